package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.words.Language;
import io.github.textcleaner.rules.words.WordRank;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * Finds runs of letters that no list knows and that are two known words, or a function word and
 * another word. Asks the word lists for every word of the document.
 */
@SuppressWarnings("EnumOrdinal") // ordinals index tables in memory; files hold names
final class WordSeams {
  private static final int SHORTEST_RUN = 5;
  private static final int LONGEST_RUN = 40;

  /** A word that no list knows is taken for one half if it has so many letters. */
  private static final int SHORTEST_UNKNOWN = 4;

  private static final int SHORTEST_FUNCTION_WORD = 3;
  private static final int LONGEST_FUNCTION_WORD = 12;

  private static final int SHORTEST_WORD = 2;

  /**
   * Costs of a word by rank, the negative logarithm of its share in texts: of the 75th, 400th,
   * 2,500th and so on most frequent word by Zipf's law.
   */
  private static final double[] COST = {6, 7, 6, 8.3, 10, 11.8, 13.5, 14.5, 99, 99, 15.5};

  private static final double COST_PER_UNKNOWN_LETTER = 0.8;

  private final Document document;
  private final Language language;
  private final ImmutableList.Builder<Split> splits = ImmutableList.builder();

  /**
   * A place where a run of letters falls into two words.
   *
   * @param margin how much better it is than the next best place, in steps of 1.5
   */
  record Split(Seam seam, int margin) {}

  private WordSeams(Document document) {
    this.document = document;
    this.language = document.get(Language.OF_DOCUMENT);
  }

  static ImmutableList<Split> of(Document document) {
    WordSeams seams = new WordSeams(document);
    if (seams.language != Language.OTHER) {
      for (Line line : document.lines()) {
        seams.scan(line);
      }
    }
    return seams.splits.build();
  }

  private void scan(Line line) {
    String text = document.text();
    Paragraph paragraph = null;
    int start = line.start();
    while (start < line.end()) {
      int end = start;
      while (end < line.end() && Glyph.of(text.charAt(end)) != Glyph.NONE) {
        end++;
      }
      if (end - start >= SHORTEST_RUN && end - start <= Token.LONGEST) {
        int from = start;
        while (from < end) {
          int to = runEnd(text, from, end);
          if (to - from >= SHORTEST_RUN && to - from <= LONGEST_RUN) {
            Place place = bestPlace(from, to);
            if (place != null) {
              paragraph = paragraph == null ? new Paragraph(line) : paragraph;
              add(from + place.length, place.margin, new Token(text, start, end), paragraph);
            }
          }
          from = Math.max(to, from + 1);
        }
      }
      start = end + 1;
    }
  }

  private void add(int offset, int margin, Token token, Paragraph paragraph) {
    if (token.isUntouchable() || token.isCode() || token.isMixed() || paragraph.isVerse()) {
      return;
    }
    Seam seam = new Seam(Join.WORDS, offset, token, paragraph);
    if (Guards.allow(seam)) {
      splits.add(new Split(seam, margin));
    }
  }

  /** A run is a letter and all lower-case letters after it; capitals begin no run. */
  private static int runEnd(String text, int from, int end) {
    if (!Glyph.of(text.charAt(from)).isLetter()) {
      return from;
    }
    int to = from + 1;
    while (to < end && Glyph.of(text.charAt(to)) == Glyph.LOWER) {
      to++;
    }
    return to;
  }

  private record Place(int length, int margin) {}

  private @Nullable Place bestPlace(int from, int to) {
    if (language.rank(document.text(), from, to) != WordRank.UNKNOWN) {
      return null;
    }
    double best = Double.MAX_VALUE;
    double second = Double.MAX_VALUE;
    int at = 0;
    for (int i = from + SHORTEST_WORD; i <= to - SHORTEST_WORD; i++) {
      double cost = cost(from, i, to);
      if (cost < best) {
        second = best;
        best = cost;
        at = i;
      } else if (cost < second) {
        second = cost;
      }
    }
    return best < COST[WordRank.ENGLISH.ordinal()]
        ? new Place(at - from, (int) Math.min(5, (second - best) / 1.5))
        : null;
  }

  private double cost(int from, int middle, int to) {
    int leftLength = middle - from;
    int rightLength = to - middle;
    WordRank left = language.ownRank(document.text(), from, middle);
    if (!left.isKnown() && (rightLength > LONGEST_FUNCTION_WORD || leftLength < SHORTEST_UNKNOWN)) {
      return Double.MAX_VALUE;
    }
    WordRank right = language.ownRank(document.text(), middle, to);
    if (left.isKnown() && right.isKnown()) {
      return COST[left.ordinal()] + COST[right.ordinal()];
    }
    if (left.isKnown() && mayStandBeside(left, leftLength, rightLength)) {
      return COST[left.ordinal()] + unknownCost(rightLength);
    }
    if (right.isKnown() && mayStandBeside(right, rightLength, leftLength)) {
      return COST[right.ordinal()] + unknownCost(leftLength);
    }
    return Double.MAX_VALUE;
  }

  private static double unknownCost(int length) {
    return COST[WordRank.UNKNOWN.ordinal()] + COST_PER_UNKNOWN_LETTER * length;
  }

  /** Returns whether a word is a function word that may stand beside an unknown one. */
  private static boolean mayStandBeside(WordRank rank, int length, int otherLength) {
    return rank.isFunction() && length >= SHORTEST_FUNCTION_WORD && otherLength >= SHORTEST_UNKNOWN;
  }
}
