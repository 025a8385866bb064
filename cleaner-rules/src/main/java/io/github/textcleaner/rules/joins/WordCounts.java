package io.github.textcleaner.rules.joins;

import io.github.textcleaner.rules.words.WordHash;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;

/** How often each run of letters and digits stands in a document, case and all. */
final class WordCounts {
  static final Analysis<WordCounts> OF_DOCUMENT = Analysis.of("word counts", WordCounts::new);

  /** Longer runs are no words; the bound keeps memory small. */
  private static final int LONGEST = 64;

  /** Texts of some thousand characters have a word of their own in about so many. */
  private static final int CHARS_PER_WORD = 10;

  private static final int FEWEST = 1 << 5;
  private static final int MOST = 1 << 11;

  /** Hashes of words, with open addressing. */
  private long[] words;

  private int[] counts;
  private int size;

  private WordCounts(Document document) {
    char[] text = document.text().toCharArray();
    int expected = Math.min(MOST, Math.max(FEWEST, text.length / CHARS_PER_WORD));
    words = new long[4 * Integer.highestOneBit(expected)];
    counts = new int[words.length];
    long sum = 0;
    int length = 0;
    for (int i = 0; i <= text.length; i++) {
      char c = i < text.length ? text[i] : ' ';
      if (c >= 'a' && c <= 'z' || Glyph.isLetterOrDigit(c)) {
        sum = WordHash.next(sum, c);
        length++;
        continue;
      }
      if (length > 0 && length <= LONGEST) {
        add(WordHash.finish(sum, length));
      }
      sum = 0;
      length = 0;
    }
  }

  private void add(long word) {
    int slot = slot(word);
    if (counts[slot]++ == 0) {
      words[slot] = word;
      if (++size > words.length / 2) {
        grow();
      }
    }
  }

  private void grow() {
    long[] oldWords = words;
    int[] oldCounts = counts;
    words = new long[2 * oldWords.length];
    counts = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldWords[i]);
        words[slot] = oldWords[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** Returns where a word is, or would be. */
  private int slot(long word) {
    int slot = (int) word & words.length - 1;
    while (counts[slot] > 0 && words[slot] != word) {
      slot = slot + 1 & words.length - 1;
    }
    return slot;
  }

  int of(String word) {
    return counts[slot(WordHash.of(word, 0, word.length()))];
  }
}
