package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.lang.DateLine;
import io.github.textcleaner.rules.lang.LineKey;
import io.github.textcleaner.rules.lang.PhraseBook;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.Optional;
import java.util.function.Function;

/**
 * Bars alone in their lines, which parted two links of a page. Those beside the row of a table, or
 * between names, belong to a table or a diagram of an author.
 */
final class LoneBar {
  private static final CharMatcher BAR = CharMatcher.anyOf("|\u2502\uFF5C");
  private static final CharMatcher BARS = BAR.or(CharMatcher.is(' '));
  private static final CharMatcher DRAWING = BARS.or(CharMatcher.anyOf("+-_/\\<>^vV=*."));

  /** More bars in a row than this are drawn. */
  private static final int LONGEST_RUN = 6;

  /** Names that bars join have so many words at most. */
  private static final int LONGEST_NAME = 4;

  private LoneBar() {}

  /** Returns whether the line is a bar, or several, that parted links. */
  static boolean is(Line line) {
    return isBar(line)
        && !isDrawn(line, Neighbors::above)
        && !isDrawn(line, Neighbors::below)
        && Neighbors.anyBeside(line, LoneBar::isNoName);
  }

  private static boolean isBar(Line line) {
    return line.has(Trait.SHORT) && BARS.matchesAllOf(line.text());
  }

  /** Returns whether the next line on one side that is no bar is a row, or part of a drawing. */
  private static boolean isDrawn(Line bar, Function<Line, Optional<Line>> next) {
    Optional<Line> other = next.apply(bar);
    for (int i = 0; i < LONGEST_RUN && other.filter(LoneBar::isBar).isPresent(); i++) {
      other = next.apply(other.get());
    }
    return other.filter(LoneBar::isDrawing).isPresent();
  }

  private static boolean isDrawing(Line line) {
    if (!line.has(Trait.SHORT)) {
      return false;
    }
    String text = line.text();
    return BAR.matches(text.charAt(0))
        || BAR.matches(text.charAt(text.length() - 1))
        || text.contains("---")
        || text.contains("+-")
        || DRAWING.matchesAllOf(text);
  }

  /** Returns whether the line beside a bar is no name that the bar may join to another one. */
  private static boolean isNoName(Line line) {
    return isBar(line)
        || !line.has(Trait.SHORT)
        || LineKey.countWords(line.text()) > LONGEST_NAME
        || PhraseBook.of(line).isPresent()
        || DateLine.of(line).isPresent();
  }
}
