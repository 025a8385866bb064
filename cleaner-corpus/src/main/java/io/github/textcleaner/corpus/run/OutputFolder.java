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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder for the outputs, with a ledger, and maybe one for the edits. */
final class OutputFolder implements Destination {
  /** What is added to the names of files of edits, where the source is no JSON Lines. */
  static final String EDITS_SUFFIX = ".edits.jsonl";

  private final OutputTree tree;
  private final @Nullable OutputTree edits;
  private final Ledger ledger;
  private final String run;

  private OutputFolder(OutputTree tree, @Nullable OutputTree edits, Ledger ledger, String run) {
    this.tree = tree;
    this.edits = edits;
    this.ledger = ledger;
    this.run = run;
  }

  /**
   * Opens the folders for one run.
   *
   * @param run the fingerprint of the run: what one with another fingerprint made is made again
   * @throws IOException if they cannot be written
   */
  static OutputFolder open(Path folder, @Nullable Path edits, String run) throws IOException {
    OutputTree tree = OutputTree.open(folder);
    OutputTree editsTree = null;
    try {
      editsTree = edits == null ? null : OutputTree.open(edits);
      return new OutputFolder(tree, editsTree, Ledger.open(tree), run);
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
      return record.isPresent() && holds(source, record.get()) ? record : Optional.empty();
    } catch (IOException e) {
      // What cannot be read is made again, and then it shows why.
      return Optional.empty();
    }
  }

  private boolean holds(Source source, ShardRecord record) throws IOException {
    Result result = record.result();
    if (result == null
        || !result.run().equals(run)
        || result.counts().failures() > 0
        || result.read().bytes() != source.bytes()) {
      return false;
    }
    Path output =
        record.status() == Status.COMPLETE ? source.relative() : incomplete(source.relative());
    Content wantedEdits = result.edits();
    boolean hasEdits =
        edits == null
            ? wantedEdits == null
            : wantedEdits != null
                && ContentDigest.holds(
                    edits.resolve(editsPath(source, result.format())), wantedEdits);
    return hasEdits
        && ContentDigest.holds(tree.resolve(output), result.written())
        && ContentDigest.of(source.file()).equals(result.read());
  }

  /** Returns the path of an output that holds the start of a source only. */
  private static Path incomplete(Path relative) {
    return OutputTree.ownPath("incomplete").resolve(relative);
  }

  private static Path editsPath(Source source, SourceFormat format) {
    return format == SourceFormat.JSON_LINES
        ? source.relative()
        : source.relative().resolveSibling(source.relative().getFileName() + EDITS_SUFFIX);
  }

  private static Compression editsCompression(SourceFormat format, Compression compression) {
    return format == SourceFormat.JSON_LINES ? compression : Compression.NONE;
  }

  @Override
  public Outputs open(Source source, SourceFormat format, Compression compression)
      throws IOException {
    int buffer = source.bufferSize();
    FileWriter output = new FileWriter(tree.create(), compression, buffer);
    try {
      FileWriter edited =
          edits == null
              ? null
              : new FileWriter(edits.create(), editsCompression(format, compression), buffer);
      return new SourceOutputs(source, format, compression, output, edited);
    } catch (IOException e) {
      output.file.close();
      throw e;
    }
  }

  @Override
  public void add(Problem problem) throws IOException {
    ledger.add(problem);
  }

  @Override
  public void addFailed(String source) throws IOException {
    ledger.addFailed(source);
  }

  @Override
  public void writeProblems(OutputStream out) throws IOException {
    ledger.writeProblems(out);
  }

  @Override
  public void finish(Set<String> named) throws IOException {
    if (edits != null) {
      edits.finish();
    }
    tree.finish();
    ledger.finish(named);
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
  private static final class FileWriter {
    private final ContentDigest digest = new ContentDigest();
    private final TreeFile file;
    private final MemberOutputStream stream;

    FileWriter(TreeFile file, Compression compression, int buffer) {
      this.file = file;
      this.stream =
          compression.compress(digest.writing(new BufferedOutputStream(file.stream(), buffer)));
    }

    Content finish() throws IOException {
      stream.close();
      return digest.content();
    }
  }

  private final class SourceOutputs implements Outputs {
    private final Source source;
    private final SourceFormat format;
    private final Compression compression;
    private final FileWriter output;
    private final @Nullable FileWriter edited;

    SourceOutputs(
        Source source,
        SourceFormat format,
        Compression compression,
        FileWriter output,
        @Nullable FileWriter edited) {
      this.source = source;
      this.format = format;
      this.compression = compression;
      this.output = output;
      this.edited = edited;
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
      return edited == null ? OutputStream.nullOutputStream() : edited.stream;
    }

    @Override
    public void publish(Status status, Content read, ShardCounts counts) throws IOException {
      boolean isComplete = status == Status.COMPLETE;
      if (!isComplete && ledger.knowsOutput(source.name())) {
        throw new RefusedOutputException("what an earlier run made of all of it stays");
      }
      Path path = isComplete ? source.relative() : incomplete(source.relative());
      Content written = output.finish();
      Content writtenEdits = edited == null ? null : edited.finish();
      Path editsPath = editsPath(source, format);
      tree.claim(path, written);
      if (edits != null && writtenEdits != null) {
        edits.claim(editsPath, writtenEdits);
      }
      Result result =
          new Result(
              format, compression, read, Source.nameOf(path), written, writtenEdits, run, counts);
      ledger.add(new ShardRecord(source.name(), status, result));
      if (edited != null) {
        edited.file.publish(editsPath);
      }
      output.file.publish(path);
      if (isComplete) {
        tree.delete(incomplete(source.relative()));
      }
    }

    @Override
    public void close() throws IOException {
      try {
        output.file.close();
      } finally {
        if (edited != null) {
          edited.file.close();
        }
      }
    }
  }
}
