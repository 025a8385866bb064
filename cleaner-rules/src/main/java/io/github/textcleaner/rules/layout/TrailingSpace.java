package io.github.textcleaner.rules.layout;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;

/** Deletes white space at the end of lines, where no reader sees it. */
final class TrailingSpace implements LineRule {
  private static final RuleInfo INFO =
      RuleInfo.builder("trailing-space", Category.LAYOUT)
          .confidence(Confidence.SAFE)
          .triggers(Trait.TRAILING_SPACE)
          .summary("Deletes white space at the end of a line")
          .rationale(
              """
              Extractors leave spaces, tabs and no-break spaces where an inline element ended. They
              carry nothing, yet they make equal lines differ. White space inside a line stays: it
              holds tables and verse together. Two spaces that may break a line of Markdown go only with
              less confidence, so the conservative profile keeps them.
              """)
          .fixes("one \t\ntwo\u00A0\n", "one\ntwo\n", "spaces, tabs and no-break spaces")
          .fixes("one\r\n \t\r\ntwo\r\n", "one\r\n\r\ntwo\r\n", "a line of white space is blank")
          .keeps("a   b\n  indented\n", "white space inside and before a line")
          .keeps("no\u200B\n", "an invisible character is no white space")
          .knownError("Markdown that marks a line break by two spaces at the end of a line")
          .knownError("A last empty field behind a tab, the mark of a mail signature, a patch")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    int from = line.isBlank() ? line.start() : line.content().end();
    EditSink.Proposal proposal =
        edits.delete(new Span(from, line.end()), "white space at the end of the line");
    if (breaksLine(line, from)) {
      proposal.atMost(Confidence.HEURISTIC);
    }
  }

  /** Two spaces before a line that is not blank break the line in Markdown. */
  private static boolean breaksLine(Line line, int from) {
    Document document = line.document();
    return !line.isBlank()
        && document.text().substring(from, line.end()).equals("  ")
        && line.index() + 1 < document.lineCount()
        && !document.line(line.index() + 1).isBlank();
  }
}
