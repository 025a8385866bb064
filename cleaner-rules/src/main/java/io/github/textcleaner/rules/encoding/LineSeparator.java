package io.github.textcleaner.rules.encoding;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;

/** Puts a common line end in the place of other line separators. */
final class LineSeparator implements LineRule {
  private static final RuleInfo INFO =
      RuleInfo.builder("line-separator", Category.ENCODING)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.HIDDEN)
          .summary("Puts a line end in the place of U+2028, U+2029 and U+0085")
          .rationale(
              """
              Editors and page builders write the line and the paragraph separator of Unicode, and some
              hosts U+0085, where all tools for texts look for a line feed. The line end of the same
              line is used, and none is added before another one. U+0085 with a space after it, or
              beside other C1 controls, is an ellipsis of windows-1252 and stays for that rule.
              """)
          .fixes("one\u2028two\u2029three\n", "one\ntwo\nthree\n", "separators of Unicode")
          .fixes("one\u0085two\r\n", "one\r\ntwo\r\n", "U+0085, in a text with Windows line ends")
          .fixes("one\u2028\ntwo\n", "one\ntwo\n", "before a line end")
          .keeps("one\ntwo\r\nthree\n", "the usual line ends")
          .keeps("one\u000Btwo\fthree\n", "vertical tab and form feed")
          .keeps("Wait\u0085 what?\n", "an ellipsis")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    String text = line.document().text();
    boolean others = MisreadControl.holdsOthers(line);
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < line.end() ? text.charAt(i + 1) : '\n';
      boolean separator =
          c == '\u0085' ? !MisreadControl.isEllipsis(next, others) : c == '\u2028' || c == '\u2029';
      if (separator) {
        boolean last = i + 1 == line.end() && line.next() > line.end();
        String lineEnd = text.startsWith("\r\n", line.end()) ? "\r\n" : "\n";
        edits.replace(new Span(i, i + 1), last ? "" : lineEnd, "line separator");
      }
    }
  }
}
