package io.github.textcleaner.corpus;

import io.github.textcleaner.Cleaner;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Cleans the texts in JSON Lines files. One line comes out for one line that goes in; in it only
 * the text changes, and a record without edits is copied byte for byte. A record that cannot be
 * cleaned is written as it came and reported; blank lines are passed through. Immutable.
 */
public final class JsonLinesJob {
  private final Cleaner cleaner;
  private final JsonLinesFormat format;
  private final TextCodec codec;

  /** Makes a job. */
  public JsonLinesJob(Cleaner cleaner, JsonLinesFormat format) {
    this.cleaner = Objects.requireNonNull(cleaner, "cleaner");
    this.format = Objects.requireNonNull(format, "format");
    this.codec = new TextCodec(StandardCharsets.UTF_8, format.invalidBytes());
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
    try (OrderedWorkers<RecordBlock> workers =
        new OrderedWorkers<>(threads, block -> block.deliver(listener, out))) {
      return run(input, false, workers, listener);
    }
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
    try (OrderedWorkers<RecordBlock> workers =
        new OrderedWorkers<>(
            1,
            block -> {
              block.deliver(listener, out);
              out.flush();
            })) {
      return run(input, true, workers, listener);
    }
  }

  private boolean run(
      TextInput input,
      boolean oneByOne,
      OrderedWorkers<RecordBlock> workers,
      CleaningListener listener)
      throws IOException {
    try (LineBlocks blocks = new LineBlocks(input, format.maxLineBytes(), oneByOne)) {
      for (LineBlock block = blocks.next(); block != null; block = blocks.next()) {
        LineBlock next = block;
        workers.submit(() -> RecordBlock.clean(input.name(), next, cleaner, format, codec));
      }
      workers.finish();
      IOException failure = blocks.failure();
      if (failure != null) {
        listener.failed(Problem.of(input.name(), failure));
      }
      return failure == null;
    }
  }
}
