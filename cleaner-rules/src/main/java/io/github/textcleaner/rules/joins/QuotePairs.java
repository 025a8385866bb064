package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.text.Line;

/**
 * Which curly quotation marks of a line open a quotation and which close one. The same mark closes
 * in German and opens in English, so only the marks of a line whose quotations do not contradict
 * each other are known.
 *
 * @param opening offsets of opening marks whose quotation is closed in the line
 * @param closing offsets of the marks that close them
 */
record QuotePairs(ImmutableSet<Integer> opening, ImmutableSet<Integer> closing) {
  private static final QuotePairs NONE = new QuotePairs(ImmutableSet.of(), ImmutableSet.of());
  private static final int NO_MARK = -1;

  /** The three marks are neighbors in Unicode. */
  static boolean isMark(char c) {
    return c >= '\u201C' && c <= '\u201E';
  }

  static QuotePairs of(Line line) {
    String text = line.document().text();
    ImmutableSet.Builder<Integer> opening = ImmutableSet.builder();
    ImmutableSet.Builder<Integer> closing = ImmutableSet.builder();
    int open = NO_MARK;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (!isMark(c)) {
        continue;
      }
      boolean closes =
          c == '\u201D' || c == '\u201C' && open != NO_MARK && text.charAt(open) == '\u201E';
      if (closes == (open == NO_MARK)) {
        return NONE;
      }
      if (closes) {
        opening.add(open);
        closing.add(i);
        open = NO_MARK;
      } else {
        open = i;
      }
    }
    return new QuotePairs(opening.build(), closing.build());
  }
}
