package io.github.textcleaner.corpus.json;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.corpus.CleanedBatch;
import io.github.textcleaner.corpus.CleaningListener;
import io.github.textcleaner.corpus.DocumentCleaner;
import io.github.textcleaner.corpus.Guard;
import io.github.textcleaner.corpus.OrderedWorkers;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.TextInput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Cleans the texts in JSON Lines files. One line comes out for one line that goes in; in it only
 * the text changes, and a record without edits is copied byte for byte. A record that cannot be
 * cleaned is written as it came and reported; blank lines are passed through. Immutable.
 */
public final class JsonLinesJob {
  private final DocumentCleaner cleaner;
  private final JsonLinesFormat format;

  /** Makes a job. */
  public JsonLinesJob(Cleaner cleaner, JsonLinesFormat format) {
    this.cleaner = new Guard(cleaner);
    this.format = Objects.requireNonNull(format, "format");
  }

  /**
   * Cleans an input. The output does not depend on the number of threads.
   *
   * @param out is written to, but neither flushed nor closed
   * @param threads how many threads clean
   * @return whether the input was read to its end; if not, the listener was told why
   * @throws IOException if {@code out} or {@code listener} fails
   */
  public boolean run(TextInput input, OutputStream out, int threads, CleaningListener listener)
      throws IOException {
    return run(
        new JsonLinesReader(input, format, cleaner, Long.MAX_VALUE),
        input.name(),
        threads,
        batch -> batch.deliver(listener, out),
        listener);
  }

  /**
   * Cleans an input record by record: each is written and flushed before the next one is read, so
   * that a partner can send a record and wait for the answer.
   *
   * @param out is flushed after each record and not closed
   * @return whether the input was read to its end; if not, the listener was told why
   * @throws IOException if {@code out} or {@code listener} fails
   */
  public boolean runLineBuffered(TextInput input, OutputStream out, CleaningListener listener)
      throws IOException {
    OrderedWorkers.Sink<CleanedBatch> sink =
        batch -> {
          batch.deliver(listener, out);
          out.flush();
        };
    return run(JsonLinesReader.lineByLine(input, format, cleaner), input.name(), 1, sink, listener);
  }

  private static boolean run(
      JsonLinesReader batches,
      String name,
      int threads,
      OrderedWorkers.Sink<CleanedBatch> sink,
      CleaningListener listener)
      throws IOException {
    try (batches;
        OrderedWorkers<CleanedBatch> workers = new OrderedWorkers<>(threads, sink)) {
      Optional<IOException> failure = submitAll(batches, workers);
      workers.finish();
      if (failure.isPresent()) {
        listener.failed(Problem.of(name, failure.get()));
      }
      return failure.isEmpty();
    }
  }

  /** Returns why the input could not be read to its end, if it could not. */
  private static Optional<IOException> submitAll(
      JsonLinesReader reader, OrderedWorkers<CleanedBatch> workers) throws IOException {
    while (true) {
      Supplier<CleanedBatch> batch;
      try {
        batch = reader.next();
      } catch (IOException e) {
        return Optional.of(e);
      }
      if (batch == null) {
        return Optional.empty();
      }
      workers.submit(batch);
    }
  }
}
