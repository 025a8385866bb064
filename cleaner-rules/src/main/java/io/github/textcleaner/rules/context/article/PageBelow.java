package io.github.textcleaner.rules.context.article;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.rules.phrases.PhraseBook.Proof;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Below which known lines the rest of a page stands although some of it reads like the body of a
 * text: teasers, comments, what a site says of itself. Several weak signs say so together. The
 * prose above is no shorter than that below; many lines that stand below texts follow, and no long
 * stretch of prose without one; above the first sentence stands one of another kind, and then only
 * a single sentence down to the next, or three of other kinds, or a whole form; and the line does
 * not come again, as it does below each of the texts that a page lists.
 *
 * <p>Measured on 120 whole pages: it is so on nine, and no author's line stood below. With boxes
 * put between their paragraphs, six thousand times, it cost three lines more than without.
 */
final class PageBelow {
  static final Analysis<PageBelow> ANALYSIS = Analysis.of("page below", PageBelow::new);

  private static final String FORM = "reply-prompt";

  /** The rules whose lines stand below texts; others stand between their paragraphs as well. */
  private static final ImmutableSet<String> RULES =
      ImmutableSet.of(
          FORM,
          "author-bio",
          "comment-count",
          "follow-prompt",
          "login-prompt",
          "newsletter-prompt",
          "publication-label",
          "related-heading",
          "rights-notice",
          "share-bar",
          "tag-list");

  /** So many known lines stand below. */
  private static final int FEWEST_KNOWN = 6;

  /** So many stand above the first sentence if they are those of a form. */
  private static final int FEWEST_OF_FORM = 3;

  /** So many kinds other than that of the line itself leave no doubt. */
  private static final int ENOUGH_KINDS = 3;

  /** So many paragraphs are an article. */
  private static final int ARTICLE = 3;

  /** More sentences without a known line between them read like a text. */
  private static final int LONGEST_STRETCH = 6;

  /** More characters of prose with nothing between them read like a text. */
  private static final int LONGEST_PROSE = 900;

  private final BitSet lines = new BitSet();

  /** What the known lines above the first sentence say. */
  private final Set<String> topKeys = new HashSet<>();

  private final Set<String> topRules = new HashSet<>();

  /** What those below it say. */
  private final Set<String> keys = new HashSet<>();

  private int known;
  private int top;

  /** How many sentences stand at the top, down to a known line. */
  private int firstStretch;

  private int stretch;
  private int run;

  private PageBelow(Document document) {
    Paragraphs paragraphs = document.get(Paragraphs.ANALYSIS);
    int above = 0;
    int proseAbove = 0;
    for (Paragraph paragraph : paragraphs.list()) {
      if (isSentence(paragraph)) {
        above++;
        proseAbove += paragraph.length();
      }
    }
    int proseBelow = 0;
    for (Paragraph paragraph : paragraphs.list().reverse()) {
      if (above < ARTICLE || proseAbove < proseBelow) {
        return;
      }
      Optional<Hit> hit = hit(paragraph);
      if (hit.filter(PageBelow::standsBelow).isPresent()) {
        add(paragraph.first(), hit.get().rule());
      } else if (isSentence(paragraph)) {
        above--;
        proseAbove -= paragraph.length();
        proseBelow += paragraph.length();
        addSentence(paragraph);
        if (run > LONGEST_PROSE || stretch > LONGEST_STRETCH) {
          return;
        }
      } else {
        run = 0;
      }
    }
  }

  private static Optional<Hit> hit(Paragraph paragraph) {
    return paragraph.first().index() == paragraph.last().index()
        ? PhraseHits.of(paragraph.first())
        : Optional.empty();
  }

  private static boolean standsBelow(Hit hit) {
    return hit.proof() != Proof.IN_COMPANY && RULES.contains(hit.rule());
  }

  private static boolean isSentence(Paragraph paragraph) {
    return paragraph.prose() && hit(paragraph).isEmpty();
  }

  private void add(Line line, String rule) {
    if (stretch > 0) {
      firstStretch = stretch;
    }
    String key = LineKey.of(line.text());
    if (known >= FEWEST_KNOWN && isBorneOut(rule) && !keys.contains(key)) {
      lines.set(line.index());
    }
    known++;
    top++;
    topKeys.add(key);
    topRules.add(rule);
    stretch = 0;
    run = 0;
  }

  private boolean isBorneOut(String rule) {
    int others = topRules.size() - (topRules.contains(rule) ? 1 : 0);
    return others >= ENOUGH_KINDS
        || rule.equals(FORM) && top >= FEWEST_OF_FORM
        || others > 0 && firstStretch <= 1;
  }

  private void addSentence(Paragraph paragraph) {
    keys.addAll(topKeys);
    topKeys.clear();
    topRules.clear();
    top = 0;
    stretch++;
    run += paragraph.length();
  }

  /** Returns whether the rest of the page may begin at a known line. */
  boolean mayBegin(Line line) {
    return lines.get(line.index());
  }
}
