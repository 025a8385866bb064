package io.github.textcleaner.rules.letters;

import com.ibm.icu.lang.UCharacter;

/** Decimal digits of any script, the same on every version of Java. */
public final class Digits {
  private static final char FIRST_BEYOND_ASCII = '\u0660';

  /** From signs to kana and ideographs there are none. */
  private static final char FIRST_SIGN = '\u2000';

  private static final char PAST_IDEOGRAPHS = '\uA620';

  private Digits() {}

  public static boolean isDigit(char c) {
    return valueOf(c) >= 0;
  }

  /**
   * Returns the value of a digit, -1 for other characters. Texts of Latin letters, the usual signs
   * and ideographs do not wait for the tables of ICU.
   */
  public static int valueOf(char c) {
    if (c < FIRST_BEYOND_ASCII) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    if (c >= FIRST_SIGN && c < PAST_IDEOGRAPHS) {
      return -1;
    }
    return UCharacter.digit(c, 10);
  }
}
