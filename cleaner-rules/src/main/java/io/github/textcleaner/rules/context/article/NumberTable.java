package io.github.textcleaner.rules.context.article;

import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.letters.AnyLetter;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.regex.Pattern;

/**
 * Tables of numbers with a cell in each line. The words of their heads are those of forms and of
 * menus: Name, Sport, Total.
 */
final class NumberTable {
  /** So many lines above and below a line are looked at. */
  private static final int REACH = 24;

  /** A row has so many cells, each in a line and a blank line below it. */
  private static final int LONGEST_ROW = 12;

  /** A number of one digit counts votes or shares. */
  private static final int SHORTEST_NUMBER = 2;

  private static final int FEWEST_NUMBERS = 6;

  /** A date in digits, of which the year may have two. */
  private static final Pattern DATE = Pattern.compile("\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}");

  private NumberTable() {}

  /**
   * Returns whether a line stands in a table: many lines around it are numbers that are neither
   * dates nor ranks, and one of them stands a few lines below it.
   */
  static boolean holds(Line line) {
    Document document = line.document();
    int last = Math.min(document.lineCount() - 1, line.index() + REACH);
    int numbers = 0;
    int rank = 0;
    boolean goesOn = false;
    for (int i = Math.max(0, line.index() - REACH); i <= last; i++) {
      Line other = document.line(i);
      if (!isNumber(other)) {
        continue;
      }
      goesOn |= i > line.index() && i <= line.index() + LONGEST_ROW;
      String text = PageMarks.without(other);
      String next = Integer.toString(rank + 1);
      boolean ranks = text.equals(next) || text.equals(next + ".");
      rank += ranks ? 1 : 0;
      numbers += ranks || text.length() < SHORTEST_NUMBER ? 0 : 1;
    }
    return goesOn && numbers >= FEWEST_NUMBERS;
  }

  private static boolean isNumber(Line line) {
    return line.has(Trait.DIGIT)
        && line.has(Trait.SHORT)
        && line.text().codePoints().noneMatch(AnyLetter::is)
        && !DATE.matcher(line.text()).matches()
        && !DateLine.is(line);
  }
}
