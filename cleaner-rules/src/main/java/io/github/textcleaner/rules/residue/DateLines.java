package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.context.comments.CommentHead;
import io.github.textcleaner.rules.context.comments.Comments;
import io.github.textcleaner.rules.context.links.Teasers;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.dates.DateLine.Stamp;
import io.github.textcleaner.rules.dates.DayOrder;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lines of a document that are dates, and whether they look like entries of an author. */
final class DateLines {
  /** Reads the dates of a document. */
  static final Analysis<DateLines> ANALYSIS = Analysis.of("lines of dates", DateLines::new);

  /** A page is published once and says once more when it was updated; more dates are entries. */
  private static final int MOST_OF_PAGE = 2;

  private static final Traits SHORT_WITH_DIGIT = Traits.of(Trait.SHORT, Trait.DIGIT);

  private final ImmutableMap<Integer, DateLine> dates;
  private final ImmutableSetMultimap<Zone, String> bareDays;
  private final ImmutableSet<String> bareTimesOfBody;
  private final ImmutableSetMultimap<Zone, String> labeledDays;
  private final ImmutableSet<Zone> entries;

  private DateLines(Document document) {
    dates = read(document);
    Zones zones = document.get(Zones.ANALYSIS);
    ImmutableSetMultimap.Builder<Zone, String> days = ImmutableSetMultimap.builder();
    ImmutableSet.Builder<String> times = ImmutableSet.builder();
    ImmutableSetMultimap.Builder<Zone, String> labeled = ImmutableSetMultimap.builder();
    dates.forEach(
        (index, date) -> {
          Zone zone = zones.of(document.line(index));
          if (isBare(date)) {
            Stamp first = date.stamps().get(0);
            days.put(zone, first.day());
            if (zone == Zone.BODY) {
              times.add(first.value());
            }
          } else if (date.labeled()) {
            date.stamps().stream()
                .filter(Stamp::isDay)
                .forEach(stamp -> labeled.put(zone, stamp.day()));
          }
        });
    bareDays = days.build();
    bareTimesOfBody = times.build();
    labeledDays = labeled.build();
    entries =
        dates.isEmpty()
            ? ImmutableSet.of()
            : Stream.of(Zone.values()).filter(this::areEntries).collect(Sets.toImmutableEnumSet());
  }

  /** The order of day and month in the dates that tell decides those that do not. */
  private static ImmutableMap<Integer, DateLine> read(Document document) {
    Map<Integer, DateLine> found = new TreeMap<>();
    for (Line line : document.lines(SHORT_WITH_DIGIT)) {
      Optional<DateLine> date = read(line, DayOrder.UNKNOWN);
      if (date.isPresent() && !Comments.hold(line)) {
        found.put(line.index(), date.get());
      }
    }
    if (found.isEmpty()) {
      return ImmutableMap.of();
    }
    ImmutableSet<DayOrder> orders =
        found.values().stream()
            .map(DateLine::order)
            .filter(order -> order != DayOrder.UNKNOWN)
            .collect(ImmutableSet.toImmutableSet());
    if (orders.size() == 1) {
      DayOrder order = orders.iterator().next();
      found.replaceAll(
          (index, date) -> isOpen(date) ? read(document.line(index), order).orElse(date) : date);
    }
    return ImmutableMap.copyOf(found);
  }

  private static Optional<DateLine> read(Line line, DayOrder order) {
    Optional<DateLine> date = DateLine.read(line, order);
    date = date.isPresent() ? date : DateLine.readBeside(line, order);
    return date.isPresent() && !date.get().stamps().isEmpty() ? date : Optional.empty();
  }

  private static boolean isOpen(DateLine date) {
    return date.stamps().stream().anyMatch(Stamp::open);
  }

  private static boolean isBare(DateLine date) {
    return !date.labeled() && date.stamps().stream().anyMatch(Stamp::isDay);
  }

  /** Returns the date that a line is, if it is not the time of a comment. */
  Optional<DateLine> of(Line line) {
    return Optional.ofNullable(dates.get(line.index()))
        .filter(date -> !isOfComment(line) && !isOfTeaser(line));
  }

  private static boolean isOfTeaser(Line line) {
    return line.document().get(Teasers.ANALYSIS).contain(line);
  }

  private static boolean isOfComment(Line line) {
    return Neighbors.above(line)
        .flatMap(CommentHead::ofStrong)
        .filter(head -> head.last().index() == line.index())
        .isPresent();
  }

  /** Returns whether a bare date of a zone is one of several that say what happened when. */
  boolean isEntry(Zone zone) {
    return entries.contains(zone);
  }

  private boolean areEntries(Zone zone) {
    ImmutableSet<String> inBody = bareDays.get(Zone.BODY);
    ImmutableSet<String> days = zone == Zone.BODY ? bareDays.get(Zone.HEAD) : bareDays.get(zone);
    boolean diary = !inBody.isEmpty() && !days.isEmpty() && !inBody.equals(days);
    return diary || bareDays.get(zone).size() > 1;
  }

  /** Returns whether bare dates between paragraphs are too many for those of a page. */
  boolean isLog() {
    return bareTimesOfBody.size() > MOST_OF_PAGE;
  }

  /** Returns whether the dates with labels of a zone are too many for those of a page. */
  boolean isHistory(Zone zone) {
    return labeledDays.get(zone).size() > MOST_OF_PAGE;
  }
}
