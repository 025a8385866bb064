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
 * text: teasers, comments, what a site says of itself. Weighed are how much prose stands above, how
 * long the paragraphs below are and how many of them stand right below another, as those of a text
 * do; how many lines stand between the line and the first of them; and whether what the line says
 * is said again further down, as below each of the texts that a page lists.
 *
 * <p>A page it is only with many known lines below, and neither far more other lines nor lines of
 * programs. No stretch of prose without a known line is much longer than the longest above, which
 * is the article; and sentences below headings, one after the other, are sections of the author
 * unless a form for comments stands above them. If the known lines say no more than a word, the
 * odds must be better.
 *
 * <p>The weights are those of a logistic regression over 20,022 known lines of 312 whole pages, of
 * what ten extractors made of 124 of them, of 378 other texts, and of copies of all these with a
 * box of a page put between two paragraphs or with a second article below; a line with author's
 * text below it weighs four times as much as another. The conditions were set afterwards, with
 * author's texts of all kinds that had boxes put between their paragraphs, and what words must be
 * worth later, on 441 other labeled pages and what three extractors made of the 124: of the text
 * below an article this class finds 0.48 there, averaged over pages; when no odds outweighed mere
 * words, it found 0.45, with the same author's lines.
 */
final class PageBelow {
  static final Analysis<PageBelow> ANALYSIS = Analysis.of("page below", PageBelow::new);

  private static final String FORM = "reply-prompt";

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
          FORM,
          "site-navigation",
          "tag-list");

  /** The rules of which even a word may begin a page. */
  private static final ImmutableSet<String> HEADINGS =
      ImmutableSet.of("comment-count", "newsletter-prompt", "related-heading", FORM, "tag-list");

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

  /** So many known lines stand from the line on down. */
  private static final int FEWEST_KNOWN = 6;

  /** For each of them so many paragraphs of prose stand there at most. */
  private static final int PROSE_FOR_KNOWN = 2;

  /** For each of them so many lines stand there that are neither known nor prose, at most, */
  private static final int OTHERS_FOR_KNOWN = 11;

  /** and if they say little, so many. */
  private static final int FEW_OTHERS_FOR_KNOWN = 3;

  /** More lines that end as those of programs do are an author's. */
  private static final int MOST_CODE = 3;

  private static final CharMatcher CODE = CharMatcher.anyOf("{};");

  /** So many of them are more than a word, each another, */
  private static final int FEWEST_SURE = 2;

  /** More sentences, each below a heading, are an author's sections, */
  private static final int MOST_SECTIONS = 3;

  /** unless so many lines of a form for comments stand between the line and the first prose. */
  private static final int FEWEST_OF_FORM = 3;

  /** What it takes to believe lines of which no two say more than a word, */
  private static final double WORDS_ALONE = 4;

  /** and a word that no line near it bears out: logarithms of odds. */
  private static final double WORD = 6;

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
      if (hit.isPresent()) {
        String key = LineKey.of(paragraph.first().text());
        below.addKnown(key, hit.get());
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

  private static char lastOf(Line line) {
    return line.document().text().charAt(line.content().end() - 1);
  }

  private static int lengthOf(Paragraph paragraph) {
    return Math.min(paragraph.length(), LONGEST);
  }

  private static boolean isEnd(Hit hit, String key, Above above, Below below) {
    double doubt = doubt(hit, below);
    int othersForKnown = doubt > 0 ? FEW_OTHERS_FOR_KNOWN : OTHERS_FOR_KNOWN;
    return RULES.contains(hit.rule())
        && hit.value().isEmpty()
        && above.paragraphs() >= ARTICLE
        && below.known >= FEWEST_KNOWN
        && below.paragraphs <= PROSE_FOR_KNOWN * below.known
        && below.others <= othersForKnown * below.known
        && below.code <= MOST_CODE
        && (below.sections <= MOST_SECTIONS || below.form >= FEWEST_OF_FORM)
        && below.longestStretch <= LONGER_BELOW * above.longestStretch()
        && odds(key, above, below) > doubt;
  }

  /** Returns by how much the odds must be better since the known lines say little. */
  private static double doubt(Hit hit, Below below) {
    boolean borneOut =
        hit.proof() != Proof.IN_COMPANY || HEADINGS.contains(hit.rule()) && below.isKnownNear();
    return (below.sureKeys.size() < FEWEST_SURE ? WORDS_ALONE : 0) + (borneOut ? 0 : WORD);
  }

  /** Returns the logarithm of the odds that nothing of the author's stands below a line. */
  private static double odds(String key, Above above, Below below) {
    return BIAS
        + PROSE_ABOVE * Math.log1p(Math.min(above.length(), MOST_ABOVE))
        + MEAN_LENGTH * Math.log(below.meanLength())
        + IN_RUNS * below.shareInRuns()
        + DISTANCE * Math.log1p(Math.min(below.distance, MOST_DISTANT))
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
   * @param length their UTF-16 code units, those of each up to {@link #LONGEST}
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

    /** What the known lines say that are more than a word and say nothing of the text. */
    private final Set<String> sureKeys = new HashSet<>();

    private int known;

    /** How many paragraphs are neither known nor prose, */
    private int others;

    /** and how many of them end as lines of programs do. */
    private int code;

    /** How many sure lines of a form for comments stand above the first prose. */
    private int form;

    /** How many paragraphs are prose, */
    private int paragraphs;

    private int length;

    /** and how many of them stand right below another. */
    private int inRuns;

    private int section;

    /** How many paragraphs of prose, each below a single line, follow one another at most. */
    private int sections;

    private int stretch;
    private int longestStretch;

    /** How many paragraphs stand above the first prose, the line itself included. */
    private int distance;

    private boolean aboveIsProse;
    private int sinceKnown = NEAR;

    /** How many paragraphs stand between the line, which is known, and the next known one. */
    private int gap;

    void addKnown(String key, Hit hit) {
      keysAboveProse.add(key);
      if (hit.proof() != Proof.IN_COMPANY && hit.value().isEmpty()) {
        sureKeys.add(key);
        form += hit.rule().equals(FORM) ? 1 : 0;
      }
      known++;
      stretch = 0;
      addOther();
      gap = sinceKnown - 1;
      sinceKnown = 0;
    }

    void add(Paragraph paragraph) {
      if (paragraph.prose()) {
        addProse(lengthOf(paragraph));
      } else {
        others++;
        code += CODE.matches(lastOf(paragraph.last())) ? 1 : 0;
        addOther();
      }
    }

    private void addOther() {
      distance++;
      aboveIsProse = false;
      sinceKnown++;
    }

    private void addProse(int more) {
      section = distance == 1 ? section + 1 : 1;
      sections = Math.max(sections, section);
      keys.addAll(keysAboveProse);
      keysAboveProse.clear();
      form = 0;
      paragraphs++;
      length += more;
      inRuns += aboveIsProse ? 1 : 0;
      stretch += more;
      longestStretch = Math.max(longestStretch, stretch);
      distance = 0;
      aboveIsProse = true;
      sinceKnown++;
    }

    /** Returns whether a known line follows the line, which is known, nearby. */
    boolean isKnownNear() {
      return gap < NEAR;
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
