package io.github.textcleaner.rules.context.article;

import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.text.Line;

/**
 * What stands on a page above a line that may be the title of the article, paragraph by paragraph:
 * lines that are known and sentences that are not.
 */
final class TextAbove {
  /** The text below is so many times as long as the text above. */
  static final int TIMES_AS_LONG = 4;

  private int above;
  private int below;
  private int run;
  private int known;
  private int items;
  private int sinceItem;
  private int sentences;

  /** Nothing stands above the first of the paragraphs. */
  TextAbove(Paragraphs paragraphs) {
    for (Paragraph paragraph : paragraphs.prose()) {
      below += paragraph.length();
    }
  }

  /** Goes on below a paragraph. */
  void add(Paragraph paragraph) {
    Line line = paragraph.first();
    boolean isKnown = PhraseHits.isKnown(line);
    known += isKnown ? 1 : 0;
    if (isKnown && ArticleTitle.isItem(line)) {
      items++;
      sinceItem = 0;
    } else {
      sinceItem++;
    }
    if (!paragraph.prose() || isKnown) {
      run = 0;
      return;
    }
    sentences++;
    run += paragraph.length();
    above += paragraph.length();
    below -= paragraph.length();
  }

  /** Counts the lines anew that stand below this place. */
  void forgetLines() {
    known = 0;
    items = 0;
    sentences = 0;
  }

  /**
   * Returns whether much less text stands above than below, and not so much of it without a line of
   * the page between that it is an article.
   *
   * @param longestRun in UTF-16 code units
   */
  boolean isLittle(int longestRun) {
    return above * TIMES_AS_LONG < below && run <= longestRun;
  }

  /** Returns how many lines are known. */
  int known() {
    return known;
  }

  /** Returns how many lines are known items of menus. */
  int items() {
    return items;
  }

  /** Returns how many paragraphs stand below the last known item of a menu. */
  int sinceItem() {
    return sinceItem;
  }

  /** Returns how many paragraphs of prose are not known. */
  int sentences() {
    return sentences;
  }
}
