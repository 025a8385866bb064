package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.dates.DateLine.Label;
import io.github.textcleaner.rules.dates.DateLine.Precision;
import io.github.textcleaner.rules.dates.DateLine.Stamp;
import io.github.textcleaner.rules.dates.DayOrder;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.Locale;
import java.util.Optional;

/** Deletes lines that say when a page was published or changed. */
final class TimestampLine implements LineRule {
  private static final RuleInfo INFO =
      RuleInfo.builder("timestamp-line", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT, Trait.DIGIT)
          .summary("Deletes a line that says when the page was published or changed")
          .rationale(
              """
              Templates print when a page was published or changed, above the text, below it, or between
              its first sentence and the rest. The line must be dates as a whole, in any common order,
              with names of months and weekdays of all languages of CLDR, times, time zones, times such
              as "3 hours ago", and labels such as "Updated"; beside a mark it may hold other known
              furniture, such as a reading time. Outside of the prose such a line goes. A text that has
              bare dates between its paragraphs too is a diary, a timeline or a changelog: its bare
              dates stay, and so do those of several days before the prose or after it. Between
              paragraphs a line goes only if its label says that the page was published or updated, if
              it is the only date there and has a time of day, or if it is the only one and a byline or
              a share bar stands beside it. The dates are kept as metadata in ISO 8601, as precise as
              the text; where nothing tells day and month apart, as they stand.
              """)
          .fixes(Samples.head("2023-05-24 12:09:19\n"), Samples.head(""), "a date and a time")
          .fixes(Samples.head("24.05.2023\n"), Samples.head(""), "a date")
          .fixes(
              Samples.head("Last updated on 18 January 2020 21:40 GMT\n"),
              Samples.head(""),
              "with a label and a time zone")
          .fixes(Samples.tail("Опубликовано 5 июня 2019\n"), Samples.tail(""), "any language")
          .fixes(Samples.head("2023年5月24日 12:09\n"), Samples.head(""), "any script")
          .fixes(
              Samples.head("Thứ 4, 24/05/2023 12:09\n"), Samples.head(""), "a number for a weekday")
          .fixes(Samples.head("24 Tháng Năm, 2023\n"), Samples.head(""), "a number in words")
          .fixes(Samples.head("Updated 14 hours ago\n"), Samples.head(""), "a relative time")
          .fixes(
              Samples.head("24 May 2023 at 9:24 pm ET | 2 min read\n"),
              Samples.head(""),
              "beside a reading time")
          .fixes(
              Samples.head("24 May 2023 9:24 pm 12 comments\n"),
              Samples.head(""),
              "before a number of comments")
          .fixes(
              Samples.head(
                  "Harbor Post - 24 May 2023 9:24 | Updated 25 May 2023 8:02 - Read time:\n"),
              Samples.head(""),
              "between a name and a label without a value")
          .fixes(Samples.head("24 mei 2023 21u24\n"), Samples.head(""), "a Flemish time of day")
          .fixes(Samples.head("05/08/2019\n"), Samples.head(""), "day and month stay open")
          .fixes(
              Samples.head("05/08/2019\nUpdated 24/08/2019\n"),
              Samples.head(""),
              "another date tells which is the day")
          .fixes(
              Samples.body("Published: Wednesday, May 24th, 2023 at 11:08 a.m.\n"),
              Samples.body(""),
              "a label between paragraphs")
          .fixes(
              Samples.body("24 May 2023, 9:28 AM UTC\n"),
              Samples.body(""),
              "the only date between paragraphs, with its time")
          .fixes(
              Samples.body("Publish date:\n24 May 2023\n"),
              Samples.body(""),
              "a date torn off its label")
          .keeps(Samples.body("24 May 2023\n"), "a heading between paragraphs")
          .keeps(
              Samples.head("23 May 2023\n") + Samples.body("24 May 2023\n"),
              "a diary, whose first date stands above its first paragraph")
          .keeps(Samples.tail("12.05.2024\nBerlin\n14.05.2024\nHamburg\n"), "the dates of a tour")
          .keeps(Samples.head("12 March 1944\n"), "older than web pages are")
          .keeps(
              Samples.head("Gesetz\nvom 8. März 2015\nüber die Fähren\n"),
              "of what the line above names: a law")
          .keeps(Samples.head("May 2021\n"), "a month alone may be a title")
          .keeps(
              Samples.body("18 May 2023, 9:10\n")
                  + Samples.body("18 May 2023, 11:45\n")
                  + Samples.body("18 May 2023, 16:20\n"),
              "what happened when on one day")
          .keeps(Samples.body("Date: 24 May 2023, 19:30\n"), "an invitation")
          .keeps(Samples.body("Released 24 May 2023\n"), "when something came out that is no page")
          .keeps(Samples.head("24 May 2023, 10:00 - 16:00\n"), "opening hours")
          .keeps(Samples.head("May 24\n"), "a day without a year may be a title")
          .keeps(Samples.tail("3 May 2023 and not a day later\n"), "words besides the date")
          .keeps(Samples.head("Ferries on 3 May 2023: 12 comments\n"), "a title and a number")
          .keeps(Samples.head("24 May 2023 9:24 pm 12 boats\n"), "a number of something else")
          .keeps(Samples.body("Ferry at 9:24 - Read time:\n"), "no date")
          .knownError("A letter or a story whose only line above the first paragraph is its date")
          .build();

  /** Words that join a date to the line above: the law "of 8 March 2015". */
  private static final ImmutableSet<String> OF =
      ImmutableSet.of(
          "af", "av", "de", "del", "din", "du", "of", "van", "vom", "von", "z", "ze", "zo", "від",
          "от");

  /** What templates print beside a date, by the rule that takes it. */
  private static final ImmutableSet<String> COMPANIONS =
      ImmutableSet.of("byline", "comment-count", "reading-time", "share-bar");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    DateLines dates = line.document().get(DateLines.ANALYSIS);
    Optional<DateLine> found = dates.of(line);
    if (found.isEmpty() || !isOfPage(line, found.get(), dates)) {
      return;
    }
    DateLine date = found.get();
    Optional<DateLine> labelAbove = date.labeled() ? Optional.empty() : labelAbove(line);
    EditSink.Proposal proposal = edits.deleteLine(line, reason(date));
    for (Stamp stamp : date.stamps()) {
      MetadataKind kind = labelAbove.map(DateLine::kind).orElse(stamp.kind());
      proposal.as(kind, stamp.value(), stamp.span());
    }
    if (labelAbove.isPresent() && (labelAbove.get().label() == Label.PAGE || hasCompany(line))) {
      Neighbors.above(line).ifPresent(label -> edits.deleteLine(label, "label of a date"));
    }
  }

  private static String reason(DateLine date) {
    String reason = date.labeled() ? "labeled date" : "bare date";
    boolean open =
        date.stamps().stream()
            .anyMatch(
                stamp -> stamp.open() && stamp.precision().compareTo(Precision.SHORT_DAY) >= 0);
    return open ? reason + ", day and month open" : reason;
  }

  private static boolean isOfPage(Line line, DateLine date, DateLines dates) {
    Zone zone = Zones.zoneOf(line);
    if (announces(line.text())) {
      return false;
    }
    if (zone == Zone.BODY) {
      return isOfPageInBody(line, date, dates);
    }
    if (date.labeled()) {
      return !dates.isHistory(zone);
    }
    return switch (date.stamps().get(0).precision()) {
      case RELATIVE -> true;
      case TIME -> isBesideDay(line, dates);
      case MONTH -> false;
      case SHORT_DAY -> !dates.isEntry(zone) && hasCompany(line);
      case DAY, DAY_AND_TIME ->
          !isRange(date) && !dates.isEntry(zone) && (!isOfSomething(line) || hasCompany(line));
    };
  }

  /** A colon at the end says that something follows, unless a label lost its value there. */
  private static boolean announces(String text) {
    return text.endsWith(":") && !DateLine.endsWithFurniture(text);
  }

  /** Returns whether the date may go on from the line above, as in the title of a law. */
  private static boolean isOfSomething(Line line) {
    String text = CharMatcher.whitespace().trimLeadingFrom(line.text());
    int end = text.indexOf(' ');
    return end > 0
        && OF.contains(text.substring(0, end).toLowerCase(Locale.ROOT))
        && Neighbors.above(line).isPresent();
  }

  /** Between paragraphs a date is a heading unless its time of day or its neighbors say no. */
  private static boolean isOfPageInBody(Line line, DateLine date, DateLines dates) {
    if (!Zones.hasProse(line.document())) {
      return false;
    }
    boolean day = date.stamps().stream().anyMatch(Stamp::isDay);
    if (date.label() == Label.PAGE) {
      boolean key = Letters.isLower(line.text().charAt(0)) && line.text().indexOf(':') > 0;
      return day && !key && !dates.isHistory(Zone.BODY);
    }
    if (date.label() != Label.NONE || dates.isLog()) {
      return false;
    }
    return switch (date.stamps().get(0).precision()) {
      case TIME -> isBesideDay(line, dates);
      case DAY -> isSingle(date, dates) && hasCompany(line);
      case DAY_AND_TIME -> isSingle(date, dates);
      default -> false;
    };
  }

  private static boolean isSingle(DateLine date, DateLines dates) {
    return !isRange(date) && !dates.isEntry(Zone.BODY);
  }

  private static boolean isRange(DateLine date) {
    return date.stamps().stream().filter(Stamp::isDay).map(Stamp::day).distinct().count() > 1;
  }

  /** Returns whether the time of day was torn off the date beside it, which goes too. */
  private static boolean isBesideDay(Line line, DateLines dates) {
    return Neighbors.anyBeside(
        line,
        other ->
            dates
                .of(other)
                .filter(date -> date.stamps().get(0).precision() == Precision.DAY)
                .filter(date -> isOfPage(other, date, dates))
                .isPresent());
  }

  private static boolean hasCompany(Line line) {
    return labelAbove(line).filter(date -> date.label() == Label.PAGE).isPresent()
        || Neighbors.anyBeside(line, TimestampLine::isCompanion);
  }

  private static boolean isCompanion(Line line) {
    return line.has(Trait.SHORT)
        && PhraseBook.get()
            .find(line.text())
            .filter(hit -> COMPANIONS.contains(hit.rule()))
            .isPresent();
  }

  /** Returns what the line above says if it is the label of a date alone: Publish date. */
  private static Optional<DateLine> labelAbove(Line line) {
    return Neighbors.above(line)
        .filter(above -> above.has(Trait.SHORT))
        .flatMap(above -> DateLine.read(above, DayOrder.UNKNOWN))
        .filter(above -> above.stamps().isEmpty() && above.label() != Label.EVENT);
  }
}
