package io.github.textcleaner.rules.encoding;

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
    int start = place;
    int end = place + 1;
    while (end - start <= RepairedLine.LONGEST_WORD && line.kind(start - 1).isLatin()) {
      start--;
    }
    while (end - start <= RepairedLine.LONGEST_WORD && line.kind(end).isLatin()) {
      end++;
    }
    if (end - start == 1 || end - start > RepairedLine.LONGEST_WORD) {
      return;
    }
    StringBuilder word = new StringBuilder(line.text().subSequence(start, end));
    List<Character> known = new ArrayList<>();
    for (char c : line.choices(place).toCharArray()) {
      word.setCharAt(place - start, c);
      if (writing.language().rank(word).isKnown()) {
        known.add(c);
      }
    }
    if (known.size() == 1) {
      line.fill(place, known.get(0), "the words of the language");
    }
  }
}
