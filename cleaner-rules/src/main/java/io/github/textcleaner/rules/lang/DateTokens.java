package io.github.textcleaner.rules.lang;

import io.github.textcleaner.rules.lang.DateToken.Kind;
import io.github.textcleaner.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line into numbers, words and marks. */
final class DateTokens {
  /** Characters that may stand between the parts of a date. */
  private static final String MARKS =
      ",.-/|:;()[]<>*@+~&\u2013\u2014\u00B7\u2022\uFF1A\uFF0F\uFF08\uFF09\u3001\uFF0C\u2212\u2027\u25CF\u25AA\u00BB\u203A\uFF5C\u2502\u3010\u3011\u060C";

  /** Characters that follow a number and are a word of their own, whatever comes next. */
  private static final String UNITS = "年月日时時分秒년월일시분초";

  private static final int YEAR_LENGTH = 4;

  /** More tokens than this are no date. */
  private static final int MOST = 48;

  private DateTokens() {}

  /** Returns the tokens, or an empty list if the line holds something that no date has. */
  static List<DateToken> of(String text) {
    List<DateToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length() && tokens.size() <= MOST) {
      char c = text.charAt(i);
      if (Blanks.isBlank(c)) {
        i++;
        continue;
      }
      int start = i;
      if (Digits.isDigit(c)) {
        while (i < text.length() && Digits.isDigit(text.charAt(i))) {
          i++;
        }
        int cut = isGluedYear(text, start, i) ? start + YEAR_LENGTH : i;
        tokens.add(number(text, start, cut));
        if (cut < i) {
          tokens.add(number(text, cut, i));
        }
      } else if (MARKS.indexOf(c) >= 0) {
        i++;
        tokens.add(new DateToken(Kind.MARK, start, i, String.valueOf(c), -1));
      } else if (c < 0x80 && !isAsciiLetter(c)) {
        return List.of();
      } else {
        boolean unit = UNITS.indexOf(c) >= 0 && followsNumber(tokens);
        i++;
        while (!unit && i < text.length() && isWordPart(text.charAt(i))) {
          i++;
        }
        tokens.add(new DateToken(Kind.WORD, start, i, Folding.fold(text.substring(start, i)), -1));
      }
    }
    return tokens.size() > MOST ? List.of() : tokens;
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
