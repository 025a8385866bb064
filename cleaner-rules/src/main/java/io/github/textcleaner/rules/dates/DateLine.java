package io.github.textcleaner.rules.dates;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.Objects;
import java.util.Optional;

/**
 * A line that holds dates and times and nothing else: no word that has no place beside a date.
 *
 * @param stamps the points in time, in order; none if the line is but the label of one
 * @param label what the words around them say
 * @param kind what a label without a date says of the date beside it
 * @param order which comes first in its dates of numbers, as far as the numbers tell
 */
public record DateLine(
    ImmutableList<Stamp> stamps, Label label, MetadataKind kind, DayOrder order) {
  /** Marks that part a date from what else a template prints in its line. */
  private static final CharMatcher PARTING =
      CharMatcher.anyOf("|\u00B7\u2022\u2027/\u2013\u2014-\uFF5C\u2502").precomputed();

  private static final String COUNT = "comment-count";

  /** The rules that take what means nothing without its page. */
  private static final ImmutableSet<String> WORTHLESS =
      ImmutableSet.of(COUNT, "page-control", "publication-label", "reading-time", "share-bar");

  /** What stands between a label and a value, which may be missing. */
  private static final CharMatcher LABEL_END =
      CharMatcher.whitespace().or(CharMatcher.is(':')).precomputed();

  private static final CharMatcher DIGIT = CharMatcher.forPredicate(Character::isDigit);

  private static final LineAnalysis<Optional<DateLine>> READ =
      LineAnalysis.of("date", line -> read(line, line.text(), 0, DayOrder.UNKNOWN));

  private static final LineAnalysis<Optional<DateLine>> READ_BESIDE =
      LineAnalysis.of("date beside", line -> findBeside(line, DayOrder.UNKNOWN));

  /** A template parts few things in a line; a line with more marks is a row of a table. */
  private static final int MOST_MARKS = 6;

  /** A number of comments or a time of reading is no longer than this. */
  private static final int LONGEST_FURNITURE = 30;

  /** What else stands in a line with a date is no longer than this. */
  private static final int LONGEST_REST = 60;

  /** What the words around a date say of it; the later prove more. */
  public enum Label {
    /** Nothing. */
    NONE,
    /** That it is a date. */
    DATE,
    /** That something was made, released or changed then; it may be what the text is about. */
    EVENT,
    /** That the text was published or updated then. */
    PAGE
  }

  /** How much is known of a point in time. */
  public enum Precision {
    /** How long ago it was when the page was printed. */
    RELATIVE,
    /** The time of day. */
    TIME,
    /** The year and perhaps the month, or how many years ago it was. */
    MONTH,
    /** The day and no year, or a date of three numbers of two digits. */
    SHORT_DAY,
    /** The day with its year. */
    DAY,
    /** The day with its year, and the time of day. */
    DAY_AND_TIME
  }

  /**
   * One point in time.
   *
   * @param kind published unless the line says updated
   * @param value ISO 8601 with the precision that the text has, or the text as it stands where
   *     {@code open}
   * @param span where it stands in the document
   * @param precision how much of it is known
   * @param open whether nothing tells day and month apart, or the time is relative
   */
  public record Stamp(
      MetadataKind kind, String value, Span span, Precision precision, boolean open) {
    private static final int DAY_LENGTH = "2023-05-24".length();

    /** Checks that nothing is missing. */
    public Stamp {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(precision, "precision");
    }

    /** Returns the value without the time of day. */
    public String day() {
      return value.length() > DAY_LENGTH ? value.substring(0, DAY_LENGTH) : value;
    }

    /** Returns the same point in time, told from another place. */
    public Stamp shifted(int by) {
      return new Stamp(kind, value, span.shifted(by), precision, open);
    }

    /** Returns whether it is a day of a known year. */
    public boolean isDay() {
      return precision.compareTo(Precision.DAY) >= 0;
    }
  }

  /**
   * Reads a line; empty if it is not all date, or if it has no label and some date lacks its day or
   * year.
   */
  public static Optional<DateLine> of(Line line) {
    Optional<DateLine> date = line.get(READ);
    return date.isPresent() && date.get().isWhole()
        ? Optional.of(date.get().shifted(line.start()))
        : Optional.empty();
  }

  /** Returns whether a short line is a date that {@link #of(Line)} reads. */
  public static boolean is(Line line) {
    return line.has(Trait.SHORT) && line.has(Trait.DIGIT) && of(line).isPresent();
  }

  /** Reads a part of a line as if it were one; its bounds are places in the document. */
  public static Optional<DateLine> of(Line line, Span part) {
    String text = part.of(line.document().text());
    DayOrder order = DayOrder.of(line.document());
    return DateParser.read(text, part.start(), order).filter(DateLine::isWhole);
  }

  /**
   * Reads a line that may also be a time of day, a day without a year, or a label of a date alone.
   *
   * @param order what other dates of the document tell
   */
  public static Optional<DateLine> read(Line line, DayOrder order) {
    Optional<DateLine> date =
        order == DayOrder.UNKNOWN ? line.get(READ) : read(line, line.text(), 0, order);
    return shifted(date, line);
  }

  private static Optional<DateLine> shifted(Optional<DateLine> date, Line line) {
    return date.isEmpty() ? date : Optional.of(date.get().shifted(line.start()));
  }

  /**
   * Reads the date at the beginning or the end of a line, parted from the rest by one of its first
   * marks. The rest is short and either furniture that the phrase book knows, or, if the date has a
   * label, a day and a time, anything that does not end like a sentence.
   */
  public static Optional<DateLine> readBeside(Line line, DayOrder order) {
    Optional<DateLine> date =
        order == DayOrder.UNKNOWN ? line.get(READ_BESIDE) : findBeside(line, order);
    return shifted(date, line);
  }

  private static Optional<DateLine> findBeside(Line line, DayOrder order) {
    String text = line.text();
    int end = startOfFurniture(text);
    if (end < text.length()) {
      String furniture = text.substring(DIGIT.matches(text.charAt(end)) ? end : end + 1);
      text = text.substring(0, end);
      Optional<DateLine> date = readBeside(line, text, 0, furniture, order);
      if (date.isPresent()) {
        return date;
      }
    }
    return findBeside(line, text, order);
  }

  /** Returns whether a line that is more than a date ends with known furniture behind a mark. */
  public static boolean endsWithFurniture(String line) {
    return startOfFurniture(line) < line.length();
  }

  /**
   * Returns where known furniture starts that a line ends with, behind a mark or as a number of
   * comments; the end if there is none.
   */
  private static int startOfFurniture(String text) {
    int first = Math.max(1, text.length() - LONGEST_FURNITURE);
    for (int i = text.length() - 2; i >= first; i--) {
      boolean count = text.charAt(i - 1) == ' ' && DIGIT.matches(text.charAt(i));
      if (count
          ? isOf(text.substring(i), COUNT)
          : isParting(text, i) && isKnown(text.substring(i + 1))) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isOf(String part, String rule) {
    return PhraseBook.get().find(part).filter(hit -> hit.rule().equals(rule)).isPresent();
  }

  private static boolean isKnown(String part) {
    String words = LABEL_END.trimTrailingFrom(CharMatcher.whitespace().trimFrom(part));
    return PhraseBook.get().find(words).filter(hit -> WORTHLESS.contains(hit.rule())).isPresent();
  }

  private static Optional<DateLine> findBeside(Line line, String text, DayOrder order) {
    int marks = 0;
    for (int i = 1; i + 1 < text.length() && marks < MOST_MARKS; i++) {
      if (!isParting(text, i)) {
        continue;
      }
      marks++;
      String before = text.substring(0, i);
      String after = text.substring(i + 1);
      Optional<DateLine> found = readBeside(line, before, 0, after, order);
      if (found.isEmpty()) {
        found = readBeside(line, after, i + 1, before, order);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<DateLine> readBeside(
      Line line, String part, int start, String rest, DayOrder order) {
    if (rest.length() > LONGEST_REST || DIGIT.matchesNoneOf(part)) {
      return Optional.empty();
    }
    Optional<DateLine> date = read(line, part, start, order);
    return date.isPresent() && date.get().allows(rest) ? date : Optional.empty();
  }

  /** A full stop parts sentences; other marks stand between blanks, else they belong to words. */
  private static boolean isParting(String text, int at) {
    boolean spaced = text.charAt(at - 1) == ' ' || text.charAt(at + 1) == ' ';
    return text.charAt(at) == '.'
        ? text.charAt(at + 1) == ' '
        : spaced && PARTING.matches(text.charAt(at));
  }

  private static Optional<DateLine> read(Line line, String part, int start, DayOrder order) {
    return DateParser.read(
        part,
        line.content().start() - line.start() + start,
        order.or(DayOrder.of(line.document())));
  }

  private boolean allows(String rest) {
    if (stamps.isEmpty() || !isWhole()) {
      return false;
    }
    String words = CharMatcher.whitespace().trimFrom(rest);
    boolean sentence = words.endsWith(".") || words.endsWith("!") || words.endsWith("?");
    boolean timed = stamps.stream().anyMatch(stamp -> stamp.precision == Precision.DAY_AND_TIME);
    return isKnown(rest) || timed && label == Label.PAGE && !sentence;
  }

  private DateLine shifted(int by) {
    ImmutableList.Builder<Stamp> moved = ImmutableList.builder();
    for (Stamp stamp : stamps) {
      moved.add(stamp.shifted(by));
    }
    return new DateLine(moved.build(), label, kind, order);
  }

  /** Returns whether it is one point in time, with a time of day. */
  public boolean isOneTime() {
    return stamps.size() == 1 && stamps.get(0).value().indexOf('T') > 0;
  }

  /** Returns whether a word says that something was published or changed then. */
  public boolean labeled() {
    return label.compareTo(Label.EVENT) >= 0;
  }

  /** Returns whether the dates say for themselves what they are. */
  public boolean isWhole() {
    return !stamps.isEmpty() && (labeled() || stamps.stream().allMatch(DateLine::isWhole));
  }

  private static boolean isWhole(Stamp stamp) {
    return stamp.isDay() || stamp.precision == Precision.RELATIVE;
  }
}
