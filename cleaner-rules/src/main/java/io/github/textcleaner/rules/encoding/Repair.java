package io.github.textcleaner.rules.encoding;

import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the spans of a text that are UTF-8 read in another encoding. */
final class Repair {
  private static final int CONTROLS = 1;
  private static final int CHARACTERS = 2;

  /** Controls and characters for the same bytes, which no one reading makes. */
  static final int BOTH_FORMS = CONTROLS | CHARACTERS;

  /** Points that a span must win to be repaired without other evidence. */
  static final int ALONE = 20;

  /** Points that it must win where the same reading is borne out by another span. */
  static final int SUPPORTED = 5;

  /** Points that a lone sequence must win beside characters that were read rightly. */
  static final int CONTRADICTED = 50;

  /** Points of a span that bears out others. */
  static final int STRONG = 30;

  private static final int PER_BYTE = 5;
  private static final int MOST_FOR_BYTES = 30;
  private static final int PER_GUESS = 5;

  /** Points of a sequence whose lost byte is told by the word that it stands in. */
  private static final int KNOWN_WORD = 10;

  /** Points of a span inside of one that is to be repaired. */
  private static final int NESTED = 10;

  /** Points against a span that takes both controls and the characters for the same bytes. */
  private static final int MIXED_FORMS = 10;

  /** Points against a span that may be meant as it stands. */
  private static final int MEANT = 15;

  /** How much rarer all other readings are than the first. */
  private static final int RARE_READING = 16;

  private static final int LONE_LETTER_BEFORE = 10;
  private static final int LONE_FOREIGN_LETTER = 25;

  /** How much of the word around a span is looked at, in UTF-16 code units. */
  private static final int AROUND = 16;

  private Repair() {}

  /**
   * A span with what it was before it was misread, and what this wins.
   *
   * @param points what is won if nothing else speaks for the reading
   * @param supportedPoints what is won where other spans speak for it
   * @param inKnownWord whether a lost byte of it is told by the word that it stands in
   */
  record Candidate(
      Utf8Run run,
      String text,
      Reading reading,
      int points,
      int supportedPoints,
      boolean inKnownWord) {
    /** Returns how rare the repair is, and the reading; see {@link Oddity#rarity}. */
    int rarity() {
      return Oddity.rarity(text) + (reading.rank() == 0 ? 0 : RARE_READING);
    }

    /** Returns this candidate with another repair. */
    Candidate with(String newText) {
      return new Candidate(run, newText, reading, points, supportedPoints, inKnownWord);
    }
  }

  /** Returns the candidates of one reading, in order. */
  static List<Candidate> candidates(CharSequence text, Reading reading) {
    return candidates(text, reading, 0);
  }

  /**
   * @param extra points that each candidate has from the start, unless it may be a word as it is
   */
  private static List<Candidate> candidates(CharSequence text, Reading reading, int extra) {
    List<Utf8Run> runs = runs(text, reading);
    if (runs.isEmpty()) {
      return List.of();
    }
    List<String> repairs = runs.stream().map(run -> peel(run.text(), reading)).toList();
    StringBuilder repaired = new StringBuilder(text.length());
    int[] starts = new int[runs.size()];
    int done = 0;
    for (int i = 0; i < starts.length; i++) {
      repaired.append(text, done, runs.get(i).start());
      starts[i] = repaired.length();
      repaired.append(repairs.get(i));
      done = runs.get(i).end();
    }
    repaired.append(text, done, text.length());
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      Utf8Run run = runs.get(i);
      Span after = new Span(starts[i], starts[i] + repairs.get(i).length());
      int points = points(text, run, repaired, after);
      points += isWord(text, run) ? 0 : extra;
      points -= forms(text, run, reading) == BOTH_FORMS ? MIXED_FORMS : 0;
      boolean inKnownWord = reading.isFirst() && isInKnownWord(run, repaired, starts[i]);
      points += inKnownWord ? KNOWN_WORD : 0;
      boolean lone = after.length() == 1 && isForeignAlone(repaired, after.start());
      found.add(
          new Candidate(
              run,
              repairs.get(i),
              reading,
              lone ? points - LONE_FOREIGN_LETTER : points,
              points,
              inKnownWord));
    }
    return found;
  }

  /** Returns whether a span is one letter whose lost byte its word tells. */
  private static boolean isInKnownWord(Utf8Run run, CharSequence repaired, int place) {
    return run.sequences() == 1
        && run.gaps().size() == 1
        && KnownWordClue.tells(repaired, place, run.gaps().get(0).choices());
  }

  private static List<Utf8Run> runs(CharSequence text, Reading reading) {
    List<Utf8Run> runs = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Utf8Run run = Utf8Run.at(text, i, reading);
      if (run != null) {
        runs.add(run);
      }
      i = run == null ? i + 1 : run.end();
    }
    return runs;
  }

  /** Takes off further layers of misreading. Each is at most half as long as the one around it. */
  private static String peel(String text, Reading reading) {
    if (text.length() < 2) {
      return text;
    }
    List<Candidate> candidates = new ArrayList<>(candidates(text, reading, NESTED));
    if (reading.rank() > 0) {
      candidates.addAll(candidates(text, Reading.all().get(0), NESTED));
    }
    StringBuilder peeled = new StringBuilder();
    int done = 0;
    for (Candidate candidate : choose(candidates, SUPPORTED)) {
      peeled.append(text, done, candidate.run.start()).append(candidate.text);
      done = candidate.run.end();
    }
    return peeled.append(text, done, text.length()).toString();
  }

  private static int points(CharSequence text, Utf8Run run, CharSequence repaired, Span after) {
    int before = Oddity.ofPairs(text, run.start(), run.end()) + words(text, run.start(), run.end());
    int points =
        before
            - Oddity.ofPairs(repaired, after.start(), after.end())
            - words(repaired, after.start(), after.end())
            + Math.min(before, Math.min(MOST_FOR_BYTES, PER_BYTE * (run.bytes() - 2)))
            - PER_GUESS * run.guesses();
    if (isLetterAlone(text, run.start())) {
      points += LONE_LETTER_BEFORE;
    }
    return isEndOfCapitals(text, run) || isFormula(text, run) ? points - MEANT : points;
  }

  private static int words(CharSequence text, int from, int to) {
    return Oddity.ofWords(text, Math.max(0, from - AROUND), Math.min(text.length(), to + AROUND));
  }

  /** Returns whether a span is nothing but letters of one script. */
  private static boolean isWord(CharSequence text, Utf8Run run) {
    Kind first = Kind.of(text.charAt(run.start()));
    for (int i = run.start(); i < run.end(); i++) {
      Kind kind = Kind.of(text.charAt(i));
      if (!kind.isLetter() || !kind.sharesScriptWith(first)) {
        return false;
      }
    }
    return true;
  }

  /** Returns in which forms a reading takes the bytes of a span, as bits. */
  static int forms(CharSequence text, Utf8Run run, Reading reading) {
    int forms = 0;
    for (int i = run.start(); i < run.end(); i++) {
      char c = text.charAt(i);
      forms |= reading.isControlOfOther(c) ? CONTROLS : 0;
      forms |= c >= 0x100 ? CHARACTERS : 0;
    }
    return forms;
  }

  /** Returns whether a no-break space may just follow a word in capitals. */
  private static boolean isEndOfCapitals(CharSequence text, Utf8Run run) {
    return run.bytes() == 2
        && Kind.of(text.charAt(run.start() + 1)) == Kind.NO_BREAK_SPACE
        && run.start() > 0
        && Kind.of(text.charAt(run.start() - 1)).isUpper()
        && !(run.end() < text.length() && Kind.of(text.charAt(run.end())).isLower());
  }

  /** Returns whether a mathematical sign stands after a variable of one letter. */
  private static boolean isFormula(CharSequence text, Utf8Run run) {
    int at = run.start();
    return run.sequences() == 1
        && Kind.of(text.charAt(at)) == Kind.MATH
        && at > 0
        && Kind.of(text.charAt(at - 1)).isLetter()
        && !(at > 1 && Kind.of(text.charAt(at - 2)).isLetter());
  }

  /** Returns whether a letter is a word by itself, or the only one of its script in a word. */
  private static boolean isLetterAlone(CharSequence text, int at) {
    boolean before = at > 0 && Kind.of(text.charAt(at - 1)).isLetter();
    boolean after = at + 1 < text.length() && Kind.of(text.charAt(at + 1)).isLetter();
    return Kind.of(text.charAt(at)).isUpper() && !before && !after;
  }

  /** Returns whether a letter is of another script than the word that it stands in. */
  private static boolean isForeignAlone(CharSequence text, int at) {
    Kind kind = Kind.of(text.charAt(at));
    if (!kind.isLetter() || kind.isLatin() || kind.isGreek()) {
      return false;
    }
    boolean before = at > 0 && Kind.of(text.charAt(at - 1)).sharesScriptWith(kind);
    boolean after = at + 1 < text.length() && Kind.of(text.charAt(at + 1)).sharesScriptWith(kind);
    return !before && !after;
  }

  /**
   * Returns the best of the candidates that do not overlap, in the order of the text. Where two are
   * equally good, that of the reading wins which explains most of the text, then the less rare one.
   */
  static List<Candidate> choose(List<Candidate> candidates, int threshold) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.removeIf(candidate -> candidate.points < threshold);
    int[] totals = new int[Reading.all().size()];
    for (Candidate candidate : sorted) {
      totals[candidate.reading.rank()] += candidate.points;
    }
    sorted.sort(
        Comparator.comparingInt((Candidate candidate) -> -candidate.points)
            .thenComparingInt(candidate -> -totals[candidate.reading.rank()])
            .thenComparingInt(Candidate::rarity)
            .thenComparingInt(candidate -> candidate.reading.rank())
            .thenComparingInt(candidate -> candidate.run.start()));
    TreeMap<Integer, Candidate> chosen = new TreeMap<>();
    for (Candidate candidate : sorted) {
      Map.Entry<Integer, Candidate> earlier = chosen.lowerEntry(candidate.run.end());
      if (earlier == null || earlier.getValue().run.end() <= candidate.run.start()) {
        chosen.put(candidate.run.start(), candidate);
      }
    }
    return List.copyOf(chosen.values());
  }
}
