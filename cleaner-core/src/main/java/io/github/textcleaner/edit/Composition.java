package io.github.textcleaner.edit;

import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds which edits of a first and of a second step touch each other, and so become one edit when
 * the steps are taken together.
 */
final class Composition {
  private final OffsetMap first;
  private final OffsetMap second;
  private int i;
  private int j;

  private Composition(OffsetMap first, OffsetMap second) {
    this.first = first;
    this.second = second;
  }

  /**
   * Edits that belong together.
   *
   * @param source their range before the first step
   * @param target their range after the second step
   */
  record Cluster(
      Span source, Span target, int firstFrom, int firstTo, int secondFrom, int secondTo) {}

  static List<Cluster> of(OffsetMap first, OffsetMap second) {
    return new Composition(first, second).clusters();
  }

  private List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    while (i < first.size() || j < second.size()) {
      clusters.add(next());
    }
    return clusters;
  }

  private Cluster next() {
    int firstFrom = i;
    int secondFrom = j;
    boolean startsInFirst =
        j == second.size()
            || (i < first.size() && first.target(i).start() <= second.source(j).start());
    int start = startsInFirst ? first.target(i).start() : second.source(j).start();
    int end = startsInFirst ? first.target(i++).end() : second.source(j++).end();
    while (true) {
      if (i < first.size() && j > secondFrom && touches(first.target(i), second.source(j - 1))) {
        end = Math.max(end, first.target(i++).end());
      } else if (j < second.size()
          && i > firstFrom
          && touches(first.target(i - 1), second.source(j))) {
        end = Math.max(end, second.source(j++).end());
      } else {
        return new Cluster(
            new Span(sourceOf(start, firstFrom), sourceAfter(end)),
            new Span(targetOf(start, secondFrom), targetAfter(end)),
            firstFrom,
            i,
            secondFrom,
            j);
      }
    }
  }

  /** Both ranges lie in the text between the steps. */
  private static boolean touches(Span earlier, Span later) {
    if (later.isEmpty()) {
      return earlier.start() <= later.start() && later.start() <= earlier.end();
    }
    if (earlier.isEmpty()) {
      return later.start() < earlier.start() && earlier.start() < later.end();
    }
    return earlier.overlaps(later);
  }

  private int sourceOf(int start, int firstFrom) {
    boolean startsWithEdit = firstFrom < i && first.target(firstFrom).start() == start;
    return startsWithEdit
        ? first.source(firstFrom).start()
        : first.sourceAfterEdit(firstFrom - 1, start);
  }

  private int sourceAfter(int end) {
    return first.sourceAfterEdit(i - 1, end);
  }

  private int targetOf(int start, int secondFrom) {
    boolean startsWithEdit = secondFrom < j && second.source(secondFrom).start() == start;
    return startsWithEdit
        ? second.target(secondFrom).start()
        : second.targetAfterEdit(secondFrom - 1, start);
  }

  private int targetAfter(int end) {
    return second.targetAfterEdit(j - 1, end);
  }
}
