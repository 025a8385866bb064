package io.github.textcleaner.corpus.run;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.corpus.CleanedBatch;
import io.github.textcleaner.corpus.FileReplacement;
import io.github.textcleaner.corpus.Guard;
import io.github.textcleaner.corpus.OrderedWorkers;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.run.ShardRecord.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * damage goes to {@code _cleaner/incomplete}. Memory is bounded by the longest document that is
 * cleaned and the number of threads, whatever the size of a file, and by about half a kilobyte for
 * each file.
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
    requireWritable(options.rejects());
    requireWritable(options.report());
    Sources sources = Sources.of(inputs, outputs(output));
    RunReport report;
    try (Destination destination = OutputFolder.open(output, options.edits(), fingerprint())) {
      report = new Progress(sources, destination, listener).run();
      if (options.rejects() != null) {
        write(options.rejects(), destination::writeProblems);
      }
    }
    if (options.report() != null) {
      byte[] json = (report.toJson() + "\n").getBytes(StandardCharsets.UTF_8);
      write(options.report(), out -> out.write(json));
    }
    return report;
  }

  private List<Path> outputs(Path output) {
    List<Path> outputs = new ArrayList<>(options.otherOutputs());
    if (outputs.contains(output)) {
      throw new IllegalArgumentException(
          "outputs, edits, rejects and report need places of their own");
    }
    outputs.add(output);
    return outputs;
  }

  private static void requireWritable(@Nullable Path file) throws IOException {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "no place for a file");
    }
  }

  /** Writes into a stream. */
  @FunctionalInterface
  private interface Writing {
    void writeTo(OutputStream out) throws IOException;
  }

  private static void write(Path file, Writing content) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      content.writeTo(replacement.stream());
      replacement.commit();
    } catch (IOException e) {
      throw new IOException(file + ": " + Problem.reason(e), e);
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
    Sources sources = Sources.of(inputs, outputs(output));
    try (Destination destination = new DryRun()) {
      return new Progress(sources, destination, listener).run();
    }
  }

  /** Returns the fingerprint of what a run does to a document. */
  private String fingerprint() {
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
      Map<String, ShardRecord> finished = finished();
      try (OrderedWorkers<Step> workers = new OrderedWorkers<>(options.threads(), Step::take)) {
        for (Problem problem : sources.problems()) {
          fail(problem);
        }
        for (Source source : sources.files()) {
          clean(source, finished.get(source.name()), workers);
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

    /** Returns the records of the sources that need not be cleaned again. */
    private Map<String, ShardRecord> finished() throws IOException {
      Map<String, ShardRecord> records = new HashMap<>();
      OrderedWorkers.Sink<Optional<ShardRecord>> sink =
          found -> found.ifPresent(record -> records.put(record.source(), record));
      try (OrderedWorkers<Optional<ShardRecord>> workers =
          new OrderedWorkers<>(options.threads(), sink)) {
        for (Source source : sources.files()) {
          workers.submit(() -> destination.finished(source));
        }
        workers.finish();
      }
      return records;
    }

    private void clean(Source source, @Nullable ShardRecord finished, OrderedWorkers<Step> workers)
        throws IOException {
      if (finished != null) {
        workers.submit(() -> () -> keep(source, finished));
      } else if (options.edits() != null
          && sources.has(source.name() + OutputFolder.EDITS_SUFFIX)) {
        String reason = "its edits would have the name of those of another file";
        workers.submit(() -> () -> fail(new Problem(source.name(), 0, reason)));
      } else {
        read(source, workers);
      }
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
          stopwatch.elapsed(),
          timed.slowest(),
          stopped);
    }
  }
}
