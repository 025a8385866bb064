package io.github.textcleaner.rules.encoding;

import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.text.Span;

/** Takes hidden characters out, unless what is left would become another character. */
final class Removal {
  private Removal() {}

  /** Proposes to delete [{@code start}, {@code end}), unless two halves of a pair would meet. */
  static void propose(EditSink edits, String text, int start, int end, String reason) {
    boolean makesPair =
        start > 0
            && end < text.length()
            && Character.isSurrogatePair(text.charAt(start - 1), text.charAt(end));
    if (!makesPair) {
      edits.delete(new Span(start, end), reason);
    }
  }
}
