package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.time.Instant;

/** Deletes a line that is a bare Unix time in seconds or milliseconds. */
final class UnixTimeLine implements LineRule {
  /** 1 January 2001: earlier times have nine digits, and no page of theirs is scraped. */
  private static final long FIRST_SECOND = 978_307_200;

  /** May 2033: from here on the digits could be a telephone number of North America. */
  private static final long LAST_SECOND = 2_000_000_000L;

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final int SECONDS_LENGTH = 10;
  private static final int MILLISECONDS_LENGTH = 13;

  private static final RuleInfo INFO =
      RuleInfo.builder("unix-time-line", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT, Trait.DIGIT)
          .summary("Deletes a line that is a bare Unix time")
          .rationale(
              """
              Templates print the time of publication as seconds or milliseconds since 1970 for their
              scripts. Nobody writes such a line. The number must be a time between 2001 and 2033 and
              stand before or after the prose, and not among other lines of digits. The time is kept
              as metadata.
              """)
          .fixes(
              Samples.tail("1684969122\n"), Samples.tail(""), "seconds, after the last paragraph")
          .fixes(Samples.head("1635838200000\n"), Samples.head(""), "milliseconds")
          .keeps(Samples.body("1684969122\n"), "between two paragraphs it may be the subject")
          .keeps(Samples.tail("2025550123\n"), "a telephone number is no time of these years")
          .keeps(Samples.tail("Our number is:\n1684969122\n"), "a line that another one announces")
          .keeps(Samples.tail("1684969122\n1684969188\n"), "a column of numbers is data")
          .keeps("1684969122\n", "a text without prose")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    Span content = line.content();
    boolean milliseconds = content.length() == MILLISECONDS_LENGTH;
    if (content.length() != SECONDS_LENGTH && !milliseconds || !isDigits(line)) {
      return;
    }
    long value = Long.parseLong(line.text());
    Instant time = milliseconds ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
    boolean inRange = time.getEpochSecond() >= FIRST_SECOND && time.getEpochSecond() < LAST_SECOND;
    if (!inRange
        || Zones.zoneOf(line) == Zone.BODY
        || Neighbors.above(line).isEmpty()
        || standsInColumn(line)
        || Neighbors.isAnnounced(line)) {
      return;
    }
    edits.deleteLine(line, "bare Unix time").as(MetadataKind.PUBLISHED, time.toString(), content);
  }

  private static boolean standsInColumn(Line line) {
    return Neighbors.anyBeside(line, UnixTimeLine::isDigits);
  }

  private static boolean isDigits(Line line) {
    return DIGITS.matchesAllOf(line.text());
  }
}
