package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Zone;
import io.github.textcleaner.rules.context.Zones;
import io.github.textcleaner.rules.lang.DateLine;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.Optional;

/** Deletes lines that say when a page was published or changed. */
final class TimestampLine implements LineRule {
  private static final RuleInfo INFO =
      RuleInfo.builder("timestamp-line", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT, Trait.DIGIT)
          .summary("Deletes a line that is a date, with or without a time, outside of the prose")
          .rationale(
              """
              Templates print when a page was published or changed, above the text or below it. The
              line must be dates as a whole, in any common order, with month names of many languages,
              and labels such as "Updated". A text that has such lines between its paragraphs too is
              a diary, a timeline or a changelog: its bare dates stay, and so do bare dates of several
              days before the prose or after it. The dates are kept as metadata in ISO 8601.
              """)
          .fixes(Samples.head("2023-05-24 12:09:19\n"), Samples.head(""), "a date and a time")
          .fixes(Samples.head("24.05.2023\n"), Samples.head(""), "a date")
          .fixes(
              Samples.head("Last updated on 18 January 2020 21:40 GMT\n"),
              Samples.head(""),
              "with a label and a time zone")
          .fixes(Samples.tail("Опубликовано 5 июня 2019\n"), Samples.tail(""), "any language")
          .fixes(Samples.head("2023年5月24日 12:09\n"), Samples.head(""), "any script")
          .keeps(Samples.body("24 May 2023\n"), "a heading between paragraphs")
          .keeps(
              Samples.head("23 May 2023\n") + Samples.body("24 May 2023\n"),
              "a diary, whose first date stands above its first paragraph")
          .keeps(Samples.tail("12.05.2024\nBerlin\n14.05.2024\nHamburg\n"), "the dates of a tour")
          .keeps(Samples.head("12 March 1944\n"), "older than web pages are")
          .keeps(Samples.head("May 2021\n"), "a month alone may be a title")
          .keeps(Samples.tail("3 May 2023 and not a day later\n"), "words besides the date")
          .knownError("A letter or a story whose only line above the first paragraph is its date")
          .build();

  /** What the bare dates of a document are, by zone. */
  private static final Analysis<ImmutableSetMultimap<Zone, String>> BARE_DAYS =
      Analysis.of("days of bare dates", TimestampLine::bareDays);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    Zone zone = Zones.zoneOf(line);
    if (zone == Zone.BODY) {
      return;
    }
    Optional<DateLine> found = DateLine.of(line);
    if (found.isEmpty() || !found.get().labeled() && isEntry(line, found.get(), zone)) {
      return;
    }
    DateLine date = found.get();
    EditSink.Proposal proposal =
        edits.deleteLine(line, date.labeled() ? "labeled date" : "bare date");
    date.stamps().forEach(stamp -> proposal.as(stamp.kind(), stamp.value(), stamp.span()));
  }

  /** Returns whether the date is a range, or one of a list of what happened when. */
  private static boolean isEntry(Line line, DateLine date, Zone zone) {
    ImmutableSetMultimap<Zone, String> days = line.document().get(BARE_DAYS);
    boolean range = date.stamps().stream().map(DateLine.Stamp::day).distinct().count() > 1;
    return range || days.containsKey(Zone.BODY) || days.get(zone).size() > 1;
  }

  private static ImmutableSetMultimap<Zone, String> bareDays(Document document) {
    Zones zones = document.get(Zones.ANALYSIS);
    ImmutableSetMultimap.Builder<Zone, String> days = ImmutableSetMultimap.builder();
    for (Line line : document.lines()) {
      if (line.has(Trait.SHORT) && line.has(Trait.DIGIT)) {
        DateLine.of(line)
            .filter(date -> !date.labeled())
            .ifPresent(date -> days.put(zones.of(line), date.stamps().get(0).day()));
      }
    }
    return days.build();
  }
}
