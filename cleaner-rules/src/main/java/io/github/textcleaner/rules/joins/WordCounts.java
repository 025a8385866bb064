package io.github.textcleaner.rules.joins;

import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import java.util.HashMap;
import java.util.Map;

/** How often each run of letters and digits stands in a document, case and all. */
final class WordCounts {
  static final Analysis<WordCounts> OF_DOCUMENT = Analysis.of("word counts", WordCounts::new);

  /** Longer runs are no words; the bound keeps memory small. */
  private static final int LONGEST = 64;

  private final Map<String, Integer> counts = new HashMap<>();

  private WordCounts(Document document) {
    String text = document.text();
    int length = text.length();
    int i = 0;
    while (i < length) {
      int start = i;
      while (i < length && Glyph.of(text.charAt(i)).isLetterOrDigit()) {
        i++;
      }
      if (i > start && i - start <= LONGEST) {
        counts.merge(text.substring(start, i), 1, Integer::sum);
      }
      i++;
    }
  }

  int of(String word) {
    return counts.getOrDefault(word, 0);
  }
}
