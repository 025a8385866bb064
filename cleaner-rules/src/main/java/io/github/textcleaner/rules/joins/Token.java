package io.github.textcleaner.rules.joins;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.text.Letters;

/** A run of visible characters, and what its shape says of it as a whole. Immutable. */
final class Token {
  /** Longer runs of visible characters are no words run together; the bound keeps time linear. */
  static final int LONGEST = 240;

  private static final CharMatcher CODE = CharMatcher.anyOf("/\\_=<>{}#|~^`");
  private static final CharMatcher FIRST_OF_CODE = CharMatcher.anyOf("<#/\\");
  private static final CharMatcher SUPERSCRIPT = CharMatcher.anyOf("²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄");

  private static final int DIGIT = 1;
  private static final int POINT = 1 << 1;
  private static final int CODE_MARK = 1 << 2;
  private static final int AT = 1 << 3;
  private static final int OTHER = 1 << 4;
  private static final byte[] ASCII_SORTS = asciiSorts();

  /** A chain of links has fewer capitals; the bound keeps the time linear. */
  private static final int MOST_HUMPS = 24;

  private final String text;
  private final int start;
  private final int end;
  private final int humps;
  private final boolean mixed;
  private final boolean dotted;
  private final boolean digits;
  private final boolean codeMark;
  private final boolean nameEnd;
  private final boolean untouchable;

  Token(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    String token = text.substring(start, end);
    int seen = sorts(token);
    boolean point = (seen & POINT) != 0;
    this.humps = humps(token);
    this.digits = (seen & DIGIT) != 0;
    this.mixed = digits && alternations(token) > 1;
    this.dotted = point && isDotted(token);
    this.codeMark = (seen & CODE_MARK) != 0 || token.contains("()");
    this.nameEnd = point && hasNameEnd(token);
    boolean address =
        (seen & AT) != 0
            || (seen & CODE_MARK) != 0 && token.contains("://")
            || point && token.contains("www.");
    this.untouchable =
        address
            || humps > MOST_HUMPS
            || FIRST_OF_CODE.matches(token.charAt(0))
            || (seen & OTHER) != 0 && (SUPERSCRIPT.matchesAnyOf(token) || hasCaseless(token))
            || isEnclosed(token)
            || hasEntity(token);
  }

  /**
   * Returns which sorts of characters stand in a token, so that the rest asks for what is there.
   */
  private static int sorts(String token) {
    int seen = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      seen |= c < ASCII_SORTS.length ? ASCII_SORTS[c] : OTHER;
    }
    return seen;
  }

  private static byte[] asciiSorts() {
    byte[] sorts = new byte[0x80];
    for (char c = 0; c < sorts.length; c++) {
      boolean digit = c >= '0' && c <= '9';
      sorts[c] = (byte) (digit ? DIGIT : CODE.matches(c) ? CODE_MARK : 0);
    }
    sorts['.'] = POINT;
    sorts['@'] = AT;
    return sorts;
  }

  /** Capitals after a lower-case letter. */
  private static int humps(String token) {
    int humps = 0;
    for (int i = 1; i < token.length(); i++) {
      if (Letters.isUpper(token.charAt(i)) && Letters.isLower(token.charAt(i - 1))) {
        humps++;
      }
    }
    return humps;
  }

  /** Digits between letters and letters between digits. */
  private static int alternations(String token) {
    int found = 0;
    for (int i = 2; i < token.length(); i++) {
      Glyph left = Glyph.of(token.charAt(i - 2));
      Glyph middle = Glyph.of(token.charAt(i - 1));
      Glyph right = Glyph.of(token.charAt(i));
      boolean digitInside = left.isLetter() && middle == Glyph.DIGIT && right.isLetter();
      boolean letterInside = left == Glyph.DIGIT && middle.isLetter() && right == Glyph.DIGIT;
      found += digitInside || letterInside ? 1 : 0;
    }
    return found;
  }

  /** Two points after at most three letters each: {@code U.S.}, {@code i.d.R.} */
  private static boolean isDotted(String token) {
    int run = 0;
    int points = 0;
    for (int i = 0; i < token.length(); i++) {
      Glyph glyph = Glyph.of(token.charAt(i));
      if (glyph.isLetterOrDigit()) {
        run++;
      } else if (glyph == Glyph.POINT && run >= 1 && run <= 3) {
        points++;
        if (points == 2) {
          return true;
        }
        run = 0;
      } else {
        run = 0;
        points = 0;
      }
      if (run > 3) {
        points = 0;
      }
    }
    return token.length() > 3
        && Letters.isCased(token.charAt(0))
        && token.charAt(1) == '.'
        && Letters.isCased(token.charAt(2))
        && !Letters.isCased(token.charAt(3));
  }

  /** A point and the end of a host or a file, in lower case: {@code harbor.org}. */
  private static boolean hasNameEnd(String token) {
    for (int i = token.indexOf('.'); i >= 0; i = token.indexOf('.', i + 1)) {
      int to = i + 1;
      while (to < token.length() && Letters.isLower(token.charAt(to))) {
        to++;
      }
      if (to > i + 1
          && (to == token.length() || !Letters.isCased(token.charAt(to)))
          && Shapes.endsName(token.substring(i + 1, to))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnclosed(String token) {
    char first = token.charAt(0);
    char last = token.charAt(token.length() - 1);
    return first == '[' && last == ']' || first == '{' && last == '}';
  }

  private static boolean hasEntity(String token) {
    int ampersand = token.indexOf('&');
    return ampersand >= 0 && token.indexOf(';', ampersand) >= 0;
  }

  /** Scripts without case may be written without spaces. */
  private static boolean hasCaseless(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean beforeLatinExtensions =
          c >= '\u0590' && c < '\u10A0' || c >= '\u1100' && c < '\u1E00';
      boolean eastAsian = c >= '\u2E80' && c < '\uD800' || c >= '\uF900' && c < '\uFE00';
      if (beforeLatinExtensions || eastAsian || c >= '\uFF01' && c <= '\uFFDC') {
        return true;
      }
    }
    return false;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Returns the character at {@code offset} of the text as a glyph, NONE outside of the token. */
  Glyph at(int offset) {
    return offset < start || offset >= end ? Glyph.NONE : Glyph.of(text.charAt(offset));
  }

  /** Returns how many capitals stand after a lower-case letter. */
  int humps() {
    return humps;
  }

  /** Returns whether digits and letters alternate, as in serial numbers. */
  boolean isMixed() {
    return mixed;
  }

  boolean hasDigits() {
    return digits;
  }

  /** Returns whether it holds a dotted abbreviation. */
  boolean isDotted() {
    return dotted;
  }

  /** Returns whether it holds a mark of code or paths, or the name of a host or file. */
  boolean isCode() {
    return codeMark || nameEnd;
  }

  /** Returns whether it holds a mark that code and paths have and words do not. */
  boolean hasCodeMark() {
    return codeMark;
  }

  /** Returns whether nothing in it may be parted: an address, a tag, a character reference. */
  boolean isUntouchable() {
    return untouchable;
  }

  /** Returns whether the token goes on with {@code part} at {@code offset}. */
  boolean hasAt(int offset, String part) {
    return offset + part.length() <= end && text.startsWith(part, offset);
  }
}
