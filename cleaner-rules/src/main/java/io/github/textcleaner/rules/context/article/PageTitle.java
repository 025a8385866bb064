package io.github.textcleaner.rules.context.article;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/**
 * The title of a page in its first line, which often names the site too: {@code Title - Site},
 * {@code Site » Title}, {@code Title | Section | Site}; the article's own may be cut short in it.
 */
final class PageTitle {
  /** Reads the first line of a document, which is not blank as a whole. */
  static final Analysis<PageTitle> ANALYSIS = Analysis.of("title of the page", PageTitle::ofFirst);

  /** They part a title from the name of a site if blanks stand around them. */
  private static final String SEPARATORS = "-|\u2013\u2014\u00BB\u00AB\u203A\u2039\u00B7\u2022>";

  private static final Splitter WORDS = Splitter.on(' ');

  /** Titles that share so many words, and most of those that are not short, say the same. */
  private static final int FEWEST_SHARED = 2;

  private static final int SHORTEST_WORD = 4;

  /** A repeated line of fewer words may be an item of a menu. */
  private static final int FEWEST_WORDS = 3;

  /** Of Han and kana so many characters are a title. */
  private static final int FEWEST_UNSPACED = 8;

  /** A longer first line is no title, in UTF-16 code units; the bound keeps time linear. */
  private static final int LONGEST = 400;

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private static final CharMatcher WORD =
      DIGIT.or(CharMatcher.inRange('a', 'z')).or(CharMatcher.inRange('A', 'Z')).precomputed();

  /** Sites leave them out of the one and not of the other. */
  private static final CharMatcher QUOTES =
      CharMatcher.anyOf("\"'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB");

  private final Line line;

  /** Whether several parts stand in the line. */
  private final boolean parted;

  /** The digits of the whole line, which its key leaves out. */
  private final String digits;

  /** The key of the whole line. */
  private final String whole;

  /** The key of the first part. */
  private final String first;

  /** The key of the longest part that is not the first, empty if the first is the longest. */
  private final String later;

  /** The key of what is left of a title that was cut short, empty if it was not. */
  private final String cut;

  PageTitle(Line line) {
    this.line = line;
    String content = PageMarks.without(line);
    String text = content.length() <= LONGEST ? content : "";
    digits = DIGIT.retainFrom(text);
    whole = key(text);
    ImmutableList<String> parts = parts(text);
    parted = parts.size() > 1;
    String longest = parts.get(0);
    for (String part : parts) {
      longest = part.length() > longest.length() ? part : longest;
    }
    first = key(parts.get(0));
    later = longest.equals(parts.get(0)) ? "" : key(longest);
    cut = isCut(longest) ? key(longest) : "";
  }

  private static PageTitle ofFirst(Document document) {
    return new PageTitle(
        document.lines().stream().filter(line -> !line.isBlank()).findFirst().orElseThrow());
  }

  private static String key(String text) {
    return LineKey.of(QUOTES.removeFrom(text));
  }

  private static ImmutableList<String> parts(String text) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    int start = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0
          && Blanks.isBlank(text.charAt(i - 1))
          && Blanks.isBlank(text.charAt(i + 1))) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    return parts.add(text.substring(start).strip()).build();
  }

  private static boolean isCut(String part) {
    return part.endsWith("...") || part.endsWith("\u2026");
  }

  /** Returns the line of the title. */
  Line line() {
    return line;
  }

  /** Returns whether something shorter stands behind the title, as the name of the site does. */
  boolean namesSiteBehind() {
    return parted && later.isEmpty();
  }

  /** Returns whether a line says the same as the title, or as its first words, digits included. */
  boolean isRepeatedBy(Line line) {
    if (!hasEnoughWords(line)) {
      return false;
    }
    String text = PageMarks.without(line);
    String key = key(text);
    String others = DIGIT.retainFrom(text);
    return isTitle(key)
        && (key.equals(whole) ? digits.equals(others) : digits.contains(others))
        && (whole.startsWith(key) || key.equals(later) || isTitle(cut) && key.startsWith(cut));
  }

  /** Most lines of menus have too few words, which costs less to see than what they say. */
  private static boolean hasEnoughWords(Line line) {
    if (line.has(Trait.NON_ASCII)) {
      return true;
    }
    String text = line.document().text();
    int end = line.content().end();
    int gaps = 0;
    for (int i = line.content().start(); i < end && gaps < FEWEST_WORDS - 1; i++) {
      gaps += WORD.matches(text.charAt(i)) ? 0 : 1;
    }
    return gaps == FEWEST_WORDS - 1;
  }

  /** Returns whether the title says more than a line that repeats it: what site the page is of. */
  boolean saysMoreThan(Line line) {
    return whole.length() > key(PageMarks.without(line)).length();
  }

  /** Returns whether a line repeats the title, or says the same in most of its words. */
  boolean isLike(Line line) {
    if (isRepeatedBy(line)) {
      return true;
    }
    ImmutableSet<String> words = longWords(later.isEmpty() ? first : later);
    ImmutableSet<String> others = longWords(key(PageMarks.without(line)));
    int shared = Sets.intersection(words, others).size();
    return shared >= FEWEST_SHARED && shared * 2 > Math.max(words.size(), others.size());
  }

  /**
   * Returns whether a key stands in the first part of the title and is half of its words or more.
   */
  boolean isMostly(String key) {
    return !key.isEmpty()
        && (" " + first + " ").contains(" " + key + " ")
        && 2 * LineKey.countWords(key) >= LineKey.countWords(first);
  }

  private static ImmutableSet<String> longWords(String key) {
    return WORDS
        .splitToStream(key)
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isTitle(String key) {
    return LineKey.countWords(key) >= FEWEST_WORDS
        || key.chars().filter(c -> LineKey.isUnspaced((char) c)).count() >= FEWEST_UNSPACED;
  }
}
