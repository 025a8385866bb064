package io.github.textcleaner.rules.encoding;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a bullet in the place of bullets of symbol fonts. */
final class PrivateUseBullet implements Rule {
  /**
   * Where word processors put the 224 characters of a symbol font. Bullets of Symbol and Wingdings:
   * a dot, squares, an arrow, a diamond, a check mark.
   */
  private static final String BULLETS = "\uF0B7\uF0A7\uF0A8\uF06E\uF06F\uF0D8\uF076\uF0FC\uF02D";

  private static final int FEWEST = 2;

  private static final RuleInfo INFO =
      RuleInfo.builder("private-use-bullet", Category.ENCODING)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.HIDDEN)
          .summary("Puts a bullet in the place of bullets of symbol fonts")
          .rationale(
              """
              Word processors write the bullets of the fonts Symbol and Wingdings as characters for
              private use, which show as an empty box anywhere else. At least two lines must start with
              the same one and a blank, as items of a list do; the same numbers mean pictures in fonts
              of web pages.
              """)
          .fixes("\uF0B7 tea\n\uF0B7 bread\n", "• tea\n• bread\n", "a list")
          .keeps("\uF0E0 mail us\n", "a picture of a web font")
          .keeps("\uF0A7 one line\n", "no list")
          .keeps("a \uF0B7 b\n\uF8FF and more\n", "inside of a line, and a logo")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Map<Character, Integer> counts = new HashMap<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < document.lineCount(); i++) {
      Line line = document.line(i);
      if (line.has(Trait.HIDDEN) && startsWithBullet(line)) {
        int at = line.content().start();
        counts.merge(document.text().charAt(at), 1, Integer::sum);
        places.add(at);
      }
    }
    for (int at : places) {
      if (counts.getOrDefault(document.text().charAt(at), 0) >= FEWEST) {
        edits.replace(new Span(at, at + 1), "•", "bullet of a symbol font");
      }
    }
  }

  private static boolean startsWithBullet(Line line) {
    String text = line.document().text();
    Span content = line.content();
    return content.length() > 2
        && BULLETS.indexOf(text.charAt(content.start())) >= 0
        && Blanks.isBlank(text.charAt(content.start() + 1));
  }
}
