package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.compression.Compression;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;

/** Writes nothing. */
final class DryRun implements Destination {
  @Override
  public Optional<ShardRecord> finished(Source source) {
    return Optional.empty();
  }

  @Override
  public Outputs open(Source source, SourceFormat format, Compression compression) {
    return new Nothing();
  }

  @Override
  public void add(Problem problem) {}

  @Override
  public void addFailed(String source) {}

  @Override
  public void writeProblems(OutputStream out) {}

  @Override
  public void finish(Set<String> named) {}

  @Override
  public void close() {}

  private static final class Nothing implements Outputs {
    @Override
    public OutputStream output() {
      return OutputStream.nullOutputStream();
    }

    @Override
    public void endMember() {}

    @Override
    public OutputStream edits() {
      return OutputStream.nullOutputStream();
    }

    @Override
    public void publish(ShardRecord.Status status, Content read, ShardCounts counts) {}

    @Override
    public void close() {}
  }
}
