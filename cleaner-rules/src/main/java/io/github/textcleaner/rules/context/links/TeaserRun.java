package io.github.textcleaner.rules.context.links;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.context.Company;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.recipes.RecipeCards;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.dates.DayOrder;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines below a heading down to a known line, to a paragraph or to the end of the document, and
 * which of them are teasers: each has a mark of the same kind, and a title between its mark and the
 * next.
 */
final class TeaserRun {
  /** What stands in each teaser of a list and nowhere else in it, the surest first. */
  private enum Mark {
    /** A button to read on. */
    BUTTON,
    /** A date, or how long ago it was. */
    DATE,
    /** A number alone in its line. */
    RANK,
    /** Who wrote the text. */
    AUTHOR,
    /** A name that comes again. */
    SECTION
  }

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9').precomputed();

  private static final int LONGEST_RANK = 6;

  /** A title and a summary stand beside the mark of a teaser, and perhaps one line more. */
  private static final int MOST_LINES = 3;

  /** A longer line, in UTF-16 code units, is no summary. */
  private static final int LONGEST_SUMMARY = 300;

  /** A longer line is no name of a section. */
  private static final int LONGEST_SECTION = 30;

  /** So many marks make a rhythm. */
  private static final int FEWEST = 3;

  /** So many dates do. */
  private static final int FEWEST_DATES = 2;

  /** One of so many teasers may have a sentence for its title. */
  private static final int MOST_PER_TITLED = 4;

  private final List<Line> lines = new ArrayList<>();
  private final List<@Nullable Mark> marks = new ArrayList<>();
  private final Optional<Line> stop;
  private final boolean closed;

  TeaserRun(Line heading, Company company) {
    Optional<Line> below = Neighbors.below(heading);
    while (below.filter(line -> mayStandIn(line, company)).isPresent()) {
      lines.add(below.get());
      below = Neighbors.below(below.get());
    }
    stop = below;
    closed = below.filter(company::isKnown).isPresent();
    Map<String, Integer> counts = names();
    int ranks = 0;
    for (Line line : lines) {
      Mark mark = mark(line, counts);
      boolean next = mark == Mark.RANK && PageMarks.without(line).equals("" + (ranks + 1));
      ranks += next ? 1 : 0;
      marks.add(mark == Mark.RANK && !next ? null : mark);
    }
  }

  /** Times that have passed are known, but stand in teasers too. */
  private static boolean mayStandIn(Line line, Company company) {
    if (line.document().get(RecipeCards.ANALYSIS).contain(line)) {
      return false;
    }
    return company.isKnown(line)
        ? isButton(line) || isDate(line)
        : line.content().length() <= LONGEST_SUMMARY;
  }

  /** Returns the index of the line below the run, the number of lines if there is none. */
  int end() {
    return stop.map(Line::index).orElse(Integer.MAX_VALUE);
  }

  /** Returns whether a known line of the page stands below the run. */
  boolean isClosed() {
    return closed;
  }

  /** Returns the lines of teasers from the first on, none if no mark has a rhythm. */
  List<Line> teasers() {
    for (Mark mark : Mark.values()) {
      int end = end(mark);
      if (end > 0) {
        return lines.subList(0, end);
      }
    }
    return List.of();
  }

  /** Returns where the teasers end that have such a mark each, 0 if there are too few. */
  private int end(Mark mark) {
    boolean opened = !marks.isEmpty() && marks.get(0) == mark;
    int fewest = mark == Mark.DATE ? FEWEST_DATES : FEWEST;
    int end = 0;
    int found = 0;
    int last = -1;
    int titled = 0;
    int summed = 0;
    boolean title = false;
    boolean summary = false;
    for (int i = 0; i < lines.size() && i - last <= MOST_LINES + 1; i++) {
      if (marks.get(i) != mark) {
        title |= isTitle(lines.get(i));
        summary |= Prose.isProse(lines.get(i));
        continue;
      }
      if (i > 0 && i == last + 1) {
        break;
      }
      found++;
      last = i;
      titled += title ? 1 : 0;
      summed += summary ? 1 : 0;
      title = false;
      summary = false;
      boolean ranked = opened && mark == Mark.RANK;
      if (found >= fewest && areAlike(opened ? found - 1 : found, titled, ranked ? 0 : summed)) {
        end = opened ? endOfOpened(last) : last + 1;
      }
    }
    return end;
  }

  /**
   * Returns whether most teasers have titles, and most or none summaries: a single sentence may be
   * the author's, who goes on between two boxes, unless ranks stand above and below it.
   */
  private static boolean areAlike(int teasers, int titled, int summed) {
    return titled * MOST_PER_TITLED >= teasers * (MOST_PER_TITLED - 1)
        && (summed == 0 || summed * 2 >= teasers);
  }

  /**
   * Returns where the last of some teasers ends that begin with their marks, 0 if a sentence
   * follows its mark: nothing tells whose that is, and half of a list helps nobody.
   */
  private int endOfOpened(int last) {
    List<Line> rest = lines.subList(last + 1, lines.size());
    boolean ends = closed || stop.isEmpty();
    boolean teaser =
        ends
            && !rest.isEmpty()
            && rest.size() <= MOST_LINES
            && rest.stream().noneMatch(Prose::isProse);
    return teaser ? lines.size() : 0;
  }

  private static boolean isTitle(Line line) {
    return line.has(Trait.SHORT) && !Prose.isStatement(line);
  }

  private static @Nullable Mark mark(Line line, Map<String, Integer> counts) {
    if (isButton(line)) {
      return Mark.BUTTON;
    }
    if (!line.has(Trait.SHORT)) {
      return null;
    }
    String content = PageMarks.without(line);
    if (isDate(line)) {
      return Mark.DATE;
    }
    if (content.length() <= LONGEST_RANK && DIGIT.matchesAllOf(content)) {
      return Mark.RANK;
    }
    if (counts.getOrDefault(content, 0) >= FEWEST) {
      return Mark.SECTION;
    }
    return AuthorLine.isSigned(line) ? Mark.AUTHOR : null;
  }

  /** Returns how often each line stands here that is short enough for a name. */
  private Map<String, Integer> names() {
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : lines) {
      if (line.content().length() <= LONGEST_SECTION && !Prose.closesSentence(line)) {
        counts.merge(PageMarks.without(line), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean isButton(Line line) {
    return PhraseHits.of(line)
        .filter(hit -> hit.rule().equals("read-more-link") && hit.whole() && hit.value().isEmpty())
        .isPresent();
  }

  /** Returns whether the line is a date or a time, which may lack its day or year. */
  private static boolean isDate(Line line) {
    return line.has(Trait.DIGIT)
        && DateLine.read(line, DayOrder.UNKNOWN)
            .or(() -> DateLine.readBeside(line, DayOrder.UNKNOWN))
            .filter(date -> date.stamps().stream().anyMatch(TeaserRun::isMoment))
            .isPresent();
  }

  private static boolean isMoment(DateLine.Stamp stamp) {
    return stamp.precision() != DateLine.Precision.MONTH;
  }
}
