package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.Problem;

/** Is told how a run goes on, always on the thread that runs it. */
public interface CorpusListener {
  /**
   * The sources are known.
   *
   * @param bytes how many bytes they have, as they are stored
   */
  void started(long bytes);

  /**
   * The run has got on.
   *
   * @param bytes how many bytes of the sources are done, those of finished earlier runs included
   * @param documents how many documents this run has cleaned or passed through
   */
  void advanced(long bytes, long documents);

  /** A source or a document failed. */
  void failed(Problem problem);
}
