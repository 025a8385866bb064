package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Furniture;
import io.github.textcleaner.rules.context.Zone;
import io.github.textcleaner.rules.context.Zones;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deletes credits of the agency or the site that a text comes from. */
final class SourceCredit implements Rule {
  /** A host name in brackets; each part is followed by a point, so the match takes linear time. */
  private static final Pattern BRACKETED_HOST =
      Pattern.compile("\\((?:[A-Za-z0-9-]++\\.)++([A-Za-z]{2,13}+)\\)");

  /** Ends of file names that look like ends of host names. */
  private static final ImmutableSet<String> CODE_ENDS =
      ImmutableSet.of(
          "js", "ts", "py", "rb", "rs", "go", "cs", "md", "txt", "html", "php", "java", "json",
          "xml", "yml", "csv");

  private static final int MOST_WORDS = 6;
  private static final int YEAR_DIGITS = 4;

  private static final RuleInfo INFO =
      RuleInfo.builder("source-credit", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes a line that credits the source of the text and keeps it as metadata")
          .rationale(
              """
              Mirrors and papers name the agency or the site that they took a text from, in a line of
              its own. The line must be a host name in brackets, or begin with a word for "source" in
              one of many languages and a colon, and stand after the prose, or before it.
              """)
          .fixes(Samples.tail("(Harbormirror.com)\n"), Samples.tail(""), "a host in brackets")
          .fixes(Samples.tail("Quelle: Hafenbote\n"), Samples.tail(""), "a label and a name")
          .fixes(Samples.head("来源:海滨网\n"), Samples.head(""), "any script")
          .keeps(Samples.body("Source: Harbor Post\n"), "below a table between paragraphs")
          .keeps(Samples.tail("(Harbor.)\n"), "brackets without a host name")
          .keeps(
              Samples.tail("Source: the harbor master. He would not say more than that.\n"),
              "a label before a sentence")
          .keeps(Samples.tail("Sources of error: tides, wind\n"), "another label")
          .keeps(Samples.tail("Sources: Lind (2021); Holm (2019)\n"), "a list of works")
          .keeps(Samples.head("(next.js)\n"), "the name of a file")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Zones zones = document.get(Zones.ANALYSIS);
    for (int i = 0; i < document.lineCount(); i++) {
      Line line = document.line(i);
      if (line.has(Trait.SHORT) && line.has(Trait.BRACKET) && zones.of(line) != Zone.BODY) {
        Span content = line.content();
        Matcher host = BRACKETED_HOST.matcher(line.text());
        if (host.matches() && !CODE_ENDS.contains(host.group(1))) {
          delete(line, new Span(content.start() + 1, content.end() - 1), edits);
        }
      }
    }
    for (Furniture.Piece piece : document.get(Furniture.ANALYSIS).of(INFO.id())) {
      if (zones.of(piece.line()) != Zone.BODY && isName(piece.value())) {
        Span content = piece.line().content();
        int from =
            piece.value().isEmpty() ? content.start() : content.end() - piece.value().length();
        delete(piece.line(), new Span(from, content.end()), edits);
      }
    }
  }

  /** Returns whether the value is a name and neither a list of works nor a sentence. */
  private static boolean isName(String value) {
    return (value.isEmpty() || !Letters.isLower(value.charAt(0)))
        && CharMatcher.anyOf(",;").matchesNoneOf(value)
        && CharMatcher.whitespace().countIn(value) < MOST_WORDS
        && CharMatcher.inRange('0', '9').countIn(value) < YEAR_DIGITS;
  }

  private static void delete(Line line, Span source, EditSink edits) {
    edits
        .deleteLine(line, "credit of a source")
        .as(MetadataKind.SOURCE, source.of(line.document().text()), source);
  }
}
