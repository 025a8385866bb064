package io.github.textcleaner.rules.context;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.lang.LineKey;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The number of comments nobody has written yet, alone between the title and the first paragraph.
 * Other numbers alone in their lines are a table, a calendar, a countdown or chapters, and then so
 * is the zero.
 */
final class ZeroCounts {
  private static final Traits SHORT_WITH_DIGIT = Traits.of(Trait.SHORT, Trait.DIGIT);

  private static final String ZERO = "0";

  /** Longer lines are no numbers. */
  private static final int LONGEST_NUMBER = 12;

  /** A shorter title may be that of a card, a chapter or a year. */
  private static final int FEWEST_WORDS_OF_TITLE = 4;

  private ZeroCounts() {}

  /**
   * Returns the lines that count no comments.
   *
   * @param isKnown whether a line is furniture by itself
   */
  static ImmutableList<Line> of(Document document, Zones zones, Predicate<Line> isKnown) {
    ImmutableList.Builder<Line> zeros = ImmutableList.builder();
    for (Line line : document.lines(SHORT_WITH_DIGIT)) {
      if (line.content().length() > LONGEST_NUMBER || hasLetter(line) || isKnown.test(line)) {
        continue;
      }
      if (!line.text().equals(ZERO)) {
        return ImmutableList.of();
      }
      if (zones.of(line) == Zone.HEAD && isBelowTitle(line, isKnown) && isAboveProse(line)) {
        zeros.add(line);
      }
    }
    return zeros.build();
  }

  private static boolean hasLetter(Line line) {
    return line.text().chars().anyMatch(Character::isLetter);
  }

  private static boolean isBelowTitle(Line line, Predicate<Line> isKnown) {
    Optional<Line> above = Neighbors.above(line);
    return above.isPresent()
        && !above.get().text().endsWith(":")
        && (isKnown.test(above.get())
            || LineKey.countWords(above.get().text()) >= FEWEST_WORDS_OF_TITLE);
  }

  private static boolean isAboveProse(Line line) {
    return Neighbors.below(line).filter(Prose::isProse).isPresent();
  }
}
