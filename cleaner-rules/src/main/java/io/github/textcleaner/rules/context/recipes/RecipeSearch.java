package io.github.textcleaner.rules.context.recipes;

import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.comments.Comments;
import io.github.textcleaner.rules.recipes.RecipeLine;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the parts of recipes in a document. Distances count lines that are not blank. */
final class RecipeSearch {
  /** So far below its heading the first amounts of ingredients stand. */
  private static final int HEADING_REACH = 12;

  /** So many lines without an amount may stand between two ingredients: salt, oil, a subheading. */
  private static final int WIDEST_GAP = 6;

  /** So far behind an amount a number and words may still be an ingredient. */
  private static final int COUNT_REACH = 2;

  /** Without a heading amounts stand closer, */
  private static final int WIDEST_GAP_OF_RUN = 2;

  /** are more, */
  private static final int FEWEST_OF_RUN = 4;

  /** and so many are in units of kitchens alone. */
  private static final int FEWEST_SPOONS = 2;

  /** So far below the last amount the heading of the steps may stand. */
  private static final int STEPS_REACH = 12;

  /** So many lines are looked at for steps. */
  private static final int LONGEST_STEPS = 80;

  /**
   * So far above the ingredients times and portions may stand: videos and nutrients come between.
   */
  private static final int FACTS_REACH = 100;

  /** So many labels with what they say are those of a recipe. */
  private static final int FEWEST_FACTS = 2;

  /** Longer lines are not what a label above says, in UTF-16 code units. */
  private static final int LONGEST_VALUE = 30;

  private static final String ADVERTISEMENT = "advertisement-label";

  private final List<Line> all = new ArrayList<>();
  private final List<RecipeLine> kinds = new ArrayList<>();
  private final BitSet found = new BitSet();

  /** The places of ingredients in {@link #all}. */
  private final BitSet ingredients = new BitSet();

  RecipeSearch(Document document) {
    for (Line line : document.lines()) {
      if (!line.isBlank()) {
        all.add(line);
        kinds.add(Comments.surelyHold(line) ? RecipeLine.NONE : RecipeLine.of(line));
      }
    }
  }

  /** Returns the indexes of the lines of all parts. */
  BitSet find() {
    findHeaded();
    findRuns();
    if (ingredients.isEmpty()) {
      return found;
    }
    findSteps();
    findFacts();
    return found;
  }

  private void findHeaded() {
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == RecipeLine.INGREDIENTS) {
        int end = endOfHeaded(i);
        if (end > i) {
          addIngredients(i, end);
          i = end;
        }
      }
    }
  }

  /** Returns the place of the last ingredient below a heading, that of the heading if none is. */
  private int endOfHeaded(int heading) {
    int amounts = 0;
    int last = heading;
    for (int i = heading + 1; i < all.size(); i++) {
      RecipeLine kind = kinds.get(i);
      boolean proved = amounts >= RecipeCards.FEWEST_AMOUNTS;
      if (i > last + (proved ? WIDEST_GAP : HEADING_REACH)
          || kind == RecipeLine.INGREDIENTS
          || kind == RecipeLine.STEPS && !isValue(i + 1)) {
        break;
      }
      if (kind.isAmount()) {
        amounts++;
        last = i;
      } else if (kind == RecipeLine.COUNT && i <= last + COUNT_REACH) {
        last = i;
      } else if (Prose.isProse(all.get(i))) {
        break;
      }
    }
    return amounts >= RecipeCards.FEWEST_AMOUNTS ? last : heading;
  }

  /** Below a list with a heading those without one are copies of it, or what readers make of it. */
  private void findRuns() {
    int limit = ingredients.isEmpty() ? kinds.size() : ingredients.length();
    int start = -1;
    int last = -1;
    int amounts = 0;
    int spoons = 0;
    for (int i = 0; i <= limit; i++) {
      boolean end = i == limit || start >= 0 && i > last + WIDEST_GAP_OF_RUN;
      if (end) {
        if (amounts >= FEWEST_OF_RUN && spoons >= FEWEST_SPOONS) {
          addIngredients(start, last);
        }
        start = -1;
        amounts = 0;
        spoons = 0;
      }
      if (i < limit && kinds.get(i).isAmount()) {
        start = start < 0 ? i : start;
        last = i;
        amounts++;
        spoons += kinds.get(i) == RecipeLine.SPOON ? 1 : 0;
      }
    }
  }

  private void addIngredients(int from, int to) {
    ingredients.set(from, to + 1);
    add(from, to);
  }

  private void add(int from, int to) {
    for (int i = from; i <= to; i++) {
      found.set(all.get(i).index());
    }
  }

  /** What stands between the last amount and the heading of the steps is an ingredient too. */
  private void findSteps() {
    int above = -1;
    for (int i = 0; i < kinds.size(); i++) {
      if (ingredients.get(i)) {
        above = i;
      } else if (above >= 0 && i > above + STEPS_REACH || Prose.isProse(all.get(i))) {
        above = -1;
      } else if (above >= 0 && kinds.get(i) == RecipeLine.STEPS && !isValue(i + 1)) {
        int end = endOfSteps(i);
        add(above, end);
        above = -1;
        i = end;
      }
    }
  }

  private int endOfSteps(int heading) {
    int last = heading;
    int others = 0;
    int end = Math.min(all.size(), heading + LONGEST_STEPS);
    for (int i = heading + 1; i < end && others <= 1; i++) {
      Line line = all.get(i);
      if (ingredients.get(i) || PhraseHits.isKnown(line) && !PhraseHits.isOf(ADVERTISEMENT, line)) {
        break;
      }
      if (Prose.isProse(line) || Prose.closesSentence(line)) {
        last = i;
        others = 0;
      } else if (kinds.get(i) != RecipeLine.STEP_NUMBER) {
        others++;
      }
    }
    return last;
  }

  private void findFacts() {
    int from = Math.max(0, ingredients.nextSetBit(0) - FACTS_REACH);
    int to = ingredients.length() + STEPS_REACH;
    int i = from;
    while (i < Math.min(to, all.size())) {
      if (isFact(i)) {
        i = addFacts(i);
      }
      i++;
    }
  }

  /** Adds the facts from a place on if they are enough; returns the place of the last one. */
  private int addFacts(int start) {
    int facts = 0;
    int labels = 0;
    int last = start;
    for (int i = start; i < all.size() && i <= last + 2; i++) {
      if (!isFact(i)) {
        continue;
      }
      last = i;
      RecipeLine kind = kinds.get(i);
      boolean label = kind != RecipeLine.VALUE && kind != RecipeLine.FACT;
      labels += label ? 1 : 0;
      facts += kind == RecipeLine.FACT || label && (isValue(i - 1) || isValue(i + 1)) ? 1 : 0;
    }
    if (facts < FEWEST_FACTS) {
      return last;
    }
    add(start, labels > 0 && isLabel(last) && maySay(last + 1) ? last + 1 : last);
    return last;
  }

  private boolean isFact(int place) {
    RecipeLine kind = kinds.get(place);
    return kind == RecipeLine.FACT || isValue(place) || isLabel(place);
  }

  /** Words such as "Preparation" are labels where a time follows. */
  private boolean isLabel(int place) {
    RecipeLine kind = kinds.get(place);
    return kind == RecipeLine.LABEL || kind == RecipeLine.STEPS && isValue(place + 1);
  }

  private boolean isValue(int place) {
    return place >= 0 && place < kinds.size() && kinds.get(place) == RecipeLine.VALUE;
  }

  private boolean maySay(int place) {
    return place < all.size()
        && all.get(place).content().length() <= LONGEST_VALUE
        && !Prose.closesSentence(all.get(place))
        && !ingredients.get(place);
  }
}
