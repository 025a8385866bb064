package io.github.textcleaner.rules.joins;

import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Letters;
import java.util.Arrays;

/** What a character is at the edge of a word. */
@SuppressWarnings("EnumOrdinal") // ordinals index tables in memory; files hold names
enum Glyph {
  /** White space, terminators and the ends of a line. */
  NONE,
  LOWER,
  UPPER,
  DIGIT,
  POINT,
  EXCLAMATION,
  QUESTION,
  ELLIPSIS,
  COMMA,
  COLON,
  SEMICOLON,
  STRAIGHT_QUOTE,
  LOW_QUOTE,
  LEFT_QUOTE,
  RIGHT_QUOTE,
  LEFT_GUILLEMET,
  RIGHT_GUILLEMET,
  LEFT_SINGLE,
  APOSTROPHE,
  LEFT_BRACKET,
  RIGHT_BRACKET,
  DASH,
  SLASH,
  OTHER;

  /**
   * The ideographic space: no mark, and no letter with case that {@link Letters} knows, is later.
   */
  private static final char LAST = '\u3000';

  private static final int NO_GLYPH = NONE.ordinal();
  private static final int LAST_WORD_GLYPH = DIGIT.ordinal();

  private static final Glyph[] ALL = values();
  private static final byte[] TABLE = table();

  static Glyph of(char c) {
    return ALL[TABLE[c]];
  }

  /** Returns the ordinal of the glyph of {@code c}, for tables. */
  static int code(char c) {
    return TABLE[c];
  }

  /** Returns whether {@code c} is white space or a terminator. */
  static boolean isNone(char c) {
    return TABLE[c] == NO_GLYPH;
  }

  /** Returns whether {@code c} is a letter with case or a digit. */
  static boolean isLetterOrDigit(char c) {
    return TABLE[c] > NO_GLYPH && TABLE[c] <= LAST_WORD_GLYPH;
  }

  private static byte[] table() {
    byte[] table = new byte[1 << 16];
    Arrays.fill(table, (byte) OTHER.ordinal());
    for (int c = 0; c <= LAST; c++) {
      table[c] = (byte) classify((char) c).ordinal();
    }
    return table;
  }

  private static Glyph classify(char c) {
    if (Blanks.isBlankOrTerminator(c)) {
      return NONE;
    }
    if (Letters.isCased(c)) {
      return Letters.isUpper(c) ? UPPER : LOWER;
    }
    return switch (c) {
      case '.' -> POINT;
      case '!' -> EXCLAMATION;
      case '?' -> QUESTION;
      case '\u2026' -> ELLIPSIS;
      case ',' -> COMMA;
      case ':' -> COLON;
      case ';' -> SEMICOLON;
      case '"' -> STRAIGHT_QUOTE;
      case '\u201E' -> LOW_QUOTE;
      case '\u201C' -> LEFT_QUOTE;
      case '\u2018' -> LEFT_SINGLE;
      case '\u201D' -> RIGHT_QUOTE;
      case '\u00AB', '\u2039' -> LEFT_GUILLEMET;
      case '\u00BB', '\u203A' -> RIGHT_GUILLEMET;
      case '\'', '\u2019' -> APOSTROPHE;
      case '(', '[' -> LEFT_BRACKET;
      case ')', ']' -> RIGHT_BRACKET;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> DASH;
      case '/' -> SLASH;
      default -> c >= '0' && c <= '9' ? DIGIT : OTHER;
    };
  }

  boolean isLetter() {
    return this == LOWER || this == UPPER;
  }

  boolean isLetterOrDigit() {
    return isLetter() || this == DIGIT;
  }

  /** Returns whether sentences end with it. */
  boolean endsSentence() {
    return this == POINT || this == EXCLAMATION || this == QUESTION || this == ELLIPSIS;
  }

  boolean endsClause() {
    return this == COMMA || this == COLON || this == SEMICOLON;
  }

  /** Returns whether it is a quotation mark of any shape; apostrophes are none. */
  boolean isQuote() {
    return compareTo(STRAIGHT_QUOTE) >= 0 && compareTo(RIGHT_GUILLEMET) <= 0;
  }
}
