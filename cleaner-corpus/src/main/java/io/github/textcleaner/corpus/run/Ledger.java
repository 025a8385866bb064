package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.internal.JsonFields;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of each source, kept so that it survives the end of the process at any moment.
 *
 * <p>While a run goes on, lines are added to a journal: the problems of a source, then its record.
 * When it has come to its end the lines are written to the manifest, in the order of the names, and
 * the journal goes. A record says what the output is to hold, and is written before the output
 * appears: so the output tells whether the source is done, and no file stands there of which no
 * record knows.
 */
final class Ledger implements Closeable {
  private static final String MANIFEST = "manifest.jsonl";
  private static final String JOURNAL = "journal.jsonl";
  private static final String REJECTS = "rejects.jsonl";

  private final OutputTree tree;
  private final SortedMap<String, Lines> sources = new TreeMap<>();

  private final @Nullable FileChannel manifest;
  private final FileChannel journal;
  private long journalEnd;
  private long pendingStart;

  /**
   * Where the lines of a source stand: its problems, and last its record.
   *
   * @param hasOutput whether its output stands, or was about to stand, under its name
   * @param isFailed whether the source has no output at all
   */
  private record Lines(
      FileChannel file, long start, long record, long end, boolean hasOutput, boolean isFailed) {}

  private Ledger(OutputTree tree, @Nullable FileChannel manifest, FileChannel journal) {
    this.tree = tree;
    this.manifest = manifest;
    this.journal = journal;
  }

  /**
   * Opens the ledger of a folder, with what earlier runs wrote.
   *
   * @throws IOException if it cannot be read, or the manifest is damaged
   */
  static Ledger open(OutputTree tree) throws IOException {
    Path file = tree.own(MANIFEST);
    FileChannel manifest =
        Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            ? FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)
            : null;
    FileChannel journal = null;
    try {
      journal =
          FileChannel.open(
              tree.own(JOURNAL),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      Ledger ledger = new Ledger(tree, manifest, journal);
      ledger.load();
      return ledger;
    } catch (IOException e) {
      close(manifest);
      close(journal);
      throw e;
    }
  }

  private static void close(@Nullable FileChannel channel) throws IOException {
    if (channel != null) {
      channel.close();
    }
  }

  private void load() throws IOException {
    if (manifest != null && index(manifest) != manifest.size()) {
      throw new IOException(
          tree.own(MANIFEST) + " is damaged; clean into another folder, or remove this one");
    }
    journalEnd = index(journal);
    pendingStart = journalEnd;
    journal.truncate(journalEnd);
    journal.position(journalEnd);
  }

  /** Takes in the lines of a file, and returns where the last record that is whole ends. */
  private long index(FileChannel file) throws IOException {
    file.position(0);
    InputStream in = new BufferedInputStream(Channels.newInputStream(file));
    long groupStart = 0;
    long lineStart = 0;
    for (byte[] bytes = line(in); bytes != null; bytes = line(in)) {
      long end = lineStart + bytes.length + 1;
      String line = new String(bytes, StandardCharsets.UTF_8);
      if (line.isBlank()) {
        lineStart = end;
        groupStart = end;
        continue;
      }
      try {
        JsonFields fields = JsonFields.parse(line, "a line");
        if (fields.has(ShardRecord.STATUS)) {
          put(ShardRecord.fromJson(line), file, groupStart, lineStart, end);
          groupStart = end;
        }
      } catch (IllegalArgumentException e) {
        return groupStart;
      }
      lineStart = end;
    }
    return groupStart;
  }

  /** Returns the next line that has a terminator, or null. */
  private static byte @Nullable [] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        return line.toByteArray();
      }
      line.write(next);
    }
    return null;
  }

  private void put(ShardRecord record, FileChannel file, long start, long at, long end) {
    boolean hasOutput = record.status() == ShardRecord.Status.COMPLETE;
    boolean isFailed = record.status() == ShardRecord.Status.FAILED;
    sources.put(record.source(), new Lines(file, start, at, end, hasOutput, isFailed));
  }

  /** Returns what became of a source, in this run or an earlier one. */
  Optional<ShardRecord> find(String source) throws IOException {
    Lines lines = sources.get(source);
    return lines == null ? Optional.empty() : Optional.of(record(lines));
  }

  private static ShardRecord record(Lines lines) throws IOException {
    byte[] line = read(lines.file, lines.record, lines.end);
    return ShardRecord.fromJson(new String(line, StandardCharsets.UTF_8));
  }

  private static byte[] read(FileChannel file, long from, long to) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) (to - from));
    while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {}
    return bytes.array();
  }

  /** Returns whether a run made an output of that name, or was about to. */
  boolean knowsOutput(String source) {
    Lines lines = sources.get(source);
    return lines != null && lines.hasOutput;
  }

  /** Adds a problem of the source whose record comes next. */
  void add(Problem problem) throws IOException {
    write(ProblemRecords.toJson(problem));
  }

  /** Adds the record of a source. */
  void add(ShardRecord record) throws IOException {
    long start = journalEnd;
    write(record.toJson());
    put(record, journal, pendingStart, start, journalEnd);
    pendingStart = journalEnd;
  }

  /** Adds that a source failed: what an earlier run made of it stays. */
  void addFailed(String source) throws IOException {
    Optional<ShardRecord> earlier = find(source);
    add(earlier.orElseGet(() -> ShardRecord.failed(source)));
  }

  private void write(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      journalEnd += journal.write(bytes, journalEnd);
    }
  }

  /**
   * Writes the manifest and the rejects beside it, and removes the journal.
   *
   * @param named the names of all that the run was given: others that failed are forgotten
   */
  void finish(Set<String> named) throws IOException {
    sources
        .entrySet()
        .removeIf(source -> source.getValue().isFailed && !named.contains(source.getKey()));
    try (TreeFile all = tree.create();
        TreeFile problems = tree.create()) {
      try (OutputStream out = new BufferedOutputStream(all.stream())) {
        for (Lines lines : sources.values()) {
          copy(lines.start, lines.end, lines, out);
        }
      }
      try (OutputStream out = problems.stream()) {
        writeProblems(out);
      }
      problems.publish(OutputTree.ownPath(REJECTS));
      all.publish(OutputTree.ownPath(MANIFEST));
    }
    Files.delete(tree.own(JOURNAL));
  }

  /** Writes all problems, by the names of the sources. */
  void writeProblems(OutputStream out) throws IOException {
    BufferedOutputStream problems = new BufferedOutputStream(out);
    for (Lines lines : sources.values()) {
      copy(lines.start, lines.record, lines, problems);
    }
    problems.write(read(journal, pendingStart, journalEnd));
    problems.flush();
  }

  private static void copy(long from, long to, Lines lines, OutputStream out) throws IOException {
    for (long at = from; at < to; at += 1 << 16) {
      out.write(read(lines.file, at, Math.min(to, at + (1 << 16))));
    }
  }

  @Override
  public void close() throws IOException {
    try (journal) {
      close(manifest);
    }
  }
}
