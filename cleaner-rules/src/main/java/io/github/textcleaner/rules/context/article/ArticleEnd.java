package io.github.textcleaner.rules.context.article;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.Company;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.Records;
import io.github.textcleaner.rules.context.recipes.RecipeCards;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.rules.phrases.LinkLine;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.rules.phrases.PhraseBook.Proof;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where an article ends and the rest of its page begins: at the first known line after some prose
 * that stands below texts, such as a share bar or the heading of a comment form, if nothing below
 * it reads like the body of a text. What a single word says must be borne out by known lines below
 * it; so must a line with single sentences below it, which may be teasers of other articles.
 *
 * <p>What reads like a body are two paragraphs of prose one after the other, or a long one. With
 * many known lines below, the page may outweigh what reads so ({@link PageBelow}). Measured on 188
 * labeled whole pages: no author's line stood below an end.
 */
final class ArticleEnd {
  static final Analysis<ArticleEnd> ANALYSIS = Analysis.of("end of the article", ArticleEnd::new);

  private static final String MENU = "site-navigation";

  /** Essays have such headings too, and more than one. */
  private static final String HEADING = "related-heading";

  /** The rules whose lines stand below texts and hardly ever elsewhere. */
  private static final ImmutableSet<String> ONLY_BELOW =
      ImmutableSet.of("comment-count", "newsletter-prompt", HEADING, "reply-prompt", "tag-list");

  /** The rules whose lines stand below texts, but above or within them too. */
  private static final ImmutableSet<String> BELOW_OR_ELSEWHERE =
      ImmutableSet.of(
          "app-prompt",
          "author-bio",
          "donation-appeal",
          "follow-prompt",
          "login-prompt",
          "read-more-link",
          "rights-notice",
          "share-bar",
          MENU);

  /** So many known lines must follow a word that authors use for headings as well. */
  private static final int BELOW_WORD = 3;

  /** For each known line so many paragraphs stand below an end at most: longer lists are a text. */
  private static final int PARAGRAPHS_FOR_KNOWN = 200;

  /** So many paragraphs one after the other read like the body of a text. */
  private static final int RUN_OF_BODY = 2;

  /** So many sentences, each below a heading of its own, are an author's sections. */
  private static final int SECTIONS_OF_BODY = 3;

  /** So many lines that go on with the one above are a text, whatever its width. */
  private static final int FEWEST_WRAPPED = 3;

  /** An entry of a list of texts has so many sentences at most. */
  private static final int MOST_OF_ENTRY = 4;

  /** So many known lines stand in an entry at most; the bound keeps time linear. */
  private static final int MOST_IN_ENTRY = 40;

  /** A shorter line is no text of an entry. */
  private static final int SHORTEST_OF_ENTRY = 100;

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
    List<Line> known = document.get(PhraseHits.ANALYSIS).lines();
    if (!holdEnd(known)) {
      return count;
    }
    Paragraphs paragraphs = document.get(Paragraphs.ANALYSIS);
    List<Paragraph> prose = paragraphs.prose();
    if (prose.isEmpty()) {
      return count;
    }
    int afterBody = afterBody(paragraphs);
    Company company = document.get(Company.ANALYSIS);
    int filled = paragraphs.list().size();
    int seen = 0;
    int proseAbove = 0;
    Set<String> labels = new HashSet<>();
    for (int k = 0; k < known.size(); k++) {
      Line line = known.get(k);
      List<Line> below = known.subList(k + 1, known.size());
      Hit hit = PhraseHits.of(line).orElseThrow();
      while (seen < filled && paragraphs.list().get(seen).last().index() < line.index()) {
        seen++;
      }
      while (proseAbove < prose.size() && prose.get(proseAbove).last().index() < line.index()) {
        proseAbove++;
      }
      if (proseAbove == 0) {
        continue;
      }
      boolean proseBelow = proseAbove < prose.size();
      Optional<LinkLine> link = LinkLine.of(line);
      boolean repeats = link.isPresent() && !labels.add(link.get().label());
      boolean ends =
          line.index() >= afterBody
                  && (proseBelow ? endsBody(hit, below) : endsText(hit, below, company))
              || document.get(PageBelow.ANALYSIS).mayBegin(line);
      if (ends
          && filled - seen <= PARAGRAPHS_FOR_KNOWN * (1 + below.size())
          && !Records.surround(line)
          && !document.get(RecipeCards.ANALYSIS).goOnAt(line)
          && !Neighbors.isListed(line)
          && !repeats
          && !heads(line, paragraphs, company)
          && !closesEntry(line, below, paragraphs, proseAbove)
          && !TextBelow.goesOn(line, hit, paragraphs, company)) {
        return line.index();
      }
    }
    return count;
  }

  private static boolean holdEnd(List<Line> known) {
    for (Line line : known) {
      if (mayEnd(PhraseHits.of(line).orElseThrow())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayEnd(Hit hit) {
    return ONLY_BELOW.contains(hit.rule()) || BELOW_OR_ELSEWHERE.contains(hit.rule());
  }

  /** Returns whether a sentence of the author follows, as below a heading. */
  private static boolean heads(Line line, Paragraphs paragraphs, Company company) {
    return Neighbors.below(line)
        .map(below -> paragraphs.of(below).last())
        .filter(company::isSentence)
        .isPresent();
  }

  /**
   * Returns whether what a line says is said again below a text no less than half as long as that
   * above it: the page lists entries, and each ends so.
   */
  private static boolean closesEntry(
      Line line, List<Line> below, Paragraphs paragraphs, int proseAbove) {
    if (proseAbove > MOST_OF_ENTRY) {
      return false;
    }
    String key = LineKey.of(line.text());
    return below.stream()
        .limit(MOST_IN_ENTRY)
        .filter(other -> LineKey.of(other.text()).equals(key))
        .findFirst()
        .filter(again -> line.start() <= 2 * (again.start() - line.end()))
        .filter(again -> isTextBetween(line, again, paragraphs))
        .isPresent();
  }

  private static boolean isTextBetween(Line line, Line again, Paragraphs paragraphs) {
    for (int i = line.index() + 1; i < again.index(); i++) {
      Line between = line.document().line(i);
      if (!between.isBlank() && paragraphs.of(between).length() >= SHORTEST_OF_ENTRY) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the line is more than a word, says nothing of the text and is never above. */
  private static boolean standsOnlyBelow(Hit hit) {
    return ONLY_BELOW.contains(hit.rule())
        && hit.proof() != Proof.IN_COMPANY
        && hit.value().isEmpty();
  }

  /** Returns whether a line with single sentences below it ends the article. */
  private static boolean endsBody(Hit hit, List<Line> below) {
    return standsOnlyBelow(hit)
        && (below.size() >= BELOW_WORD
            || hit.whole() && !below.isEmpty() && !hit.rule().equals(HEADING)
            || hit.whole() && hasOther(hit.rule(), below));
  }

  private static boolean hasOther(String rule, List<Line> below) {
    return below.stream().anyMatch(line -> !PhraseHits.of(line).orElseThrow().rule().equals(rule));
  }

  /** Returns whether a line that only titles and furniture can follow ends the article. */
  private static boolean endsText(Hit hit, List<Line> below, Company company) {
    if (!mayEnd(hit)) {
      return false;
    }
    if (hit.proof() != Proof.IN_COMPANY) {
      return true;
    }
    return below.size() >= BELOW_WORD || below.stream().anyMatch(company::isSure);
  }

  /** Returns the line after the last one that reads like the body of a text. */
  private static int afterBody(Paragraphs paragraphs) {
    int run = 0;
    int sections = 0;
    int others = 0;
    int wrapped = 0;
    List<Paragraph> list = paragraphs.list();
    for (int i = list.size() - 1; i >= 0; i--) {
      Paragraph paragraph = list.get(i);
      wrapped += Prose.isInColumn(paragraph.first()) ? 1 : 0;
      if (wrapped >= FEWEST_WRAPPED) {
        return paragraph.last().index() + 1;
      }
      if (!paragraph.prose() || isSummary(list, i)) {
        run = 0;
        others++;
        continue;
      }
      run++;
      sections = others > 1 ? 1 : sections + 1;
      others = 0;
      if (run >= RUN_OF_BODY
          || sections >= SECTIONS_OF_BODY
          || paragraph.length() > LONGEST_TEASER) {
        return paragraph.last().index() + 1;
      }
    }
    return 0;
  }

  /** Returns whether a paragraph was cut short and stands alone, as of another text. */
  private static boolean isSummary(List<Paragraph> paragraphs, int place) {
    Paragraph paragraph = paragraphs.get(place);
    boolean alone =
        (place == 0 || !paragraphs.get(place - 1).prose())
            && (place + 1 == paragraphs.size() || !paragraphs.get(place + 1).prose());
    return alone && paragraph.length() <= LONGEST_TEASER && Prose.isCutShort(paragraph.last());
  }

  /** Returns whether the line belongs to the page below the article. */
  boolean isAbove(Line line) {
    return line.index() >= firstLine;
  }
}
