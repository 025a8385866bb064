package io.github.textcleaner.rules.names;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.text.Letters;

/**
 * Dates as agencies of pictures write them in English: "Sunday, Nov. 17, 2019", with weekday and
 * year within a sentence, or "on November 17, 2019 in Reno", without a comma after the year.
 */
final class CaptionDates {
  private static final ImmutableSet<String> WEEKDAYS =
      ImmutableSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final ImmutableSet<String> MONTHS =
      ImmutableSet.of(
          "jan",
          "january",
          "feb",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "aug",
          "august",
          "sept",
          "september",
          "oct",
          "october",
          "nov",
          "november",
          "dec",
          "december");

  private static final ImmutableSet<String> ON = ImmutableSet.of("on");
  private static final String COMMA = ", ";
  private static final int DIGITS_OF_YEAR = 4;

  private CaptionDates() {}

  /** Returns whether the text, of one line, says on such a date what somebody does. */
  static boolean areIn(String text) {
    for (int comma = text.indexOf(COMMA); comma > 0; comma = text.indexOf(COMMA, comma + 1)) {
      if (isYear(text, comma + COMMA.length())) {
        String before = text.substring(0, comma);
        int end = comma + COMMA.length() + DIGITS_OF_YEAR;
        if (endsWithDay(before, WEEKDAYS)) {
          return isPresent(text, before.charAt(startOfDay(before) - 2) == ',');
        }
        if (goesOnIn(text, end) && endsWithDay(before, ON)) {
          return isPresent(text, false);
        }
      }
    }
    return false;
  }

  private static boolean isYear(String text, int at) {
    int end = at + DIGITS_OF_YEAR;
    if (end > text.length() || !text.startsWith("19", at) && !text.startsWith("20", at)) {
      return false;
    }
    return isDigit(text.charAt(end - 1))
        && isDigit(text.charAt(end - 2))
        && (end == text.length() || !isDigit(text.charAt(end)));
  }

  private static boolean goesOnIn(String text, int end) {
    return text.startsWith(" in ", end)
        && end + 4 < text.length()
        && Letters.isUpper(text.charAt(end + 4));
  }

  /** Returns whether the text ends with one of some words, a month and a day. */
  private static boolean endsWithDay(String text, ImmutableSet<String> first) {
    int day = text.lastIndexOf(' ') + 1;
    int month = text.lastIndexOf(' ', day - 2) + 1;
    int word = startOfDay(text);
    return word > 1
        && day < text.length()
        && day - month > 1
        && month - word > 1
        && isDigit(text.charAt(day))
        && isDigit(text.charAt(text.length() - 1))
        && text.length() - day <= 2
        && MONTHS.contains(bare(text.substring(month, day - 1)))
        && first.contains(bare(text.substring(word, month - 1)));
  }

  /** Returns where the last three words start. */
  private static int startOfDay(String text) {
    int day = text.lastIndexOf(' ') + 1;
    int month = text.lastIndexOf(' ', day - 2) + 1;
    return text.lastIndexOf(' ', month - 2) + 1;
  }

  private static String bare(String word) {
    boolean marked = word.endsWith(".") || word.endsWith(",");
    return Folding.fold(marked ? word.substring(0, word.length() - 1) : word);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Returns whether the text says what somebody does, and nothing of before or later.
   *
   * @param apart whether a comma parts the date from what is done: programs have none there
   */
  private static boolean isPresent(String text, boolean apart) {
    boolean present = false;
    String before = "";
    for (String word : Words.of(text)) {
      if (before.isEmpty() || Letters.isLower(word.charAt(0))) {
        String plain = bare(word);
        if (CaptionWords.TOLD.contains(plain)) {
          return false;
        }
        boolean done =
            CaptionWords.VERBS.contains(plain) || apart && CaptionWords.EVENTS.contains(plain);
        present |= done && !before.equals("to");
      }
      before = word;
    }
    return present;
  }
}
