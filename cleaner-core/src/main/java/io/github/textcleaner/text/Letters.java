package io.github.textcleaner.text;

/**
 * Which characters are letters with case: those of Latin, Greek, Cyrillic, Armenian and Georgian
 * below U+2000, the same on every Java version.
 */
public final class Letters {
  private Letters() {}

  /** Returns whether {@code c} is a lower-case letter. */
  public static boolean isLower(char c) {
    return CharClass.of(c) == CharClass.LOWER;
  }

  /** Returns whether {@code c} is an upper-case or title-case letter. */
  public static boolean isUpper(char c) {
    return CharClass.of(c) == CharClass.UPPER;
  }

  /** Returns whether {@code c} is a letter of either case. */
  public static boolean isCased(char c) {
    int charClass = CharClass.of(c);
    return charClass == CharClass.LOWER || charClass == CharClass.UPPER;
  }
}
