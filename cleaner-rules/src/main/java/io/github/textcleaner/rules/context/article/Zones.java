package io.github.textcleaner.rules.context.article;

import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.comments.Comments;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;

/**
 * Which lines of a document come before its prose and which after. What comes after the end of the
 * article comes after its prose, whatever it reads like, and so do comments of readers.
 *
 * <p>Place is judged by prose, which rules do not remove, and not by the ends of the text: else a
 * document would be eaten from its ends, pass by pass.
 */
public final class Zones {
  /** Computes the zones of a document. */
  public static final Analysis<Zones> ANALYSIS = Analysis.of("zones", Zones::new);

  /** So many lines below the first line of prose may still be near the top. */
  private static final int FARTHEST_BELOW_SUMMARY = 20;

  private final ArticleEnd end;
  private final int firstProse;
  private final int lastProse;
  private final int secondProse;

  private Zones(Document document) {
    end = document.get(ArticleEnd.ANALYSIS);
    int last = document.lineCount() - 1;
    int first = 0;
    while (last >= 0 && end.isAbove(document.line(last))) {
      last--;
    }
    while (first <= last && !Prose.isProse(document.line(first))) {
      first++;
    }
    while (last > first && !isProseOfArticle(document.line(last))) {
      last--;
    }
    firstProse = first;
    lastProse = last;
    int second = first + 1;
    int farthest = Math.min(last, first + FARTHEST_BELOW_SUMMARY);
    while (second <= farthest && !Prose.isProse(document.line(second))) {
      second++;
    }
    secondProse = second;
  }

  private static boolean isProseOfArticle(Line line) {
    return Prose.isProse(line) && !Comments.surelyHold(line);
  }

  /** Returns the zone of a line of the analyzed document. */
  public Zone of(Line line) {
    if (firstProse > lastProse) {
      return Zone.BODY;
    }
    if (line.index() < firstProse) {
      return Zone.HEAD;
    }
    return line.index() > lastProse ? Zone.TAIL : Zone.BODY;
  }

  /**
   * Returns whether the line stands before the prose, or below nothing of it but its first line:
   * many articles open with a sentence that sums them up, above the names of their authors.
   */
  public boolean isNearTop(Line line) {
    return firstProse <= lastProse && line.index() < secondProse && of(line) != Zone.TAIL;
  }

  /** Returns whether the line stands where the page goes on after the article. */
  public boolean isAfterArticle(Line line) {
    return end.isAbove(line);
  }

  /** Returns whether a document has prose, so that its lines have places. */
  public static boolean hasProse(Document document) {
    Zones zones = document.get(ANALYSIS);
    return zones.firstProse <= zones.lastProse;
  }

  /** Returns the zone of {@code line} in its document. */
  public static Zone zoneOf(Line line) {
    return line.document().get(ANALYSIS).of(line);
  }
}
