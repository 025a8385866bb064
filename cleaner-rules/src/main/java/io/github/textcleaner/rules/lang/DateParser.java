package io.github.textcleaner.rules.lang;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rules.lang.DateToken.Kind;
import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line that is all dates, from left to right without going back: at each place a date, a
 * time, a word that belongs to dates, or a mark; anything else ends it.
 */
final class DateParser {
  private static final ImmutableSet<String> ORDINALS =
      ImmutableSet.of("st", "nd", "rd", "th", "er", "o", "a");
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of(".", ",", "-", "/", "of", "de", "del", "г", "thang", "nam");
  private static final ImmutableSet<String> HOURS = ImmutableSet.of("h", "시", "时", "時");
  private static final ImmutableSet<String> MINUTES = ImmutableSet.of("분", "分", "min");

  private static final String ZONE = "zone:";

  /** Languages whose writers put the day first or the month, and the tag of an unknown one. */
  private static final ImmutableSet<String> UNDECIDED = ImmutableSet.of("en", "eng", "und", "");

  private final DateNames names = DateNames.get();
  private final List<DateToken> tokens;
  private final String text;
  private final int offset;
  private final boolean dayFirst;
  private final List<Moment> moments = new ArrayList<>();
  private final Moment ahead = new Moment();
  private MetadataKind kind = MetadataKind.PUBLISHED;
  private boolean labeled;
  private boolean afternoon;
  private int at;

  /**
   * @param text the line
   * @param offset where the line starts in its document
   * @param language the language hint
   */
  DateParser(String text, int offset, @Nullable String language) {
    this.text = text;
    this.tokens = DateTokens.of(text);
    this.offset = offset;
    this.dayFirst = language != null && !UNDECIDED.contains(subtag(language));
  }

  private static String subtag(String language) {
    int end = CharMatcher.anyOf("-_").indexIn(language);
    return Ascii.toLowerCase(end < 0 ? language : language.substring(0, end));
  }

  Optional<DateLine> parse() {
    while (at < tokens.size()) {
      if (!(date() || time() || offsetFromUtc() || word() || mark())) {
        return Optional.empty();
      }
    }
    boolean dated = !moments.isEmpty() && (labeled || moments.stream().allMatch(Moment::hasDay));
    if (!dated) {
      return Optional.empty();
    }
    ImmutableList<DateLine.Stamp> stamps =
        moments.stream().map(this::stamp).collect(ImmutableList.toImmutableList());
    return Optional.of(new DateLine(stamps, labeled));
  }

  private DateLine.Stamp stamp(Moment moment) {
    String value = moment.ambiguous ? text.substring(moment.start, moment.end) : moment.iso();
    return new DateLine.Stamp(
        moment.kind, value, new Span(offset + moment.start, offset + moment.end));
  }

  private boolean date() {
    int start = at;
    Moment moment = new Moment();
    if (!(yearFirst(moment) || dayOrMonthFirst(moment) || monthName(moment))) {
      at = start;
      return false;
    }
    moment.kind = kind;
    moment.start = token(start).start();
    moment.end = token(at - 1).end();
    if (moments.isEmpty() && ahead.hasTime()) {
      moment.takeTime(ahead);
      moment.start = ahead.start;
    }
    moments.add(moment);
    return true;
  }

  /** 2023-05-24, 2023. 5. 24., 2023年5月24日, 2019. március 12. */
  private boolean yearFirst(Moment moment) {
    if (!token(at).isYear()) {
      return false;
    }
    int year = token(at).value();
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
    int month = at + 1 + links(at + 1);
    if (month(month) == DateNames.NONE || !token(month + 1).isDay()) {
      return false;
    }
    moment.set(year, month(month), token(month + 1).value());
    at = month + 2;
    return moment.isValid();
  }

  /** 24.05.2023, 05/24/2023. */
  private boolean dayOrMonthFirst(Moment moment) {
    DateToken third = token(at + 4);
    if (!isNumericDate(at) || !token(at).isDay() || !token(at + 2).isDay() || !third.isYear()) {
      return false;
    }
    int first = token(at).value();
    int second = token(at + 2).value();
    boolean dotted = token(at + 1).isMark(".");
    at += 5;
    if (second > 12) {
      moment.set(third.value(), first, second);
    } else if (first > 12 || first == second || dotted || dayFirst) {
      moment.set(third.value(), second, first);
    } else {
      moment.setYearOnly(third.value());
    }
    return moment.isValid();
  }

  /** 24 May 2023, 24. Mai 2023, 24 de mayo de 2023, May 24th, 2023, May 2023. */
  private boolean monthName(Moment moment) {
    int day = Moment.UNKNOWN;
    int month = at;
    if (token(at).isDay()) {
      day = token(at).value();
      month = afterOrdinal(at + 1);
      month += links(month);
    }
    if (month(month) == DateNames.NONE) {
      return false;
    }
    int next = month + 1 + links(month + 1);
    if (day == Moment.UNKNOWN && token(next).isDay()) {
      day = token(next).value();
      next = afterOrdinal(next + 1);
      next += links(next);
    }
    if (!token(next).isYear()) {
      return false;
    }
    moment.set(token(next).value(), month(month), day);
    at = next + 1;
    return moment.isValid();
  }

  /** 12:09, 12:09:19.5, 7h48, 11.08 am, 8 pm, 8 Uhr, 3시 10분. */
  private boolean time() {
    if (!token(at).isHour() || latest().hasTime()) {
      return false;
    }
    Moment moment = new Moment();
    moment.start = token(at).start();
    moment.hour = token(at).value();
    int next = at + 1;
    boolean colon = token(next).isMark(":");
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
    boolean proof = minutes && !dot || unit || half > 0 || token(next).isWord("uhr");
    if (!proof) {
      return false;
    }
    at = next + half;
    moment.end = token(at - 1).end();
    if (afternoon && moment.hour < 12) {
      moment.hour += 12;
    }
    latest().takeTime(moment);
    return true;
  }

  private int seconds(int start, Moment moment) {
    int next = start;
    if (token(next).isMark(":") && token(next + 1).isMinute()) {
      moment.second = token(next + 1).value();
      next += 2;
      boolean fraction = token(next).isMark(".") && token(next + 1).kind() == Kind.NUMBER;
      next += fraction ? 2 : 0;
    }
    return MINUTES.contains(token(next).word()) ? next + 1 : next;
  }

  /** Returns how many tokens of {@code am}, {@code p.m.} and the like stand at {@code next}. */
  private int half(int next, Moment moment) {
    DateToken word = token(next);
    int length = 0;
    if (word.isWord("am") || word.isWord("pm")) {
      length = 1;
    } else if ((word.isWord("a") || word.isWord("p"))
        && token(next + 1).isMark(".")
        && token(next + 2).isWord("m")) {
      length = token(next + 3).isMark(".") ? 4 : 3;
    }
    if (length == 0 || moment.hour < 1 || moment.hour > 12) {
      return 0;
    }
    moment.hour = moment.hour % 12 + (word.word().startsWith("p") ? 12 : 0);
    return length;
  }

  /** +02:00, +0200. */
  private boolean offsetFromUtc() {
    boolean signed = token(at).isMark("+") || token(at).isMark("-");
    if (moments.isEmpty() || !latest().hasTime() || !signed) {
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
    } else {
      return false;
    }
    latest().zone =
        token(at).word() + Moment.twoDigits(minutes / 60) + ":" + Moment.twoDigits(minutes % 60);
    at += length;
    latest().end = token(at - 1).end();
    return true;
  }

  private boolean word() {
    DateToken word = token(at);
    String role = names.role(word.word());
    if (word.kind() != Kind.WORD || role.isEmpty() && !names.isWeekday(word.word())) {
      return false;
    }
    at++;
    switch (role) {
      case "published" -> label(MetadataKind.PUBLISHED);
      case "updated" -> label(MetadataKind.UPDATED);
      case "afternoon" -> afternoon = true;
      case "morning" -> afternoon = false;
      default -> zone(role, word);
    }
    return true;
  }

  private void label(MetadataKind value) {
    kind = value;
    labeled = true;
  }

  private void zone(String role, DateToken word) {
    boolean known = role.startsWith(ZONE) && !role.endsWith("?");
    if (known && latest().hasTime()) {
      latest().zone = role.substring(ZONE.length());
      latest().end = word.end();
    }
  }

  private boolean mark() {
    boolean mark = token(at).kind() == Kind.MARK;
    at += mark ? 1 : 0;
    return mark;
  }

  /** Returns the date that was read last, or what is known of the first one before it came. */
  private Moment latest() {
    return moments.isEmpty() ? ahead : moments.get(moments.size() - 1);
  }

  private DateToken token(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : DateToken.END;
  }

  /** Returns whether three numbers with the same mark between them start at {@code index}. */
  private boolean isNumericDate(int index) {
    DateToken mark = token(index + 1);
    return mark.isSeparator() && token(index + 3).isMark(mark.word());
  }

  private int month(int index) {
    return names.month(token(index).word());
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
