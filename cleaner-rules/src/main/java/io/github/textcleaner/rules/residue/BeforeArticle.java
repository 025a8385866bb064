package io.github.textcleaner.rules.residue;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.ArticleStart;
import io.github.textcleaner.rules.context.MenuTrees;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Deletes what stands on the page above the start of an article. */
final class BeforeArticle implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.builder("before-article", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes menus above the start of an article")
          .rationale(
              """
              A page begins with its title and its menus, and most items of a menu are known to its
              site alone. What stands before the first sentence between the first and the last
              known item goes, if at least five are known and none stands far from the next. So does
              what stands between the title in the first line and a line that repeats it, if
              anything known stands between them; the title of the page is kept as metadata.
              """)
          .fixes(
              Samples.head("Home\nRegatta\nWeather\nPier fund\nSports\nLamps\nContact\nLog in\n"),
              Samples.head(""),
              "menus with items of this site")
          .fixes(
              "Ferry runs late - Harbor News\nTides\nContact\nPier fund and tickets\n"
                  + Samples.head(""),
              Samples.head(""),
              "what stands between the title of the page and that of the article")
          .keeps(Samples.head("The crew\nThe weather\nThe lamps\n"), "a list that no phrase knows")
          .keeps(
              "Ferry runs late\nAn account of the crew\n" + Samples.head(""),
              "a title that is repeated with nothing known between")
          .keeps(Samples.tail("Home\nRegatta\nWeather\n"), "a list behind the text")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    ArticleStart start = document.get(ArticleStart.ANALYSIS);
    MenuTrees trees = document.get(MenuTrees.ANALYSIS);
    for (Line line : document.lines()) {
      if (trees.contain(line)) {
        edits.deleteLine(line, "item of a menu with several depths");
      } else if (!line.isBlank() && start.isBelow(line)) {
        EditSink.Proposal proposal = edits.deleteLine(line, "above the start of the article");
        if (start.isPageTitle(line)) {
          proposal.as(MetadataKind.TITLE, line.text(), line.content());
        }
      }
    }
  }
}
