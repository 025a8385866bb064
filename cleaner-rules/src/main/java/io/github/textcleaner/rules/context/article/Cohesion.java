package io.github.textcleaner.rules.context.article;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.letters.AnyLetter;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import java.util.HashMap;
import java.util.HashSet;
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
  private static final Analysis<Cohesion> ANALYSIS = Analysis.of("cohesion", Cohesion::new);

  /** Shorter words say nothing of the text, in letters of an alphabet. */
  private static final int SHORTEST = 5;

  /** Words that share so many UTF-16 code units at their beginning are one. */
  private static final int STEM = 7;

  /** How many words below each paragraph stand above it. */
  private final int[] shared;

  /** How many words stand below each paragraph. */
  private final int[] words;

  private final Paragraphs paragraphs;

  /** Each paragraph counts a word once, and only paragraphs of prose count. */
  private Cohesion(Document document) {
    paragraphs = document.get(Paragraphs.ANALYSIS);
    ImmutableList<Paragraph> list = paragraphs.list();
    int count = list.size();
    shared = new int[count + 1];
    words = new int[count + 1];
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < count; i++) {
      if (!list.get(i).prose()) {
        continue;
      }
      for (String word : words(list.get(i))) {
        words[i]++;
        Integer at = first.putIfAbsent(word, i);
        if (at != null) {
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
    String folded =
        Folding.fold(
            text.substring(paragraph.first().content().start(), paragraph.last().content().end()));
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (LineKey.isUnspaced(c)) {
        if (i + 1 < folded.length() && LineKey.isUnspaced(folded.charAt(i + 1))) {
          words.add(folded.substring(i, i + 2));
        }
      } else if (AnyLetter.is(c)) {
        continue;
      }
      String word = folded.substring(start, i);
      if (Prose.weightOf(word) >= SHORTEST) {
        words.add(word.substring(0, Math.min(STEM, word.length())));
      }
      start = i + 1;
    }
    return words;
  }

  /** Returns the share of the words below a paragraph that stand above it. */
  static double at(Paragraph paragraph) {
    Cohesion cohesion = paragraph.first().document().get(ANALYSIS);
    int place = cohesion.paragraphs.placeOf(paragraph.first());
    int below = cohesion.words[place + 1];
    return below == 0 ? 0 : (double) cohesion.shared[place] / below;
  }
}
