package io.github.textcleaner.rules.encoding;

import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.List;

/** One of the letters alone makes a word that the language of the document knows. */
final class LatinWordClue implements LostByteClue {
  private static final int FEWEST_FUNCTION_WORDS = 4;

  @Override
  public void apply(RepairedLine line, Writing writing) {
    if (!writing.isInLanguageOfDocument() || !isProse(line, writing)) {
      return;
    }
    for (int place : line.openPlaces()) {
      if (line.kind(place).isLatin()) {
        fill(line, place, writing);
      }
    }
  }

  /** Returns whether function words show the language of a line: those of a list may be any. */
  private static boolean isProse(RepairedLine line, Writing writing) {
    CharSequence text = line.text();
    int found = 0;
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (!line.kind(end).isLatin()) {
        int length = end - start;
        found += length > 1 && writing.language().rank(text, start, end).isFunction() ? 1 : 0;
        start = end + 1;
      }
    }
    return found >= FEWEST_FUNCTION_WORDS;
  }

  private static void fill(RepairedLine line, int place, Writing writing) {
    Span span = line.wordAround(place, Kind::isLatin);
    if (span.length() == 1 || span.length() > RepairedLine.LONGEST_WORD) {
      return;
    }
    StringBuilder word = new StringBuilder(span.of(line.text()));
    List<Character> known = new ArrayList<>();
    for (char c : line.choices(place).toCharArray()) {
      word.setCharAt(place - span.start(), c);
      if (writing.language().rank(word).isKnown()) {
        known.add(c);
      }
    }
    if (known.size() == 1) {
      line.fill(place, known.get(0), "the words of the language");
    }
  }
}
