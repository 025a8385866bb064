package io.github.textcleaner.rules.layout;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;

/** Makes one blank line of several, and none at the start and the end of a text. */
final class BlankLineRun implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.builder("blank-line-run", Category.LAYOUT)
          .confidence(Confidence.SAFE)
          .triggers(Trait.BLANK)
          .summary("Makes one blank line of several, and none at either end of the text")
          .rationale(
              """
              A blank line parts two paragraphs; more of them say nothing more. They are what is left
              of elements without text, and of lines that other rules took out. A text of nothing but
              blank lines stays as it is.
              """)
          .fixes("one\n\n\n\ntwo\n", "one\n\ntwo\n", "the first blank line of a run stays")
          .fixes("\n\none\n\n", "one\n", "none at the start, none at the end")
          .fixes("one\n \t\n\u00A0\ntwo\n", "one\n \t\ntwo\n", "lines of white space are blank")
          .fixes("one\r\n\r\n\r\ntwo", "one\r\n\r\ntwo", "line ends stay as they are")
          .keeps("one\n\ntwo\nthree\n", "single blank lines")
          .keeps("\n\n", "nothing but blank lines")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    int count = document.lineCount();
    int i = 0;
    while (i < count) {
      if (!document.line(i).isBlank()) {
        i++;
        continue;
      }
      int first = i;
      while (i < count && document.line(i).isBlank()) {
        i++;
      }
      boolean atStart = first == 0;
      boolean atEnd = i == count;
      if (atStart && atEnd) {
        return;
      }
      int kept = atStart || atEnd ? first : first + 1;
      if (kept < i) {
        String where = atStart ? "at the start" : atEnd ? "at the end" : "after a blank line";
        edits.delete(
            new Span(document.line(kept).start(), document.line(i - 1).next()),
            "blank lines " + where);
      }
    }
  }
}
