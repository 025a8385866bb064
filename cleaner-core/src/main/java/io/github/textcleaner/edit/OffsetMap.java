package io.github.textcleaner.edit;

import io.github.textcleaner.text.Span;
import java.util.List;

/**
 * Ties the offsets of a source text to those of a target text that edits made from it. Offsets are
 * UTF-16 code units. Immutable and safe for use by several threads.
 *
 * <p>A character that survives maps to itself in both directions. Inside a replacement there is no
 * finer truth than the whole replaced range.
 */
public final class OffsetMap {
  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final int[] targetStarts;
  private final int[] targetEnds;

  private OffsetMap(int size) {
    sourceStarts = new int[size];
    sourceEnds = new int[size];
    targetStarts = new int[size];
    targetEnds = new int[size];
  }

  static OffsetMap of(List<Edit> edits) {
    OffsetMap map = new OffsetMap(edits.size());
    int shift = 0;
    for (int k = 0; k < edits.size(); k++) {
      Edit edit = edits.get(k);
      int start = edit.span().start() + shift;
      map.put(k, edit.span(), new Span(start, start + edit.after().length()));
      shift += edit.after().length() - edit.span().length();
    }
    return map;
  }

  private void put(int k, Span source, Span target) {
    sourceStarts[k] = source.start();
    sourceEnds[k] = source.end();
    targetStarts[k] = target.start();
    targetEnds[k] = target.end();
  }

  /** Returns how many ranges differ between the texts. */
  public int size() {
    return sourceStarts.length;
  }

  /** Returns the {@code k}-th range that differs, in the source. */
  public Span source(int k) {
    return new Span(sourceStarts[k], sourceEnds[k]);
  }

  /** Returns the {@code k}-th range that differs, in the target. */
  public Span target(int k) {
    return new Span(targetStarts[k], targetEnds[k]);
  }

  /**
   * Returns where the character at {@code offset} of the target stands in the source. At a place
   * where text was deleted the answer lies after the deleted text; inside a replacement it is the
   * start of the replaced range.
   */
  public int toSource(int offset) {
    int k = lastAtOrBefore(targetStarts, offset);
    return k >= 0 && offset < targetEnds[k] ? sourceStarts[k] : sourceAfterEdit(k, offset);
  }

  /**
   * Returns the tightest range of the source that holds what {@code target} holds: it neither
   * starts nor ends with deleted text, and takes in replaced ranges whole.
   */
  public Span toSource(Span target) {
    int start = toSource(target.start());
    if (target.isEmpty()) {
      return Span.at(start);
    }
    int k = lastBefore(targetStarts, target.end());
    int end =
        k >= 0 && target.end() < targetEnds[k] ? sourceEnds[k] : sourceAfterEdit(k, target.end());
    return new Span(start, end);
  }

  /**
   * Returns where the character at {@code offset} of the source stands in the target. Inside a
   * deleted or replaced range the answer is the start of what stands there now.
   */
  public int toTarget(int offset) {
    int k = lastAtOrBefore(sourceStarts, offset);
    return k >= 0 && offset < sourceEnds[k] ? targetStarts[k] : targetAfterEdit(k, offset);
  }

  /** Returns the range of the target that holds what is left of {@code source}. */
  public Span toTarget(Span source) {
    int start = toTarget(source.start());
    if (source.isEmpty()) {
      return Span.at(start);
    }
    int k = lastBefore(sourceStarts, source.end());
    int end =
        k >= 0 && source.end() < sourceEnds[k] ? targetEnds[k] : targetAfterEdit(k, source.end());
    return new Span(start, end);
  }

  /** Returns the map from this map's source to the target of {@code next}. */
  public OffsetMap then(OffsetMap next) {
    List<Composition.Cluster> clusters = Composition.of(this, next);
    OffsetMap map = new OffsetMap(clusters.size());
    for (int k = 0; k < clusters.size(); k++) {
      map.put(k, clusters.get(k).source(), clusters.get(k).target());
    }
    return map;
  }

  /** Returns the source offset of a target offset in the unchanged text after range {@code k}. */
  int sourceAfterEdit(int k, int target) {
    return k < 0 ? target : sourceEnds[k] + target - targetEnds[k];
  }

  /** Returns the target offset of a source offset in the unchanged text after range {@code k}. */
  int targetAfterEdit(int k, int source) {
    return k < 0 ? source : targetEnds[k] + source - sourceEnds[k];
  }

  private static int lastAtOrBefore(int[] starts, int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static int lastBefore(int[] starts, int offset) {
    return lastAtOrBefore(starts, offset - 1);
  }
}
