package io.github.textcleaner.rule;

import io.github.textcleaner.text.Document;

/**
 * Finds one kind of damage and proposes how to repair it.
 *
 * <p>A rule never returns text and never changes a document. What it proposes is a function of the
 * document alone, but for edits that the sink does not {@linkplain EditSink#wants want}: it keeps
 * no state, reads no file, no clock and no default locale, and may be called by several threads at
 * once. Its time grows with the size of the document and with nothing else.
 */
public interface Rule {
  /** Returns what there is to know about this rule; the same object on every call. */
  RuleInfo info();

  /**
   * Proposes edits for a document that has all {@linkplain RuleInfo#triggers() triggers} of this
   * rule, each somewhere.
   */
  void propose(Document document, EditSink edits);
}
