package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.context.furniture.Furniture;
import io.github.textcleaner.rules.names.AboutLine;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.rules.names.AuthorLine.Form;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Deletes headings and links about the author, and the name below such a heading. */
final class AuthorBio implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.builder("author-bio", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes headings and links about the author")
          .rationale(
              """
              Below an article stands a box about its author. Headings and links of that box
              are known wordings; the name of the author follows the heading or stands in it. What
              the box says in sentences of its own stays.
              """)
          .fixes(Samples.tail("About the author\n"), Samples.tail(""), "a heading")
          .fixes(
              Samples.tail("View all posts by Mara Lind\n"), Samples.tail(""), "a link with a name")
          .fixes(Samples.tail("About Mara Lind\n"), Samples.tail(""), "a heading with a name")
          .fixes(
              Samples.tail("Write to Mara Lind at mara@example.org\n"),
              Samples.tail(""),
              "how to reach the author")
          .keeps(Samples.body("About the author of this bridge\n"), "a heading that says more")
          .keeps(Samples.body("About the author\n"), "between paragraphs it may be a heading")
          .keeps(Samples.body("About Mara Lind\n"), "between paragraphs it may be a heading too")
          .keeps(Samples.tail("About The Harbor\n"), "a title")
          .keeps(Samples.tail("She writes about rivers.\n"), "a sentence")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Zones zones = document.get(Zones.ANALYSIS);
    ImmutableSet<Integer> known =
        document.get(Furniture.ANALYSIS).lines(ImmutableSet.of(INFO.id()));
    boolean heading = false;
    for (Line line : document.lines()) {
      if (line.isBlank()) {
        continue;
      }
      boolean below = line.has(Trait.SHORT) && zones.of(line) == Zone.TAIL;
      boolean said = known.contains(line.index());
      if (said || below && (AboutLine.is(line.text()) || heading && isName(line))) {
        edits.deleteLine(line, "box about the author");
      }
      heading = said;
    }
  }

  private static boolean isName(Line line) {
    return AuthorLine.of(line).filter(author -> author.form() == Form.NAMES).isPresent();
  }
}
