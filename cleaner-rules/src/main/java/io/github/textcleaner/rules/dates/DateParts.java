package io.github.textcleaner.rules.dates;

import io.github.textcleaner.rules.letters.Digits;

/** The parts of dates that stand in sentences. */
public final class DateParts {
  /** How long a year is. */
  public static final int DIGITS_OF_YEAR = 4;

  /** Shorter ones are cut, and words of other languages: "to" is a weekday somewhere. */
  private static final int SHORTEST_WEEKDAY = 6;

  private DateParts() {}

  /** Returns whether a folded word names a month, in any language. */
  public static boolean isMonth(String word) {
    return DateNames.get().month(word) != DateNames.NONE;
  }

  /** Returns whether a folded word is the whole name of a weekday, in any language. */
  public static boolean isWeekday(String word) {
    return word.length() >= SHORTEST_WEEKDAY && DateNames.get().isWeekday(word);
  }

  /** Returns whether a text is a number of one or two digits. */
  public static boolean isDay(String text) {
    return (text.length() == 1 || text.length() == 2)
        && Digits.isDigit(text.charAt(0))
        && Digits.isDigit(text.charAt(text.length() - 1));
  }

  /** Returns whether a number that is a year of this century or the last stands in a text. */
  public static boolean isYear(String text, int at) {
    int end = at + DIGITS_OF_YEAR;
    return end <= text.length()
        && (text.startsWith("19", at) || text.startsWith("20", at))
        && Digits.isDigit(text.charAt(at + 2))
        && Digits.isDigit(text.charAt(at + 3))
        && (end == text.length() || !Digits.isDigit(text.charAt(end)));
  }
}
