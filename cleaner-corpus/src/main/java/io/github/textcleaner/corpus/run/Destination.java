package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.compression.Compression;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;

/** Where a run puts what it makes. For one thread. */
interface Destination extends Closeable {
  /**
   * Returns what became of a source, if it needs not be cleaned again. For many threads at once,
   * while nothing is added.
   */
  Optional<ShardRecord> finished(Source source);

  /** Starts the output of a source. */
  Outputs open(Source source, SourceFormat format, Compression compression) throws IOException;

  /** Adds a problem of the source whose record comes next. */
  void add(Problem problem) throws IOException;

  /** Adds that a source failed; what an earlier run made of it stays. */
  void addFailed(String source) throws IOException;

  /** Writes all problems that are known of, as lines of JSON. */
  void writeProblems(OutputStream out) throws IOException;

  /**
   * Ends a run that has come to its end.
   *
   * @param named the names of all that the run was given
   */
  void finish(Set<String> named) throws IOException;

  /** The files of one source on their way. */
  interface Outputs extends Closeable {
    /** Returns where the content of the output goes, uncompressed. */
    OutputStream output();

    /** Makes the output readable from the next byte on, if it is compressed. */
    void endMember() throws IOException;

    /** Returns where the edits go. */
    OutputStream edits();

    /**
     * Puts the files in their places.
     *
     * @param status whether they hold all of the source
     * @param read the content of the source
     * @throws RefusedOutputException if something else stands there
     */
    void publish(ShardRecord.Status status, Content read, ShardCounts counts) throws IOException;
  }
}
