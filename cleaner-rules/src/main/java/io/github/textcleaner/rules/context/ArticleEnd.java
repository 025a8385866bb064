package io.github.textcleaner.rules.context;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.List;

/**
 * Where an article ends and the rest of its page begins: at the first known line of several words
 * after some prose that stands below texts, such as a share bar or the heading of a comment form,
 * if nothing below it reads like the body of a text. If any prose stands below it, it must be of a
 * kind that stands nowhere else, and another known line must follow.
 *
 * <p>What reads like a body are two lines of prose one after the other, a long one, or a wrapped
 * one. Teasers of other articles are single sentences between titles. Since the question is asked
 * of single lines, not of shares, taking the rest of the page away does not move the end further
 * up.
 */
final class ArticleEnd {
  static final Analysis<ArticleEnd> ANALYSIS = Analysis.of("end of the article", ArticleEnd::new);

  /** The rules whose lines stand below texts and nowhere else. */
  private static final ImmutableSet<String> ONLY_BELOW =
      ImmutableSet.of("comment-count", "related-heading", "reply-prompt", "rights-notice");

  /** The rules whose lines stand below texts and between paragraphs. */
  private static final ImmutableSet<String> BELOW_OR_BETWEEN =
      ImmutableSet.of(
          "app-prompt",
          "author-bio",
          "cookie-notice",
          "donation-appeal",
          "follow-prompt",
          "login-prompt",
          "newsletter-prompt",
          "share-bar",
          "tag-list");

  private static final int LONGEST_TEASER = 300;

  /** Tools that wrap lines fill them at least as far as this. */
  private static final int SHORTEST_WRAPPED = 60;

  private final int firstLine;

  private ArticleEnd(Document document) {
    firstLine = find(document);
  }

  private static int find(Document document) {
    int count = document.lineCount();
    if (!document.has(Trait.SHORT)) {
      return count;
    }
    List<Line> endings =
        document.lines().stream()
            .filter(line -> isOf(line, ONLY_BELOW) || isOf(line, BELOW_OR_BETWEEN))
            .toList();
    if (endings.isEmpty()) {
      return count;
    }
    int afterBody = afterBody(document);
    int firstProse = 0;
    while (firstProse < count && !Prose.isProse(document.line(firstProse))) {
      firstProse++;
    }
    int lastProse = count - 1;
    while (lastProse > firstProse && !Prose.isProse(document.line(lastProse))) {
      lastProse--;
    }
    for (int k = 0; k < endings.size(); k++) {
      Line ending = endings.get(k);
      int index = ending.index();
      boolean another = k + 1 < endings.size();
      boolean proved = index > lastProse || another && isOf(ending, ONLY_BELOW);
      if (index > firstProse && index >= afterBody && proved) {
        return index;
      }
    }
    return count;
  }

  private static boolean isOf(Line line, ImmutableSet<String> rules) {
    return line.document()
        .get(PhraseHits.ANALYSIS)
        .of(line)
        .filter(hit -> hit.whole() && rules.contains(hit.rule()))
        .isPresent();
  }

  /** Returns the line after the last one that reads like the body of a text. */
  private static int afterBody(Document document) {
    boolean proseBelow = false;
    for (int i = document.lineCount() - 1; i >= 0; i--) {
      Line line = document.line(i);
      if (line.isBlank()) {
        continue;
      }
      boolean prose = Prose.isProse(line);
      boolean body = proseBelow || line.end() - line.start() > LONGEST_TEASER;
      if (prose && body || goesOn(line)) {
        return i + 1;
      }
      proseBelow = prose;
    }
    return 0;
  }

  /** Returns whether the line goes on with the sentence that the line above was cut in. */
  private static boolean goesOn(Line line) {
    if (line.index() == 0
        || !Letters.isLower(line.document().text().charAt(line.content().start()))) {
      return false;
    }
    Line above = line.document().line(line.index() - 1);
    return above.end() - above.start() >= SHORTEST_WRAPPED && !Prose.isProse(above);
  }

  /** Returns whether the line belongs to the page below the article. */
  boolean isAbove(Line line) {
    return line.index() >= firstLine;
  }
}
