package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.FileReplacement;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.json.JsonFields;
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
import java.util.HashSet;
import java.util.Map;
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

  private final OutputTree tree;
  private final SortedMap<String, Lines> sources = new TreeMap<>();

  /** Outputs that do not have the name of their source. */
  private final Set<String> otherOutputs = new HashSet<>();

  private final @Nullable FileChannel manifest;
  private final FileChannel journal;
  private long journalEnd;
  private long pendingStart;

  /** Where the lines of a source stand: its problems, and last its record. */
  private record Lines(FileChannel file, long start, long record, long end) {}

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
    FileChannel journal =
        FileChannel.open(
            tree.own(JOURNAL),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    Ledger ledger = new Ledger(tree, manifest, journal);
    try {
      ledger.load();
    } catch (IOException e) {
      ledger.close();
      throw e;
    }
    return ledger;
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
      try {
        JsonFields fields = JsonFields.parse(line, "a line");
        if (fields.has(ShardRecord.STATUS)) {
          put(ShardRecord.fromJson(line), new Lines(file, groupStart, lineStart, end));
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

  private void put(ShardRecord record, Lines lines) {
    sources.put(record.source(), lines);
    if (record.result() != null && !record.result().output().equals(record.source())) {
      otherOutputs.add(record.result().output());
    }
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
  boolean knowsOutput(String output) {
    return sources.containsKey(output) || otherOutputs.contains(output);
  }

  /** Adds a problem of the source whose record comes next. */
  void add(Problem problem) throws IOException {
    write(ProblemRecords.toJson(problem));
  }

  /** Adds the record of a source. */
  void add(ShardRecord record) throws IOException {
    long start = journalEnd;
    write(record.toJson());
    put(record, new Lines(journal, pendingStart, start, journalEnd));
    pendingStart = journalEnd;
  }

  private void write(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      journalEnd += journal.write(bytes, journalEnd);
    }
  }

  /**
   * Writes the manifest and the rejects, and removes the journal.
   *
   * @param rejects where the problems go, or null for a file beside the manifest
   */
  void finish(@Nullable Path rejects) throws IOException {
    try (OutputTree.Pending all = tree.create();
        OutputTree.Pending own = tree.create()) {
      try (OutputStream lines = new BufferedOutputStream(all.stream());
          OutputStream problems = new BufferedOutputStream(own.stream())) {
        for (Map.Entry<String, Lines> source : sources.entrySet()) {
          copy(source.getValue().start, source.getValue().end, source.getValue(), lines);
          copy(source.getValue().start, source.getValue().record, source.getValue(), problems);
        }
      }
      own.publish(OutputTree.ownPath("rejects.jsonl"));
      all.publish(OutputTree.ownPath(MANIFEST));
    }
    if (rejects != null) {
      try (FileReplacement copy = FileReplacement.of(rejects)) {
        Files.copy(tree.own("rejects.jsonl"), copy.stream());
        copy.commit();
      }
    }
    Files.delete(tree.own(JOURNAL));
  }

  private static void copy(long from, long to, Lines lines, OutputStream out) throws IOException {
    for (long at = from; at < to; at += 1 << 16) {
      out.write(read(lines.file, at, Math.min(to, at + (1 << 16))));
    }
  }

  @Override
  public void close() throws IOException {
    try (journal) {
      if (manifest != null) {
        manifest.close();
      }
    }
  }
}
