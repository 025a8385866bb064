package io.github.textcleaner.rules.encoding;

import io.github.textcleaner.rules.encoding.Repair.Candidate;
import io.github.textcleaner.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lines of one document say of how it was misread. Spans bear each other out: in a line of
 * which one reading explains every character beyond ASCII, and across lines. For one thread.
 */
final class Evidence {
  /** Points that all spans of a line must win together, if one reading explains the line. */
  private static final int WHOLE_LINE = 40;

  /** Points against a reading that takes both controls and the characters for the same bytes. */
  private static final int MIXED_FORMS = 50;

  /** How much rarer a line is whose letters belong to no one language. */
  private static final int NO_LANGUAGE = 100;

  private final Map<Integer, List<Candidate>> byLine = new HashMap<>();
  private final int[] strong = new int[Reading.all().size()];

  /** Looks for misread spans in a line that is suspected of {@code readings}. */
  void addSuspect(Line line, int readings) {
    String text = text(line);
    List<Candidate> candidates = candidates(text, readings);
    List<Candidate> whole = whole(text, candidates);
    if (!whole.isEmpty()) {
      // Two, for what explains a line bears out its own spans too.
      strong[whole.get(0).reading().rank()] += 2;
    } else if (candidates.stream().allMatch(candidate -> candidate.points() < Repair.ALONE)) {
      return;
    }
    byLine.put(line.index(), candidates);
    if (whole.isEmpty()) {
      for (Candidate candidate : Repair.choose(candidates, Repair.STRONG)) {
        strong[candidate.reading().rank()]++;
      }
    }
  }

  /** Returns whether there is nothing to repair in any line. */
  boolean isEmpty() {
    return byLine.isEmpty();
  }

  private static List<Candidate> candidates(String text, int readings) {
    if (readings == 0) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Reading reading : Reading.all()) {
      if ((readings & Suspicion.bit(reading)) != 0) {
        candidates.addAll(Repair.candidates(text, reading));
      }
    }
    return candidates;
  }

  /** Returns the repairs of a line, in order. */
  List<Candidate> repairs(Line line) {
    List<Candidate> known = byLine.getOrDefault(line.index(), List.of());
    List<Candidate> all = new ArrayList<>(known);
    String text = text(line);
    all.addAll(candidates(text, supported() & ~readings(known)));
    if (all.isEmpty()) {
      return List.of();
    }
    List<Candidate> whole = whole(text, all);
    if (!whole.isEmpty()) {
      return deeper(text, whole);
    }
    boolean contradicted = holdsOtherText(text, Repair.choose(all, Repair.SUPPORTED));
    all.removeIf(candidate -> !isSure(candidate, contradicted));
    return Repair.choose(all, Repair.SUPPORTED);
  }

  private boolean isSure(Candidate candidate, boolean contradicted) {
    int own = candidate.points() >= Repair.STRONG ? 1 : 0;
    if (strong[candidate.reading().rank()] > own) {
      return candidate.supportedPoints() >= Repair.SUPPORTED;
    }
    boolean lone = candidate.run().sequences() == 1;
    boolean guessed =
        candidate.run().guesses() > 0 && !candidate.inKnownWord() && !candidate.text().equals("à");
    return candidate.points()
        >= (lone && (contradicted || guessed) ? Repair.CONTRADICTED : Repair.ALONE);
  }

  /**
   * Returns the candidates of the reading that explains every character of a line beyond ASCII and
   * wins most by it; none if there is no such reading, or it wins too little.
   */
  private List<Candidate> whole(String text, List<Candidate> candidates) {
    List<Candidate> best = List.of();
    int most = 0;
    int present = readings(candidates);
    for (Reading reading : Reading.all()) {
      if ((present & Suspicion.bit(reading)) == 0) {
        continue;
      }
      List<Candidate> own =
          candidates.stream().filter(candidate -> candidate.reading() == reading).toList();
      boolean supported = strong[reading.rank()] > 0;
      int points = 0;
      for (Candidate candidate : own) {
        points += own.size() > 1 || supported ? candidate.supportedPoints() : candidate.points();
      }
      points -= mixesForms(text, own) ? MIXED_FORMS : 0;
      long found = own.stream().filter(candidate -> candidate.run().guesses() == 0).count();
      boolean enough = found > 1 && points >= WHOLE_LINE || supported && points >= 0;
      boolean better =
          best.isEmpty() || points > most || points == most && rarity(own) < rarity(best);
      if (enough && better && !holdsOtherText(text, own)) {
        best = own;
        most = points;
      }
    }
    return best;
  }

  private static int rarity(List<Candidate> candidates) {
    StringBuilder all = new StringBuilder();
    candidates.forEach(candidate -> all.append(candidate.text()));
    int rarity = candidates.stream().mapToInt(Candidate::rarity).sum();
    return Oddity.isOfNoLanguage(all) ? rarity + NO_LANGUAGE : rarity;
  }

  /**
   * Takes off further layers from a line as a whole, so that its spans bear each other out in each
   * layer.
   */
  private List<Candidate> deeper(String text, List<Candidate> outer) {
    StringBuilder once = new StringBuilder();
    int[] starts = new int[outer.size()];
    int done = 0;
    for (int i = 0; i < starts.length; i++) {
      once.append(text, done, outer.get(i).run().start());
      starts[i] = once.length();
      once.append(outer.get(i).run().text());
      done = outer.get(i).run().end();
    }
    String layer = once.append(text, done, text.length()).toString();
    int readings = Suspicion.readingsOf(layer) | readings(outer);
    List<Candidate> candidates = candidates(layer, readings);
    List<Candidate> inner = whole(layer, candidates);
    if (inner.isEmpty()) {
      return outer;
    }
    List<Candidate> innermost = deeper(layer, inner);
    List<Candidate> result = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < starts.length; i++) {
      int end = starts[i] + outer.get(i).run().text().length();
      StringBuilder repaired = new StringBuilder();
      int from = starts[i];
      while (next < innermost.size() && innermost.get(next).run().start() < end) {
        Candidate span = innermost.get(next);
        if (span.run().end() > end) {
          // It takes in a space between two spans: the next look at the document will find it.
          return outer;
        }
        repaired.append(layer, from, span.run().start()).append(span.text());
        from = span.run().end();
        next++;
      }
      result.add(outer.get(i).with(repaired.append(layer, from, end).toString()));
    }
    return result;
  }

  private static String text(Line line) {
    return line.span().of(line.document().text());
  }

  private static boolean mixesForms(String text, List<Candidate> candidates) {
    int forms = 0;
    for (Candidate candidate : candidates) {
      forms |= Repair.forms(text, candidate.run(), candidate.reading());
    }
    return forms == Repair.BOTH_FORMS;
  }

  private int supported() {
    int readings = 0;
    for (Reading reading : Reading.all()) {
      readings |= strong[reading.rank()] > 0 ? Suspicion.bit(reading) : 0;
    }
    return readings;
  }

  private static int readings(List<Candidate> candidates) {
    int readings = 0;
    for (Candidate candidate : candidates) {
      readings |= Suspicion.bit(candidate.reading());
    }
    return readings;
  }

  /** Returns whether a line holds characters beyond ASCII outside of the candidates. */
  private static boolean holdsOtherText(String text, List<Candidate> candidates) {
    int explained = 0;
    for (Candidate candidate : candidates) {
      if (holdsText(text, explained, candidate.run().start())) {
        return true;
      }
      explained = candidate.run().end();
    }
    return holdsText(text, explained, text.length());
  }

  private static boolean holdsText(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0xA0) {
        Kind kind = Kind.of(c);
        if (kind != Kind.SPACE
            && kind != Kind.NO_BREAK_SPACE
            && kind != Kind.LOST
            && kind != Kind.HIDDEN) {
          return true;
        }
      }
    }
    return false;
  }
}
