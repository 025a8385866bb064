package io.github.textcleaner.rules.context.links;

import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.letters.Marks;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Menus whose items have menus of their own, as a converter writes them above an article: lists
 * with bullets at several depths, of which an item is known, on a page with several such lists.
 *
 * <p>Measured: on 107 pages no such list above the first prose held a line of the author, who lists
 * the points of an article at one depth.
 */
public final class MenuTrees {
  /** Finds the menus of a document. */
  public static final Analysis<MenuTrees> ANALYSIS = Analysis.of("menu trees", MenuTrees::new);

  /** Stands for a bullet of the third depth. */
  private static final char LETTER = 'o';

  private static final int FEWEST_ITEMS = 6;
  private static final int FEWEST_DEPTHS = 2;

  private final BitSet items = new BitSet();

  private MenuTrees(Document document) {
    if (!PageMarks.areOfPage(document)) {
      return;
    }
    List<Line> run = new ArrayList<>();
    for (Line line : document.lines()) {
      if (Prose.isProse(line)) {
        break;
      }
      if (line.isBlank()) {
        continue;
      }
      if (isItem(line, run.isEmpty())) {
        run.add(line);
      } else {
        close(run);
        run.clear();
      }
    }
  }

  private void close(List<Line> run) {
    Set<Integer> depths = new HashSet<>();
    boolean known = false;
    int count = 0;
    for (Line line : run) {
      if (line.content().length() > 1) {
        count++;
        depths.add(line.content().start() - line.start());
        known |= PhraseHits.of(line).isPresent();
      }
    }
    if (known && count >= FEWEST_ITEMS && depths.size() >= FEWEST_DEPTHS) {
      run.forEach(line -> items.set(line.index()));
    }
  }

  /** Returns whether a line is an item, or a bullet whose text is lost. */
  private static boolean isItem(Line line, boolean first) {
    String text = line.document().text();
    int at = line.content().start();
    char c = text.charAt(at);
    return (Marks.isBullet(c) || c == LETTER && !first)
        && (at + 1 == line.content().end() || Blanks.isBlank(text.charAt(at + 1)));
  }

  /** Returns whether the line is an item of such a menu. */
  public boolean contain(Line line) {
    return items.get(line.index());
  }
}
