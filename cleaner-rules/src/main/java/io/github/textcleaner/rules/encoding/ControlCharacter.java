package io.github.textcleaner.rules.encoding;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Takes out control characters, and the sequences by which terminals are told colors. */
final class ControlCharacter implements LineRule {
  private static final char ESCAPE = '\u001B';
  private static final char DELETE = '\u007F';

  /** The longest sequence that is taken for one, in UTF-16 code units. */
  private static final int LONGEST_SEQUENCE = 32;

  private static final RuleInfo INFO =
      RuleInfo.builder("control-character", Category.ENCODING)
          .confidence(Confidence.SAFE)
          .triggers(Trait.HIDDEN)
          .summary("Takes out control characters and escape sequences of terminals")
          .rationale(
              """
              Controls below U+0020 and U+007F say nothing in a text; they are left by programs that
              drew on a terminal, by word processors and by broken copies. Tabs, line ends, vertical
              tabs and form feeds are white space and stay, and so do C1 controls, which are misread
              bytes.
              """)
          .fixes("The \u001B[1mlast\u001B[0m ferry\n", "The last ferry\n", "colors of a terminal")
          .fixes("The\u0000 ferry\u0008 left.\u0003\n", "The ferry left.\n", "controls")
          .keeps("one\ttwo\u000Bthree\ffour\n", "white space")
          .keeps("The sequence ESC[1m makes text bold.\n", "talk about a sequence")
          .keeps("^C and \\x03 and \u2403\n", "names and pictures of controls")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    String text = line.document().text();
    int i = line.start();
    while (i < line.end()) {
      int end = endOfControls(text, i, line.end());
      if (end > i) {
        Removal.propose(edits, text, i, end, "control characters");
      }
      i = Math.max(end, i + 1);
    }
  }

  private static int endOfControls(String text, int start, int lineEnd) {
    int end = start;
    while (end < lineEnd && isControl(text.charAt(end))) {
      end = text.charAt(end) == ESCAPE ? endOfSequence(text, end, lineEnd) : end + 1;
    }
    return end;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\u000B' && c != '\f' || c == DELETE;
  }

  /** Returns where a sequence ends: after its final letter, or after the escape if it has none. */
  private static int endOfSequence(String text, int start, int lineEnd) {
    if (!text.startsWith("[", start + 1)) {
      return start + 1;
    }
    int limit = Math.min(lineEnd, start + LONGEST_SEQUENCE);
    int end = start + 2;
    while (end < limit && text.charAt(end) >= ' ' && text.charAt(end) < '@') {
      end++;
    }
    return end < limit && text.charAt(end) >= '@' && text.charAt(end) <= '~' ? end + 1 : start + 1;
  }
}
