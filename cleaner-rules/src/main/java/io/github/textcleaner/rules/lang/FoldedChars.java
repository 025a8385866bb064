package io.github.textcleaner.rules.lang;

import com.ibm.icu.lang.UCharacter;

/**
 * What characters are within folded words, so that words can be hashed as they stand: a word is a
 * run of letters, and its hash is that of {@link String#hashCode} of the folded letters.
 */
final class FoldedChars {
  /** Stands for a character that parts words. */
  static final int PARTS = 0;

  /** Stands for a character that folds to nothing. */
  static final int NOTHING = 1;

  /** Stands for a character that folds to several ones, or from a letter to none or the reverse. */
  static final int UNTOLD = 2;

  private static final int BASE = 31;
  private static final int ASCII = 0x80;
  private static final CharTable FOLDED = new CharTable(c -> folded((char) c));

  private FoldedChars() {}

  /** Returns the letter that a letter folds to, or what another character stands for. */
  static int of(char c) {
    return c >= 'a' && c <= 'z' ? c : FOLDED.get(c);
  }

  /** Returns whether what a character stands for is a letter. */
  static boolean isLetter(int folded) {
    return folded > UNTOLD;
  }

  /** Returns the hash of a word with one more letter; that of no letter is 0. */
  static int next(int hash, int letter) {
    return hash * BASE + letter;
  }

  private static int folded(char c) {
    if (c >= Folding.ALPHABETIC) {
      return UNTOLD;
    }
    String folded = Folding.fold(String.valueOf(c));
    if (folded.isEmpty()) {
      return NOTHING;
    }
    if (isLetter(c)) {
      return folded.length() == 1 && isLetter(folded.charAt(0)) ? folded.charAt(0) : UNTOLD;
    }
    return folded.chars().anyMatch(part -> isLetter((char) part)) ? UNTOLD : PARTS;
  }

  private static boolean isLetter(char c) {
    return c < ASCII ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : UCharacter.isLetter(c);
  }
}
