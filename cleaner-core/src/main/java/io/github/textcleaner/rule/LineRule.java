package io.github.textcleaner.rule;

import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;

/**
 * A rule that judges one line at a time. The engine walks the lines of a document once for all line
 * rules together and calls each only on lines that have all its triggers.
 */
public interface LineRule extends Rule {
  /** Proposes edits for one line that has all {@linkplain RuleInfo#triggers() triggers}. */
  void propose(Line line, EditSink edits);

  /** Calls {@link #propose(Line, EditSink)} on every line that has all triggers. */
  @Override
  default void propose(Document document, EditSink edits) {
    for (Line line : document.lines(info().triggers())) {
      propose(line, edits);
    }
  }
}
