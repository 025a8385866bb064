package io.github.textcleaner.rules.residue;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Deletes what stands on the page below the end of an article. */
final class AfterArticle implements Rule {
  private static final String ENTRY =
      "The ferry in winter\nThe ferry leaves at nine from now on, an hour later than in summer,"
          + " since the ice on the river takes its time.\n";

  private static final String FORM =
      """
      Leave a Reply
      Your email address will not be published.
      Required fields are marked *
      Save my name, email, and website in this browser for the next time I comment.
      """;

  private static final String SECTIONS =
      """
      The pier this week
      Harbor lights fixed
      The two lamps on the eastern pier are lit again, two years after the storm.
      Three new boats
      The yard at the mouth of the river has work until autumn, says its owner at the gate.
      The clock of the pier
      It is wrong again, and nobody in the town seems to know why, or to mind very much.
      """;

  private static final String RECIPE =
      """
      Rate this recipe
      Ingredients
      2 cups of rye flour
      1 tsp of salt
      Method
      Mix all of it and let it rest.
      Bake it.
      """;

  private static final String FOOTER =
      """
      Follow us on Facebook
      Subscribe to our newsletter
      Share this article
      """;

  private static final String TABLE =
      """
      Name
      Age
      Boats
      Earnings
      Lind
      61
      4
      $90,400
      Falk
      58
      2
      $71,900
      Oland
      47
      3
      $66,850
      Holm
      44
      1
      $52,300
      Pell
      39
      1
      $48,700
      Nori
      33
      1
      $31,250
      """;

  private static final RuleInfo INFO =
      RuleInfo.builder("after-article", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes what stands below the end of an article")
          .rationale(
              """
              Below an article its page goes on: titles and teasers of other articles, comments,
              menus. None of these lines can be told from an author's by itself. The article ends at
              the first line that belongs to the page and stands below texts, such as "Related
              articles" or "Leave a Reply", if nothing below it reads like the body of a text. A
              single word must be borne out by other known lines below it, and so must a line with
              sentences below it, which may be teasers, notes or comments. A box with a heading, or
              one that asks for an address, ends nothing if a paragraph follows it and no further
              title does; nor does a prompt above many short lines, such as a poem or a table; nor
              what ends each entry of a list of entries. Teasers that look like an author's sections
              keep the article open no longer if the page weighs more: much prose above, many known
              lines below, and there short paragraphs, hardly one right below another, with the
              first of them some way down, and none of it said again below a further text. More than
              three sentences one below the other, each with a heading, stay an author's unless a
              form for comments stands above them. Nothing ends among the numbers of a table, whose
              head may have the words of a form or of a menu. Nothing ends above
              the ingredients of a recipe, above a text in a column of 35 characters or more, or above a list of which hardly
              a line in a hundred is known. A label of an advertisement ends nothing, since texts go on
              below it.
              """)
          .fixes(
              Samples.tail("Related articles\nHarbor lights fixed at last\nThree new boats\n"),
              Samples.tail(""),
              "titles below a heading")
          .fixes(
              Samples.tail(
                  "You may also like\nHarbor lights fixed at last\nThe two lamps on the eastern pier are"
                      + " lit again, two years after the storm.\nThree new boats\nThe yard at the"
                      + " mouth of the river has work until autumn, its owner says.\nLeave a"
                      + " Reply\n"),
              Samples.tail(""),
              "titles and teasers")
          .fixes(
              Samples.tail("You may also like\nHarbor lights fixed at last\n")
                  + Samples.tail("Leave a Reply\n"),
              Samples.tail("You may also like\nHarbor lights fixed at last\n") + Samples.tail(""),
              "a box that stands before the last paragraph ends nothing")
          .fixes(
              Samples.tail("Sign up for our newsletter\nEnter your email\nSubscribe\n")
                  + Samples.tail("Leave a Reply\n"),
              Samples.tail("Sign up for our newsletter\nEnter your email\nSubscribe\n")
                  + Samples.tail(""),
              "neither does one that asks for an address")
          .fixes(
              Samples.tail(
                  "Advertisement\nThe stone\nin the hand\nis warm\nand the river\nis"
                      + " not\nmine\nany more\nthan the moon\nis\nLeave a Reply\n"),
              Samples.tail(
                  "Advertisement\nThe stone\nin the hand\nis warm\nand the river\nis"
                      + " not\nmine\nany more\nthan the moon\nis\n"),
              "an advertisement above a text of short lines")
          .fixes(
              Samples.tail(
                  "Advertisement\nAdvertisement - Continue reading below\nThey waited.\nLeave"
                      + " a Reply\n"),
              Samples.tail("Advertisement\nAdvertisement - Continue reading below\nThey waited.\n"),
              "advertisements above a short sentence")
          .fixes(
              Samples.tail("Subscribe to our newsletter\nSubscribe\n4. Sit down.\nLeave a Reply\n"),
              Samples.tail("Subscribe to our newsletter\nSubscribe\n4. Sit down.\n"),
              "a box before the last step of a guide")
          .fixes(
              Samples.article(RECIPE + "Leave a Reply\nThree new boats\n"),
              Samples.article(RECIPE),
              "a button above a recipe ends nothing")
          .keeps(
              Samples.tail("Further boats\nHarbor lights fixed at last\nThree new boats\n"),
              "titles below a line that is not known")
          .keeps(
              Samples.body("See also\nThe harbor in winter\n"),
              "a heading that an author could have written, with prose below")
          .fixes(
              Samples.tail("Share this article\n") + Samples.tail("Leave a Reply\n"),
              Samples.tail("Share this article\n") + Samples.tail(""),
              "a bar that stands before the last paragraph ends nothing")
          .fixes(
              Samples.article(
                  """
                  Leave a Reply
                  A bell comes home
                  The foundry has mended the small bell of the chapel, and it rings a [\u2026]
                  The village and the bell
                  The foundry will mend the great one too, if the village pays for the [\u2026]
                  Subscribe to our newsletter
                  """),
              Samples.article(""),
              "summaries that were cut")
          .fixes(
              Samples.article(
                  """
                  Subscribe to our newsletter
                  Part two
                  The train came on Tuesday, and nobody got off it, and nobody got on\u2026
                  He waited until the guard had put the flag away and the smoke had gone\u2026
                  Leave a Reply
                  """),
              Samples.article(
                  """
                  Subscribe to our newsletter
                  Part two
                  The train came on Tuesday, and nobody got off it, and nobody got on\u2026
                  He waited until the guard had put the flag away and the smoke had gone\u2026
                  """),
              "a story that trails off goes on below a box")
          .fixes(
              ENTRY + "Comments (0)\n" + ENTRY + "Comments (2)\n",
              ENTRY + "Comments (0)\n" + ENTRY,
              "entries of one paragraph that all end so")
          .fixes(
              Samples.article(Samples.article(Samples.article(FORM + SECTIONS + FOOTER))),
              Samples.article(Samples.article(Samples.article(""))),
              "a comment form, and teasers that look like sections")
          .fixes(
              Samples.article(Samples.article("Sign up for our newsletter\n" + SECTIONS + FORM)),
              Samples.article(Samples.article("Sign up for our newsletter\n" + SECTIONS)),
              "sections of an author below a box")
          .fixes(
              Samples.article(FORM) + Samples.article(SECTIONS + FORM + FOOTER),
              Samples.article(FORM) + Samples.article(SECTIONS),
              "a form below each of two texts")
          .fixes(
              Samples.article(TABLE + "Leave a Reply\n"),
              Samples.article(TABLE),
              "a table whose head has the words of a form")
          .keeps(
              Samples.tail(
                  """
                  Leave a Reply
                     Who wants to write to the crew of the boat may
                     ask the boy who sells the tickets for a sheet of
                     paper, and he will find one that is nearly
                     clean on the one side
                  """),
              "a heading above a text in a column")
          .keeps("Related articles\nHarbor lights fixed at last\n", "a text without prose")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Zones zones = document.get(Zones.ANALYSIS);
    for (Line line : document.lines()) {
      if (!line.isBlank() && zones.isAfterArticle(line)) {
        edits.deleteLine(line, "below the end of the article");
      }
    }
  }
}
