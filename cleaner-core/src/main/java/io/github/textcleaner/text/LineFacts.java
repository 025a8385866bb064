package io.github.textcleaner.text;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What line analyses found out of the lines of a text so far. Safe for use by several threads. */
final class LineFacts {
  private static final int CHANGED = -1;

  private final int lines;
  private final ConcurrentMap<LineAnalysis<?>, AtomicReferenceArray<Object>> known =
      new ConcurrentHashMap<>();

  LineFacts(int lines) {
    this.lines = lines;
  }

  @SuppressWarnings("unchecked") // the array holds for each line what that analysis computed
  <T> T get(LineAnalysis<T> analysis, Line line) {
    AtomicReferenceArray<Object> facts = known.get(analysis);
    if (facts == null) {
      facts = known.computeIfAbsent(analysis, key -> new AtomicReferenceArray<>(lines));
    }
    Object fact = facts.get(line.index());
    if (fact == null) {
      fact = analysis.computeFor(line);
      facts.set(line.index(), fact);
    }
    return (T) fact;
  }

  /** Returns what is known of the lines that changes left as they were. */
  LineFacts after(List<? extends Change> changes, LineTable before, LineTable after) {
    LineFacts facts = new LineFacts(after.count());
    if (known.isEmpty()) {
      return facts;
    }
    int[] origins = origins(changes, before, after);
    known.forEach(
        (analysis, old) -> {
          AtomicReferenceArray<Object> kept = new AtomicReferenceArray<>(origins.length);
          for (int i = 0; i < origins.length; i++) {
            if (origins[i] != CHANGED) {
              kept.setPlain(i, old.get(origins[i]));
            }
          }
          facts.known.put(analysis, kept);
        });
    return facts;
  }

  /** Returns for each line after the changes the line that it was before. */
  private static int[] origins(List<? extends Change> changes, LineTable before, LineTable after) {
    int[] origins = new int[after.count()];
    Arrays.fill(origins, CHANGED);
    int change = 0;
    int shift = 0;
    int line = 0;
    for (int i = 0; i < before.count(); i++) {
      int start = before.start(i);
      int end = before.end(i);
      while (change < changes.size() && changes.get(change).span().end() <= start) {
        Change done = changes.get(change++);
        shift += done.after().length() - done.span().length();
      }
      boolean touched = change < changes.size() && changes.get(change).span().start() < end;
      while (line < origins.length && after.start(line) < start + shift) {
        line++;
      }
      boolean same =
          !touched
              && line < origins.length
              && after.start(line) == start + shift
              && after.end(line) == end + shift;
      if (same) {
        origins[line] = i;
      }
    }
    return origins;
  }
}
