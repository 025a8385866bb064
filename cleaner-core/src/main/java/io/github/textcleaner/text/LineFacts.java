package io.github.textcleaner.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What line analyses found out of the lines of a text so far. Safe for use by several threads: they
 * may find the same fact twice, and facts are immutable.
 */
@SuppressWarnings("ReferenceEquality") // an array that stands for none is told by what it is
final class LineFacts {
  private static final int CHANGED = -1;
  private static final @Nullable Object[] NOTHING = {};

  /** By the index of the analysis, then by line. A longer array takes the place of a full one. */
  private volatile @Nullable Object[][] known = {};

  private final int lines;

  LineFacts(int lines) {
    this.lines = lines;
  }

  @SuppressWarnings("unchecked") // the array holds for each line what that analysis computed
  <T> T get(LineAnalysis<T> analysis, Line line) {
    @Nullable Object[] facts = factsOf(analysis.index());
    Object fact = facts[line.index()];
    return fact == null ? find(analysis, line, facts) : (T) fact;
  }

  private static <T> T find(LineAnalysis<T> analysis, Line line, @Nullable Object[] facts) {
    T fact = analysis.computeFor(line);
    facts[line.index()] = fact;
    return fact;
  }

  private @Nullable Object[] factsOf(int analysis) {
    @Nullable Object[][] all = known;
    return analysis < all.length && all[analysis] != NOTHING ? all[analysis] : added(analysis);
  }

  private synchronized @Nullable Object[] added(int analysis) {
    @Nullable Object[][] all = known;
    if (analysis >= all.length || all[analysis] == NOTHING) {
      int length = Math.max(all.length, analysis + 1);
      @Nullable Object[][] more = Arrays.copyOf(all, length);
      Arrays.fill(more, all.length, length, NOTHING);
      more[analysis] = new Object[lines];
      known = more;
      return more[analysis];
    }
    return all[analysis];
  }

  /** Returns what is known of the lines that changes left as they were. */
  LineFacts after(List<? extends Change> changes, LineTable before, LineTable after) {
    LineFacts facts = new LineFacts(after.count());
    @Nullable Object[][] old = known;
    if (old.length == 0) {
      return facts;
    }
    int[] origins = origins(changes, before, after);
    @Nullable Object[][] kept = new Object[old.length][];
    for (int analysis = 0; analysis < old.length; analysis++) {
      kept[analysis] = old[analysis] == NOTHING ? NOTHING : kept(old[analysis], origins);
    }
    facts.known = kept;
    return facts;
  }

  private static @Nullable Object[] kept(@Nullable Object[] old, int[] origins) {
    @Nullable Object[] kept = new Object[origins.length];
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] != CHANGED) {
        kept[i] = old[origins[i]];
      }
    }
    return kept;
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
