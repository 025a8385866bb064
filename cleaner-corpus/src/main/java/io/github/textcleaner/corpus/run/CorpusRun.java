package io.github.textcleaner.corpus.run;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.corpus.CleanedBatch;
import io.github.textcleaner.corpus.Guard;
import io.github.textcleaner.corpus.OrderedWorkers;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.run.ShardRecord.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cleans the documents of many files into a folder: one output for each file, of the same format
 * and compression, under the same name, in a tree like that of the inputs.
 *
 * <p>An output appears when it is whole. The folder {@code _cleaner} beside the outputs holds a
 * manifest, which tells what each was made of, by which rules, with which checksum, and the
 * rejects, which tell what could not be cleaned and why. A run that ended at any moment, be it by
 * {@code kill -9}, is repeated to go on: what is finished stays, if checksums say so, and the
 * folder in the end is the same, byte for byte. Outputs do not depend on the order of the inputs or
 * the number of threads.
 *
 * <p>What cannot be cleaned is passed through. Of a file that is damaged, the part before the
 * damage goes into an output whose name starts with {@code incomplete-}. Memory is bounded by the
 * longest document that is cleaned and the number of threads, whatever the size of a file.
 *
 * <p>Immutable; each call of {@link #run} is a run of its own.
 */
public final class CorpusRun {
  private final Cleaner cleaner;
  private final CorpusOptions options;

  /** Makes a run. */
  public CorpusRun(Cleaner cleaner, CorpusOptions options) {
    this.cleaner = Objects.requireNonNull(cleaner, "cleaner");
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Cleans files.
   *
   * @param inputs files, and folders with files
   * @param output the folder for the outputs
   * @throws IllegalArgumentException if an input lies in the output folder, or two of them would
   *     have the same output
   * @throws IOException if the output folder cannot be used, or {@code listener} fails
   */
  public RunReport run(Collection<Path> inputs, Path output, CorpusListener listener)
      throws IOException {
    Sources sources = Sources.of(inputs, output, options.otherOutputs());
    String run = run();
    try (Destination destination =
        OutputFolder.open(output, options.edits(), options.rejects(), run)) {
      return new Progress(sources, destination, listener).run();
    }
  }

  /**
   * Cleans files and writes nothing.
   *
   * @param inputs files, and folders with files
   * @param output the folder that is not written, but left out where an input holds it
   * @throws IllegalArgumentException if an input lies in the output folder, or two of them would
   *     have the same output
   * @throws IOException if {@code listener} fails
   */
  public RunReport dryRun(Collection<Path> inputs, Path output, CorpusListener listener)
      throws IOException {
    Sources sources = Sources.of(inputs, output, options.otherOutputs());
    try (Destination destination = new DryRun()) {
      return new Progress(sources, destination, listener).run();
    }
  }

  /** Returns the fingerprint of what a run does to a document. */
  private String run() {
    ContentDigest digest = new ContentDigest();
    digest.add(
        (cleaner.fingerprint() + "\n" + options.fingerprint()).getBytes(StandardCharsets.UTF_8));
    return digest.content().sha256();
  }

  /** One run. */
  private final class Progress {
    private final Stopwatch stopwatch = new Stopwatch();
    private final TimedCleaner timed = new TimedCleaner(new Guard(cleaner));
    private final Sources sources;
    private final Destination destination;
    private final CorpusListener listener;

    private ShardCounts counts = ShardCounts.NONE;
    private long kept;
    private long incomplete;
    private long failed;
    private long problems;
    private long ruleFailures;
    private long bytesCleaned;
    private long bytesDone;
    private long documents;
    private @Nullable Problem stopped;

    /** The shards that are being read or written: the last ones of those that were read. */
    private final Deque<Shard> open = new ArrayDeque<>();

    Progress(Sources sources, Destination destination, CorpusListener listener) {
      this.sources = sources;
      this.destination = destination;
      this.listener = listener;
    }

    /** Something to do in the order of the sources, on the thread of the run. */
    @FunctionalInterface
    private interface Step {
      void take() throws IOException;
    }

    RunReport run() throws IOException {
      listener.started(sources.bytes());
      try (OrderedWorkers<Step> workers = new OrderedWorkers<>(options.threads(), Step::take)) {
        for (Problem problem : sources.problems()) {
          fail(problem);
        }
        for (Source source : sources.files()) {
          clean(source, workers);
        }
        workers.finish();
        finish();
      } catch (OutputFailedException e) {
        stopped = e.problem();
        problems++;
        listener.failed(stopped);
      } finally {
        for (Shard shard : open) {
          shard.close();
        }
      }
      return report();
    }

    private void finish() throws IOException {
      try {
        destination.finish();
      } catch (IOException e) {
        throw new OutputFailedException("the manifest", e);
      }
    }

    /** Notes a source that cannot even be started. */
    private void fail(Problem problem) throws IOException {
      failed++;
      problems++;
      listener.failed(problem);
      try {
        destination.add(problem);
        destination.addFailed(problem.source());
      } catch (IOException e) {
        throw new OutputFailedException(problem.source(), e);
      }
    }

    private void clean(Source source, OrderedWorkers<Step> workers) throws IOException {
      Optional<ShardRecord> finished = destination.finished(source);
      if (finished.isPresent()) {
        workers.submit(() -> () -> keep(source, finished.get()));
        return;
      }
      Optional<String> refusal = destination.refusal(source);
      if (refusal.isPresent()) {
        workers.submit(() -> () -> fail(new Problem(source.name(), 0, refusal.get())));
        return;
      }
      read(source, workers);
    }

    private void keep(Source source, ShardRecord record) {
      kept++;
      incomplete += record.status() == Status.INCOMPLETE ? 1 : 0;
      counts = counts.plus(Objects.requireNonNull(record.result()).counts());
      bytesDone += source.bytes();
      listener.advanced(bytesDone, documents);
    }

    private void read(Source source, OrderedWorkers<Step> workers) throws IOException {
      Shard shard = new Shard(source, options.editsFormat(), destination, listener);
      open.add(shard);
      try (OpenSource in = OpenSource.of(source, options, timed.of(source.name()))) {
        workers.submit(() -> () -> shard.start(in.format(), in.compression()));
        for (Supplier<CleanedBatch> next = in.next(); next != null; next = in.next()) {
          Supplier<CleanedBatch> batch = next;
          long bytes = in.bytesRead();
          workers.submit(
              () -> {
                CleanedBatch cleaned = batch.get();
                return () -> accept(shard, cleaned, bytes);
              });
        }
        Content content = in.content();
        workers.submit(() -> () -> end(source, shard, shard.complete(content)));
      } catch (DamagedSourceException e) {
        Content content = content(source);
        workers.submit(() -> () -> end(source, shard, shard.damaged(Problem.reason(e), content)));
      }
    }

    private static @Nullable Content content(Source source) {
      try {
        return ContentDigest.of(source.file());
      } catch (IOException e) {
        return null;
      }
    }

    private void accept(Shard shard, CleanedBatch batch, long bytes) throws IOException {
      shard.accept(batch);
      listener.advanced(bytesDone + bytes, documents + shard.documents());
    }

    private void end(Source source, Shard shard, Status status) throws IOException {
      shard.close();
      open.remove(shard);
      incomplete += status == Status.INCOMPLETE ? 1 : 0;
      failed += status == Status.FAILED ? 1 : 0;
      problems += shard.problems();
      ruleFailures += shard.ruleFailures();
      counts = status == Status.FAILED ? counts : counts.plus(shard.counts());
      documents += shard.documents();
      bytesCleaned += source.bytes();
      bytesDone += source.bytes();
      listener.advanced(bytesDone, documents);
    }

    private RunReport report() {
      return new RunReport(
          sources.files().size() + sources.problems().size(),
          kept,
          incomplete,
          failed,
          problems,
          bytesCleaned,
          counts,
          ruleFailures,
          stopwatch.elapsed(),
          timed.slowest(),
          stopped);
    }
  }
}
