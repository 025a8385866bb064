package io.github.textcleaner.rules.residue;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Company;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Suggests to delete what stands below the prose, from the first line of the page on. */
final class BelowProse implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.builder("below-prose", Category.RESIDUE)
          .confidence(Confidence.SUGGEST)
          .triggers(Trait.SHORT)
          .summary("Deletes what stands below the prose behind a line of the page")
          .rationale(
              """
              Below the last paragraph a page goes on with titles, teasers, names and captions that
              nothing tells from an author's list or signature but the company of known lines. From
              the first known line below the prose on, all lines go. Measured on labeled pages: with
              this rule 2.3 more of 100 lines of residue go, and 3.3 more of 1,000 lines of authors.
              """)
          .fixes(
              Samples.tail("Share this article\nHarbor lights fixed at last\nThree new boats\n"),
              Samples.tail(""),
              "titles below a bar")
          .fixes(
              Samples.tail(
                  "Thanks to all who came.\nShare this article\nThe pier is open again.\n"),
              Samples.tail("Thanks to all who came.\n"),
              "a caption below a bar, not what stands above it")
          .keeps(Samples.tail("Mara Lind\nHarbor Post\n"), "a signature")
          .keeps(Samples.tail("Two ropes\nA lamp\nAn oar\n"), "a list that ends a text")
          .keeps(
              Samples.body("Share this article\nThree new boats\n"),
              "titles between paragraphs, which may be headings")
          .knownError("A list of the author's below a bar, such as the things that a recipe needs")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Zones zones = document.get(Zones.ANALYSIS);
    Company company = document.get(Company.ANALYSIS);
    boolean below = false;
    for (Line line : document.lines()) {
      if (!line.isBlank() && zones.of(line) == Zone.TAIL) {
        below |= company.isKnown(line);
        if (below) {
          edits.deleteLine(line, "below a line of the page");
        }
      }
    }
  }
}
