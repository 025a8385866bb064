package io.github.textcleaner.rules.lang;

import com.ibm.icu.lang.UCharacter;

/** Decimal digits of any script, the same on every version of Java. */
final class Digits {
  private Digits() {}

  static boolean isDigit(char c) {
    return valueOf(c) >= 0;
  }

  /** Returns the value of a digit, -1 for other characters. ICU is asked beyond ASCII only. */
  static int valueOf(char c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    return UCharacter.digit(c, 10);
  }
}
