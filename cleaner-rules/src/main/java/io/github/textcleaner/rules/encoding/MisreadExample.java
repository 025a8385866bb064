package io.github.textcleaner.rules.encoding;

import io.github.textcleaner.rules.encoding.Repair.Candidate;
import io.github.textcleaner.text.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lines that show what misread text looks like: with a word as it is read and as it should be. */
final class MisreadExample {
  /** A shorter word may stand twice in a line by chance. */
  private static final int SHORTEST_WORD = 4;

  private MisreadExample() {}

  /** Returns whether a line holds a repaired word beside the misread one. */
  static boolean isIn(String line, List<Candidate> repairs) {
    Set<String> words = words(line);
    for (Candidate repair : repairs) {
      int from = repair.run().start();
      int to = repair.run().end();
      int start = wordStart(line, from, Math.max(0, from - RepairedLine.LONGEST_WORD));
      int end = wordEnd(line, to, Math.min(line.length(), to + RepairedLine.LONGEST_WORD));
      String word = line.substring(start, from) + repair.text() + line.substring(to, end);
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words of a text, runs of letters with case, that are long enough to tell. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int start = 0;
    while (start < text.length()) {
      int end = wordEnd(text, start, text.length());
      if (end - start >= SHORTEST_WORD) {
        words.add(text.substring(start, end));
      }
      start = end + 1;
    }
    return words;
  }

  private static int wordStart(String text, int from, int first) {
    int start = from;
    while (start > first && Letters.isCased(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int from, int last) {
    int end = from;
    while (end < last && Letters.isCased(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
