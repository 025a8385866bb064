package io.github.textcleaner.rules.context;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.lang.PhraseBook.Hit;
import io.github.textcleaner.rules.lang.PhraseBook.Proof;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.List;

/**
 * Where an article ends and the rest of its page begins: at the first known line after some prose
 * that stands below texts, such as a share bar or the heading of a comment form, if nothing below
 * it reads like the body of a text. What a single word says must be borne out by known lines below
 * it; so must a line with single sentences below it, which may be teasers of other articles.
 *
 * <p>What reads like a body are two lines of prose one after the other, a long one, or a wrapped
 * one. Since the question is asked of single lines, not of shares, taking the rest of the page away
 * does not move the end further up.
 */
final class ArticleEnd {
  static final Analysis<ArticleEnd> ANALYSIS = Analysis.of("end of the article", ArticleEnd::new);

  private static final String MENU = "site-navigation";

  /** The rules whose lines stand below texts and nowhere else. */
  private static final ImmutableSet<String> ONLY_BELOW =
      ImmutableSet.of(
          "comment-count", "newsletter-prompt", "related-heading", "reply-prompt", "tag-list");

  /** The rules whose lines stand below texts, but above or within them too. */
  private static final ImmutableSet<String> BELOW_OR_ELSEWHERE =
      ImmutableSet.of(
          "advertisement-label",
          "app-prompt",
          "author-bio",
          "cookie-notice",
          "donation-appeal",
          "follow-prompt",
          "login-prompt",
          "read-more-link",
          "rights-notice",
          "share-bar",
          MENU);

  /** So many known lines must follow a wording of several words with prose below it. */
  private static final int BELOW_WORDING = 1;

  /** So many must follow a word that authors use for headings as well. */
  private static final int BELOW_WORD = 3;

  private static final int LONGEST_TEASER = 300;

  private final int firstLine;

  private ArticleEnd(Document document) {
    firstLine = find(document);
  }

  private static int find(Document document) {
    int count = document.lineCount();
    if (!document.has(Trait.SHORT)) {
      return count;
    }
    PhraseHits hits = document.get(PhraseHits.ANALYSIS);
    List<Line> known = document.lines().stream().filter(line -> hits.of(line).isPresent()).toList();
    if (known.isEmpty()) {
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
    Company company = document.get(Company.ANALYSIS);
    for (int k = 0; k < known.size(); k++) {
      Line line = known.get(k);
      if (line.index() <= firstProse || line.index() < afterBody) {
        continue;
      }
      List<Line> below = known.subList(k + 1, known.size());
      Hit hit = hits.of(line).orElseThrow();
      if (line.index() < lastProse ? endsBody(hit, below) : endsText(hit, line, below, company)) {
        return line.index();
      }
    }
    return count;
  }

  /** Returns whether a line with single sentences below it ends the article. */
  private static boolean endsBody(Hit hit, List<Line> below) {
    int needed = hit.whole() ? BELOW_WORDING : BELOW_WORD;
    return ONLY_BELOW.contains(hit.rule()) && hit.value().isEmpty() && below.size() >= needed;
  }

  /** Returns whether a line that only titles and furniture can follow ends the article. */
  private static boolean endsText(Hit hit, Line line, List<Line> below, Company company) {
    if (!ONLY_BELOW.contains(hit.rule()) && !BELOW_OR_ELSEWHERE.contains(hit.rule())) {
      return false;
    }
    if (hit.proof() != Proof.IN_COMPANY) {
      return true;
    }
    boolean borneOut = below.size() >= BELOW_WORD || below.stream().anyMatch(company::isSure);
    boolean heading = Neighbors.below(line).filter(company::isSentence).isPresent();
    return borneOut && !heading && !Neighbors.isListed(line);
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
      if (prose && body || Prose.isWrapped(line)) {
        return i + 1;
      }
      proseBelow = prose;
    }
    return 0;
  }

  /** Returns whether the line belongs to the page below the article. */
  boolean isAbove(Line line) {
    return line.index() >= firstLine;
  }
}
