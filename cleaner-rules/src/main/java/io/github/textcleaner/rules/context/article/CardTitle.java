package io.github.textcleaner.rules.context.article;

import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.context.recipes.RecipeCards;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;

/**
 * The title of a recipe above it, which has fewer words than those of articles: the last line there
 * that says most of what the first line of the page does.
 */
final class CardTitle {
  static final Analysis<CardTitle> ANALYSIS = Analysis.of("title of a recipe", CardTitle::new);

  private static final int NO_LINE = -1;

  private final int title;

  private CardTitle(Document document) {
    RecipeCards cards = document.get(RecipeCards.ANALYSIS);
    title = cards.areNone() ? NO_LINE : find(document, cards);
  }

  private static int find(Document document, RecipeCards cards) {
    PageTitle page = document.get(PageTitle.ANALYSIS);
    int found = NO_LINE;
    for (Line line : document.lines()) {
      if (line.isBlank() || line.index() == page.line().index()) {
        continue;
      }
      if (!cards.areBelow(line)) {
        return found;
      }
      if (page.isMostly(LineKey.of(PageMarks.without(line)))) {
        found = line.index();
      }
    }
    return found;
  }

  boolean is(Line line) {
    return line.index() == title;
  }
}
