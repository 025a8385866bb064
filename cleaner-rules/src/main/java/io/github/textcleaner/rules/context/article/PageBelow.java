package io.github.textcleaner.rules.context.article;

import com.google.common.collect.ImmutableList;
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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Below which known lines the rest of a page stands although some of it reads like the body of a
 * text: teasers, comments, what a site says of itself. Weighed are how much prose stands above, how
 * long the paragraphs below are and how many of them stand right below another, as those of a text
 * do; how many lines stand between the line and the first of them; and whether what the line says
 * is said again further down, as below each of the texts that a page lists.
 *
 * <p>Without many known lines below there is no page; and the longest stretch of prose that no
 * known line interrupts is the article, so it stands above.
 *
 * <p>The weights are those of a logistic regression over 20,022 known lines of 312 whole pages, of
 * what ten extractors made of 124 of them, of 378 other texts, and of copies of all these with a
 * box of a page put between two paragraphs or with a second article below; a line with author's
 * text below it weighs four times as much as another. Weights that were trained on three fifths of
 * the sites took 0.73 of the characters below the articles of the others and one title of an
 * author; rules of thumb took 0.44. Of 1,136 copies with a box in a wrong place they cut 14, the
 * rules of thumb 13.
 */
final class PageBelow {
  static final Analysis<PageBelow> ANALYSIS = Analysis.of("page below", PageBelow::new);

  /**
   * The rules whose lines stand below texts; share bars and notices of rights stand above and
   * within them as well.
   */
  private static final ImmutableSet<String> RULES =
      ImmutableSet.of(
          "app-prompt",
          "author-bio",
          "comment-count",
          "donation-appeal",
          "follow-prompt",
          "login-prompt",
          "newsletter-prompt",
          "read-more-link",
          "related-heading",
          "reply-prompt",
          "site-navigation",
          "tag-list");

  private static final double BIAS = -6.94;
  private static final double PROSE_ABOVE = 2.62;
  private static final double MEAN_LENGTH = -2.98;
  private static final double IN_RUNS = -6.69;
  private static final double DISTANCE = 1.95;
  private static final double SAID_AGAIN = -2.05;

  /** So many paragraphs of prose are an article. */
  private static final int ARTICLE = 3;

  /** More prose above says no more, in UTF-16 code units. */
  private static final int MOST_ABOVE = 5000;

  /** A longer paragraph counts as one of so many UTF-16 code units. */
  private static final int LONGEST = 600;

  /** So long is a paragraph of which nothing is known. */
  private static final int USUAL_LENGTH = 100;

  /** A greater distance to the next prose says no more, in paragraphs. */
  private static final int MOST_DISTANT = 20;

  /** So many known lines stand below. */
  private static final int FEWEST_KNOWN = 6;

  /** By so much a stretch of prose below may be longer than the longest above. */
  private static final double LONGER_BELOW = 1.6;

  /** A word is borne out by known lines among so many that follow it, */
  private static final int NEAR = 5;

  /** by so many. */
  private static final int FEWEST_NEAR = 2;

  private final BitSet lines = new BitSet();

  private PageBelow(Document document) {
    ImmutableList<Paragraph> paragraphs = document.get(Paragraphs.ANALYSIS).list();
    List<Above> above = above(paragraphs);
    Below below = new Below();
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      Paragraph paragraph = paragraphs.get(i);
      Optional<Hit> hit = hit(paragraph);
      if (hit.isPresent()) {
        String key = LineKey.of(paragraph.first().text());
        below.addKnown(key);
        if (isEnd(hit.get(), key, above.get(i), below)) {
          lines.set(paragraph.first().index());
        }
      } else {
        below.add(paragraph);
      }
    }
  }

  /** Returns what stands above each paragraph. */
  private static List<Above> above(List<Paragraph> paragraphs) {
    List<Above> all = new ArrayList<>();
    Above above = new Above(0, 0, 0, 0);
    for (Paragraph paragraph : paragraphs) {
      all.add(above);
      if (hit(paragraph).isPresent()) {
        above = above.withKnown();
      } else if (paragraph.prose()) {
        above = above.withProse(lengthOf(paragraph));
      }
    }
    return all;
  }

  private static Optional<Hit> hit(Paragraph paragraph) {
    return paragraph.first().index() == paragraph.last().index()
        ? PhraseHits.of(paragraph.first())
        : Optional.empty();
  }

  private static int lengthOf(Paragraph paragraph) {
    return Math.min(paragraph.length(), LONGEST);
  }

  private static boolean isEnd(Hit hit, String key, Above above, Below below) {
    return RULES.contains(hit.rule())
        && above.paragraphs() >= ARTICLE
        && below.known() >= FEWEST_KNOWN
        && 2 * (below.known() + 1) > below.paragraphs()
        && below.longestStretch() <= LONGER_BELOW * above.longestStretch()
        && (hit.proof() != Proof.IN_COMPANY || below.isKnownNear())
        && odds(key, above, below) > 0;
  }

  /** Returns the logarithm of the odds that nothing of the author's stands below a line. */
  private static double odds(String key, Above above, Below below) {
    return BIAS
        + PROSE_ABOVE * Math.log1p(Math.min(above.length(), MOST_ABOVE))
        + MEAN_LENGTH * Math.log(below.meanLength())
        + IN_RUNS * below.shareInRuns()
        + DISTANCE * Math.log1p(Math.min(below.distance(), MOST_DISTANT))
        + (below.saysAgain(key) ? SAID_AGAIN : 0);
  }

  /** Returns whether the rest of the page may begin at a known line. */
  boolean mayBegin(Line line) {
    return lines.get(line.index());
  }

  /**
   * What stands above a line.
   *
   * @param paragraphs how many paragraphs of prose
   * @param length their UTF-16 code units
   * @param stretch those since the last known line
   * @param longestStretch the most between two known lines
   */
  private record Above(int paragraphs, int length, int stretch, int longestStretch) {
    Above withKnown() {
      return new Above(paragraphs, length, 0, longestStretch);
    }

    Above withProse(int more) {
      int longer = stretch + more;
      return new Above(paragraphs + 1, length + more, longer, Math.max(longestStretch, longer));
    }
  }

  /** What stands from a line on down, gathered from the last paragraph up. */
  private static final class Below {
    private final Set<String> keysAboveProse = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private int known;
    private int paragraphs;
    private int length;
    private int inRuns;
    private int stretch;
    private int longestStretch;
    private int distance;
    private boolean aboveIsProse;

    /** Whether each of the next paragraphs is known, the nearest in the lowest bit. */
    private int near;

    void addKnown(String key) {
      keysAboveProse.add(key);
      known++;
      stretch = 0;
      addOther();
      near |= 1;
    }

    void add(Paragraph paragraph) {
      if (paragraph.prose()) {
        addProse(lengthOf(paragraph));
      } else {
        addOther();
      }
    }

    private void addOther() {
      distance++;
      aboveIsProse = false;
      near <<= 1;
    }

    private void addProse(int more) {
      keys.addAll(keysAboveProse);
      keysAboveProse.clear();
      paragraphs++;
      length += more;
      inRuns += aboveIsProse ? 1 : 0;
      stretch += more;
      longestStretch = Math.max(longestStretch, stretch);
      distance = 0;
      aboveIsProse = true;
      near <<= 1;
    }

    int known() {
      return known;
    }

    int paragraphs() {
      return paragraphs;
    }

    int longestStretch() {
      return longestStretch;
    }

    /** Returns how many paragraphs stand above the first prose, the line itself included. */
    int distance() {
      return distance;
    }

    /** Returns whether known lines follow the line, which is known, nearby. */
    boolean isKnownNear() {
      return Integer.bitCount(near >> 1 & (1 << NEAR) - 1) >= FEWEST_NEAR;
    }

    double meanLength() {
      return (length + USUAL_LENGTH) / (paragraphs + 1.0);
    }

    /** Returns the share of paragraphs that stand right below another. */
    double shareInRuns() {
      return inRuns / (paragraphs + 1.0);
    }

    boolean saysAgain(String key) {
      return keys.contains(key);
    }
  }
}
