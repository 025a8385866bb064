package io.github.textcleaner.rules.phrases;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.text.Sentences;

/**
 * Lines that somebody says: "Follow us!" on a line of its own belongs to a story. They stand in
 * quotation marks from end to end, or are sentences behind a dash or in angle quotes, which look
 * like the arrows of a page.
 */
final class SpokenLine {
  private static final CharMatcher OPENING =
      CharMatcher.anyOf("\"\u201C\u201D\u201E\u2018\u201A\u300C");
  private static final CharMatcher CLOSING = CharMatcher.anyOf("\"\u201C\u201D\u2018\u2019\u300D");
  private static final CharMatcher ANGLES = CharMatcher.anyOf("\u00AB\u00BB\u2039\u203A");

  /** A hyphen is the mark of a list. */
  private static final CharMatcher LONG_DASH = CharMatcher.anyOf("\u2013\u2014\u2015");

  private static final CharMatcher BULLET = CharMatcher.anyOf("-*+\u2022\u00B7 ").or(LONG_DASH);
  private static final CharMatcher MARK = CharMatcher.anyOf(".,!?;\u2026");

  private SpokenLine() {}

  /** Returns whether a line, without white space around it, is what somebody says. */
  static boolean is(String line) {
    String said = MARK.trimTrailingFrom(BULLET.trimLeadingFrom(line));
    if (said.length() < 2) {
      return false;
    }
    char first = said.charAt(0);
    char last = said.charAt(said.length() - 1);
    return OPENING.matches(first) && CLOSING.matches(last)
        || ANGLES.matches(first)
            && ANGLES.matches(last)
            && isSentence(ANGLES.trimFrom(said).strip())
        || LONG_DASH.matches(line.charAt(0)) && isSentence(line);
  }

  /** An ellipsis leads on, as it does on buttons. */
  private static boolean isSentence(String text) {
    return Sentences.endWith(text) && !text.endsWith("\u2026") && !text.endsWith("..");
  }
}
