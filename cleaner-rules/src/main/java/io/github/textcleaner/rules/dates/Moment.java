package io.github.textcleaner.rules.dates;

import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rules.dates.DateLine.Precision;
import java.time.Year;

/** A date, a time, or both, as far as they are known. */
final class Moment {
  static final int UNKNOWN = -1;
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  MetadataKind kind = MetadataKind.PUBLISHED;
  int year = UNKNOWN;
  int month = UNKNOWN;
  int day = UNKNOWN;

  /** Whether the value is the text as it stands: it cannot be told for sure. */
  boolean open;

  boolean relative;

  /** Whether so many years ago is all that is known. */
  boolean coarse;

  boolean shortYear;
  int hour = UNKNOWN;
  int minute = UNKNOWN;
  int second = UNKNOWN;
  String zone = "";
  int start;
  int end;

  void set(int newYear, int newMonth, int newDay) {
    year = newYear;
    month = newMonth;
    day = newDay;
    open |= newMonth == DateNames.SEVERAL;
  }

  /** Sets a date whose day and month cannot be told apart. */
  void setOpen(int newYear) {
    year = newYear;
    day = 1;
    open = true;
  }

  boolean isValid() {
    boolean monthFits = month <= 12;
    boolean leapDay = month == 2 && day == 29;
    boolean dayFits = month < 1 || month > 12 || day <= DAYS[month - 1];
    if (leapDay && year != UNKNOWN && !Year.isLeap(year)) {
      return false;
    }
    return monthFits && dayFits;
  }

  boolean hasTime() {
    return hour != UNKNOWN;
  }

  /** Returns whether seconds or a zone are known. */
  boolean isExact() {
    return second != UNKNOWN || !zone.isEmpty();
  }

  /** Returns whether this is a day and a time, and nothing but its year is missing. */
  boolean isDayOfTime() {
    return year == UNKNOWN && day != UNKNOWN && hasTime();
  }

  void takeTime(Moment other) {
    hour = other.hour;
    minute = other.minute;
    second = other.second;
    zone = other.zone;
    start = end == 0 ? other.start : Math.min(start, other.start);
    end = Math.max(end, other.end);
  }

  Precision precision() {
    if (relative) {
      return coarse ? Precision.MONTH : Precision.RELATIVE;
    }
    if (day == UNKNOWN) {
      return year == UNKNOWN ? Precision.TIME : Precision.MONTH;
    }
    if (year == UNKNOWN || shortYear && !hasTime()) {
      return Precision.SHORT_DAY;
    }
    return hasTime() ? Precision.DAY_AND_TIME : Precision.DAY;
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** Returns ISO 8601; a day without a year begins with two hyphens, a time alone with T. */
  String iso() {
    StringBuilder iso = new StringBuilder();
    if (month > 0 || year != UNKNOWN) {
      iso.append(year == UNKNOWN ? "-" : String.valueOf(year));
    }
    if (month > 0) {
      iso.append('-').append(twoDigits(month));
    }
    if (month > 0 && day != UNKNOWN) {
      iso.append('-').append(twoDigits(day));
    }
    if (hour == UNKNOWN || year != UNKNOWN && day == UNKNOWN) {
      return iso.toString();
    }
    iso.append('T').append(twoDigits(hour)).append(':').append(twoDigits(Math.max(0, minute)));
    if (second != UNKNOWN) {
      iso.append(':').append(twoDigits(second));
    }
    return iso.append(zone).toString();
  }
}
