package io.github.textcleaner.rules.residue;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.links.Teasers;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Deletes teasers of other texts below a heading that announces them. */
final class TeaserList implements Rule {
  private static final String SECTIONS =
      """
      The lamp
      She lit it each evening before she went down to the boats, and nobody thanked her.
      The rope
      He had tied it to the ring at noon, and at night the ring was there without it.
      The oar
      It hangs over the door of the boathouse, painted blue, and has a crack in its blade.
      """;

  private static final RuleInfo INFO =
      RuleInfo.builder("teaser-list", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes teasers of other articles")
          .rationale(
              """
              Below an article and between its paragraphs pages tease other articles: below a heading
              such as "Most popular stories" come titles, perhaps with a sentence each, and with each
              a mark of the same kind: a date or how long ago it was, a rank, an author, the name of a
              section, or a button to read on. Sections of an author, which have titles and sentences
              too, have no such rhythm. The teasers go from the heading to the last mark, or, if the
              marks open them, to the end or the next known line, and not at all if a sentence follows
              the last mark. A
              heading that authors use too, such as "Latest news", needs four paragraphs of prose above
              it and a known line of the page right above it or right below the teasers: festivals and
              associations list what happens below a few words of welcome.
              """)
          .fixes(
              Samples.tail(
                  """
                  You might also like
                  12 May 2023 10:15
                  Harbor lights fixed
                  The lamps on the old pier burn again after a winter in the dark, says the master.
                  11 May 2023 08:30
                  Three new boats
                  """),
              Samples.tail(""),
              "dates above titles, one with a sentence")
          .fixes(
              Samples.tail(
                  """
                  Most popular stories
                  1
                  Harbor lights fixed
                  2
                  Three new boats
                  3
                  The clock of the pier is wrong again
                  """),
              Samples.tail(""),
              "ranks")
          .fixes(
              Samples.tail(
                  """
                  Related stories
                  Harbor lights fixed
                  2 hours ago
                  Three new boats
                  5 hours ago
                  The clock of the pier
                  1 day ago
                  """),
              Samples.tail(""),
              "how long ago it was")
          .fixes(
              Samples.tail(
                  """
                  Recommended for you
                  Harbor lights fixed
                  by Mara Lind
                  Three new boats
                  by Nori Pell
                  The clock of the pier
                  by Mara Lind
                  """),
              Samples.tail(""),
              "authors")
          .fixes(
              Samples.tail(
                  """
                  Recommended for you
                  Harbor
                  Lights fixed at last
                  Town
                  The clock of the pier
                  Harbor
                  Three new boats
                  Harbor
                  Who counts the gulls?
                  """),
              Samples.tail(""),
              "the name of a section that comes again")
          .keeps(
              Samples.tail(
                  """
                  The boats of the year
                  12 May 2023
                  Nori
                  11 May 2023
                  Pell
                  """),
              "dates below a heading of the author")
          .keeps(
              Samples.tail(
                  """
                  News
                  27 March 2020
                  New hours of the office
                  25 March 2020
                  The pier is closed
                  24 March 2020
                  No fair this year
                  """),
              "the news of an association")
          .keeps(
              Samples.body("") + Samples.body("") + "Related articles\n" + SECTIONS,
              "sections of an author below a box that is empty")
          .keeps(
              Samples.body(
                  """
                  Related articles
                  The lamp
                  She lit it each evening before she went down to the boats, and nobody thanked her.
                  The rope
                  by Mara Lind
                  The oar
                  by Nori Pell
                  The net
                  by Mara Lind
                  """),
              "a paragraph that goes on between two boxes")
          .keeps(
              Samples.tail("")
                  + "You might also like\n12 May 2023 10:15\nHarbor lights fixed\n11 May 2023"
                  + " 08:30\n"
                  + Samples.tail("The ferry will be late again in the winter, as it always was.\n"),
              "teasers that begin with dates above a paragraph: nothing tells where they end")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Teasers teasers = document.get(Teasers.ANALYSIS);
    for (Line line : document.lines()) {
      if (teasers.contain(line)) {
        edits.deleteLine(line, "teaser of another article");
      }
    }
  }
}
