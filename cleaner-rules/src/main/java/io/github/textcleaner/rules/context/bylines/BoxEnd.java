package io.github.textcleaner.rules.context.bylines;

import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.names.AboutLine;
import io.github.textcleaner.rules.names.Introduction;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.List;
import java.util.Optional;

/** Where boxes about an author end, and what stands below them. */
final class BoxEnd {
  /** Returned where there is no box. */
  static final int NONE = -1;

  /** More paragraphs are a text about somebody. */
  static final int MOST_PARAGRAPHS = 3;

  /** A longer paragraph has more in it than what pages say of their authors. */
  private static final int LONGEST_PARAGRAPH = 900;

  /** So many known lines show that the rest of a page stands below. */
  private static final int FEWEST_KNOWN = 3;

  private final Document document;
  private final Zones zones;
  private final List<Paragraph> list;

  BoxEnd(Document document) {
    this.document = document;
    zones = document.get(Zones.ANALYSIS);
    list = document.get(Paragraphs.ANALYSIS).list();
  }

  /**
   * Returns the last paragraph of a box, {@link #NONE} if prose follows it or another person is
   * presented.
   *
   * @param first its first sentence
   * @param says whom that one presents
   */
  int of(int first, Optional<Introduction> says) {
    int last = first;
    while (last + 1 < list.size()
        && last - first + 1 < MOST_PARAGRAPHS
        && goesOn(list.get(last + 1), says)) {
      last++;
    }
    for (int i = first; i <= last; i++) {
      if (list.get(i).length() > LONGEST_PARAGRAPH) {
        return NONE;
      }
    }
    boolean ends = last + 1 == list.size() || zones.of(list.get(last + 1).first()) == Zone.TAIL;
    return ends ? last : NONE;
  }

  private boolean goesOn(Paragraph paragraph, Optional<Introduction> says) {
    if (!BoxParagraphs.isSentence(paragraph)) {
      return false;
    }
    String text = BoxParagraphs.opening(paragraph);
    return says.filter(said -> said.goesOnIn(text)).isPresent()
        || Introduction.of(text)
            .filter(
                other ->
                    document.get(Authors.ANALYSIS).named(other.name()).isPresent()
                        || says.filter(said -> Authors.isSame(other.name(), said.name()))
                            .isPresent())
            .isPresent();
  }

  /** Returns whether a paragraph is the last, or the rest of a page stands below. */
  boolean isAbovePage(int place) {
    if (place + 1 == list.size()) {
      return true;
    }
    Paragraph paragraph = list.get(place + 1);
    Line line = paragraph.first();
    boolean known =
        zones.isAfterArticle(line)
            || PhraseHits.isKnown(line)
            || DateLine.is(line)
            || BoxParagraphs.isLabel(paragraph)
            || line.has(Trait.SHORT) && AboutLine.is(line.text());
    return known || knownBelow(line) >= FEWEST_KNOWN;
  }

  private long knownBelow(Line line) {
    return document.get(PhraseHits.ANALYSIS).lines().stream()
        .filter(other -> other.index() > line.index())
        .limit(FEWEST_KNOWN)
        .count();
  }
}
