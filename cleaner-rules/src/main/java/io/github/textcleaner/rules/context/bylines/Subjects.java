package io.github.textcleaner.rules.context.bylines;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.textcleaner.rules.letters.SmallWords;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * Tells what a text is about from who wrote it: titles and headings have the shape of names, but
 * they speak of what follows, and names of authors do not.
 */
final class Subjects {
  /** So many characters below a name are looked at for the last word of it. */
  private static final int OPENING = 1000;

  /** So many characters of a document are looked at for words of a name in lower case. */
  private static final int SAMPLE = 20_000;

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /** The words of a document that begin in lower case. */
  private static final Analysis<SmallWords> SMALL_WORDS =
      Analysis.of("words in lower case", document -> SmallWords.of(document.text(), SAMPLE));

  private Subjects() {}

  /**
   * Returns whether a word of the name stands in the text in lower case, or its last one in what
   * follows.
   *
   * @param from where that begins
   */
  static boolean mayBe(Span name, int from, Document document) {
    String text = document.text();
    List<String> words = WORDS.splitToList(name.of(text));
    String last = words.get(words.size() - 1);
    SmallWords small = document.get(SMALL_WORDS);
    for (String word : words) {
      if (Letters.isUpper(word.charAt(0)) && small.contain(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return opens(last, text, from);
  }

  /** Returns whether a word stands near the start of a part of a text. */
  private static boolean opens(String word, String text, int from) {
    String part = text.substring(from, Math.min(text.length(), from + OPENING));
    if (!part.contains(word)) {
      return false;
    }
    for (String other : WORDS.split(part)) {
      if (bare(other).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns a word without the marks around it and what follows an apostrophe. */
  private static String bare(String word) {
    int start = 0;
    while (start < word.length() && !Letters.isCased(word.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < word.length() && (Letters.isCased(word.charAt(end)) || word.charAt(end) == '-')) {
      end++;
    }
    boolean address = word.indexOf('@') >= 0;
    return address ? "" : word.substring(start, end);
  }
}
