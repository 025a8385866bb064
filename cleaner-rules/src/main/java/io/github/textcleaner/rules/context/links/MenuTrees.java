package io.github.textcleaner.rules.context.links;

import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.dates.DateParts;
import io.github.textcleaner.rules.letters.Digits;
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
 * Menus whose items have menus of their own, as a converter writes them: lists with bullets at
 * several depths on a page with several such lists. Above the first prose a known item proves one,
 * and others are menus if they stand between two proved ones; elsewhere it takes many items with
 * the number of their texts behind, as the categories and months of a site have.
 *
 * <p>Measured: on 107 pages no such list above the first prose held a line of the author, who lists
 * the points of an article at one depth. Lists of ten and more counted items were of the page on
 * all of 441 labeled ones, and stand in none of 2,124 author's texts.
 */
public final class MenuTrees {
  /** Finds the menus of a document. */
  public static final Analysis<MenuTrees> ANALYSIS = Analysis.of("menu trees", MenuTrees::new);

  /** Stands for a bullet of the third depth. */
  private static final char LETTER = 'o';

  private static final int FEWEST_ITEMS = 6;
  private static final int FEWEST_DEPTHS = 2;

  /** So many items with a number behind prove a menu of which an item is known, */
  private static final int FEWEST_COUNTED = 10;

  /** and so many one of which none is. */
  private static final int MANY_COUNTED = 30;

  private final BitSet items = new BitSet();

  private MenuTrees(Document document) {
    if (!PageMarks.areOfPage(document)) {
      return;
    }
    Tree tree = new Tree();
    List<Tree> unproved = new ArrayList<>();
    boolean above = true;
    for (Line line : document.lines()) {
      if (line.isBlank()) {
        continue;
      }
      if (isItem(line, tree.lines.isEmpty())) {
        tree.add(line);
        continue;
      }
      close(tree, above, unproved);
      tree = new Tree();
      above &= !Prose.isProse(line);
    }
    close(tree, above, unproved);
  }

  /** Adds a menu if it is proved, with those that stand unproved between it and the one above. */
  private void close(Tree tree, boolean above, List<Tree> unproved) {
    if (!tree.isTree()) {
      return;
    }
    if (tree.isCounted() || above && tree.known) {
      if (above) {
        unproved.forEach(this::addAll);
      }
      unproved.clear();
      addAll(tree);
    } else if (above && !items.isEmpty()) {
      unproved.add(tree);
    }
  }

  private void addAll(Tree tree) {
    tree.lines.forEach(line -> items.set(line.index()));
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

  /** Lines with bullets, one below the other. */
  private static final class Tree {
    private final List<Line> lines = new ArrayList<>();
    private final Set<Integer> depths = new HashSet<>();

    /** How many lines are more than a bullet, */
    private int full;

    /** and how many of them end with a number in brackets. */
    private int counted;

    private boolean known;

    void add(Line line) {
      lines.add(line);
      if (line.content().length() > 1) {
        full++;
        counted += isCounted(line) ? 1 : 0;
        depths.add(line.content().start() - line.start());
        known |= PhraseHits.of(line).isPresent();
      }
    }

    /** Returns whether the line ends with a number in brackets that is no year. */
    private static boolean isCounted(Line line) {
      String text = line.document().text();
      int start = line.content().start();
      int at = line.content().end() - 1;
      if (text.charAt(at) != ')') {
        return false;
      }
      int digits = at;
      while (digits - 1 > start && Digits.isDigit(text.charAt(digits - 1))) {
        digits--;
      }
      return digits < at && text.charAt(digits - 1) == '(' && !DateParts.isYear(text, digits);
    }

    boolean isCounted() {
      return counted >= (known ? FEWEST_COUNTED : MANY_COUNTED);
    }

    boolean isTree() {
      return full >= FEWEST_ITEMS && depths.size() >= FEWEST_DEPTHS;
    }
  }
}
