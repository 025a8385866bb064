package io.github.textcleaner.rules.context.furniture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.Optional;

/**
 * The number of comments nobody has written yet, alone between furniture, a date or a byline and
 * the first paragraph. Below a title it may be what the text is about. Other numbers alone in their
 * lines are a table, a calendar, a countdown or chapters, and then so is the zero.
 */
final class ZeroCounts {
  private static final Traits SHORT_WITH_DIGIT = Traits.of(Trait.SHORT, Trait.DIGIT);

  private static final String ZERO = "0";

  /** Longer lines are no numbers. */
  private static final int LONGEST_NUMBER = 12;

  private ZeroCounts() {}

  /**
   * Returns the lines that count no comments.
   *
   * @param known the lines that are furniture by themselves
   */
  static ImmutableList<Line> of(Document document, Zones zones, ImmutableSet<Integer> known) {
    ImmutableList.Builder<Line> zeros = ImmutableList.builder();
    for (Line line : document.lines(SHORT_WITH_DIGIT)) {
      if (line.content().length() > LONGEST_NUMBER
          || hasLetter(line)
          || known.contains(line.index())) {
        continue;
      }
      if (!line.text().equals(ZERO)) {
        return ImmutableList.of();
      }
      if (zones.of(line) == Zone.HEAD && isBelowFurniture(line, known) && isAboveProse(line)) {
        zeros.add(line);
      }
    }
    return zeros.build();
  }

  private static boolean hasLetter(Line line) {
    return line.text().chars().anyMatch(Character::isLetter);
  }

  /** Returns whether the line above counts as furniture, and another one does so elsewhere. */
  private static boolean isBelowFurniture(Line line, ImmutableSet<Integer> known) {
    Optional<Line> above = Neighbors.above(line);
    if (above.isEmpty() || above.get().text().endsWith(":")) {
      return false;
    }
    boolean itself = known.contains(above.get().index());
    boolean page = known.size() > (itself ? 1 : 0);
    return page && (itself || AuthorLine.isDateOrSigned(above.get()));
  }

  private static boolean isAboveProse(Line line) {
    return Neighbors.below(line).filter(Prose::isProse).isPresent();
  }
}
