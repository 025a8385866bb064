package io.github.textcleaner.text;

/** Which characters are white space: the same on every Java version. */
public final class Blanks {
  /** So many characters are looked at in an array at once: reading a string takes longer. */
  private static final int PIECE = 1024;

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
    return CharClass.isSpace(CharClass.of(c));
  }

  /**
   * Returns how many characters of {@code span} in {@code text} are neither space nor terminator
   * nor a byte order mark.
   */
  public static int countVisible(CharSequence text, Span span) {
    String string = text.toString();
    char[] piece = new char[Math.min(span.length(), PIECE)];
    int count = 0;
    for (int from = span.start(); from < span.end(); from += piece.length) {
      int to = Math.min(span.end(), from + piece.length);
      string.getChars(from, to, piece, 0);
      for (int i = 0; i < to - from; i++) {
        char c = piece[i];
        boolean letter = c >= 'a' && c <= 'z';
        count += letter || !isBlankOrTerminator(c) && c != '\uFEFF' ? 1 : 0;
      }
    }
    return count;
  }
}
