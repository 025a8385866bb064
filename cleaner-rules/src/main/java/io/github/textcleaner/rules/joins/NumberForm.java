package io.github.textcleaner.rules.joins;

import java.util.Locale;

/** What a number at a seam may be. */
enum NumberForm {
  ONE_DIGIT,
  TWO_DIGITS,
  THREE_DIGITS,
  FOUR_DIGITS,
  YEAR,
  /** The number of an item: digits, a point and a space. */
  ITEM,
  LONG,
  /** Digits after a letter: {@code covid19}. */
  AFTER_LETTER,
  /** Digits, marks and digits: {@code 1,500} or {@code 3.5}. */
  DECIMAL,
  /** Two digits after a colon: {@code 16:27}. */
  TIME,
  /** Two points, slashes or hyphens between digits: {@code 7.8.2025}. */
  DATE,
  /** Digits and points after a letter, or three parts that are no date: {@code v2.0}. */
  VERSION,
  AFTER_OTHER;

  /** Returns the form of the digits that end at {@code end}. */
  static NumberForm endingAt(Token token, int end) {
    int start = end;
    while (token.at(start - 1) == Glyph.DIGIT) {
      start--;
    }
    Glyph before = token.at(start - 1);
    int length = end - start;
    if (before.isLetter()) {
      return AFTER_LETTER;
    }
    if (before == Glyph.NONE || before == Glyph.LEFT_BRACKET || before.isQuote()) {
      return plain(token, start, length);
    }
    if (token.at(start - 2) != Glyph.DIGIT) {
      return AFTER_OTHER;
    }
    if (before == Glyph.COLON && length == 2) {
      return TIME;
    }
    if (before == Glyph.POINT || before == Glyph.SLASH || before == Glyph.DASH) {
      int i = start - 2;
      while (token.at(i) == Glyph.DIGIT) {
        i--;
      }
      boolean three = token.at(i) == before && token.at(i - 1) == Glyph.DIGIT;
      if (three && (length == 2 || length == 4)) {
        return DATE;
      }
      boolean version = before == Glyph.POINT && (three || token.at(i).isLetter());
      return version ? VERSION : DECIMAL;
    }
    return DECIMAL;
  }

  private static NumberForm plain(Token token, int start, int length) {
    return switch (length) {
      case 1 -> ONE_DIGIT;
      case 2 -> TWO_DIGITS;
      case 3 -> THREE_DIGITS;
      case 4 -> token.hasAt(start, "19") || token.hasAt(start, "20") ? YEAR : FOUR_DIGITS;
      default -> LONG;
    };
  }

  /** Returns the form of the digits that start at {@code start}. */
  static NumberForm startingAt(Token token, int start) {
    int end = start;
    while (token.at(end) == Glyph.DIGIT) {
      end++;
    }
    Glyph after = token.at(end);
    if (after == Glyph.COLON && token.at(end + 1) == Glyph.DIGIT) {
      return TIME;
    }
    if (after == Glyph.POINT && token.at(end + 1) == Glyph.NONE) {
      return ITEM;
    }
    if (token.at(end + 1) == Glyph.DIGIT && after != Glyph.NONE) {
      return after == Glyph.SLASH ? DATE : DECIMAL;
    }
    return after.isLetter() ? AFTER_LETTER : plain(token, start, end - start);
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
