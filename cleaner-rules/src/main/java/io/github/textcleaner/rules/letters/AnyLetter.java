package io.github.textcleaner.rules.letters;

import com.ibm.icu.lang.UCharacter;

/** Letters of any script, the same on every version of Java. */
public final class AnyLetter {
  /** The letters before these do not change from one version of Unicode to the next. */
  private static final int PHONETIC = 0x250;

  private static final int FIRST_MARK = 0x2010;
  private static final int PAST_MARKS = 0x2060;

  /** The unified ideographs that Unicode 11 had. */
  private static final int FIRST_IDEOGRAPH = 0x4E00;

  private static final int LAST_IDEOGRAPH = 0x9FEF;

  private AnyLetter() {}

  /**
   * Returns whether a code point is a letter. Texts of Latin letters and the usual marks do not
   * wait for the tables of ICU.
   */
  public static boolean is(int codePoint) {
    if (codePoint < PHONETIC) {
      return Character.isLetter(codePoint);
    }
    boolean mark = codePoint >= FIRST_MARK && codePoint < PAST_MARKS;
    return !mark && (isIdeograph(codePoint) || UCharacter.isLetter(codePoint));
  }

  /**
   * Returns whether a code point is one of the usual Chinese and Japanese ideographs, which have no
   * case and no other form.
   */
  public static boolean isIdeograph(int codePoint) {
    return codePoint >= FIRST_IDEOGRAPH && codePoint <= LAST_IDEOGRAPH;
  }
}
