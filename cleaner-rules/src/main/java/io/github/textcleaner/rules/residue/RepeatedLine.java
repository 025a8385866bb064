package io.github.textcleaner.rules.residue;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.Zone;
import io.github.textcleaner.rules.context.Zones;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.Optional;

/** Deletes copies of a line that a page prints twice. */
final class RepeatedLine implements Rule {
  /** Shorter lines that stand twice in a row are refrains, cries and rows of tables. */
  private static final int SHORTEST_PAIR = 60;

  /** The first lines are left alone: a title above another may be that of a page and of a text. */
  private static final int FIRST_COPY = 2;

  private static final int SHORTEST_TITLE = 30;
  private static final int FEWEST_BLANKS_OF_PAIR = 8;
  private static final int FEWEST_BLANKS_OF_TITLE = 3;

  private static final RuleInfo INFO =
      RuleInfo.builder("repeated-line", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .summary("Deletes the second copy of a long line, and copies of the title further down")
          .rationale(
              """
              Galleries print a caption twice, templates a title or the first sentence. Authors do
              repeat themselves, in refrains, questions, clauses and tables; so a copy goes only where
              nobody repeats: a long line directly below itself, just once, or the title of a text,
              the first line above its prose, standing as a line of its own further down.
              """)
          .fixes(
              Samples.body(
                  "The two lamps on the eastern pier are lit again after the storm, says the"
                      + " harbor master\nThe two lamps on the eastern pier are lit again after the storm,"
                      + " says the harbor master\n"),
              Samples.body(
                  "The two lamps on the eastern pier are lit again after the storm, says the"
                      + " harbor master\n"),
              "a caption and its copy")
          .fixes(
              "Ferry leaves harbor an hour late again\n"
                  + Samples.body("Ferry leaves harbor an hour late again\n"),
              "Ferry leaves harbor an hour late again\n" + Samples.body(""),
              "the title between paragraphs")
          .keeps("Row, row, row your boat\nRow, row, row your boat\n", "a song")
          .keeps(Samples.body("The harbor\n") + Samples.body("The harbor\n"), "headings")
          .keeps(
              Samples.body("What did you think when the ferry left the harbor?\n")
                  + Samples.body("What did you think when the ferry left the harbor?\n"),
              "a question that is put to several people")
          .knownError("A story that ends with its title")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Optional<String> title = title(document);
    int above = 0;
    for (Line line : document.lines()) {
      if (line.isBlank() || above++ < FIRST_COPY) {
        continue;
      }
      if (title.isPresent() && line.text().equals(title.get())) {
        edits.deleteLine(line, "copy of the title");
      } else if (isCopy(line)) {
        edits.deleteLine(line, "copy of the line above");
      }
    }
  }

  /** Returns the first line, if it is long enough for one and stands above the prose. */
  private static Optional<String> title(Document document) {
    return document.lines().stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .filter(line -> line.has(Trait.SHORT) && Zones.zoneOf(line) == Zone.HEAD)
        .map(Line::text)
        .filter(text -> text.length() >= SHORTEST_TITLE)
        .filter(
            text ->
                text.chars().filter(c -> Blanks.isBlank((char) c)).count()
                    >= FEWEST_BLANKS_OF_TITLE);
  }

  private static boolean isCopy(Line line) {
    if (line.end() - line.start() < SHORTEST_PAIR) {
      return false;
    }
    Optional<Line> above = Neighbors.above(line);
    return above.isPresent()
        && isSame(line, above.get())
        && Neighbors.above(above.get()).filter(other -> isSame(line, other)).isEmpty()
        && Neighbors.below(line).filter(other -> isSame(line, other)).isEmpty()
        && isWords(line.text());
  }

  private static boolean isSame(Line line, Line other) {
    String text = line.document().text();
    Span one = line.content();
    Span two = other.content();
    return one.length() == two.length()
        && text.regionMatches(one.start(), text, two.start(), one.length());
  }

  private static boolean isWords(String text) {
    int blanks = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      blanks += Blanks.isBlank(text.charAt(i)) ? 1 : 0;
      letters += Letters.isCased(text.charAt(i)) ? 1 : 0;
    }
    return blanks >= FEWEST_BLANKS_OF_PAIR && 4 * (letters + blanks) >= 3 * text.length();
  }
}
