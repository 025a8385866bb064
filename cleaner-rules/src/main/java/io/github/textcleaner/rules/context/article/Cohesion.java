package io.github.textcleaner.rules.context.article;

import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.phrases.LineKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of what the prose below a place says was said above it: a text goes on with its words,
 * as the lexical cohesion of Hearst's TextTiling (1997) measures it, and the rest of a page speaks
 * of other things.
 *
 * <p>Words are told by their first letters, which inflection hardly changes; of scripts without
 * spaces each two characters are one. Short words are of the language, not of the text.
 */
final class Cohesion {
  /** Shorter words say nothing of the text, in letters of an alphabet. */
  private static final int SHORTEST = 5;

  /** Words that share so many UTF-16 code units at their beginning are one. */
  private static final int STEM = 7;

  /** How many words below each paragraph stand above it. */
  private final int[] shared;

  /** How many words stand below each paragraph. */
  private final int[] words;

  /** Each paragraph counts a word once, and only paragraphs of prose count. */
  Cohesion(List<Paragraph> paragraphs) {
    int count = paragraphs.size();
    shared = new int[count + 1];
    words = new int[count + 1];
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < count; i++) {
      for (String word : paragraphs.get(i).prose() ? words(paragraphs.get(i)) : Set.<String>of()) {
        words[i]++;
        int at = first.computeIfAbsent(word, key -> paragraphs.size());
        if (at == count) {
          first.put(word, i);
        } else {
          shared[at + 1]++;
          shared[i]--;
        }
      }
    }
    for (int i = 1; i <= count; i++) {
      shared[i] += shared[i - 1];
    }
    for (int i = count - 1; i >= 0; i--) {
      words[i] += words[i + 1];
    }
  }

  private static Set<String> words(Paragraph paragraph) {
    String text = paragraph.first().document().text();
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = paragraph.first().content().start(); i < paragraph.last().content().end(); i++) {
      char c = text.charAt(i);
      if (LineKey.isUnspaced(c)) {
        if (LineKey.isUnspaced(text.charAt(i + 1 < text.length() ? i + 1 : i))) {
          words.add(text.substring(i, Math.min(i + 2, text.length())));
        }
      } else if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
        continue;
      }
      close(word, words);
    }
    close(word, words);
    return words;
  }

  private static void close(StringBuilder word, Set<String> words) {
    if (word.length() > 0) {
      String all = word.toString();
      if (Prose.weightOf(all) >= SHORTEST) {
        words.add(all.substring(0, Math.min(STEM, all.length())));
      }
      word.setLength(0);
    }
  }

  /** Returns the share of the words below a paragraph, given by its place, that stand above it. */
  double at(int paragraph) {
    int below = words[paragraph + 1];
    return below == 0 ? 0 : (double) shared[paragraph] / below;
  }
}
