package io.github.textcleaner.rules.residue;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.links.LinkLists;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Deletes lists of links to other texts from within the prose. */
final class LinkList implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.builder("link-list", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes lists of other articles")
          .rationale(
              """
              Boxes between the paragraphs of an article lead to other articles: a heading such as
              "Trending news", and titles below it. Heading and titles prove each other. A
              blank line ends titles that no blank line parts, and then a paragraph or a known line must
              follow. The last title stays, since it may be the
              heading of what follows, unless that is a known line, or a paragraph and the title is longer
              than headings are. Behind a press release a heading goes with the addresses
              below it if a line of the page follows.
              """)
          .fixes(
              Samples.body("Trending news\nHarbor lights fixed\nThree new boats\nThe storm\n"),
              Samples.body("The storm\n"),
              "a heading and titles; the last line may be a heading")
          .fixes(
              Samples.body("Most read\nHarbor lights fixed\nThe storm\n"),
              Samples.body("The storm\n"),
              "a single title")
          .fixes(
              Samples.body(
                  "Trending news\nHarbor lights fixed\nThree new boats\nWhat we took\n- bread\n- a"
                      + " lamp\n"),
              Samples.body("What we took\n- bread\n- a lamp\n"),
              "a list of the author follows")
          .fixes(
              Samples.body(
                  "Related stories\nHarbor lights fixed\nThe clock of the old tower is wrong again,"
                      + " and nobody in the town seems to mind\n"),
              Samples.body(""),
              "a last title that is longer than headings are")
          .keeps(
              Samples.body(
                  "Trending news\nHarbor lights fixed\nThree new boats\n\nThe stone\nis warm\n"),
              "a list of the author's own, which a blank line parts from what follows")
          .keeps(
              Samples.body(
                  "Highlights\nThe chapel at the end of the western pier\nThe lamp that has burned for a"
                      + " hundred years\nThe storm\n"),
              "what a guide shows")
          .keeps(
              Samples.body("Related\nThe lamp\nThe rope\nThe oar\n"),
              "a word above an author's list")
          .keeps(
              Samples.body(
                  "Trending news\nIngredients\n2 cups of rye flour\n1 tsp of salt\n3 onions\n"),
              "a list of ingredients")
          .keeps(
              Samples.body(
                  "Related articles\nWhy did the ferry leave an hour later than the table on the pier"
                      + " had said it would?\n"),
              "a long question, as interviews have them for headings")
          .fixes(
              Samples.tail(
                  "SOURCE Harbor Inc.\nRelated links\nhttps://pier.example/fund\n© 2020 Harbor Post."
                      + " All rights reserved.\n"),
              Samples.tail("SOURCE Harbor Inc.\n© 2020 Harbor Post. All rights reserved.\n"),
              "addresses behind a press release")
          .keeps(Samples.body("Related articles\nThe storm\n"), "two headings of the author")
          .keeps(
              Samples.tail(
                  "See also\nhttps://pier.example/fund\n© 2020 Mara Lind. All rights reserved.\n"),
              "addresses that may be an author's")
          .keeps(
              Samples.body("Related articles\n“Lamps”, in: The Pier\n“Oil”, in: The Net\n"),
              "references that an author quotes")
          .keeps(
              Samples.body("Further boats\nHarbor lights fixed\nThree new boats\nThe storm\n"),
              "a heading that is not known")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    LinkLists lists = document.get(LinkLists.ANALYSIS);
    for (Line line : document.lines()) {
      if (lists.contain(line)) {
        EditSink.Proposal proposal = edits.deleteLine(line, "list of other articles");
        if (LinkLists.isAddress(line)) {
          proposal.as(MetadataKind.URL, line.text(), line.content());
        }
      }
    }
  }
}
