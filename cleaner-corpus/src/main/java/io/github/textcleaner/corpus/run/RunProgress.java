package io.github.textcleaner.corpus.run;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.corpus.CleanedBatch;
import io.github.textcleaner.corpus.Guard;
import io.github.textcleaner.corpus.OrderedWorkers;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.run.ShardRecord.Status;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run on its way through the sources. For one thread. */
final class RunProgress {
  private final CorpusOptions options;
  private final Stopwatch stopwatch = new Stopwatch();
  private final TimedCleaner timed;
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

  RunProgress(
      Cleaner cleaner,
      CorpusOptions options,
      Sources sources,
      Destination destination,
      CorpusListener listener) {
    this.timed = new TimedCleaner(new Guard(cleaner));
    this.options = options;
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
      destination.finish(sources.names());
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
    } else if (options.edits() != null && sources.has(source.name() + OutputFolder.EDITS_SUFFIX)) {
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
      workers.submit(() -> () -> end(source, shard, shard.damaged(e, content)));
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
