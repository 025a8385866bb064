package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.links.LinkLists;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deletes a line that says again what the paragraphs above it say, all in one. */
final class RepeatedText implements Rule {
  /** A shorter line, in UTF-16 code units, may be a summary. */
  private static final int SHORTEST = 800;

  /** So many paragraphs one after the other are a text. */
  private static final int FEWEST_PARAGRAPHS = 3;

  /** Paragraphs that share so many UTF-16 code units at their beginning say the same there. */
  private static final int BEGINNING = 40;

  /** The share of the line that stands above it. */
  private static final double LEAST_SAID = 0.9;

  /** So much of the line, captions and the like, may stand between two paragraphs. */
  private static final int WIDEST_GAP = 120;

  /** So many paragraphs in a row may be left out of the line; the bound keeps time linear. */
  private static final int MOST_LEFT_OUT = 8;

  private static final RuleInfo INFO =
      RuleInfo.builder("repeated-text", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .summary("Deletes a line that says the paragraphs above it again")
          .rationale(
              """
              Pages hold their text once more for machines, as one long string: for search engines, for
              printing, for players that read it aloud; extractors print that below the text. A
              line goes if nine tenths of it are the beginnings of three paragraphs or more that stand above
              it, in their order, and if it stands right below the last of them, below something known or
              below an address. What says one paragraph again, or less of them, may be a summary, a
              quotation or a clause of a contract; and what stands below a heading or a sentence is
              the author's: a lesson reads a text once more, all in one.
              """)
          .fixes(
              text("\n") + "\n" + text(" ") + "\n", text("\n") + "\n", "the whole text in one line")
          .fixes(
              text("\nShare this article\n") + "\n" + text(" ") + "\n",
              text("\nShare this article\n") + "\n",
              "paragraphs between which the page has buttons")
          .keeps(
              text("\n") + "\n" + (paragraph(1) + " ").repeat(4) + "\n",
              "a paragraph that stands four times in a line")
          .keeps(
              text("\n") + "\n" + text(" ").substring(0, 700) + "\n",
              "a summary of its first sentences")
          .keeps(
              text("\n") + "\n" + text(" ") + text(" ").replace('e', 'a') + "\n",
              "a line that goes on with something else")
          .keeps(
              text("\n") + "\nAnd now in one breath:\n" + text(" ") + "\n",
              "what a line above announces")
          .keeps(text("\n") + "\nFinal version\n" + text(" ") + "\n", "what stands below a heading")
          .keeps(
              paragraph(0) + "\nThe oars\n" + paragraph(1) + "\n" + text(" ") + "\n",
              "a longer text below its beginning")
          .knownError("A contract that sums up its clauses word for word in one paragraph")
          .build();

  private static String text(String between) {
    return String.join(between, paragraph(0), paragraph(1), paragraph(2), paragraph(3));
  }

  /** Returns a paragraph of an example, in which nothing is said twice. */
  private static String paragraph(int number) {
    ImmutableList<String> names = ImmutableList.of("Mara", "Nori", "Pell", "Odo");
    return names.get(number)
        + " rowed to the pier that night and lit the lamp, as the keeper had asked, and told nobody"
        + " of it until the choir had sung its last song. In spring "
        + names.get((number + 1) % 4)
        + " asked who had rowed, and the harbor knew no answer, since "
        + names.get((number + 2) % 4)
        + " had hidden the oars below the stairs of the chapel.";
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    if (!holdsLong(document)) {
      return;
    }
    List<Line> above = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (Line line : document.lines()) {
      if (line.content().length() < BEGINNING || !Prose.isProse(line)) {
        continue;
      }
      String beginning = beginning(line);
      Integer place = places.putIfAbsent(beginning, above.size());
      if (place != null && isLong(line) && saysAgain(line, above.subList(place, above.size()))) {
        edits.deleteLine(line, "says the paragraphs above it again");
      } else {
        above.add(line);
      }
    }
  }

  private static boolean holdsLong(Document document) {
    if (document.text().length() < SHORTEST) {
      return false;
    }
    for (Line line : document.lines()) {
      if (isLong(line)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLong(Line line) {
    return line.content().length() >= SHORTEST;
  }

  private static String beginning(Line line) {
    int start = line.content().start();
    return line.document().text().substring(start, start + BEGINNING);
  }

  private static boolean saysAgain(Line line, List<Line> paragraphs) {
    String text = line.document().text();
    int at = line.content().start();
    int end = line.content().end();
    int said = 0;
    int found = 0;
    int leftOut = 0;
    Optional<Line> directlyAbove = Neighbors.above(line);
    boolean follows = directlyAbove.filter(RepeatedText::isOfPage).isPresent();
    for (Line paragraph : paragraphs) {
      int place = find(text, paragraph, at, end);
      if (place < 0) {
        leftOut++;
        if (leftOut > MOST_LEFT_OUT) {
          break;
        }
        continue;
      }
      leftOut = 0;
      found++;
      follows |= directlyAbove.filter(one -> one.index() == paragraph.index()).isPresent();
      int length = shared(text, paragraph, place, end);
      said += length;
      at = place + length;
      while (at < end && Blanks.isBlank(text.charAt(at))) {
        at++;
        said++;
      }
    }
    return follows && found >= FEWEST_PARAGRAPHS && said >= LEAST_SAID * line.content().length();
  }

  /**
   * Returns whether the line is no heading or sentence of an author's, who may say a text twice.
   */
  private static boolean isOfPage(Line line) {
    return PhraseHits.isKnown(line) || LinkLists.isAddress(line);
  }

  /** Returns where a paragraph begins in the rest of a line, near its beginning, else -1. */
  private static int find(String text, Line paragraph, int from, int end) {
    int last = Math.min(end - BEGINNING, from + WIDEST_GAP);
    for (int at = from; at <= last; at++) {
      if (text.regionMatches(at, text, paragraph.content().start(), BEGINNING)) {
        return at;
      }
    }
    return -1;
  }

  /** Returns how many code units of a paragraph stand from {@code at} on. */
  private static int shared(String text, Line paragraph, int at, int end) {
    int most = Math.min(paragraph.content().length(), end - at);
    int start = paragraph.content().start();
    int length = 0;
    while (length < most && text.charAt(at + length) == text.charAt(start + length)) {
      length++;
    }
    return length;
  }
}
