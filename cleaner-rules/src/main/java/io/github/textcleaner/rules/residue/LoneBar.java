package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.letters.Marks;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Bars alone in their lines, which parted two links of a page, and one of these still stands beside
 * them. Others may part the voices of a song, or belong to a table or a diagram of an author.
 */
final class LoneBar {
  private static final CharMatcher BARS = Marks.BAR.or(CharMatcher.is(' '));
  private static final CharMatcher DRAWING = BARS.or(CharMatcher.anyOf("+-_/\\<>^vV=*."));

  /** More bars in a row than this are drawn. */
  private static final int LONGEST_RUN = 6;

  private LoneBar() {}

  /** Returns whether the line is a bar, or several, that parted links. */
  static boolean is(Line line) {
    return isBar(line) && isBeside(line, LoneBar::isKnown) && !isBeside(line, LoneBar::isDrawing);
  }

  private static boolean isBar(Line line) {
    return line.has(Trait.SHORT) && BARS.matchesAllOf(line.text());
  }

  /** Returns whether something holds for the next line above or below that is no bar. */
  private static boolean isBeside(Line bar, Predicate<Line> predicate) {
    return next(bar, Neighbors::above).filter(predicate).isPresent()
        || next(bar, Neighbors::below).filter(predicate).isPresent();
  }

  private static Optional<Line> next(Line bar, Function<Line, Optional<Line>> step) {
    Optional<Line> other = step.apply(bar);
    for (int i = 0; i < LONGEST_RUN && other.filter(LoneBar::isBar).isPresent(); i++) {
      other = other.flatMap(step);
    }
    return other;
  }

  private static boolean isDrawing(Line line) {
    if (!line.has(Trait.SHORT)) {
      return false;
    }
    String text = line.text();
    return Marks.BAR.matches(text.charAt(0))
        || Marks.BAR.matches(text.charAt(text.length() - 1))
        || text.contains("---")
        || text.contains("+-")
        || DRAWING.matchesAllOf(text);
  }

  private static boolean isKnown(Line line) {
    return PhraseBook.of(line).isPresent();
  }
}
