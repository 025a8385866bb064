package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.clues.Clue;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Deletes labels of the section that a page belongs to, and paths to it. */
final class SectionLabel implements LineRule {
  private static final int LONGEST_LABEL = 40;
  private static final String NAVIGATION = "site-navigation";

  /** In languages without spaces a title may be this short. */
  private static final int SHORTEST_TITLE = 12;

  /** So many lines below a label are looked at for the title and the date. */
  private static final int FARTHEST_DATE = 6;

  private static final RuleInfo INFO =
      RuleInfo.builder("section-label", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes the label of a section, or the path to it, outside of the prose")
          .rationale(
              """
              A label that a template parts from its neighbor by a bar keeps the bar when the
              neighbor is gone: "Online Report |". A path to the section stands above the title:
              "Home > Culture". The line must be such a label after the prose or a known one before it,
              or a path before the prose that has three steps or begins with a known one, or a known
              label in the first line, above a title and a date. The section is kept as metadata.
              """)
          .fixes(Samples.tail("Online Report |\n"), Samples.tail(""), "a label and its bar")
          .fixes(Samples.head("Home > Culture > Harbors\n"), Samples.head(""), "a path")
          .fixes(
              Samples.head("Startseite » Natur » Vögel\n"),
              Samples.head(""),
              "a path with another mark")
          .fixes(
              "OPINION\n" + Samples.headline("12 May 2023, 10:15\n"),
              Samples.headline("12 May 2023, 10:15\n"),
              "a known label above the title and a date")
          .keeps("World\n" + Samples.headline(""), "nothing else of a page above the text")
          .keeps(Samples.head("Streit um »Heimat« im Norden\n"), "a quotation in a title")
          .keeps(Samples.head("Quality > Quantity\n"), "a title")
          .keeps(Samples.head("Chapter One |\n"), "a heading")
          .keeps(Samples.body("Online Report |\n"), "within the prose")
          .keeps(Samples.tail("| ferry | hour |\n"), "a row of a table")
          .keeps(Samples.head("x > y\n"), "a comparison")
          .keeps(Samples.head("> Quoted by somebody\n"), "a quotation mark of e-mail")
          .build();

  private static final CharMatcher BAR = CharMatcher.anyOf("|\uFF5C");
  private static final Splitter PATH = Splitter.on(Pattern.compile(" [>\u00BB\u203A/] "));
  private static final CharMatcher QUOTE = CharMatcher.anyOf("\u00AB\u2039\u201E\u201C\u201D\"");

  /** A path of so many steps needs no known first step. */
  private static final int PROVING_STEPS = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    Zone zone = Zones.zoneOf(line);
    if (zone == Zone.BODY) {
      return;
    }
    String text = line.text();
    String label = isBarred(text) ? BAR.trimTrailingFrom(text).strip() : "";
    if (!label.isEmpty() && (zone == Zone.TAIL || isKnown(label))) {
      Span place = new Span(line.content().start(), line.content().start() + label.length());
      edits.deleteLine(line, "label of a section").as(MetadataKind.SECTION, label, place);
    } else if (zone == Zone.HEAD && Clue.STEP.mayBeIn(line) && isPath(text)) {
      edits.deleteLine(line, "path to a section").as(MetadataKind.SECTION, text, line.content());
    } else if (zone == Zone.HEAD && isAboveTitle(line, text)) {
      edits.deleteLine(line, "label of a section").as(MetadataKind.SECTION, text, line.content());
    }
  }

  /**
   * Returns whether the line is the first, a known label, and a title stands below it, and a date
   * or something else of a page below that.
   */
  private static boolean isAboveTitle(Line line, String text) {
    if (text.length() > LONGEST_LABEL || Neighbors.above(line).isPresent()) {
      return false;
    }
    if (!isKnown(text) && !isOf(text, "related-heading")) {
      return false;
    }
    boolean title = false;
    boolean page = false;
    Optional<Line> below = Neighbors.below(line);
    for (int i = 0;
        i < FARTHEST_DATE && below.filter(SectionLabel::isAboveProse).isPresent();
        i++) {
      boolean date = below.filter(DateLine::is).isPresent();
      boolean known = below.filter(other -> PhraseBook.of(other).isPresent()).isPresent();
      page |= date || known;
      title |= !date && !known && isTitle(below.get().text());
      below = below.flatMap(Neighbors::below);
    }
    return title && page;
  }

  private static boolean isAboveProse(Line line) {
    return Zones.zoneOf(line) == Zone.HEAD;
  }

  private static boolean isTitle(String text) {
    return text.strip().length() >= SHORTEST_TITLE;
  }

  private static boolean isBarred(String text) {
    return BAR.matches(text.charAt(text.length() - 1))
        && BAR.countIn(text) == 1
        && Letters.isUpper(text.charAt(0))
        && CharMatcher.inRange('0', '9').matchesNoneOf(text)
        && isName(text);
  }

  private static boolean isPath(String text) {
    List<String> steps = PATH.splitToList(text);
    return steps.size() > 1
        && QUOTE.matchesNoneOf(text)
        && steps.stream().map(String::strip).allMatch(SectionLabel::isName)
        && (steps.size() >= PROVING_STEPS || isKnown(steps.get(0)) || isHome(steps.get(0)));
  }

  private static boolean isKnown(String step) {
    return isOf(step, NAVIGATION);
  }

  private static boolean isHome(String step) {
    return isOf(step, "page-control");
  }

  private static boolean isOf(String step, String rule) {
    return PhraseBook.get().find(step).filter(hit -> hit.rule().equals(rule)).isPresent();
  }

  /**
   * Returns whether the text is short and begins with a letter, and a longer word than one letter.
   */
  private static boolean isName(String text) {
    return text.length() > 1
        && text.length() <= LONGEST_LABEL
        && isLetter(text.charAt(0))
        && isLetter(text.charAt(1));
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c > '\u00BF';
  }
}
