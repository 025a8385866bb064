package io.github.textcleaner.text;

/** How sentences end, in any script: the same on every Java version. */
public final class Sentences {
  private Sentences() {}

  /** Returns whether {@code c} ends sentences: a full stop, an ellipsis, a mark of its kind. */
  public static boolean isMark(char c) {
    int charClass = CharClass.of(c);
    return charClass == CharClass.SENTENCE_MARK || charClass == CharClass.ELLIPSIS;
  }

  /** Returns whether {@code c} may follow the mark of a sentence and still belong to it. */
  public static boolean isCloser(char c) {
    return switch (c) {
      case '"',
          '\'',
          '\u2019',
          '\u201D',
          '\u201C',
          '\u00BB',
          '\u00AB',
          ')',
          ']',
          '\u300D',
          '\uFF09' ->
          true;
      default -> false;
    };
  }

  /** Returns whether the last character of {@code text} is the mark of a sentence. */
  public static boolean endWith(String text) {
    return !text.isEmpty() && isMark(text.charAt(text.length() - 1));
  }

  /** Returns whether a part of a text ends with the mark of a sentence and what belongs to it. */
  public static boolean closeAt(String text, Span part) {
    int i = part.end();
    while (i > part.start() && isCloser(text.charAt(i - 1))) {
      i--;
    }
    return i > part.start() && isMark(text.charAt(i - 1));
  }
}
