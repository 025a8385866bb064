package io.github.textcleaner.text;

import java.util.Arrays;

/**
 * The classes of characters that the scan of a text tells apart, and the traits that a character
 * and the one before it give to their line.
 *
 * <p>Two tables answer every question: one byte a character, one trait mask a pair of classes. Case
 * is known for Latin, Greek, Cyrillic, Armenian and Georgian, whose blocks had all their letters by
 * Unicode 13, so the tables are the same on every Java version.
 */
final class CharClass {
  static final int OTHER = 0;
  static final int SPACE = 1;
  static final int LINE_FEED = 2;
  static final int CARRIAGE_RETURN = 3;
  static final int LOWER = 4;
  static final int UPPER = 5;
  static final int DIGIT = 6;
  static final int SENTENCE_MARK = 7;
  static final int CLAUSE_MARK = 8;
  static final int QUOTE = 9;
  static final int BRACKET = 10;
  static final int HASH = 11;
  static final int AMPERSAND = 12;
  static final int LESS_THAN = 13;
  static final int HIDDEN = 14;
  static final int COPYRIGHT = 15;

  /** The digits of value zero of Unicode 13, general category Nd; nine more follow each. */
  private static final String ZEROS =
      "0\u0660\u06F0\u07C0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0DE6\u0E50\u0ED0"
          + "\u0F20\u1040\u1090\u17E0\u1810\u1946\u19D0\u1A80\u1A90\u1B50\u1BB0\u1C40\u1C50\uA620"
          + "\uA8D0\uA900\uA9D0\uA9F0\uAA50\uABF0\uFF10";

  private static final int SHIFT = 4;
  private static final int HIGH_SURROGATE_OF_TAGS = 0xDB40;
  private static final byte[] CLASSES = classes();
  private static final int[] PAIRS = pairs();

  private CharClass() {}

  static int of(char c) {
    return CLASSES[c];
  }

  /**
   * Returns the trait bits that a character of class {@code next} has after one of {@code
   * previous}.
   */
  static int traits(int previous, int next) {
    return PAIRS[previous << SHIFT | next];
  }

  private static byte[] classes() {
    byte[] table = new byte[1 << 16];
    for (int c = 0; c < 0x2000; c++) {
      if (c < 0x590 || (c >= 0x10A0 && c < 0x1100) || c >= 0x1E00) {
        table[c] = letter(Character.getType(c));
      }
    }
    for (int i = 0; i < ZEROS.length(); i++) {
      Arrays.fill(table, ZEROS.charAt(i), ZEROS.charAt(i) + 10, (byte) DIGIT);
    }
    put(table, SPACE, "\t\u000B\f \u00A0\u1680\u202F\u205F\u3000");
    for (int c = 0x2000; c <= 0x200A; c++) {
      table[c] = SPACE;
    }
    put(table, LINE_FEED, "\n");
    put(table, CARRIAGE_RETURN, "\r");
    put(table, SENTENCE_MARK, ".!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964");
    put(table, CLAUSE_MARK, ",;:\uFF1A\u060C\u061B\uFF0C\uFF1B\u3001");
    put(table, QUOTE, "\"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2039\u203A\u300C\u300D\u300E\u300F");
    put(table, BRACKET, "()[]\uFF08\uFF09\u3010\u3011");
    put(table, HASH, "#\uFF03");
    put(table, COPYRIGHT, "\u00A9\u2117\u24D2");
    put(table, AMPERSAND, "&");
    put(table, LESS_THAN, "<");
    putHidden(table);
    return table;
  }

  private static void putHidden(byte[] table) {
    put(table, HIDDEN, "\u007F\u00AD\u061C\u180E\uFEFF\uFFF9\uFFFA\uFFFB\u2028\u2029");
    for (int c = 0; c < 0xA0; c++) {
      if (table[c] == OTHER && (c < ' ' || c >= 0x80)) {
        table[c] = HIDDEN;
      }
    }
    Arrays.fill(table, 0x200B, 0x2010, (byte) HIDDEN);
    Arrays.fill(table, 0x202A, 0x202F, (byte) HIDDEN);
    Arrays.fill(table, 0x2060, 0x2070, (byte) HIDDEN);
    Arrays.fill(table, 0xE000, 0xF900, (byte) HIDDEN);
    table[HIGH_SURROGATE_OF_TAGS] = HIDDEN;
  }

  /**
   * Goes by the general category: {@link Character#isLowerCase} is not the same on every version.
   */
  private static byte letter(int type) {
    return switch (type) {
      case Character.LOWERCASE_LETTER -> LOWER;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
      default -> OTHER;
    };
  }

  private static void put(byte[] table, int charClass, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i)] = (byte) charClass;
    }
  }

  private static int[] pairs() {
    int[] table = new int[1 << (2 * SHIFT)];
    for (int previous = 0; previous < 1 << SHIFT; previous++) {
      for (int next = 0; next < 1 << SHIFT; next++) {
        table[previous << SHIFT | next] = alone(next) | together(previous, next);
      }
    }
    return table;
  }

  private static int alone(int charClass) {
    return switch (charClass) {
      case DIGIT -> Trait.DIGIT.bit();
      case HASH -> Trait.HASH.bit();
      case AMPERSAND -> Trait.AMPERSAND.bit();
      case LESS_THAN -> Trait.LESS_THAN.bit();
      case HIDDEN -> Trait.HIDDEN.bit();
      case QUOTE -> Trait.QUOTE.bit();
      case BRACKET -> Trait.BRACKET.bit();
      case COPYRIGHT ->
          Trait.SEAM.bit() | Trait.SEAM_AFTER_WORD.bit() | Trait.SEAM_AFTER_SENTENCE.bit();
      default -> 0;
    };
  }

  private static int together(int previous, int next) {
    return (isSeam(previous, next) ? Trait.SEAM.bit() : 0)
        | (isSeamAfterWord(previous, next) ? Trait.SEAM_AFTER_WORD.bit() : 0)
        | (isSeamAfterSentence(previous, next) ? Trait.SEAM_AFTER_SENTENCE.bit() : 0)
        | markBeforeLetter(previous, next);
  }

  private static boolean isSeam(int previous, int next) {
    boolean space = previous == SPACE || previous == LINE_FEED || previous == CARRIAGE_RETURN;
    boolean word =
        previous == LOWER || previous == UPPER || previous == DIGIT || previous == BRACKET;
    return switch (next) {
      case UPPER -> !space;
      case DIGIT -> !space && previous != DIGIT && previous != CLAUSE_MARK;
      case QUOTE -> word;
      default -> false;
    };
  }

  private static boolean isSeamAfterWord(int previous, int next) {
    boolean letter = previous == LOWER || previous == UPPER;
    boolean word = letter || previous == DIGIT || previous == BRACKET;
    return switch (next) {
      case UPPER -> word || previous == OTHER;
      case DIGIT -> letter;
      case QUOTE -> word;
      default -> false;
    };
  }

  private static boolean isSeamAfterSentence(int previous, int next) {
    return previous == SENTENCE_MARK
        && switch (next) {
          case UPPER, DIGIT, QUOTE, BRACKET, OTHER -> true;
          default -> false;
        };
  }

  private static int markBeforeLetter(int previous, int next) {
    if (next != LOWER && next != UPPER) {
      return 0;
    }
    return switch (previous) {
      case LOWER -> next == UPPER ? Trait.CAPITAL_IN_WORD.bit() : 0;
      case SENTENCE_MARK -> Trait.SENTENCE_MARK_BEFORE_LETTER.bit();
      case CLAUSE_MARK -> Trait.CLAUSE_MARK_BEFORE_LETTER.bit();
      default -> 0;
    };
  }
}
