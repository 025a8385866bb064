package io.github.textcleaner.rules.context;

import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;

/** Lines that an author broke on purpose, where the usual spacing may be broken on purpose too. */
public final class Verse {
  /** Lines of verse and of lists are shorter than this, paragraphs are longer. */
  private static final int LONGEST = 60;

  /** So many short lines without a blank line between them are no accident. */
  private static final int FEWEST = 3;

  private Verse() {}

  /**
   * Returns whether the line stands among short lines without a blank line between them, or goes on
   * in the next one.
   */
  public static boolean contains(Line line) {
    if (!isShort(line)) {
      return false;
    }
    if (goesOn(line, line.index() + 1) || line.index() > 0 && goesOn(line, line.index())) {
      return true;
    }
    int count = 1 + shortLines(line, -1) + shortLines(line, 1);
    return count >= FEWEST;
  }

  /** Returns whether the line at {@code next} is short and starts in lower case. */
  private static boolean goesOn(Line line, int next) {
    Document document = line.document();
    if (next >= document.lineCount() || !isShort(document.line(next))) {
      return false;
    }
    boolean firstOfStanza = next == 0 || document.line(next - 1).isBlank();
    int start = document.line(next).content().start();
    return !firstOfStanza && Letters.isLower(document.text().charAt(start));
  }

  private static int shortLines(Line line, int step) {
    Document document = line.document();
    int count = 0;
    int i = line.index() + step;
    while (count < FEWEST && i >= 0 && i < document.lineCount() && isShort(document.line(i))) {
      count++;
      i += step;
    }
    return count;
  }

  private static boolean isShort(Line line) {
    return !line.isBlank() && line.content().length() < LONGEST;
  }
}
