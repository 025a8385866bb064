package io.github.textcleaner.rules.names;

import io.github.textcleaner.rules.dates.DateParts;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.text.Letters;

/**
 * Dates as agencies of pictures write them in English: "Sunday, Nov. 17, 2019", with weekday and
 * year within a sentence, or "on November 17, 2019 in Reno", without a comma after the year.
 */
final class CaptionDates {
  private static final String COMMA = ", ";

  private CaptionDates() {}

  /** Returns whether the text, of one line, says on such a date what somebody does. */
  static boolean areIn(String text) {
    for (int comma = text.indexOf(COMMA); comma > 0; comma = text.indexOf(COMMA, comma + 1)) {
      int year = comma + COMMA.length();
      if (!DateParts.isYear(text, year)) {
        continue;
      }
      int day = startOfWord(text, comma);
      int month = startOfWord(text, day - 1);
      int first = startOfWord(text, month - 1);
      if (first > 1
          && DateParts.isDay(text.substring(day, comma))
          && DateParts.isMonth(bare(text.substring(month, day - 1)))) {
        String word = bare(text.substring(first, month - 1));
        if (DateParts.isWeekday(word)) {
          return isPresent(text, text.charAt(first - 2) == ',');
        }
        if (word.equals("on") && goesOnIn(text, year + DateParts.DIGITS_OF_YEAR)) {
          return isPresent(text, false);
        }
      }
    }
    return false;
  }

  /** Returns where the word starts that ends before {@code end}. */
  private static int startOfWord(String text, int end) {
    return text.lastIndexOf(' ', end - 1) + 1;
  }

  private static boolean goesOnIn(String text, int end) {
    return text.startsWith(" in ", end)
        && end + 4 < text.length()
        && Letters.isUpper(text.charAt(end + 4));
  }

  private static String bare(String word) {
    boolean marked = word.endsWith(".") || word.endsWith(",");
    return Folding.fold(marked ? word.substring(0, word.length() - 1) : word);
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
