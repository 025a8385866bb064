package io.github.textcleaner.rules.lang;

import io.github.textcleaner.edit.MetadataKind;
import java.time.Year;

/** A date, a time, or both, as far as they are known. */
final class Moment {
  static final int UNKNOWN = -1;
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  MetadataKind kind = MetadataKind.PUBLISHED;
  int year = UNKNOWN;
  int month = UNKNOWN;
  int day = UNKNOWN;
  boolean ambiguous;
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
    ambiguous |= newMonth == DateNames.SEVERAL;
  }

  /** Sets a date whose day and month cannot be told apart. */
  void setYearOnly(int newYear) {
    year = newYear;
    ambiguous = true;
  }

  boolean isValid() {
    boolean monthFits = month <= 12;
    boolean leapDay = month == 2 && day == 29;
    boolean dayFits = month < 1 || month > 12 || day <= DAYS[month - 1];
    if (leapDay && !Year.isLeap(year)) {
      return false;
    }
    return monthFits && dayFits;
  }

  boolean hasDay() {
    return day != UNKNOWN || ambiguous;
  }

  boolean hasTime() {
    return hour != UNKNOWN;
  }

  void takeTime(Moment other) {
    hour = other.hour;
    minute = other.minute;
    second = other.second;
    zone = other.zone;
    start = end == 0 ? other.start : start;
    end = Math.max(end, other.end);
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  String iso() {
    StringBuilder iso = new StringBuilder().append(year);
    if (month < 1) {
      return iso.toString();
    }
    iso.append('-').append(twoDigits(month));
    if (day == UNKNOWN) {
      return iso.toString();
    }
    iso.append('-').append(twoDigits(day));
    if (hour == UNKNOWN) {
      return iso.toString();
    }
    iso.append('T').append(twoDigits(hour)).append(':').append(twoDigits(Math.max(0, minute)));
    if (second != UNKNOWN) {
      iso.append(':').append(twoDigits(second));
    }
    return iso.append(zone).toString();
  }
}
