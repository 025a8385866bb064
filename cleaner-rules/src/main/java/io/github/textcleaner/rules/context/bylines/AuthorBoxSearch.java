package io.github.textcleaner.rules.context.bylines;

import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.names.Introduction;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import java.util.List;
import java.util.Optional;

/** Looks for the box about the author of one document: near its end, below its prose. */
final class AuthorBoxSearch {
  /** Below fewer paragraphs the person is what the text is about. */
  private static final int FEWEST_ABOVE = 2;

  /** So many paragraphs below the prose the box begins at most. */
  private static final int FARTHEST_BELOW = 30;

  /** So many lines at the end of a text are looked at first. */
  private static final int LONGEST_END = 100;

  private final Document document;
  private final List<Paragraph> list;

  AuthorBoxSearch(Document document) {
    this.document = document;
    list = document.get(Paragraphs.ANALYSIS).list();
  }

  /** Returns false if no line near the end presents somebody, and none heads such a box. */
  static boolean mayFind(Document document) {
    int prose = 0;
    int from = document.lineCount() - 1;
    for (int i = from; i >= 0 && i > from - LONGEST_END && prose <= BoxEnd.MOST_PARAGRAPHS; i--) {
      Line line = document.line(i);
      if (!line.isBlank() && (presents(line) || AboutHeading.is(line))) {
        return true;
      }
      prose += Prose.isProse(line) ? 1 : 0;
    }
    return false;
  }

  private static boolean presents(Line line) {
    if (!Letters.isUpper(line.document().text().charAt(line.content().start()))
        || !Prose.closesSentence(line) && !Prose.mayBeWrapped(line)) {
      return false;
    }
    String text = BoxParagraphs.opening(line);
    return Introduction.of(text).isPresent() || Introduction.writerIn(text).isPresent();
  }

  Optional<AuthorBox> find() {
    HeadedBox headed = new HeadedBox(document);
    PlainBox plain = new PlainBox(document);
    int above = 0;
    int last = lastAboveTail();
    int proseBelow = (int) list.stream().limit(last + 1L).filter(Paragraph::prose).count();
    for (int i = 0; i < list.size() && i <= last + FARTHEST_BELOW; i++) {
      Paragraph paragraph = list.get(i);
      if (above >= FEWEST_ABOVE && proseBelow <= BoxEnd.MOST_PARAGRAPHS) {
        Optional<AuthorBox> box = AboutHeading.is(paragraph.first()) ? headed.at(i) : plain.at(i);
        if (box.isPresent()) {
          return box;
        }
      }
      if (paragraph.prose() && i <= last) {
        above++;
        proseBelow--;
      }
    }
    return Optional.empty();
  }

  /** Returns the place of the last paragraph that is no part of the page below, -1 without one. */
  private int lastAboveTail() {
    Zones zones = document.get(Zones.ANALYSIS);
    int last = list.size() - 1;
    while (last >= 0 && zones.of(list.get(last).last()) == Zone.TAIL) {
      last--;
    }
    return last;
  }
}
