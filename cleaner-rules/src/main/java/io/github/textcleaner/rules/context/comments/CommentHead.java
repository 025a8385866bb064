package io.github.textcleaner.rules.context.comments;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Trait;
import java.util.Optional;

/**
 * What a page prints above or below the comment of a reader: who wrote it and when, in one line or
 * in two.
 *
 * @param first its first line
 * @param last its last line
 * @param shape how it is worded
 * @param writer the key of the name
 */
public record CommentHead(Line first, Line last, Shape shape, String writer) {
  /** How the head of a comment is worded. */
  public enum Shape {
    /** {@code Nori says:} above a date with the time of day. */
    SAYS(false),
    /** {@code Nori on 3 May 2023 at 10:15 said:}. */
    SAID(false),
    /** {@code On 3 May 2023 at 10:15 Nori said:}, as authors may write too. */
    WROTE(false),
    /** {@code Nori 3 May 2023 at 10:15 Reply}. */
    REPLIED(false),
    /** {@code by Nori on 3 May 2023 - 10:15}. */
    SIGNED(false),
    /** {@code Comment by Nori on 3 May 2023 at 10:15}, which may stand below the comment. */
    POSTED(false),
    /** {@code Nori said...}, with a date somewhere below. */
    SPOKEN(true),
    /** {@code Nori - 3 hours ago}. */
    DATED(true),
    /** A name above a date. */
    NAMED(true);

    private final boolean weak;

    Shape(boolean weak) {
      this.weak = weak;
    }

    /** Returns whether one page may word heads in both shapes. */
    boolean isLike(Shape other) {
      return this == other
          || this == SIGNED && other == POSTED
          || this == POSTED && other == SIGNED;
    }

    /** Returns whether a head of this shape needs a button below its comment. */
    boolean isWeak() {
      return weak;
    }
  }

  private static final String COLONS = ":\uFF1A";
  private static final String DOTS = ".\u2026";
  private static final String CLOCK = ":.hu\uFF1A";

  /** The word for the hour in Chinese, Japanese and Korean. */
  private static final String HOURS = "\u65F6\u6642\u70B9\u9EDE\uC2DC";

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private static final int LONGEST = 80;

  private static final LineAnalysis<Boolean> MAY_BE_STRONG =
      LineAnalysis.of("head of a comment", CommentHead::mayBeStrong);

  /** Reads the head of a comment that begins at a line, which is not blank. */
  static Optional<CommentHead> of(Line line) {
    Optional<CommentHead> strong = ofStrong(line);
    return strong.isPresent() ? strong : ofWeak(line);
  }

  /** Reads a head that says more than a name and a date, in a wording that authors hardly have. */
  public static Optional<CommentHead> ofStrong(Line line) {
    if (!line.has(Trait.SHORT) || !line.get(MAY_BE_STRONG)) {
      return Optional.empty();
    }
    if (endsWithColon(line)) {
      Optional<CommentHead> says = ofTwoLines(line);
      if (says.isPresent()) {
        return says;
      }
    }
    return hasClock(line) ? ofOneLine(line, CommentLine.strong(line)) : Optional.empty();
  }

  private static Optional<CommentHead> ofTwoLines(Line line) {
    return timeBelow(line)
        .filter(time -> DateLine.of(time).filter(DateLine::isOneTime).isPresent())
        .filter(time -> CommentLine.isSaying(line.text()))
        .map(time -> new CommentHead(line, time, Shape.SAYS, LineKey.of(line.text())));
  }

  private static Optional<CommentHead> ofOneLine(Line line, Optional<CommentLine> read) {
    return read.map(part -> new CommentHead(line, line, part.shape(), LineKey.of(part.name())));
  }

  private static boolean mayBeStrong(Line line) {
    return !line.isBlank()
        && line.content().length() <= LONGEST
        && (hasClock(line) || endsWithColon(line));
  }

  private static char lastOf(Line line) {
    return line.document().text().charAt(line.content().end() - 1);
  }

  /**
   * Returns whether a mark stands between digits, or a word behind one, as in the time of a day.
   */
  private static boolean hasClock(Line line) {
    if (!line.has(Trait.DIGIT)) {
      return false;
    }
    String text = line.document().text();
    int last = line.content().end() - 1;
    for (int i = line.content().start() + 1; i <= last; i++) {
      if (DIGIT.matches(text.charAt(i - 1))
          && (HOURS.indexOf(text.charAt(i)) >= 0
              || i < last
                  && CLOCK.indexOf(text.charAt(i)) >= 0
                  && DIGIT.matches(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithColon(Line line) {
    return COLONS.indexOf(lastOf(line)) >= 0;
  }

  private static Optional<CommentHead> ofWeak(Line line) {
    if (!line.has(Trait.SHORT) || line.content().length() > LONGEST) {
      return Optional.empty();
    }
    if (DOTS.indexOf(lastOf(line)) >= 0) {
      Optional<CommentLine> spoken = CommentLine.spoken(line);
      if (spoken.isPresent()) {
        return ofOneLine(line, spoken);
      }
    }
    Optional<Line> time = timeBelow(line);
    if (time.isPresent() && !line.has(Trait.DIGIT)) {
      Optional<CommentHead> says = ofTwoLines(line);
      if (says.isPresent()) {
        return says;
      }
    }
    if (time.isEmpty() && !line.has(Trait.DIGIT)
        || PhraseHits.of(line).isPresent()
        || DateLine.of(line).isPresent()) {
      return Optional.empty();
    }
    String name = CommentLine.name(line.text());
    if (time.isPresent() && CommentLine.isName(name)) {
      return Optional.of(new CommentHead(line, time.get(), Shape.NAMED, LineKey.of(name)));
    }
    return line.has(Trait.DIGIT) ? ofOneLine(line, CommentLine.dated(line)) : Optional.empty();
  }

  private static Optional<Line> timeBelow(Line line) {
    return Neighbors.below(line)
        .filter(below -> below.has(Trait.SHORT) && below.has(Trait.DIGIT))
        .filter(below -> DateLine.of(below).filter(CommentLine::isTime).isPresent());
  }

  /**
   * Returns whether the line is surely none of an itinerary, which has neither a button to reply
   * nor a dash before the time: {@code by Nori on 3 May 2023 - 10:15}.
   */
  public boolean isOfReader() {
    String text = first.text();
    return shape == Shape.REPLIED
        || Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" \u2013 ")) > DIGIT.indexIn(text);
  }
}
