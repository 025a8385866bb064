package io.github.textcleaner.corpus.run;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.RuleFailure;
import io.github.textcleaner.corpus.CleanedBatch;
import io.github.textcleaner.corpus.CleaningListener;
import io.github.textcleaner.corpus.Guard;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.compression.Compression;
import io.github.textcleaner.corpus.run.ShardRecord.Status;
import io.github.textcleaner.report.CleaningReport;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import org.jspecify.annotations.Nullable;

/** The output of one source while it is being made. For one thread. */
final class Shard implements Closeable {
  private final Source source;
  private final EditsFormat editsFormat;
  private final Destination destination;
  private final CorpusListener listener;
  private final CleaningReport report = new CleaningReport();

  private Destination.@Nullable Outputs outputs;
  private long rejected;
  private long problems;
  private long failures;
  private boolean hasContent;

  Shard(Source source, EditsFormat editsFormat, Destination destination, CorpusListener listener) {
    this.source = source;
    this.editsFormat = editsFormat;
    this.destination = destination;
    this.listener = listener;
  }

  /** A stream whose failures can be told from those of a listener. */
  private final class Output extends FilterOutputStream {
    Output(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      hasContent |= length > 0;
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw new OutputFailedException(source.name(), e);
      }
    }
  }

  /** Starts the output. */
  void start(SourceFormat format, Compression compression) throws OutputFailedException {
    try {
      outputs = destination.open(source, format, compression);
    } catch (IOException e) {
      throw new OutputFailedException(source.name(), e);
    }
  }

  /** Writes a batch and the edits in it. */
  void accept(CleanedBatch batch) throws IOException {
    Destination.Outputs target = started();
    OutputStream edits = new Output(target.edits());
    batch.deliver(
        new CleaningListener() {
          @Override
          public void cleaned(String id, CleaningResult result) throws IOException {
            report.add(result);
            edits.write(editsFormat.lines(id, result).getBytes(StandardCharsets.UTF_8));
            for (RuleFailure failure : result.failures()) {
              failures++;
              fail(
                  new Problem(
                      source.name(),
                      0,
                      id.startsWith(source.name()) ? null : id,
                      "left out rule " + failure.rule() + ", which failed: " + failure.cause()));
            }
          }

          @Override
          public void failed(Problem problem) throws IOException {
            rejected++;
            failures += problem.reason().equals(Guard.NO_MEMORY) ? 1 : 0;
            edits.write(editsFormat.lines(problem.id()).getBytes(StandardCharsets.UTF_8));
            fail(problem);
          }
        },
        new Output(target.output()));
    if (batch.endsMember()) {
      try {
        target.endMember();
      } catch (IOException e) {
        throw new OutputFailedException(source.name(), e);
      }
    }
  }

  private Destination.Outputs started() {
    if (outputs == null) {
      throw new IllegalStateException("the shard was not started");
    }
    return outputs;
  }

  private void fail(Problem problem) throws IOException {
    problems++;
    listener.failed(problem);
    try {
      destination.add(problem);
    } catch (IOException e) {
      throw new OutputFailedException(source.name(), e);
    }
  }

  /**
   * Puts the output in its place.
   *
   * @param read the content of the source
   * @return how it ended
   */
  Status complete(Content read) throws IOException {
    return publish(Status.COMPLETE, read);
  }

  /**
   * Puts what there is into its place, under a name that says that it is not all.
   *
   * @param damage says why there is no more
   * @param read the content of the source; null if it is not known
   * @return how it ended
   */
  Status damaged(DamagedSourceException damage, @Nullable Content read) throws IOException {
    failures += damage.mayPass() ? 1 : 0;
    fail(new Problem(source.name(), 0, Problem.reason(damage)));
    return read == null || !hasContent ? failed() : publish(Status.INCOMPLETE, read);
  }

  private Status publish(Status status, Content read) throws IOException {
    try {
      started().publish(status, read, counts());
      return status;
    } catch (RefusedOutputException | AccessDeniedException e) {
      fail(
          new Problem(source.name(), 0, "its output cannot be put in place: " + Problem.reason(e)));
      return failed();
    } catch (IOException e) {
      throw new OutputFailedException(source.name(), e);
    }
  }

  private Status failed() throws IOException {
    try {
      destination.addFailed(source.name());
      return Status.FAILED;
    } catch (IOException e) {
      throw new OutputFailedException(source.name(), e);
    }
  }

  /** Returns how much was done. */
  ShardCounts counts() {
    return ShardCounts.of(report, rejected, failures);
  }

  long problems() {
    return problems;
  }

  /** Returns how many documents were cleaned or passed through. */
  long documents() {
    return report.documents() + rejected;
  }

  /** Removes what is not in its place. */
  @Override
  public void close() throws IOException {
    if (outputs != null) {
      outputs.close();
    }
  }
}
