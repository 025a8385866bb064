package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rules.encoding.Repair.Candidate;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * A line with its repairs in place. Characters that lost bytes leave open stand in it as U+FFFD
 * until a {@link LostByteClue} fills them. Places are UTF-16 indices of the repaired text. For one
 * thread.
 */
final class RepairedLine {
  /** A shorter word may stand twice in a line by chance. */
  private static final int SHORTEST_WORD = 4;

  /** What is farther from a place is not looked at, here and by clues. */
  static final int LONGEST_WORD = 40;

  private final Line line;
  private final ImmutableList<Candidate> repairs;
  private final int[] starts;
  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Integer, String> open = new TreeMap<>();
  private final TreeMap<Integer, String> filled = new TreeMap<>();

  RepairedLine(Line line, List<Candidate> repairs) {
    this.line = line;
    this.repairs = ImmutableList.copyOf(repairs);
    this.starts = new int[repairs.size()];
    String damaged = damaged();
    int done = 0;
    for (int i = 0; i < starts.length; i++) {
      Candidate repair = repairs.get(i);
      text.append(damaged, done, repair.run().start());
      starts[i] = text.length();
      text.append(repair.text());
      done = repair.run().end();
      if (repair.text().equals(repair.run().text()) && repair.reading().isFirst()) {
        for (Utf8Run.Gap gap : repair.run().gaps()) {
          open.put(starts[i] + gap.at(), gap.choices());
        }
      }
    }
    text.append(damaged, done, damaged.length());
  }

  private String damaged() {
    return line.span().of(line.document().text());
  }

  /** Returns the repaired text; it changes as places are filled. */
  CharSequence text() {
    return text;
  }

  /** Returns the open places from first to last. */
  ImmutableList<Integer> openPlaces() {
    return ImmutableList.copyOf(open.keySet());
  }

  boolean isOpen(int place) {
    return open.containsKey(place);
  }

  /** Returns the characters that may stand at a place: those of an open one, or the one there. */
  String choices(int place) {
    String choices = open.get(place);
    return choices == null ? String.valueOf(text.charAt(place)) : choices;
  }

  /** Returns what stands at a place, as far as neighbors are concerned: a space past the ends. */
  Kind kind(int place) {
    return place < 0 || place >= text.length() ? Kind.SPACE : Kind.of(choices(place).charAt(0));
  }

  /** Returns whether letters of several scripts stand around a place. */
  boolean isInMixedWord(int place) {
    return isMixed(place, -1) || isMixed(place, 1);
  }

  private boolean isMixed(int place, int step) {
    for (int i = place + step;
        Math.abs(i - place) <= LONGEST_WORD && kind(i).isLetter();
        i += step) {
      if (!kind(i).sharesScriptWith(kind(place))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Leaves of the choices of an open place those that fit. It is filled if one is left, and open no
   * more if none is.
   *
   * @param evidence what tells which fit, for people
   */
  void narrow(int place, IntPredicate fits, String evidence) {
    StringBuilder left = new StringBuilder();
    choices(place).chars().filter(fits).forEach(c -> left.append((char) c));
    if (left.length() > 1) {
      open.put(place, left.toString());
      return;
    }
    open.remove(place);
    if (left.length() == 1) {
      text.setCharAt(place, left.charAt(0));
      filled.put(place, evidence);
    }
  }

  /** Fills an open place. */
  void fill(int place, char c, String evidence) {
    narrow(place, choice -> choice == c, evidence);
  }

  /** Proposes the repairs, unless the line shows what misread text looks like. */
  void propose(EditSink edits) {
    if (isShown()) {
      return;
    }
    for (int i = 0; i < starts.length; i++) {
      Candidate repair = repairs.get(i);
      int end = starts[i] + repair.text().length();
      Span span = new Span(line.start() + repair.run().start(), line.start() + repair.run().end());
      Map<Integer, String> own = filled.subMap(starts[i], end);
      Set<String> evidence = new LinkedHashSet<>(own.values());
      String reason = "UTF-8 read as " + repair.reading().name();
      edits.replace(
          span,
          text.substring(starts[i], end),
          own.isEmpty() ? reason : reason + ", lost bytes known by " + String.join(", ", evidence));
    }
  }

  /** Returns whether the line holds a repaired word beside the misread one, and so shows both. */
  private boolean isShown() {
    String damaged = damaged();
    Set<String> words = words(damaged);
    for (Candidate repair : repairs) {
      int from = repair.run().start();
      int to = repair.run().end();
      int start = wordStart(damaged, from, Math.max(0, from - LONGEST_WORD));
      int end = wordEnd(damaged, to, Math.min(damaged.length(), to + LONGEST_WORD));
      String word = damaged.substring(start, from) + repair.text() + damaged.substring(to, end);
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
