package io.github.textcleaner.rules.dates;

import io.github.textcleaner.rules.dates.DateToken.Kind;
import io.github.textcleaner.rules.letters.Digits;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line into numbers, words and marks, as far as it is asked for them. For one thread. */
final class DateTokens {
  /** Characters that may stand between the parts of a date. */
  private static final String MARKS =
      ",.-/|:;()[]<>*@+~&\u2013\u2014\u00B7\u2022\uFF1A\uFF0F\uFF08\uFF09\u3001\uFF0C\u2212\u2027\u25CF\u25AA\u00BB\u203A\uFF5C\u2502\u3010\u3011\u060C";

  /** Characters that follow a number and are a word of their own, whatever comes next. */
  private static final String UNITS = "年月日时時分秒년월일시분초";

  private static final int YEAR_LENGTH = 4;

  /** More tokens than this are no date. */
  private static final int MOST = 48;

  private final String text;
  private final List<DateToken> tokens = new ArrayList<>();

  /** How far the text was cut. */
  private int at;

  private boolean broken;

  DateTokens(String text) {
    this.text = text;
  }

  /** Returns the tokens, or an empty list if the line holds something that no date has. */
  static List<DateToken> of(String text) {
    DateTokens all = new DateTokens(text);
    all.readUpTo(MOST);
    return all.broken ? List.of() : all.tokens;
  }

  /** Returns the token at an index, {@link DateToken#END} before the first and after the last. */
  DateToken get(int index) {
    if (index >= tokens.size()) {
      readUpTo(index);
    }
    return index >= 0 && index < tokens.size() ? tokens.get(index) : DateToken.END;
  }

  /** Returns whether a part of the text that was cut holds something that no date has. */
  boolean areBroken() {
    return broken;
  }

  private void readUpTo(int index) {
    while (tokens.size() <= index && at < text.length() && !broken) {
      if (Blanks.isBlank(text.charAt(at))) {
        at++;
      } else {
        broken = !readOne() || tokens.size() > MOST;
      }
    }
  }

  /** Reads the token that starts here; returns false if no date has what stands here. */
  private boolean readOne() {
    char c = text.charAt(at);
    int start = at;
    if (Digits.isDigit(c)) {
      while (at < text.length() && Digits.isDigit(text.charAt(at))) {
        at++;
      }
      int cut = isGluedYear(text, start, at) ? start + YEAR_LENGTH : at;
      tokens.add(number(text, start, cut));
      if (cut < at) {
        tokens.add(number(text, cut, at));
      }
    } else if (MARKS.indexOf(c) >= 0) {
      at++;
      tokens.add(new DateToken(Kind.MARK, start, at, String.valueOf(c), -1));
    } else if (c < 0x80 && !isAsciiLetter(c)) {
      return false;
    } else {
      boolean unit = UNITS.indexOf(c) >= 0 && followsNumber(tokens);
      at++;
      while (!unit && at < text.length() && isWordPart(text.charAt(at))) {
        at++;
      }
      tokens.add(new DateToken(Kind.WORD, start, at, Folding.fold(text.substring(start, at)), -1));
    }
    return true;
  }

  /** Returns the word that the text begins with, folded; empty if it begins with another token. */
  static String firstWord(String text) {
    int start = 0;
    while (start < text.length() && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return start < end && text.charAt(start) != '\''
        ? Folding.fold(text.substring(start, end))
        : "";
  }

  private static DateToken number(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = 10 * value + Digits.valueOf(text.charAt(i));
    }
    String digits = text.substring(start, end);
    return new DateToken(Kind.NUMBER, start, end, digits, end - start <= 9 ? value : -1);
  }

  /** Returns whether the number is a year and the hour after it, which lost the space between. */
  private static boolean isGluedYear(String text, int start, int end) {
    return end - start == YEAR_LENGTH + 2
        && text.startsWith("20", start)
        && end < text.length()
        && text.charAt(end) == ':';
  }

  private static boolean followsNumber(List<DateToken> tokens) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Kind.NUMBER;
  }

  private static boolean isWordPart(char c) {
    if (c < 0x80) {
      return isAsciiLetter(c) || c == '\'';
    }
    return !Blanks.isBlank(c) && MARKS.indexOf(c) < 0 && !Digits.isDigit(c);
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
