package io.github.textcleaner.text;

import java.util.Arrays;

/**
 * The classes of characters that the scan of a text tells apart: a table of one byte a character.
 * Case is known for Latin, Greek, Cyrillic, Armenian and Georgian, whose blocks had all their
 * letters by Unicode 13, so the table is the same on every Java version.
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
  static final int OPENING_BRACKET = 10;
  static final int HASH = 11;
  static final int AMPERSAND = 12;
  static final int LESS_THAN = 13;
  static final int HIDDEN = 14;
  static final int COPYRIGHT = 15;
  static final int CLOSING_BRACKET = 16;
  static final int APOSTROPHE = 17;
  static final int ELLIPSIS = 18;

  /** A letter, or a part of one, of a script without case that parts words with spaces. */
  static final int CASELESS = 19;

  /** A mark that code has and prose hardly ever. */
  static final int CODE = 20;

  /** How many classes there are. */
  static final int COUNT = 21;

  /** The digits of value zero of Unicode 13, general category Nd; nine more follow each. */
  private static final String ZEROS =
      "0\u0660\u06F0\u07C0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0DE6\u0E50\u0ED0"
          + "\u0F20\u1040\u1090\u17E0\u1810\u1946\u19D0\u1A80\u1A90\u1B50\u1BB0\u1C40\u1C50\uA620"
          + "\uA8D0\uA900\uA9D0\uA9F0\uAA50\uABF0\uFF10";

  private static final int HIGH_SURROGATE_OF_TAGS = 0xDB40;
  private static final byte[] CLASSES = classes();

  private CharClass() {}

  static int of(char c) {
    return CLASSES[c];
  }

  /** Returns whether {@code charClass} is white space or a terminator: they come in a row. */
  static boolean isSpace(int charClass) {
    return charClass >= SPACE && charClass <= CARRIAGE_RETURN;
  }

  /** Returns whether {@code charClass} is white space, a terminator or a lower-case letter. */
  static boolean isSpaceOrLower(int charClass) {
    return isSpace(charClass) || charClass == LOWER;
  }

  private static byte[] classes() {
    byte[] table = new byte[1 << 16];
    for (int c = 0; c < 0x2000; c++) {
      if (c < 0x590 || (c >= 0x10A0 && c < 0x1100) || c >= 0x1E00) {
        table[c] = letter(Character.getType(c));
      }
    }
    fill(table, CASELESS, '\u05D0', '\u05EA'); // Hebrew
    fill(table, CASELESS, '\u0620', '\u065F'); // Arabic
    fill(table, CASELESS, '\u066E', '\u06D3');
    fill(table, CASELESS, '\u0900', '\u0963'); // Devanagari
    fill(table, CASELESS, '\u0980', '\u0DFF'); // Bengali to Sinhala
    fill(table, CASELESS, '\uAC00', '\uD7A3'); // Hangul
    for (int i = 0; i < ZEROS.length(); i++) {
      fill(table, DIGIT, ZEROS.charAt(i), ZEROS.charAt(i) + 9);
    }
    put(table, SPACE, "\t\u000B\f \u00A0\u1680\u202F\u205F\u3000");
    fill(table, SPACE, '\u2000', '\u200A');
    put(table, LINE_FEED, "\n");
    put(table, CARRIAGE_RETURN, "\r");
    put(table, SENTENCE_MARK, ".!?\u3002\uFF01\uFF1F\u061F\u06D4\u0964");
    put(table, CLAUSE_MARK, ",;:\uFF1A\u060C\u061B\uFF0C\uFF1B\u3001");
    put(table, QUOTE, "\"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2039\u203A\u300C\u300D\u300E\u300F");
    put(table, OPENING_BRACKET, "([\uFF08\u3010");
    put(table, CLOSING_BRACKET, ")]\uFF09\u3011");
    put(table, ELLIPSIS, "\u2026");
    put(table, APOSTROPHE, "'\u2018\u2019");
    put(table, HASH, "#\uFF03");
    put(table, COPYRIGHT, "\u00A9\u2117\u24D2");
    put(table, CODE, "=>_{}");
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
    fill(table, HIDDEN, '\u200B', '\u200F');
    fill(table, HIDDEN, '\u202A', '\u202E');
    fill(table, HIDDEN, '\u2060', '\u206F');
    fill(table, HIDDEN, '\uE000', '\uF8FF');
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

  private static void fill(byte[] table, int charClass, int first, int last) {
    Arrays.fill(table, first, last + 1, (byte) charClass);
  }
}
