package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rules.encoding.Repair.Candidate;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * A line with its repairs in place. Characters that lost bytes leave open stand in it as U+FFFD
 * until a {@link LostByteClue} fills them. Places are UTF-16 indices of the repaired text. For one
 * thread.
 */
final class RepairedLine {
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

  /**
   * Returns the run of letters of some kind around a place. One that is longer than {@link
   * #LONGEST_WORD} is not followed to its ends.
   */
  Span wordAround(int place, Predicate<Kind> letter) {
    int start = place;
    while (place - start <= LONGEST_WORD && letter.test(kind(start - 1))) {
      start--;
    }
    int end = place + 1;
    while (end - place <= LONGEST_WORD && letter.test(kind(end))) {
      end++;
    }
    return new Span(start, end);
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
    if (MisreadExample.isIn(damaged(), repairs)) {
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
}
