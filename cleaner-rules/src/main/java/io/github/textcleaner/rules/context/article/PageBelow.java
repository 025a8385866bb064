package io.github.textcleaner.rules.context.article;

import com.google.common.base.CharMatcher;
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
 * text: teasers, comments, what a site says of itself. Weighed are how many known lines and how
 * much prose stand above; how long the paragraphs below are and how many of them stand right below
 * another, as those of a text do; and how much of their words was said above ({@link Cohesion}).
 *
 * <p>A page it is only with many known lines below, and neither far more other lines nor lines of
 * programs. No stretch of prose without a known line is much longer than the longest above, which
 * is the article. If the known lines say no more than a word, the odds must be better.
 *
 * <p>The weights are those of a logistic regression over 11,199 known lines of 441 whole pages, of
 * what three extractors made of 124 others, of 2,124 author's texts, and of 1,319 author's texts
 * with a box of a page put between two paragraphs; a line with author's text below it weighs four
 * times as much as another, but not where a box stands. With weights from four fifths of the pages,
 * two of the texts with a box and none of those without lost what stands below it; with weights
 * that know neither the known lines nor the words above, 14 did.
 */
final class PageBelow {
  static final Analysis<PageBelow> ANALYSIS = Analysis.of("page below", PageBelow::new);

  private static final String REPLY = "reply-prompt";

  /**
   * The rules whose lines stand below texts; share bars, notices of rights, links to read on and to
   * apps stand above and within them as well.
   */
  private static final ImmutableSet<String> RULES =
      ImmutableSet.of(
          "author-bio",
          "comment-count",
          "donation-appeal",
          "follow-prompt",
          "login-prompt",
          "newsletter-prompt",
          "related-heading",
          REPLY,
          "site-navigation",
          "tag-list");

  /** The rules of which even a word may begin a page. */
  private static final ImmutableSet<String> HEADINGS =
      ImmutableSet.of("comment-count", "newsletter-prompt", "related-heading", REPLY, "tag-list");

  private static final double BIAS = -0.25;
  private static final double KNOWN_ABOVE = 1.33;
  private static final double PROSE_ABOVE = 1.53;
  private static final double MEAN_LENGTH = -2.55;
  private static final double IN_RUNS = -4.57;
  private static final double COHESION = -2.66;

  /**
   * A form for comments stands below texts alone: of 289 known lines with one between them and the
   * first prose below, three had author's text below. What counts below it are several sentences
   * apart, as teasers are; the logarithm of the odds was set lower.
   */
  private static final double FORM = 2.5;

  /** So many lines of it are a form. */
  private static final int FEWEST_OF_FORM = 3;

  /** So many sentences below it, none right above another, are teasers. */
  private static final int FEWEST_TEASERS = 3;

  /** What it takes to believe lines of which no two say more than a word, */
  private static final double WORDS_ALONE = 3;

  /** and a word that no line near it bears out: logarithms of odds. */
  private static final double WORD = 4;

  /** So many paragraphs of prose are an article. */
  private static final int ARTICLE = 3;

  /** More prose above says no more, in UTF-16 code units. */
  private static final int MOST_ABOVE = 5000;

  /** A longer paragraph counts as one of so many UTF-16 code units. */
  private static final int LONGEST = 600;

  /** So long is a paragraph of which nothing is known. */
  private static final int USUAL_LENGTH = 100;

  /** So many known lines stand from the line on down, */
  private static final int FEWEST_KNOWN = 6;

  /** and so many of them are more than a word, each another. */
  private static final int FEWEST_SURE = 2;

  /** For each known line so many paragraphs of prose stand there at most. */
  private static final int PROSE_FOR_KNOWN = 2;

  /** For each of them so many lines stand there that are neither known nor prose, at most, */
  private static final int OTHERS_FOR_KNOWN = 11;

  /** and if they say little, so many. */
  private static final int FEW_OTHERS_FOR_KNOWN = 3;

  /** More lines that end as those of programs do are an author's. */
  private static final int MOST_CODE = 3;

  private static final CharMatcher CODE = CharMatcher.anyOf("{};");

  /** By so much a stretch of prose below may be longer than the longest above. */
  private static final double LONGER_BELOW = 1.6;

  /** A word is borne out by a known line among so many paragraphs that follow it. */
  private static final int NEAR = 5;

  private final BitSet lines = new BitSet();

  private PageBelow(Document document) {
    ImmutableList<Paragraph> paragraphs = document.get(Paragraphs.ANALYSIS).list();
    List<Above> above = above(paragraphs);
    Below below = new Below();
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      Paragraph paragraph = paragraphs.get(i);
      Optional<Hit> hit = hit(paragraph);
      if (hit.isEmpty()) {
        below.add(paragraph);
        continue;
      }
      below.addKnown(paragraph.first(), hit.get());
      if (mayEnd(hit.get(), above.get(i), below)
          && isLikely(hit.get(), above.get(i), below, paragraph)) {
        lines.set(paragraph.first().index());
      }
    }
  }

  /** Returns what stands above each paragraph. */
  private static List<Above> above(List<Paragraph> paragraphs) {
    List<Above> all = new ArrayList<>();
    Above above = new Above(0, 0, 0, 0, 0);
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

  private static boolean isWord(Hit hit) {
    return hit.proof() == Proof.IN_COMPANY;
  }

  private static boolean mayEnd(Hit hit, Above above, Below below) {
    int othersForKnown = doubt(hit, below) > 0 ? FEW_OTHERS_FOR_KNOWN : OTHERS_FOR_KNOWN;
    return RULES.contains(hit.rule())
        && hit.value().isEmpty()
        && above.paragraphs() >= ARTICLE
        && below.known >= FEWEST_KNOWN
        && below.paragraphs <= PROSE_FOR_KNOWN * below.known
        && below.others <= othersForKnown * below.known
        && below.code <= MOST_CODE
        && below.longestStretch <= LONGER_BELOW * above.longestStretch();
  }

  /** Words are looked at last, since they cost most and can but speak against the line. */
  private static boolean isLikely(Hit hit, Above above, Below below, Paragraph paragraph) {
    double odds = odds(above, below) - doubt(hit, below);
    return odds > 0 && odds + COHESION * Cohesion.at(paragraph) > 0;
  }

  /** Returns by how much the odds must be better since the known lines say little. */
  private static double doubt(Hit hit, Below below) {
    boolean borneOut = !isWord(hit) || HEADINGS.contains(hit.rule()) && below.isKnownNear();
    return (below.sureKeys.size() < FEWEST_SURE ? WORDS_ALONE : 0) + (borneOut ? 0 : WORD);
  }

  /**
   * Returns the logarithm of the odds that nothing of the author's stands below a line, as far as
   * its words do not tell.
   */
  private static double odds(Above above, Below below) {
    return BIAS
        + KNOWN_ABOVE * StrictMath.log1p(above.known())
        + PROSE_ABOVE * StrictMath.log1p(Math.min(above.length(), MOST_ABOVE))
        + MEAN_LENGTH * StrictMath.log(below.meanLength())
        + IN_RUNS * below.shareInRuns()
        + (below.isFormAboveTeasers() ? FORM : 0);
  }

  /** Returns whether the rest of the page may begin at a known line. */
  boolean mayBegin(Line line) {
    return lines.get(line.index());
  }

  /**
   * What stands above a line.
   *
   * @param known how many known lines
   * @param paragraphs how many paragraphs of prose
   * @param length their UTF-16 code units, those of each up to {@link #LONGEST}
   * @param stretch those since the last known line
   * @param longestStretch the most between two known lines
   */
  private record Above(int known, int paragraphs, int length, int stretch, int longestStretch) {
    Above withKnown() {
      return new Above(known + 1, paragraphs, length, 0, longestStretch);
    }

    Above withProse(int more) {
      int longer = stretch + more;
      int longest = Math.max(longestStretch, longer);
      return new Above(known, paragraphs + 1, length + more, longer, longest);
    }
  }

  /** What stands from a line on down, gathered from the last paragraph up. */
  private static final class Below {
    /** What the known lines say that are more than a word and say nothing of the text. */
    private final Set<String> sureKeys = new HashSet<>();

    private int known;

    /** How many sure lines of a form for comments stand above the first prose. */
    private int form;

    /** How many paragraphs are neither known nor prose, */
    private int others;

    /** and how many of them end as lines of programs do. */
    private int code;

    /** How many paragraphs are prose, */
    private int paragraphs;

    /** and how many of them stand right above another. */
    private int inRuns;

    private int length;
    private int stretch;
    private int longestStretch;
    private boolean belowIsProse;
    private int sinceKnown = NEAR;

    /** How many paragraphs stand between the line, which is known, and the next known one. */
    private int gap;

    void addKnown(Line line, Hit hit) {
      if (!isWord(hit) && hit.value().isEmpty()) {
        sureKeys.add(LineKey.of(line.text()));
        form += hit.rule().equals(REPLY) ? 1 : 0;
      }
      known++;
      stretch = 0;
      belowIsProse = false;
      gap = sinceKnown;
      sinceKnown = 0;
    }

    void add(Paragraph paragraph) {
      sinceKnown++;
      if (!paragraph.prose()) {
        others++;
        Line last = paragraph.last();
        code += CODE.matches(last.document().text().charAt(last.content().end() - 1)) ? 1 : 0;
        belowIsProse = false;
        return;
      }
      form = 0;
      paragraphs++;
      inRuns += belowIsProse ? 1 : 0;
      belowIsProse = true;
      length += lengthOf(paragraph);
      stretch += lengthOf(paragraph);
      longestStretch = Math.max(longestStretch, stretch);
    }

    /** Returns whether a known line follows the line, which is known, nearby. */
    boolean isKnownNear() {
      return gap < NEAR;
    }

    boolean isFormAboveTeasers() {
      return form >= FEWEST_OF_FORM && paragraphs >= FEWEST_TEASERS && inRuns == 0;
    }

    double meanLength() {
      return (length + USUAL_LENGTH) / (paragraphs + 1.0);
    }

    /** Returns the share of paragraphs that stand right above another. */
    double shareInRuns() {
      return inRuns / (paragraphs + 1.0);
    }
  }
}
