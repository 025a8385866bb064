package io.github.textcleaner.rules.residue;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.article.ArticleStart;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.rules.phrases.PhraseBook.Proof;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Deletes lines that a page prints again and again between the paragraphs of a text. */
final class RepeatedLine implements Rule {
  /** So many copies in a document are no accident. */
  private static final int FEWEST_COPIES = 3;

  /** A page does not print its title more often, a log does with what its first line says. */
  private static final int MOST_COPIES = 20;

  /** Shorter first lines may be a refrain or a name. */
  private static final int SHORTEST_TITLE = 30;

  /** The rules whose phrases urge readers on or praise goods; an author does so once. */
  private static final ImmutableSet<String> PROMPTS =
      ImmutableSet.of(
          "advertisement-label",
          "donation-appeal",
          "follow-prompt",
          "newsletter-prompt",
          "photo-credit",
          "read-more-link",
          "share-bar");

  private static final RuleInfo INFO =
      RuleInfo.builder("repeated-line", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes prompts, and copies of the title, that stand three times in a text")
          .rationale(
              """
              Pages print the same button below each product and the title beside each picture.
              Authors repeat lines too: questions, headings, steps, refrains, rows. So a line that
              stands three times word for word goes only if it is a wording that is known as a prompt,
              a credit or an advertisement, which once alone proves nothing between paragraphs, or if
              it is the long first line of a text, above its prose, of which the first copy stays, and
              the one that is the title of the article. What stands more than twenty times is a log's.
              """)
          .fixes(
              Samples.body("Buy now\n") + Samples.body("Buy now\n") + Samples.tail("Buy now\n"),
              Samples.body("") + Samples.body("") + Samples.tail(""),
              "a button below each product")
          .fixes(
              "Ferry leaves harbor an hour late again\n"
                  + Samples.body("Ferry leaves harbor an hour late again\n")
                  + Samples.tail("Ferry leaves harbor an hour late again\n"),
              "Ferry leaves harbor an hour late again\n" + Samples.body("") + Samples.tail(""),
              "the title beside each picture")
          .fixes(
              "Ferry leaves harbor an hour late again\nHome\nContact us\nWeather\n"
                  + "Ferry leaves harbor an hour late again\n"
                  + Samples.article("Ferry leaves harbor an hour late again\n"),
              "Ferry leaves harbor an hour late again\nHome\nContact us\nWeather\n"
                  + "Ferry leaves harbor an hour late again\n"
                  + Samples.article(""),
              "the title of the article, which stands below that of the page, is no copy")
          .keeps(
              "Checked-by: Mara Lind, keeper of the lamp\n\n"
                  + Samples.body("Checked-by: Mara Lind, keeper of the lamp\n").repeat(21),
              "what stands below each entry of a log")
          .keeps(Samples.body("Buy now\n"), "a prompt that stands once")
          .keeps(
              Samples.body("What you need\n")
                  + Samples.body("What you need\n")
                  + Samples.body("What you need\n"),
              "headings")
          .keeps(
              Samples.body("See also\n") + Samples.body("See also\n") + Samples.body("See also\n"),
              "a heading that is known, but as an author's too")
          .keeps(
              """
              Row the boat down the river, boys
              Row the boat down the river, boys
              Row the boat down the river, boys
              """,
              "a song")
          .keeps(
              Samples.body("Source: Harbor Post\n")
                  + Samples.body("Source: Harbor Post\n")
                  + Samples.body("Source: Harbor Post\n"),
              "what stands below each table")
          .knownError("A story in which the line of the title returns twice")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Line first = firstShort(document);
    if (first == null) {
      return;
    }
    String title = isTitle(first) ? first.text() : "";
    List<Line> lines = new ArrayList<>();
    Multiset<String> copies = HashMultiset.create();
    for (Line line : document.lines(INFO.triggers())) {
      if (isPrompt(line) || !title.isEmpty() && line.text().equals(title)) {
        lines.add(line);
        copies.add(line.text());
      }
    }
    ArticleStart start = document.get(ArticleStart.ANALYSIS);
    for (Line line : lines) {
      if (copies.count(line.text()) < FEWEST_COPIES) {
        continue;
      }
      if (isPrompt(line)) {
        edits.deleteLine(line, "prompt that is repeated");
      } else if (line.index() > first.index()
          && copies.count(title) <= MOST_COPIES
          && !start.isTitle(line)) {
        edits.deleteLine(line, "copy of the title");
      }
    }
  }

  private static @Nullable Line firstShort(Document document) {
    Iterator<Line> lines = document.lines(INFO.triggers()).iterator();
    return lines.hasNext() ? lines.next() : null;
  }

  private static boolean isTitle(Line first) {
    return Zones.zoneOf(first) == Zone.HEAD && first.text().length() >= SHORTEST_TITLE;
  }

  /** Returns whether the line is furniture outside of the prose, so that copies prove it within. */
  private static boolean isPrompt(Line line) {
    Optional<Hit> hit =
        PhraseBook.isHeading(line) ? PhraseBook.get().find(line.text()) : PhraseBook.of(line);
    return hit.isPresent()
        && hit.get().proof() == Proof.OUTSIDE
        && PROMPTS.contains(hit.get().rule());
  }
}
