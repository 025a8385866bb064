package io.github.textcleaner.rules.context.recipes;

import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.letters.Digits;
import io.github.textcleaner.rules.recipes.RecipeLine;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.BitSet;

/**
 * Recipes as sites print them: times and portions, ingredients, steps, most of them lines as short
 * as those of menus. A list of ingredients proves a recipe: a heading with amounts below it, or
 * several amounts one below the other, some of them in units of kitchens alone. The other parts
 * count near one.
 *
 * <p>Measured on 441 labeled pages, a quarter of them with recipes: of 12,606 author's lines 27 are
 * lost with this class, 92 without it.
 */
public final class RecipeCards {
  /** Finds the recipes of a document. */
  public static final Analysis<RecipeCards> ANALYSIS =
      Analysis.of("recipe cards", RecipeCards::new);

  private static final Traits SHORT = Traits.of(Trait.SHORT);

  /** A document with fewer amounts has no list of ingredients. */
  static final int FEWEST_AMOUNTS = 2;

  /**
   * A unit at the end of a line is no longer, in UTF-16 code units, the space before it included.
   */
  private static final int LONGEST_UNIT = 16;

  /** Between two parts of a recipe stand hardly more lines, blank ones included. */
  private static final int WIDEST_GAP = 24;

  private final BitSet lines = new BitSet();
  private final BitSet parts;
  private final int first;
  private final int last;

  private RecipeCards(Document document) {
    if (!mayHaveOne(document)) {
      parts = new BitSet();
      first = Integer.MAX_VALUE;
      last = -1;
      return;
    }
    RecipeSearch search = new RecipeSearch(document);
    parts = search.find();
    first = parts.isEmpty() ? Integer.MAX_VALUE : parts.nextSetBit(0);
    last = parts.length() - 1;
    for (int i = parts.nextSetBit(0); i >= 0; i = parts.nextSetBit(i + 1)) {
      Line line = document.line(i);
      if (RecipeLine.of(line) != RecipeLine.NONE || !PhraseHits.isKnown(line)) {
        lines.set(i);
      }
    }
  }

  private static boolean mayHaveOne(Document document) {
    int amounts = 0;
    for (Line line : document.lines(SHORT)) {
      boolean mayBe = line.has(Trait.DIGIT) ? mayBeAmount(line) : RecipeLine.holdsFraction(line);
      amounts += mayBe && RecipeLine.of(line).isAmount() ? 1 : 0;
      if (amounts == FEWEST_AMOUNTS) {
        return true;
      }
    }
    return false;
  }

  /** A number opens the line, or a unit behind a number closes it; scripts without case vary. */
  private static boolean mayBeAmount(Line line) {
    String text = line.document().text();
    int start = line.content().start();
    int last = line.content().end() - 1;
    if (line.has(Trait.NON_ASCII) || Digits.isDigit(text.charAt(start))) {
      return true;
    }
    int digit = last;
    while (digit > start && last - digit <= LONGEST_UNIT && !Digits.isDigit(text.charAt(digit))) {
      digit--;
    }
    return digit < last && Digits.isDigit(text.charAt(digit));
  }

  /** Returns whether the document has no recipe. */
  public boolean areNone() {
    return last < 0;
  }

  /** Returns whether the line is one of a recipe, and no button or notice of the page in it. */
  public boolean contain(Line line) {
    return lines.get(line.index());
  }

  /** Returns whether the line stands above the first part of a recipe. */
  public boolean areBelow(Line line) {
    return line.index() < first && first != Integer.MAX_VALUE;
  }

  /** Returns whether parts of one recipe stand close above the line and close below it. */
  public boolean surround(Line line) {
    int above = parts.previousSetBit(line.index());
    int below = parts.nextSetBit(line.index());
    return above >= 0 && below >= 0 && below - above <= WIDEST_GAP;
  }

  /** Returns whether a part of a recipe ends at the line or below it. */
  public boolean goOnAt(Line line) {
    return line.index() <= last;
  }
}
