package io.github.textcleaner.rules.letters;

import io.github.textcleaner.text.Letters;

/**
 * What characters are within folded words, so that words can be hashed as they stand: a word is a
 * run of {@linkplain Letters#isCased letters with case}, and its hash is that of {@link
 * String#hashCode} of the folded letters. Of scripts without case nothing is told.
 */
public final class FoldedChars {
  /** Stands for a character that parts words. */
  public static final int PARTS = 0;

  /** Stands for a character that folds to nothing. */
  public static final int NOTHING = 1;

  /**
   * Stands for a letter without case, and for a character that folds to several letters, or from a
   * letter to none or the reverse.
   */
  public static final int UNTOLD = 2;

  private static final int BASE = 31;

  /** Hebrew, the first of the scripts without case. */
  private static final char FIRST_WITHOUT_CASE = '\u0590';

  /** The first character behind them. */
  private static final char PUNCTUATION = '\u2000';

  private static final CharTable FOLDED = new CharTable(c -> folded((char) c));

  private FoldedChars() {}

  /** Returns the letter that a letter folds to, or what another character stands for. */
  public static int of(char c) {
    return c >= 'a' && c <= 'z' ? c : FOLDED.get(c);
  }

  /** Returns whether what a character stands for is a letter. */
  public static boolean isLetter(int folded) {
    return folded > UNTOLD;
  }

  /** Returns the hash of a word with one more letter; that of no letter is 0. */
  public static int next(int hash, int letter) {
    return hash * BASE + letter;
  }

  private static int folded(char c) {
    boolean letter = Letters.isCased(c);
    if (c >= Folding.ALPHABETIC || !letter && c >= FIRST_WITHOUT_CASE && c < PUNCTUATION) {
      return UNTOLD;
    }
    String folded = Folding.fold(String.valueOf(c));
    if (folded.isEmpty()) {
      return NOTHING;
    }
    if (letter) {
      return folded.length() == 1 && Letters.isCased(folded.charAt(0)) ? folded.charAt(0) : UNTOLD;
    }
    return folded.chars().anyMatch(part -> Letters.isCased((char) part)) ? UNTOLD : PARTS;
  }
}
