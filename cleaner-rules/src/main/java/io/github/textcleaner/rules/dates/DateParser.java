package io.github.textcleaner.rules.dates;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rules.dates.DateLine.Label;
import io.github.textcleaner.rules.dates.DateToken.Kind;
import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a line that is all dates, from left to right without going back: at each place a date, a
 * time, a word that belongs to dates, or a mark; anything else ends it.
 */
public final class DateParser {
  private static final ImmutableSet<String> ORDINALS =
      ImmutableSet.of("st", "nd", "rd", "th", "er", "o", "a", "º", "ª");
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of(".", ",", "-", "/", "of", "de", "del", "г", "m", "d", "gada", "nam");
  private static final ImmutableSet<String> HOURS = ImmutableSet.of("h", "u", "시", "时", "時");
  private static final ImmutableSet<String> MINUTES = ImmutableSet.of("분", "分", "min");

  /** The word for a month before its number, in Vietnamese. */
  private static final ImmutableSet<String> MONTH_WORDS = ImmutableSet.of("thang", "thg");

  /** The word for a weekday before its number, in Vietnamese: Monday is the second. */
  private static final String WEEKDAY_WORD = "thu";

  private static final int FIRST_WEEKDAY = 2;
  private static final int LAST_WEEKDAY = 7;

  /** Words beside times of day, and the preposition that Catalan elides. */
  private static final ImmutableSet<String> HALVES =
      ImmutableSet.of("am", "pm", "a", "p", "m", "π", "μ", "uhr", "d");

  private static final String ZONE = "zone:";

  /** Years of the Buddhist era are so many years ahead; Thai dates have them. */
  private static final int BUDDHIST = 543;

  private static final int FIRST_SOLAR_YEAR = 1374;
  private static final int LAST_SOLAR_YEAR = 1478;

  /** A wording of how long ago something was has no more words and numbers. */
  private static final int LONGEST_RELATIVE = 6;

  /** A name of a month has no more words, marks included. */
  private static final int LONGEST_MONTH = 4;

  private final DateNames names = DateNames.get();
  private final DateTokens tokens;
  private final String text;
  private final int offset;
  private final DayOrder wanted;
  private final List<Moment> moments = new ArrayList<>();

  /** A time of day whose date has not come yet. */
  private Moment pending = new Moment();

  /** What zones and offsets belong to: the moment that was given a time last. */
  private Moment timed = pending;

  /** Whether a label came after the last moment, so that a time is another one's. */
  private boolean fresh;

  /** How many moments stand before the first label. */
  private int labeledFrom = -1;

  private MetadataKind kind = MetadataKind.PUBLISHED;
  private Label label = Label.NONE;
  private DayOrder found = DayOrder.UNKNOWN;
  private boolean afternoon;
  private int at;

  private DateParser(String text, int offset, DayOrder order) {
    this.text = text;
    this.tokens = new DateTokens(text);
    this.offset = offset;
    this.wanted = order;
  }

  /**
   * Reads a line of dates, times and labels.
   *
   * @param text the line
   * @param offset where the line starts in its document
   * @param order which comes first in dates of numbers
   */
  public static Optional<DateLine> read(String text, int offset, DayOrder order) {
    return mayBe(text) ? readAny(text, offset, order) : Optional.empty();
  }

  /** Reads a line as {@link #read} does, but does not look first whether it may be one of dates. */
  static Optional<DateLine> readAny(String text, int offset, DayOrder order) {
    return new DateParser(text, offset, order).read();
  }

  private static boolean mayBe(String line) {
    DateWords words = DateWords.get();
    return words.firstStranger(line, 0, line.length()) == line.length() && mayOpen(line);
  }

  /** Returns false if the first word of a text has no place in a line of dates. */
  public static boolean mayOpen(String text) {
    String first = DateTokens.firstWord(text);
    return first.isEmpty()
        || DateNames.get().opens(first)
        || DateNames.get().opens(withoutPreposition(first))
        || MONTH_WORDS.contains(first);
  }

  private Optional<DateLine> read() {
    while (token(at).kind() != Kind.END) {
      if (!(relativeTime() || date() || time() || offsetFromUtc() || word() || mark())) {
        return Optional.empty();
      }
    }
    if (tokens.areBroken()) {
      return Optional.empty();
    }
    if (pending.hasTime()) {
      if (!moments.isEmpty() && !fresh) {
        return Optional.empty();
      }
      add(pending);
    }
    if (labeledFrom == moments.size()) {
      moments.forEach(moment -> moment.kind = kind);
    }
    if (moments.isEmpty() && label == Label.NONE) {
      return Optional.empty();
    }
    ImmutableList<DateLine.Stamp> stamps =
        moments.stream().map(this::stamp).collect(ImmutableList.toImmutableList());
    return Optional.of(new DateLine(stamps, label, kind, found));
  }

  private DateLine.Stamp stamp(Moment moment) {
    String value = moment.open ? text.substring(moment.start, moment.end) : moment.iso();
    Span span = new Span(offset + moment.start, offset + moment.end);
    return new DateLine.Stamp(moment.kind, value, span, moment.precision(), moment.open);
  }

  private void add(Moment moment) {
    moment.kind = kind;
    moments.add(moment);
    fresh = false;
  }

  /** 3 hours ago, vor 2 Stunden, il y a 3 jours. */
  private boolean relativeTime() {
    StringBuilder words = new StringBuilder();
    int end = -1;
    boolean years = false;
    int count = 0;
    for (int i = at; count < LONGEST_RELATIVE && token(i).kind() != Kind.END; i++) {
      DateToken token = token(i);
      if (token.isMark(".")) {
        continue;
      }
      String word = token.kind() == Kind.NUMBER ? "#" : token.word();
      words.append(count == 0 ? "" : " ").append(word);
      count++;
      if (token.kind() == Kind.MARK || count <= 2 && !names.startsRelativeTime(words.toString())) {
        break;
      }
      if (names.isRelativeTime(words.toString())) {
        end = i + 1;
        years = names.countsYears(words.toString());
      }
    }
    if (end < 0) {
      return false;
    }
    Moment moment = new Moment();
    moment.relative = true;
    moment.coarse = years;
    moment.open = true;
    moment.start = token(at).start();
    moment.end = token(end - 1).end();
    add(moment);
    at = end;
    return true;
  }

  private boolean date() {
    if (lateYear()) {
      return true;
    }
    int start = at;
    Moment moment = new Moment();
    if (!(yearFirst(moment) || numbers(moment) || monthName(moment))) {
      at = start;
      return false;
    }
    moment.start = token(start).start();
    moment.end = token(at - 1).end();
    if (pending.hasTime()) {
      moment.takeTime(pending);
      pending = new Moment();
      timed = moment;
    }
    add(moment);
    return true;
  }

  /** The year of Wed May 24 12:09:19 2023. */
  private boolean lateYear() {
    boolean follows = !moments.isEmpty() && latest().isDayOfTime() && token(at).isYear();
    if (!follows || isNumericDate(at)) {
      return false;
    }
    latest().year = token(at).value();
    latest().end = token(at).end();
    at++;
    return latest().isValid();
  }

  private Moment latest() {
    return moments.get(moments.size() - 1);
  }

  /** 2023-05-24, 2023. 5. 24., 2023年5月24日, 5月24日, 2019. március 12. */
  private boolean yearFirst(Moment moment) {
    if (token(at).isDay() && token(at + 1).isUnit("月월") && token(at + 2).isDay()) {
      moment.set(Moment.UNKNOWN, token(at).value(), token(at + 2).value());
      at += token(at + 3).isUnit("日일") ? 4 : 3;
      return moment.isValid();
    }
    int year = token(at).value();
    if (isSolarYear(token(at)) && isNumericDate(at) && token(at + 2).isDay()) {
      moment.setOpen(year);
      at += 5;
      return token(at - 1).isDay();
    }
    if (!token(at).isYear()) {
      return false;
    }
    if (isNumericDate(at) && token(at + 2).isDay() && token(at + 4).isDay()) {
      moment.set(year, token(at + 2).value(), token(at + 4).value());
      at += 5;
      return moment.isValid();
    }
    if (token(at + 1).isUnit("年년") && token(at + 2).isDay() && token(at + 3).isUnit("月월")) {
      boolean day = token(at + 4).isDay() && token(at + 5).isUnit("日일");
      moment.set(year, token(at + 2).value(), day ? token(at + 4).value() : Moment.UNKNOWN);
      at += day ? 6 : 4;
      return moment.isValid();
    }
    return monthAndDay(moment, at + 1 + links(at + 1));
  }

  /** Reads the month and the day after a year, in either order. */
  private boolean monthAndDay(Moment moment, int start) {
    int year = token(at).value();
    boolean dayFirst = token(start).isDay();
    int month = dayFirst ? start + 1 + links(start + 1) : start;
    int end = month + monthLength(month);
    int day = dayFirst ? start : end + links(end);
    if (month(month) == DateNames.NONE || !token(day).isDay()) {
      return false;
    }
    moment.set(year, month(month), token(day).value());
    at = dayFirst ? end : day + 1;
    return moment.isValid();
  }

  /** A date of the solar Hijri calendar in its own digits. */
  private static boolean isSolarYear(DateToken token) {
    return token.length() == 4
        && token.value() >= FIRST_SOLAR_YEAR
        && token.value() <= LAST_SOLAR_YEAR
        && token.word().charAt(0) > '9';
  }

  /** 24.05.2023, 05/24/2023, 05/24/23. */
  private boolean numbers(Moment moment) {
    DateToken third = token(at + 4);
    moment.shortYear = third.isShortYear();
    if (!isNumericDate(at)
        || !token(at).isDay()
        || !token(at + 2).isDay()
        || !third.isYear() && !third.isShortYear()) {
      return false;
    }
    int first = token(at).value();
    int second = token(at + 2).value();
    boolean dotted = token(at + 1).isMark(".");
    boolean padded = token(at).length() == 2 && token(at + 2).length() == 2;
    if (moment.shortYear && (dotted && !padded || isMoreThanDate(at + 5))) {
      return false;
    }
    at += 5;
    if (second > 12) {
      found = found.or(DayOrder.MONTH_FIRST);
      moment.set(third.year(), first, second);
      return moment.isValid();
    }
    if (first > 12) {
      found = found.or(DayOrder.DAY_FIRST);
    }
    DayOrder order = wanted.or(dotted ? DayOrder.DAY_FIRST : DayOrder.UNKNOWN);
    if (first > 12 || first == second || order == DayOrder.DAY_FIRST) {
      moment.set(third.year(), second, first);
    } else if (order == DayOrder.MONTH_FIRST) {
      moment.set(third.year(), first, second);
    } else {
      moment.setOpen(third.year());
    }
    return moment.isValid();
  }

  /** Returns whether numbers go on with marks between them, as those of versions do. */
  private boolean isMoreThanDate(int index) {
    return token(index).isSeparator() && token(index + 1).kind() == Kind.NUMBER;
  }

  /** 24 May 2023, 24. Mai 2023, 24 de mayo de 2023, May 24th, 2023, 24-May-23, May 2023, 24 May. */
  private boolean monthName(Moment moment) {
    int day = Moment.UNKNOWN;
    int month = at;
    if (token(at).isDay()) {
      day = token(at).value();
      month = afterOrdinal(at + 1);
      month += links(month);
    }
    int number = month(month);
    int solar = names.solarMonth(token(month).word());
    if (number == DateNames.NONE && solar == DateNames.NONE) {
      return false;
    }
    int end = month + Math.max(1, monthLength(month));
    int next = end + links(end);
    if (number != DateNames.NONE && number == month(next)) {
      end = next + monthLength(next);
      next = end + links(end);
    }
    if (day == Moment.UNKNOWN && token(next).isDay() && !token(next + 1).isMark(":")) {
      day = token(next).value();
      end = afterOrdinal(next + 1);
      next = end + links(end);
    }
    int year = year(next, month);
    if (solar != DateNames.NONE && day != Moment.UNKNOWN && isYearOfSolar(token(next))) {
      moment.setOpen(token(next).value());
      at = next + 1;
      return true;
    }
    if (number == DateNames.NONE || year == Moment.UNKNOWN && day == Moment.UNKNOWN) {
      return false;
    }
    moment.shortYear = year != Moment.UNKNOWN && token(next).length() == 2;
    moment.set(year, number, day);
    at = year == Moment.UNKNOWN ? end : next + 1;
    return moment.isValid();
  }

  private static boolean isYearOfSolar(DateToken token) {
    return token.value() >= FIRST_SOLAR_YEAR && token.value() <= LAST_SOLAR_YEAR;
  }

  /** Returns the year at {@code index} after the month at {@code month}, if one is there. */
  private int year(int index, int month) {
    DateToken token = token(index);
    if (token.isYear()) {
      return token.value();
    }
    boolean thai = token(month).word().codePoints().anyMatch(c -> c >= 0xE00 && c <= 0xE7F);
    if (thai && token.length() == 4 && token.value() > 2000 + BUDDHIST - 10) {
      return token.value() - BUDDHIST;
    }
    boolean time =
        token(index + 1).isMark(":") || token(index + 1).isMark(".") || isHalf(index + 1);
    boolean unit = HOURS.contains(token(index + 1).word()) || token(index + 1).isWord("uhr");
    return token.isShortYear() && !time && !unit ? token.year() : Moment.UNKNOWN;
  }

  /** 12:09, 12:09:19.5, 7h48, 7u48, 11.08 am, 8 pm, 8 Uhr, 3시 10분. */
  private boolean time() {
    boolean dated = !moments.isEmpty() && !fresh && !latest().hasTime() && !latest().relative;
    Moment target = dated ? latest() : pending;
    if (!token(at).isHour() || target.hasTime()) {
      return false;
    }
    Moment moment = new Moment();
    moment.start = token(at).start();
    moment.hour = token(at).value();
    int next = at + 1;
    boolean colon = token(next).isMark(":") || token(next).isMark("\uFF1A");
    boolean unit = HOURS.contains(token(next).word());
    boolean dot = token(next).isMark(".");
    boolean minutes = (colon || unit || dot) && token(next + 1).isMinute();
    if (minutes) {
      moment.minute = token(next + 1).value();
      next = seconds(next + 2, moment);
    } else if (unit) {
      next++;
    }
    int half = half(next, moment);
    boolean afterDate = dated && minutes && !isMoreThanDate(next);
    boolean clock = isClock(next) || minutes && (isClock(at - 1) || isClock(at - 2));
    boolean proof = minutes && !dot || unit || half > 0 || clock || afterDate;
    if (!proof) {
      return false;
    }
    at = next + half;
    moment.end = token(at - 1).end();
    if (afternoon && moment.hour < 12) {
      moment.hour += 12;
    }
    afternoon = false;
    target.takeTime(moment);
    timed = target;
    return true;
  }

  /** Returns whether the word at {@code index} stands beside times of day and nothing else. */
  private boolean isClock(int index) {
    return names.role(token(index).word()).equals("clock");
  }

  private int seconds(int start, Moment moment) {
    int next = start;
    if (token(next).isMark(":") && token(next + 1).isMinute()) {
      moment.second = token(next + 1).value();
      next += 2;
      boolean point = token(next).isMark(".") || token(next).isMark(",");
      boolean fraction = point && token(next + 1).kind() == Kind.NUMBER && !isDate(next + 1);
      next += fraction ? 2 : 0;
    }
    return MINUTES.contains(token(next).word()) ? next + 1 : next;
  }

  private boolean isDate(int index) {
    return isNumericDate(index) || month(index + 1) != DateNames.NONE;
  }

  private boolean isHalf(int index) {
    return halfLength(index) > 0;
  }

  /** Returns how many tokens of {@code am}, {@code p.m.} and the like stand at {@code next}. */
  private int halfLength(int next) {
    DateToken word = token(next);
    if (word.isWord("am") || word.isWord("pm")) {
      return 1;
    }
    boolean dotted =
        (word.isWord("a") || word.isWord("p") || word.isWord("π") || word.isWord("μ"))
            && token(next + 1).isMark(".")
            && (token(next + 2).isWord("m") || token(next + 2).isWord("μ"));
    if (!dotted) {
      return 0;
    }
    return token(next + 3).isMark(".") ? 4 : 3;
  }

  /** Some templates print a half after an hour of 24. */
  private int half(int next, Moment moment) {
    int length = halfLength(next);
    if (length == 0 || moment.hour < 1 || moment.hour > 12) {
      return moment.minute == Moment.UNKNOWN ? 0 : length;
    }
    boolean late = token(next).word().startsWith("p") || token(next).isWord("μ");
    moment.hour = moment.hour % 12 + (late ? 12 : 0);
    return length;
  }

  /** +02:00, +0200, GMT+7. */
  private boolean offsetFromUtc() {
    boolean plus = token(at).isMark("+");
    boolean minus = token(at).isMark("-") || token(at).isMark("\u2212");
    boolean signs = token(at).end() == token(at + 1).start();
    boolean range = minus && token(at).start() == token(at - 1).end() && !timed.isExact();
    if (!timed.hasTime() || !(plus || minus) || !signs || range) {
      return false;
    }
    DateToken hours = token(at + 1);
    int length;
    int minutes;
    if (hours.length() == 4
        && hours.value() >= 0
        && hours.value() <= 1400
        && hours.value() % 100 < 60) {
      length = 2;
      minutes = hours.value() / 100 * 60 + hours.value() % 100;
    } else if (hours.isHour()
        && hours.value() <= 14
        && token(at + 2).isMark(":")
        && token(at + 3).isMinute()) {
      length = 4;
      minutes = hours.value() * 60 + token(at + 3).value();
    } else if (hours.isHour() && hours.value() <= 14 && timed.zone.equals("Z")) {
      length = 2;
      minutes = hours.value() * 60;
    } else {
      return false;
    }
    timed.zone =
        (plus ? "+" : "-") + Moment.twoDigits(minutes / 60) + ":" + Moment.twoDigits(minutes % 60);
    at += length;
    timed.end = Math.max(timed.end, token(at - 1).end());
    return true;
  }

  private boolean word() {
    DateToken word = token(at);
    String role = names.role(word.word());
    if (word.kind() != Kind.WORD || role.isEmpty() && !names.isWeekday(word.word())) {
      return false;
    }
    at += word.isWord(WEEKDAY_WORD) && isWeekdayNumber(at + 1) ? 2 : 1;
    switch (role) {
      case "published" -> label(MetadataKind.PUBLISHED, Label.PAGE);
      case "updated" -> label(MetadataKind.UPDATED, Label.PAGE);
      case "released" -> label(MetadataKind.PUBLISHED, Label.EVENT);
      case "edited" -> label(MetadataKind.UPDATED, Label.EVENT);
      case "date" -> label(kind, Label.DATE);
      case "afternoon" -> afternoon();
      default -> zone(role, word);
    }
    return true;
  }

  /**
   * Returns whether the number of a weekday stands at {@code index}, not that of a day, as after
   * the English word for Thursday, which is the same without accents.
   */
  private boolean isWeekdayNumber(int index) {
    DateToken token = token(index);
    return token.length() == 1
        && token.value() >= FIRST_WEEKDAY
        && token.value() <= LAST_WEEKDAY
        && !isNumericDate(index)
        && afterOrdinal(index + 1) == index + 1
        && month(index + 1 + links(index + 1)) == DateNames.NONE;
  }

  /** The word for the half of the day stands before the time in some languages, after in some. */
  private void afternoon() {
    if (timed.hasTime() && timed.hour < 12) {
      timed.hour += 12;
    } else {
      afternoon = !timed.hasTime();
    }
  }

  private void label(MetadataKind value, Label proof) {
    kind = value;
    labeledFrom = labeledFrom < 0 ? moments.size() : labeledFrom;
    fresh |= proof != Label.DATE;
    label = label.compareTo(proof) < 0 ? proof : label;
  }

  private void zone(String role, DateToken word) {
    boolean known = role.startsWith(ZONE) && !role.endsWith("?");
    if (known && timed.hasTime()) {
      timed.zone = role.substring(ZONE.length());
      timed.end = Math.max(timed.end, word.end());
    }
  }

  private boolean mark() {
    boolean mark = token(at).kind() == Kind.MARK;
    at += mark ? 1 : 0;
    return mark;
  }

  private DateToken token(int index) {
    return tokens.get(index);
  }

  /** Returns whether three numbers with the same mark between them start at {@code index}. */
  private boolean isNumericDate(int index) {
    DateToken mark = token(index + 1);
    return mark.isSeparator() && token(index + 3).isMark(mark.word());
  }

  private int month(int index) {
    int length = monthLength(index);
    if (length == 0) {
      return DateNames.NONE;
    }
    boolean number = token(index + length - 1).kind() == Kind.NUMBER;
    return number ? token(index + 1).value() : names.month(monthName(index, length));
  }

  /** Returns how many tokens of a name of a month stand at {@code index}. */
  private int monthLength(int index) {
    DateToken first = token(index);
    if (first.kind() != Kind.WORD) {
      return 0;
    }
    if (MONTH_WORDS.contains(first.word()) && isMonthNumber(token(index + 1))) {
      return 2;
    }
    int longest = names.startsMonth(first.word()) ? LONGEST_MONTH : 1;
    while (token(index + longest - 1).kind() == Kind.END) {
      longest--;
    }
    for (int length = longest; length > 0; length--) {
      if (names.month(monthName(index, length)) != DateNames.NONE) {
        return length;
      }
    }
    return 0;
  }

  private String monthName(int index, int length) {
    if (length == 1) {
      return withoutPreposition(token(index).word());
    }
    StringBuilder name = new StringBuilder();
    for (int i = index; i < index + length; i++) {
      name.append(token(i).kind() == Kind.MARK ? "" : token(i).word());
    }
    return name.toString();
  }

  /** Returns the words that are known here, beside those of the {@linkplain DateNames names}. */
  static ImmutableSet<String> words() {
    return Stream.of(ORDINALS, LINKS, HOURS, MINUTES, MONTH_WORDS, HALVES)
        .flatMap(Set::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Hebrew writes its preposition into the name, Catalan elides it. */
  private static String withoutPreposition(String name) {
    if (name.startsWith("\u05D1") && name.length() > 2) {
      return name.substring(1);
    }
    return name.startsWith("d'") || name.startsWith("d\u2019") ? name.substring(2) : name;
  }

  private static boolean isMonthNumber(DateToken token) {
    return token.isDay() && token.value() <= 12;
  }

  private int afterOrdinal(int index) {
    DateToken token = token(index);
    return token.kind() == Kind.WORD && ORDINALS.contains(token.word()) ? index + 1 : index;
  }

  /** Returns how many words and marks that link the parts of a date stand at {@code index}. */
  private int links(int index) {
    int count = 0;
    while (count < 2 && LINKS.contains(token(index + count).word())) {
      count++;
    }
    return count;
  }
}
