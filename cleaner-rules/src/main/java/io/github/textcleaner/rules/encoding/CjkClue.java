package io.github.textcleaner.rules.encoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of Chinese or Japanese that a run of characters is most likely made of have one
 * character alone at a place.
 *
 * <p>All ways to part a run into words are weighed by how frequent these are, with each choice at
 * each place. A place is filled if the best way with one choice is better than the best with any
 * other by {@link #MARGIN}.
 */
final class CjkClue implements LostByteClue {
  /**
   * By so much, in the unit of the dictionary, one character in 600 or fewer was wrong in manuals,
   * news and aphorisms of Chinese and Japanese.
   */
  private static final int MARGIN = 20;

  /** Longer runs are parted, which keeps the memory small. */
  private static final int LONGEST_RUN = 256;

  private static final int NEVER = Integer.MAX_VALUE / 4;

  @Override
  public void apply(RepairedLine line, Writing writing) {
    int done = 0;
    for (int place : line.openPlaces()) {
      if (place < done || candidates(line, place).isEmpty()) {
        continue;
      }
      int start = place;
      while (start > done
          && place - start < LONGEST_RUN / 2
          && !candidates(line, start - 1).isEmpty()) {
        start--;
      }
      List<String> run = new ArrayList<>();
      for (int i = start; run.size() < LONGEST_RUN; i++) {
        String part = i < line.text().length() ? candidates(line, i) : "";
        if (part.isEmpty()) {
          break;
        }
        run.add(part);
      }
      done = start + run.size();
      new Run(run).fill(line, start);
    }
  }

  /** Returns the choices at a place that are parts of words of these languages. */
  private static String candidates(RepairedLine line, int place) {
    String choices = line.choices(place);
    if (choices.length() == 1) {
      return isPart(choices.charAt(0)) ? choices : "";
    }
    StringBuilder parts = new StringBuilder();
    choices.chars().filter(CjkClue::isPart).forEach(c -> parts.append((char) c));
    return parts.toString();
  }

  /** Kana and ideographs, but for those of the extensions, which hardly any text has. */
  private static boolean isPart(int c) {
    return c >= '\u3040' && c <= '\u30FF' || c >= '\u4E00' && c <= '\u9FFF' || c == '々';
  }

  /** A run of characters with the ways to part it into words. */
  private static final class Run {
    private final List<String> run;
    private final List<List<CjkWords.Word>> words = new ArrayList<>();
    private final int[] toStart;
    private final int[] toEnd;

    Run(List<String> run) {
      this.run = run;
      this.toStart = new int[run.size() + 1];
      this.toEnd = new int[run.size() + 1];
      for (int i = 0; i < run.size(); i++) {
        words.add(CjkWords.at(run, i));
        toStart[i + 1] = NEVER;
      }
      for (int i = 0; i < run.size(); i++) {
        for (CjkWords.Word word : words.get(i)) {
          int end = i + word.text().length();
          toStart[end] = Math.min(toStart[end], toStart[i] + word.cost());
        }
      }
      for (int i = run.size() - 1; i >= 0; i--) {
        toEnd[i] = NEVER;
        for (CjkWords.Word word : words.get(i)) {
          toEnd[i] = Math.min(toEnd[i], word.cost() + toEnd[i + word.text().length()]);
        }
      }
    }

    void fill(RepairedLine line, int start) {
      int[][] costs = new int[run.size()][];
      for (int i = 0; i < costs.length; i++) {
        costs[i] = new int[run.get(i).length()];
        Arrays.fill(costs[i], NEVER);
      }
      for (int i = 0; i < costs.length; i++) {
        for (CjkWords.Word word : words.get(i)) {
          int cost = toStart[i] + word.cost() + toEnd[i + word.text().length()];
          for (int k = 0; k < word.text().length(); k++) {
            int choice = run.get(i + k).indexOf(word.text().charAt(k));
            costs[i + k][choice] = Math.min(costs[i + k][choice], cost);
          }
        }
      }
      for (int i = 0; i < costs.length; i++) {
        if (line.isOpen(start + i)) {
          int best = best(costs[i]);
          if (best >= 0) {
            line.fill(start + i, run.get(i).charAt(best), "the words of Chinese and Japanese");
          }
        }
      }
    }

    /** Returns the choice of the lowest cost, or -1 if another one comes close. */
    private static int best(int[] costs) {
      int best = 0;
      for (int i = 1; i < costs.length; i++) {
        best = costs[i] < costs[best] ? i : best;
      }
      for (int i = 0; i < costs.length; i++) {
        if (i != best && costs[i] - costs[best] < MARGIN) {
          return -1;
        }
      }
      return best;
    }
  }
}
