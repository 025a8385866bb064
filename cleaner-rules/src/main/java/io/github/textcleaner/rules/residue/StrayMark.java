package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.Optional;

/** Deletes lone marks and addresses that buttons and scripts of a page leave around a text. */
final class StrayMark implements LineRule {
  private static final RuleInfo INFO =
      RuleInfo.builder("stray-mark", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes lone marks of buttons and the address of the page")
          .rationale(
              """
              Buttons that close a window, play a film or part two links leave their mark when
              they are gone. The line must be nothing but such marks and stand before or after the
              prose; bars stand beside a known line and no row of a table, since authors part voices and
              steps with them. An
              address alone in its line before the prose is that of the page, and is kept as
              metadata.
              """)
          .fixes(Samples.tail("\u00D7\n"), Samples.tail(""), "the mark that closes a window")
          .fixes(Samples.head("\u25B6\n"), Samples.head(""), "the mark that plays a film")
          .fixes(
              Samples.head("https://example.org/ferry-runs-late\n"),
              Samples.head(""),
              "the address of the page")
          .fixes(Samples.tail("###\n"), Samples.tail(""), "the mark that closes a press release")
          .fixes(
              Samples.head("Share on Facebook\n|\n|\n"),
              Samples.head("Share on Facebook\n"),
              "bars that parted two links")
          .keeps(Samples.head("|\n|\n"), "bars beside nothing that is known")
          .keeps(
              Samples.tail("|\nThe ferry waits for the lamp\n|\nThe lamp waits for the oil\n"),
              "two voices of a song")
          .keeps(Samples.tail("Pier\n|\nIsland\n|\nLamp\n"), "a diagram of names")
          .keeps(Samples.tail("|\nv\nLamp\n"), "an arrow that points down")
          .keeps(Samples.tail("| pier | island |\n|\n"), "a row of a table")
          .keeps(Samples.body("|\n"), "a bar between paragraphs")
          .keeps(Samples.body("###\n"), "between paragraphs it may part them")
          .fixes(Samples.head("[object Object]\n"), Samples.head(""), "the name of no text")
          .keeps(Samples.body("\u00D7\n"), "between paragraphs it may part them")
          .keeps(Samples.tail("* * *\n"), "a mark that parts sections")
          .keeps(Samples.head("---\n"), "a rule of Markdown")
          .keeps(Samples.tail("...\n"), "what an author left out")
          .keeps(Samples.tail("https://example.org/source\n"), "an address that an author gives")
          .build();

  private static final CharMatcher MARK =
      CharMatcher.anyOf(
          "\u00D7\u2A2F\u2715\u2716\u25B6\u25BA\u00AB\u00BB\u2039\u203A/;,\uFE0E\uFE0F ");

  /** What agencies close a release with. */
  private static final ImmutableSet<String> ENDS = ImmutableSet.of("###", "-30-", "- 30 -");

  /** The address of a page is hardly ever farther from the top. */
  private static final int FARTHEST_ADDRESS = 12;

  private static final int MOST_MARKS = 5;
  private static final String NO_TEXT = "[object Object]";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Returns whether an address may be the page's: far from the top one with a query is a link. */
  private static boolean isOfPage(Line line) {
    if (line.text().indexOf('?') < 0) {
      return true;
    }
    Optional<Line> above = Optional.of(line);
    for (int i = 0; i < FARTHEST_ADDRESS && above.isPresent(); i++) {
      above = Neighbors.above(above.get());
    }
    return above.isEmpty();
  }

  /** Returns whether the line above speaks of the mark. */
  private static boolean isShown(Line line) {
    return Neighbors.above(line).filter(above -> above.text().endsWith(":")).isPresent();
  }

  @Override
  public void propose(Line line, EditSink edits) {
    char first = line.document().text().charAt(line.content().start());
    if (first != 'h' && line.content().length() > NO_TEXT.length()) {
      return;
    }
    String text = line.text();
    boolean marks = text.length() <= MOST_MARKS && (MARK.matchesAllOf(text) || LoneBar.is(line));
    boolean address = isAddress(text);
    boolean end = ENDS.contains(text);
    if (!marks && !address && !end && !text.equals(NO_TEXT) || isShown(line)) {
      return;
    }
    Zone zone = Zones.zoneOf(line);
    if (end) {
      if (zone == Zone.TAIL) {
        edits.deleteLine(line, "mark of the end of a release");
      }
      return;
    }
    if (address && zone == Zone.HEAD && isOfPage(line)) {
      edits.deleteLine(line, "address of the page").as(MetadataKind.URL, text, line.content());
    } else if (!address && zone != Zone.BODY) {
      edits.deleteLine(line, "mark of a button");
    }
  }

  private static boolean isAddress(String text) {
    return (text.startsWith("https://") || text.startsWith("http://"))
        && CharMatcher.whitespace().matchesNoneOf(text);
  }
}
