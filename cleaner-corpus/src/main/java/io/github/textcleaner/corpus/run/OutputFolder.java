package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.compression.Compression;
import io.github.textcleaner.corpus.compression.MemberOutputStream;
import io.github.textcleaner.corpus.run.ShardRecord.Result;
import io.github.textcleaner.corpus.run.ShardRecord.Status;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A folder for the outputs, with a ledger, and maybe one for the edits. */
final class OutputFolder implements Destination {
  private static final int BUFFER = 1 << 16;

  private final OutputTree tree;
  private final @Nullable OutputTree edits;
  private final Ledger ledger;
  private final @Nullable Path rejects;
  private final String run;

  private OutputFolder(
      OutputTree tree,
      @Nullable OutputTree edits,
      Ledger ledger,
      @Nullable Path rejects,
      String run) {
    this.tree = tree;
    this.edits = edits;
    this.ledger = ledger;
    this.rejects = rejects;
    this.run = run;
  }

  /**
   * Opens the folders for one run.
   *
   * @param run the fingerprint of the run: what one with another fingerprint made is made again
   * @throws IOException if they cannot be written
   */
  static OutputFolder open(Path folder, @Nullable Path edits, @Nullable Path rejects, String run)
      throws IOException {
    OutputTree tree = OutputTree.open(folder);
    OutputTree editsTree = null;
    try {
      editsTree = edits == null ? null : OutputTree.open(edits);
      return new OutputFolder(tree, editsTree, Ledger.open(tree), rejects, run);
    } catch (IOException e) {
      if (editsTree != null) {
        editsTree.close();
      }
      tree.close();
      throw e;
    }
  }

  @Override
  public Optional<ShardRecord> finished(Source source) {
    try {
      Optional<ShardRecord> record = ledger.find(source.name());
      return record.isPresent() && holds(source, record.get().result()) ? record : Optional.empty();
    } catch (IOException e) {
      // What cannot be read is made again, and then it shows why.
      return Optional.empty();
    }
  }

  private boolean holds(Source source, @Nullable Result result) throws IOException {
    if (result == null || !result.run().equals(run) || result.read().bytes() != source.bytes()) {
      return false;
    }
    Content wantedEdits = result.edits();
    boolean hasEdits =
        edits == null
            ? wantedEdits == null
            : wantedEdits != null
                && ContentDigest.holds(
                    edits.resolve(editsPath(source, result.format())), wantedEdits);
    return hasEdits
        && ContentDigest.holds(tree.resolve(Path.of(result.output())), result.written())
        && ContentDigest.of(source.file()).equals(result.read());
  }

  @Override
  public Optional<String> refusal(Source source) throws IOException {
    for (Path output : new Path[] {source.relative(), incomplete(source.relative())}) {
      if (tree.exists(output) && !ledger.knowsOutput(Source.nameOf(output))) {
        return Optional.of(
            "a file that no run made stands in the place of its output; remove "
                + tree.resolve(output)
                + " or choose another folder");
      }
    }
    return Optional.empty();
  }

  /** Returns the path of an output that holds the start of a source only. */
  private static Path incomplete(Path relative) {
    return relative.resolveSibling("incomplete-" + relative.getFileName());
  }

  private static Path editsPath(Source source, SourceFormat format) {
    return format == SourceFormat.JSON_LINES
        ? source.relative()
        : source.relative().resolveSibling(source.relative().getFileName() + ".jsonl");
  }

  private static Compression editsCompression(SourceFormat format, Compression compression) {
    return format == SourceFormat.JSON_LINES ? compression : Compression.NONE;
  }

  @Override
  public Files open(Source source, SourceFormat format, Compression compression)
      throws IOException {
    OutputTree.Pending output = tree.create();
    return new Pending(source, format, compression, output, edits == null ? null : edits.create());
  }

  @Override
  public void add(Problem problem) throws IOException {
    ledger.add(problem);
  }

  @Override
  public void addFailed(String source) throws IOException {
    ledger.add(ShardRecord.failed(source));
  }

  @Override
  public void finish() throws IOException {
    ledger.finish(rejects);
  }

  @Override
  public void close() throws IOException {
    try (tree;
        ledger) {
      if (edits != null) {
        edits.close();
      }
    }
  }

  /** Compresses and sums up what goes into a file. */
  private static final class Channel {
    private final ContentDigest digest = new ContentDigest();
    private final OutputTree.Pending file;
    private final MemberOutputStream stream;

    Channel(OutputTree.Pending file, Compression compression) {
      this.file = file;
      this.stream =
          compression.compress(digest.writing(new BufferedOutputStream(file.stream(), BUFFER)));
    }

    Content finish() throws IOException {
      stream.close();
      return digest.content();
    }
  }

  private final class Pending implements Files {
    private final Source source;
    private final SourceFormat format;
    private final Compression compression;
    private final Channel output;
    private final @Nullable Channel editsChannel;

    Pending(
        Source source,
        SourceFormat format,
        Compression compression,
        OutputTree.Pending output,
        OutputTree.@Nullable Pending edits) {
      this.source = source;
      this.format = format;
      this.compression = compression;
      this.output = new Channel(output, compression);
      this.editsChannel =
          edits == null ? null : new Channel(edits, editsCompression(format, compression));
    }

    @Override
    public OutputStream output() {
      return output.stream;
    }

    @Override
    public void endMember() throws IOException {
      output.stream.endMember();
    }

    @Override
    public OutputStream edits() {
      return editsChannel == null ? OutputStream.nullOutputStream() : editsChannel.stream;
    }

    @Override
    public void publish(Status status, Content read, ShardCounts counts) throws IOException {
      Path path = status == Status.COMPLETE ? source.relative() : incomplete(source.relative());
      Path stale = status == Status.COMPLETE ? incomplete(source.relative()) : source.relative();
      Content written = output.finish();
      Content writtenEdits = editsChannel == null ? null : editsChannel.finish();
      Result result =
          new Result(
              format, compression, read, Source.nameOf(path), written, writtenEdits, run, counts);
      ledger.add(new ShardRecord(source.name(), status, result));
      if (editsChannel != null) {
        editsChannel.file.publish(editsPath(source, format));
      }
      output.file.publish(path);
      tree.delete(stale);
    }

    @Override
    public void close() throws IOException {
      try {
        output.file.close();
      } finally {
        if (editsChannel != null) {
          editsChannel.file.close();
        }
      }
    }
  }
}
