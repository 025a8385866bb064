package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.words.Language;
import io.github.textcleaner.rules.words.WordHash;
import io.github.textcleaner.rules.words.WordRank;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import java.util.Arrays;

/**
 * Finds runs of letters that no list knows and that are two known words, or a function word and
 * another word or capitals. Asks the word lists for every word of the document.
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

  /** The places of a line in each language, at the ordinal of the language. */
  private static final ImmutableList<LineAnalysis<ImmutableList<Place>>> PLACES =
      Arrays.stream(Language.values())
          .map(language -> LineAnalysis.of("split words", line -> places(line, language)))
          .collect(ImmutableList.toImmutableList());

  private final char[] text;
  private final Language language;
  private final WordHash.Parts run = new WordHash.Parts();
  private final ImmutableList.Builder<Place> places = ImmutableList.builder();

  /**
   * A place where a run of letters falls into two words.
   *
   * @param margin how much better it is than the next best place, in steps of 1.5
   */
  record Split(Seam seam, int margin) {}

  /**
   * The place of a split, counted from the start of its line.
   *
   * @param join its kind
   * @param start where the token starts
   * @param end where it ends
   * @param offset where the space would go
   */
  private record Place(Join join, int start, int end, int offset, int margin) {}

  private WordSeams(Line line, Language language) {
    this.text = new char[line.end() - line.start()];
    this.language = language;
    line.document().text().getChars(line.start(), line.end(), text, 0);
  }

  static ImmutableList<Split> of(Document document) {
    Language language = document.get(Language.OF_DOCUMENT);
    if (language == Language.OTHER) {
      return ImmutableList.of();
    }
    LineAnalysis<ImmutableList<Place>> analysis = PLACES.get(language.ordinal());
    ImmutableList.Builder<Split> splits = ImmutableList.builder();
    for (int i = 0; i < document.lineCount(); i++) {
      Line line = document.line(i);
      ImmutableList<Place> places = line.get(analysis);
      if (!places.isEmpty()) {
        addAllowed(line, places, splits);
      }
    }
    return splits.build();
  }

  private static void addAllowed(
      Line line, ImmutableList<Place> places, ImmutableList.Builder<Split> splits) {
    Paragraph paragraph = new Paragraph(line);
    if (paragraph.isVerse()) {
      return;
    }
    for (Place place : places) {
      int start = line.start();
      Token token = new Token(paragraph.text(), start + place.start, start + place.end);
      if (token.isUntouchable() || token.isCode() || token.isMixed()) {
        continue;
      }
      Seam seam = new Seam(place.join, start + place.offset, token, paragraph);
      if (Guards.allow(seam)) {
        splits.add(new Split(seam, place.margin));
      }
    }
  }

  private static ImmutableList<Place> places(Line line, Language language) {
    if (line.end() - line.start() < SHORTEST_RUN) {
      return ImmutableList.of();
    }
    WordSeams seams = new WordSeams(line, language);
    seams.scan();
    return seams.places.build();
  }

  /** A run is a letter and all lower-case letters after it; capitals begin no run. */
  private void scan() {
    int from = 0;
    while (from < text.length) {
      if (!Letters.isCased(text[from])) {
        from++;
        continue;
      }
      int to = run.readWord(text, from);
      if (from > 0 && isUpper(from) && isUpper(from - 1)) {
        addPlaceAfterCapitals(from + 1, to);
      } else if (to - from >= SHORTEST_RUN && to - from <= LONGEST_RUN) {
        addBestPlace(from, to);
      }
      from = to;
    }
  }

  /** Some languages have a conjunction of one letter: {@code sierray}. */
  private String lastLetter(int to) {
    return String.valueOf(text[to - 1]);
  }

  /**
   * Returns whether the capitals that the run begins with may be one: before a short word, no word.
   */
  private boolean isAbbreviation(int length, int following) {
    return following >= SHORTEST_FUNCTION_WORD || language.rank(run, 0, length) == WordRank.UNKNOWN;
  }

  private boolean isUpper(int at) {
    return Letters.isUpper(text[at]);
  }

  /** A frequent small word after an abbreviation: {@code TVand}; not {@code WHOever, LOGout}. */
  private void addPlaceAfterCapitals(int from, int to) {
    int right = to - from;
    if (right < SHORTEST_WORD) {
      return;
    }
    int first = from;
    while (first > 0 && isUpper(first - 1) && to - first <= LONGEST_RUN) {
      first--;
    }
    int left = from - first;
    if (left + right < SHORTEST_RUN || left + right > LONGEST_RUN) {
      return;
    }
    run.read(text, first, to);
    if (isAbbreviation(left, right)
        && language.ownRank(run, left, left + right) == WordRank.PARTICLE
        && language.rank(run, 0, left + right) == WordRank.UNKNOWN) {
      add(new String(text, from, right), from, 0);
    }
  }

  /** Splits the run that was read last. */
  private void addBestPlace(int from, int to) {
    int length = to - from;
    if (language.rank(run, 0, length) != WordRank.UNKNOWN) {
      return;
    }
    double best = Double.MAX_VALUE;
    double second = Double.MAX_VALUE;
    int at = 0;
    int last = length - (Shapes.endsNone(lastLetter(to), language) ? 1 : SHORTEST_WORD);
    for (int i = SHORTEST_WORD; i <= last; i++) {
      double cost = cost(i, length);
      if (cost < best) {
        second = best;
        best = cost;
        at = i;
      } else if (cost < second) {
        second = cost;
      }
    }
    if (best < COST[WordRank.ENGLISH.ordinal()]) {
      int margin = (int) Math.min(5, (second - best) / 1.5);
      add(new String(text, from + at, length - at), from + at, margin);
    }
  }

  private void add(String right, int offset, int margin) {
    int start = offset;
    while (start > 0 && !Glyph.isNone(text[start - 1]) && offset - start <= Token.LONGEST) {
      start--;
    }
    int end = offset;
    while (end < text.length && !Glyph.isNone(text[end]) && end - start <= Token.LONGEST) {
      end++;
    }
    if (end - start <= Token.LONGEST) {
      Join join = Shapes.endsNone(right, language) ? Join.SMALL_WORD : Join.WORDS;
      places.add(new Place(join, start, end, offset, margin));
    }
  }

  private double cost(int leftLength, int length) {
    int rightLength = length - leftLength;
    WordRank left = language.ownRank(run, 0, leftLength);
    if (!left.isKnown() && !mayFollowUnknown(leftLength, length)) {
      return Double.MAX_VALUE;
    }
    WordRank right =
        rightLength == 1 ? WordRank.PARTICLE : language.ownRank(run, leftLength, length);
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

  /** Asks the few function words before the word list, which is large: most parts are unknown. */
  private boolean mayFollowUnknown(int leftLength, int length) {
    int rightLength = length - leftLength;
    return leftLength >= SHORTEST_UNKNOWN
        && rightLength <= LONGEST_FUNCTION_WORD
        && (rightLength == 1 || language.hasFunctionWord(run, leftLength, length));
  }

  private static double unknownCost(int length) {
    return COST[WordRank.UNKNOWN.ordinal()] + COST_PER_UNKNOWN_LETTER * length;
  }

  /** Returns whether a word is a function word that may stand beside an unknown one. */
  private static boolean mayStandBeside(WordRank rank, int length, int otherLength) {
    return rank.isFunction() && length >= SHORTEST_FUNCTION_WORD && otherLength >= SHORTEST_UNKNOWN;
  }
}
