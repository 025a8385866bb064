package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.context.bylines.AuthorBox;
import io.github.textcleaner.rules.context.furniture.Furniture;
import io.github.textcleaner.rules.names.AboutLine;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.rules.names.AuthorLine.Form;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.Optional;

/** Deletes headings and links about the author, and the name below such a heading. */
final class AuthorBio implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.builder("author-bio", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes what a page says of the author of its text")
          .rationale(
              """
              Below an article stands a box about its author. Headings and links of that box
              are known wordings; the name of the author follows the heading or stands in it.

              One to three paragraphs may say in the third person who the author is. That they go is
              but suggested, since texts present people of whom they speak: the winner of a prize,
              the author of the book, the speaker of the evening. No prose follows them, several
              paragraphs stand above, and they open with a name, "is" and a trade of those who
              write, or a word such as "covers", and the name is that of the author whom a line or a
              link such as "View all posts by Mara Lind" names; or nobody is named so, and a short
              last paragraph has a name or "the writer" and a trade. A further paragraph must open
              with a pronoun of its language. They stay where a person is presented who is none of
              the authors, below a heading of the author's, and where the text has the name and the
              paragraph no trade. Names are kept as metadata.
              """)
          .fixes(Samples.tail("About the author\n"), Samples.tail(""), "a heading")
          .fixes(
              Samples.tail("View all posts by Mara Lind\n"), Samples.tail(""), "a link with a name")
          .fixes(Samples.tail("About Mara Lind\n"), Samples.tail(""), "a heading with a name")
          .fixes(
              Samples.tail("Write to Mara Lind at mara@example.org\n"),
              Samples.tail(""),
              "how to reach the author")
          .fixes(
              Samples.signed("Mara Lind is a reporter for the Harbor Post.\n"),
              Samples.signed(""),
              "a sentence about whom the page names as the author")
          .fixes(
              Samples.signed("Lind covers ferries. She lives in Holm.\n"),
              Samples.signed(""),
              "a part of the name, which is but suggested")
          .fixes(
              Samples.signed("About the author\nMara Lind\n@maralind\nMara lives in Holm.\n"),
              Samples.signed(""),
              "a box with a heading")
          .fixes(
              Samples.article("Mara Lind\nMara Lind is a pilot.\nView all posts by Mara Lind\n"),
              Samples.article(""),
              "a link to other texts of the author")
          .fixes(
              Samples.headline("Von Mara Lind\n12. Mai 2023\n")
                  + Samples.article("Mara Lind schreibt über Fähren. Sie lebt in Holm.\n"),
              Samples.headline("Von Mara Lind\n12. Mai 2023\n") + Samples.article(""),
              "German")
          .fixes(
              Samples.headline("Par Mara Lind\n12 mai 2023\n")
                  + Samples.article("À propos de Mara Lind\nMara Lind est journaliste à Holm.\n"),
              Samples.headline("Par Mara Lind\n12 mai 2023\n") + Samples.article(""),
              "French")
          .fixes(
              Samples.headline("Por Mara Lind\n12 de mayo de 2023\n")
                  + Samples.article("Mara Lind es periodista y vive en Holm.\n"),
              Samples.headline("Por Mara Lind\n12 de mayo de 2023\n") + Samples.article(""),
              "Spanish")
          .fixes(
              Samples.article("Мара Линд — журналист, живет в Холме.\n"),
              Samples.article(""),
              "a trade alone, in Russian, which is but suggested")
          .fixes(
              Samples.article("The writer is a professor of law in Holm.\n"),
              Samples.article(""),
              "an author without a name, which is but suggested")
          .fixes(
              Samples.article("The writer can be reached at lind@harbor.example.\n"),
              Samples.article(""),
              "an address of the writer, which is but suggested")
          .keeps(
              Samples.article(
                  "About the author\nMara Lind is a journalist in Holm, and this is the first of her books that has maps.\n"),
              "a blurb that presents the author of a book")
          .keeps(
              Samples.signed(
                  "Mara Lind is a reporter.\nOn Friday the council meets again, and it will have to say who pays for the ferry.\n"),
              "the text goes on with what is a pronoun in Polish")
          .keeps(
              Samples.headline("Por Mara Lind\n12 de mayo de 2023\n")
                  + Samples.article(
                      "Mara Lind es periodista.\nEl puente se abrirá en mayo, y los primeros coches cruzarán el río.\n"),
              "the text goes on, in Spanish")
          .keeps(
              Samples.headline("Par Mara Lind\n12 mai 2023\n")
                  + Samples.article(
                      "Mara Lind est journaliste.\nIl faudra voir au printemps si les travaux peuvent commencer, dit le maire.\n"),
              "the text goes on, in French")
          .keeps(
              Samples.signed("Lind is a village of ninety houses.\n"),
              "a place with the name of the author")
          .keeps(
              Samples.signed("Lind is expected to sign on Friday, a fellow of the club said.\n"),
              "the trade of somebody else")
          .keeps(
              Samples.signed("Mara Lind reports on the costs at the next meeting.\n"),
              "a task of a meeting")
          .keeps(
              Samples.headline("Von Mara Lind\n12. Mai 2023\n")
                  + Samples.article("Mara Lind schreibt an die Reederei und fragt nach Geld.\n"),
              "a task of a meeting, in German")
          .keeps(
              Samples.signed("The author is a professor of law in Holm.\n"),
              "the author may be that of a book")
          .keeps(Samples.body("About the author of this bridge\n"), "a heading that says more")
          .keeps(Samples.body("About the author\n"), "between paragraphs it may be a heading")
          .keeps(Samples.body("About Mara Lind\n"), "between paragraphs it may be a heading too")
          .keeps(Samples.tail("About The Harbor\n"), "a title")
          .keeps(Samples.tail("She writes about rivers.\n"), "a sentence")
          .keeps(
              Samples.signed("Jo Brandt is a pilot of the ferry.\n"), "somebody else is presented")
          .keeps(
              Samples.signed("Mara Lind is a reporter.\nJo Brandt is a pilot.\n"),
              "several people are presented")
          .keeps(
              Samples.signed("Jo Brandt is a pilot.\nMara Lind is a reporter.\n"),
              "the author is one of several people")
          .keeps(
              Samples.signed("On the panel\nMara Lind is a reporter.\n"),
              "a heading of the author's")
          .keeps(
              Samples.signed("Nobody had seen Lind that night.\nMara Lind is fond of ferries.\n"),
              "a story about somebody of that name")
          .keeps(
              Samples.signed("Mara Lind is a reporter.\n") + Samples.body(""), "the text goes on")
          .keeps(Samples.tail("Mara Lind is a reporter.\n"), "a text about somebody")
          .keeps(
              Samples.article("Mara Lind died on Friday. She was 90.\n"), "the end of an obituary")
          .keeps(
              Samples.headline("Mara Lind and the sea\n")
                  + Samples.article("Mara Lind is a writer. Her second book is out in May.\n"),
              "a portrait")
          .keeps(
              Samples.article("“Ask the pilot”, said Lind.\nMara Lind is a journalist in Holm.\n"),
              "an interview that presents the person at its end")
          .keeps(
              Samples.article(
                  "## About the author\nI am a reporter, and I wrote this tool in May to count the ferries of Holm.\n"),
              "a section of a manual")
          .keeps(
              Samples.article(
                  "About the author\nI live in Holm, and I have written about ferries since I was a child.\n"),
              "a section in the first person")
          .keeps(
              Samples.article(
                  """
                  About the book
                  It has three parts.
                  About the author
                  Mara Lind is a journalist in Holm, and this is the first of her books that has maps.
                  """),
              "sections of a review")
          .keeps(
              Samples.signed(
                  "About the author\nJo Brandt is a journalist in Holm, and this is the first of his books that has maps.\n"),
              "the author of a book that the text is about")
          .keeps(
              Samples.article("Mara Lind ist Redakteurin.\nJo Brandt ist Reporter.\n"),
              "a list of people, in German")
          .keeps(
              Samples.article("La autora es la hija de un pescador.\n"),
              "what a review says of an author, in Spanish")
          .keeps(
              Samples.article("L’auteur a tort.\nL’auteur est un écrivain qui aime la mer.\n"),
              "a critic speaks of an author, in French")
          .knownError("An author in the third person at the end of the own story")
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
    if (edits.wants(Confidence.SUGGEST)) {
      document.get(AuthorBox.ANALYSIS).ifPresent(box -> suggest(box, edits));
    }
  }

  private static void suggest(AuthorBox box, EditSink edits) {
    boolean named = box.author().isEmpty();
    for (Line line : box.lines()) {
      EditSink.Proposal proposal =
          edits.deleteLine(line, "what a page says of its author").atMost(Confidence.SUGGEST);
      Optional<Span> name = named ? Optional.empty() : find(box.author(), line);
      if (name.isPresent()) {
        proposal.as(MetadataKind.AUTHOR, name.get().of(line.document().text()), name.get());
        named = true;
      }
    }
  }

  /** Returns where a name stands in a line, in capitals or not. */
  private static Optional<Span> find(String name, Line line) {
    String text = line.document().text();
    Span content = line.content();
    for (int at = content.start(); at + name.length() <= content.end(); at++) {
      if (text.regionMatches(true, at, name, 0, name.length())) {
        return Optional.of(new Span(at, at + name.length()));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(Line line) {
    return AuthorLine.of(line).filter(author -> author.form() == Form.NAMES).isPresent();
  }
}
