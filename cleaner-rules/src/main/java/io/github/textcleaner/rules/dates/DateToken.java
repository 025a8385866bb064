package io.github.textcleaner.rules.dates;

/**
 * A piece of a line that may be a date.
 *
 * @param start where it starts in the line
 * @param end where it ends
 * @param word the folded word, the mark, or the digits
 * @param value the value of a number of up to nine digits, else -1
 */
record DateToken(Kind kind, int start, int end, String word, int value) {
  /** What stands after the last token. */
  static final DateToken END = new DateToken(Kind.END, 0, 0, "", -1);

  /** Pages have dates since there are pages; older dates are an author's. */
  private static final int FIRST_YEAR = 1995;

  private static final int LAST_YEAR = 2099;

  /** A year of two digits up to this one is of this century. */
  private static final int LAST_SHORT_YEAR = 49;

  enum Kind {
    NUMBER,
    WORD,
    MARK,
    END
  }

  boolean isWord(String text) {
    return kind == Kind.WORD && word.equals(text);
  }

  boolean isMark(String text) {
    return kind == Kind.MARK && word.equals(text);
  }

  /** Returns whether this word is one of the characters of {@code units}. */
  boolean isUnit(String units) {
    return kind == Kind.WORD && units.contains(word);
  }

  boolean isYear() {
    return length() == 4 && isNumber(FIRST_YEAR, LAST_YEAR);
  }

  /** Returns whether this is a year of two digits; in dates of three numbers it stands last. */
  boolean isShortYear() {
    return length() == 2 && (isNumber(0, LAST_SHORT_YEAR) || isNumber(FIRST_YEAR % 100, 99));
  }

  /** Returns the year, its century added if it has two digits. */
  int year() {
    if (length() > 2) {
      return value;
    }
    return value < FIRST_YEAR % 100 ? 2000 + value : 1900 + value;
  }

  boolean isDay() {
    return length() <= 2 && isNumber(1, 31);
  }

  boolean isHour() {
    return length() <= 2 && isNumber(0, 23);
  }

  boolean isMinute() {
    return length() == 2 && isNumber(0, 59);
  }

  /** Returns whether this mark parts the numbers of a date, as {@code other} does. */
  boolean isSeparator() {
    return isMark("-") || isMark(".") || isMark("/");
  }

  int length() {
    return end - start;
  }

  private boolean isNumber(int low, int high) {
    return kind == Kind.NUMBER && value >= low && value <= high;
  }
}
