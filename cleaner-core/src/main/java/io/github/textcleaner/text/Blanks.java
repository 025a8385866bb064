package io.github.textcleaner.text;

/** Which characters are white space: the same on every Java version. */
public final class Blanks {
  private Blanks() {}

  /**
   * Returns whether {@code c} is white space inside a line: space, tab, vertical tab, form feed, or
   * one of Unicode's space separators (no-break space included). Line terminators are none.
   */
  public static boolean isBlank(char c) {
    return CharClass.of(c) == CharClass.SPACE;
  }

  /** Returns whether {@code c} is white space inside a line or a line terminator. */
  public static boolean isBlankOrTerminator(char c) {
    int charClass = CharClass.of(c);
    return charClass >= CharClass.SPACE && charClass <= CharClass.CARRIAGE_RETURN;
  }

  /**
   * Returns how many characters of {@code span} in {@code text} are neither space nor terminator
   * nor a byte order mark.
   */
  public static int countVisible(CharSequence text, Span span) {
    int count = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (letter || !isBlankOrTerminator(c) && c != '\uFEFF') {
        count++;
      }
    }
    return count;
  }
}
