package io.github.textcleaner.text;

/**
 * What the scan of a line goes by: the state that the last character and the class before it make,
 * and the traits that one more character gives to the line. States come from two classes and not
 * from one another, so that a scan waits for no table.
 */
final class TraitScan {
  private static final int SHIFT = 5;

  /** Classes that only states have. */
  private static final int NUMBER = CharClass.COUNT;

  private static final int DECIMAL_MARK = CharClass.COUNT + 1;
  private static final int APOSTROPHE_AFTER_MARK = CharClass.COUNT + 2;

  /** Set in the state of a character that another visible one stands directly before. */
  private static final int INNER = 1 << SHIFT;

  /** The state at the start of a line. */
  static final int START = CharClass.LINE_FEED;

  private static final byte[] STATES = states();
  private static final int[] TRAITS = traits();

  private TraitScan() {}

  /** Returns the state after a character of class {@code next} and one of {@code previous}. */
  static int state(int previous, int next) {
    return STATES[previous << SHIFT | next];
  }

  /** Returns the trait bits that a character of class {@code next} has in a state. */
  static int traits(int state, int next) {
    return TRAITS[state << SHIFT | next];
  }

  private static byte[] states() {
    byte[] states = new byte[CharClass.COUNT << SHIFT];
    for (int previous = 0; previous < CharClass.COUNT; previous++) {
      for (int next = 0; next < CharClass.COUNT; next++) {
        int inner = CharClass.isSpace(previous) || CharClass.isSpace(next) ? 0 : INNER;
        states[previous << SHIFT | next] = (byte) (stateClass(previous, next) | inner);
      }
    }
    return states;
  }

  private static int stateClass(int previous, int next) {
    return switch (next) {
      case CharClass.DIGIT -> mayStartNumber(previous) ? CharClass.DIGIT : NUMBER;
      case CharClass.SENTENCE_MARK ->
          previous == CharClass.DIGIT ? DECIMAL_MARK : CharClass.SENTENCE_MARK;
      case CharClass.APOSTROPHE -> isMark(previous) ? APOSTROPHE_AFTER_MARK : CharClass.APOSTROPHE;
      default -> next;
    };
  }

  private static int[] traits() {
    int[] traits = new int[2 * INNER << SHIFT];
    for (int state = 0; state < 2 * INNER; state++) {
      for (int next = 0; next < CharClass.COUNT; next++) {
        traits[state << SHIFT | next] = traitsOf(state, next);
      }
    }
    return traits;
  }

  private static boolean isLetter(int charClass) {
    return charClass == CharClass.LOWER || charClass == CharClass.UPPER;
  }

  private static boolean isDigit(int charClass) {
    return charClass == CharClass.DIGIT || charClass == NUMBER;
  }

  private static boolean isOther(int charClass) {
    return charClass == CharClass.OTHER
        || charClass == CharClass.CASELESS
        || charClass == CharClass.CODE;
  }

  private static boolean isBracket(int charClass) {
    return charClass == CharClass.OPENING_BRACKET || charClass == CharClass.CLOSING_BRACKET;
  }

  private static boolean isSentenceMark(int charClass) {
    return charClass == CharClass.SENTENCE_MARK
        || charClass == CharClass.ELLIPSIS
        || charClass == DECIMAL_MARK;
  }

  private static boolean isMark(int charClass) {
    return isSentenceMark(charClass)
        || charClass == CharClass.CLAUSE_MARK
        || charClass == CharClass.QUOTE;
  }

  /** A digit after any of these is not known to be the second of a number. */
  private static boolean mayStartNumber(int previous) {
    return CharClass.isSpace(previous)
        || isLetter(previous)
        || previous == CharClass.OPENING_BRACKET
        || previous == CharClass.QUOTE;
  }

  private static int traitsOf(int state, int next) {
    int previous = state & ~INNER;
    boolean inner = (state & INNER) != 0 || isLetter(previous);
    return alone(next)
        | (isSeam(previous, next) ? Trait.SEAM.bit() : 0)
        | (isSeamAfterWord(previous, next) ? Trait.SEAM_AFTER_WORD.bit() : 0)
        | (isSeamAfterSentence(previous, next) ? Trait.SEAM_AFTER_SENTENCE.bit() : 0)
        | (inner && mayLackSpace(previous, next) ? Trait.LOST_SPACE.bit() : 0)
        | beforeLetter(previous, next);
  }

  private static int alone(int charClass) {
    return switch (charClass) {
      case CharClass.DIGIT -> Trait.DIGIT.bit();
      case CharClass.HASH -> Trait.HASH.bit();
      case CharClass.AMPERSAND -> Trait.AMPERSAND.bit();
      case CharClass.LESS_THAN -> Trait.LESS_THAN.bit();
      case CharClass.HIDDEN -> Trait.HIDDEN.bit();
      case CharClass.CODE -> Trait.CODE_MARK.bit();
      case CharClass.QUOTE -> Trait.QUOTE.bit();
      case CharClass.OPENING_BRACKET, CharClass.CLOSING_BRACKET -> Trait.BRACKET.bit();
      case CharClass.COPYRIGHT ->
          Trait.SEAM.bit() | Trait.SEAM_AFTER_WORD.bit() | Trait.SEAM_AFTER_SENTENCE.bit();
      default -> 0;
    };
  }

  private static boolean isWord(int charClass) {
    return isLetter(charClass) || isDigit(charClass) || isBracket(charClass);
  }

  private static boolean isSeam(int previous, int next) {
    return switch (next) {
      case CharClass.UPPER -> !CharClass.isSpace(previous);
      case CharClass.DIGIT ->
          !CharClass.isSpace(previous) && !isDigit(previous) && previous != CharClass.CLAUSE_MARK;
      case CharClass.QUOTE -> isWord(previous);
      default -> false;
    };
  }

  private static boolean isSeamAfterWord(int previous, int next) {
    return switch (next) {
      case CharClass.UPPER ->
          isWord(previous)
              || isOther(previous)
              || previous == CharClass.APOSTROPHE
              || previous == APOSTROPHE_AFTER_MARK;
      case CharClass.DIGIT -> isLetter(previous);
      case CharClass.QUOTE -> isWord(previous);
      default -> false;
    };
  }

  private static boolean isSeamAfterSentence(int previous, int next) {
    return isSentenceMark(previous)
        && switch (next) {
          case CharClass.UPPER,
              CharClass.DIGIT,
              CharClass.QUOTE,
              CharClass.OPENING_BRACKET,
              CharClass.CLOSING_BRACKET,
              CharClass.APOSTROPHE,
              CharClass.CASELESS,
              CharClass.CODE,
              CharClass.OTHER ->
              true;
          default -> false;
        };
  }

  private static boolean mayLackSpace(int previous, int next) {
    return switch (previous) {
      case CharClass.LOWER, APOSTROPHE_AFTER_MARK -> next == CharClass.UPPER;
      case NUMBER, DECIMAL_MARK, CharClass.CLAUSE_MARK, CharClass.CLOSING_BRACKET -> isLetter(next);
      case CharClass.SENTENCE_MARK, CharClass.ELLIPSIS -> isLetter(next) || next == CharClass.DIGIT;
      case CharClass.QUOTE ->
          isLetter(next)
              || next == CharClass.DIGIT
              || isOther(next)
              || next == CharClass.APOSTROPHE
              || next == CharClass.ELLIPSIS
              || next == CharClass.QUOTE
              || next == CharClass.OPENING_BRACKET;
      case CharClass.OPENING_BRACKET -> !CharClass.isSpace(next) && next != CharClass.DIGIT;
      default -> false;
    };
  }

  private static int beforeLetter(int previous, int next) {
    if (next == CharClass.CASELESS) {
      boolean mark = isSentenceMark(previous) || previous == CharClass.CLAUSE_MARK;
      return mark ? Trait.MARK_BEFORE_CASELESS_LETTER.bit() : 0;
    }
    if (!isLetter(next)) {
      return 0;
    }
    if (isSentenceMark(previous)) {
      return Trait.SENTENCE_MARK_BEFORE_LETTER.bit();
    }
    return switch (previous) {
      case CharClass.LOWER -> next == CharClass.UPPER ? Trait.CAPITAL_IN_WORD.bit() : 0;
      case CharClass.CLAUSE_MARK -> Trait.CLAUSE_MARK_BEFORE_LETTER.bit();
      default -> 0;
    };
  }
}
