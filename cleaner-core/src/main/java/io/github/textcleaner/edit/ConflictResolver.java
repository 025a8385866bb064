package io.github.textcleaner.edit;

import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns proposed edits into edits that do not overlap. The order of the proposals has no influence:
 *
 * <ol>
 *   <li>equal edits become one that credits every rule;
 *   <li>deletions that overlap become their union;
 *   <li>a deletion takes in every edit inside it;
 *   <li>else the smaller start wins, then the longer range, then the rule id, then the replacement.
 * </ol>
 */
final class ConflictResolver {
  private final String text;

  ConflictResolver(String text) {
    this.text = text;
  }

  Resolution resolve(List<Edit> proposals) {
    List<Conflict> conflicts = new ArrayList<>();
    List<Edit> kept = settle(mergeEqual(proposals), conflicts);
    return new Resolution(EditSet.of(text, settle(keepEndOfText(kept), conflicts)), conflicts);
  }

  private List<Edit> mergeEqual(List<Edit> proposals) {
    List<Edit> sorted = sorted(proposals);
    if (!hasEqualSpans(sorted)) {
      return sorted;
    }
    List<Edit> merged = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sorted.size(); i = next) {
      next = endOfEqualSpans(sorted, i);
      if (next == i + 1) {
        merged.add(sorted.get(i));
        continue;
      }
      Map<String, List<Edit>> byAfter = new LinkedHashMap<>();
      for (Edit edit : sorted.subList(i, next)) {
        byAfter.computeIfAbsent(edit.after(), after -> new ArrayList<>()).add(edit);
      }
      for (List<Edit> edits : byAfter.values()) {
        merged.add(united(edits, edits.get(0).span()));
      }
    }
    return merged;
  }

  private static int endOfEqualSpans(List<Edit> sorted, int from) {
    int end = from + 1;
    while (end < sorted.size() && sorted.get(end).span().equals(sorted.get(from).span())) {
      end++;
    }
    return end;
  }

  private static boolean hasEqualSpans(List<Edit> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).span().equals(sorted.get(i - 1).span())) {
        return true;
      }
    }
    return false;
  }

  private List<Edit> settle(List<Edit> edits, List<Conflict> conflicts) {
    List<Edit> kept = new ArrayList<>();
    for (Edit edit : sorted(joinDeletions(sorted(edits)))) {
      Edit last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || isAfter(last.span(), edit.span())) {
        kept.add(edit);
      } else {
        conflicts.add(new Conflict(edit, last));
      }
    }
    return kept;
  }

  private List<Edit> joinDeletions(List<Edit> sorted) {
    List<Edit> result = new ArrayList<>();
    List<Edit> open = new ArrayList<>();
    int end = 0;
    for (Edit edit : sorted) {
      if (!edit.isDeletion()) {
        result.add(edit);
        continue;
      }
      if (!open.isEmpty() && edit.span().start() >= end) {
        result.add(united(open, new Span(open.get(0).span().start(), end)));
        open.clear();
      }
      open.add(edit);
      end = Math.max(end, edit.span().end());
    }
    if (!open.isEmpty()) {
      result.add(united(open, new Span(open.get(0).span().start(), end)));
    }
    return result;
  }

  /** Returns what all of {@code edits} do, done to {@code span} and credited to all their rules. */
  private Edit united(List<Edit> edits, Span span) {
    Edit first = edits.get(0);
    if (edits.size() == 1 && first.span().equals(span)) {
      return first;
    }
    if (edits.size() == 1) {
      return new Edit(span, span.of(text), first.after(), first.contributions());
    }
    Set<Contribution> contributions = new LinkedHashSet<>();
    for (Edit edit : edits) {
      contributions.addAll(edit.contributions());
    }
    return new Edit(span, span.of(text), first.after(), List.copyOf(contributions));
  }

  private static List<Edit> sorted(List<Edit> edits) {
    if (isSorted(edits)) {
      return edits;
    }
    List<Edit> copy = new ArrayList<>(edits);
    copy.sort(ConflictResolver::compare);
    return copy;
  }

  private static boolean isSorted(List<Edit> edits) {
    for (int i = 1; i < edits.size(); i++) {
      if (compare(edits.get(i - 1), edits.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Most edits start at different places, so the rest is hardly ever asked. */
  private static int compare(Edit first, Edit second) {
    int order = Integer.compare(first.span().start(), second.span().start());
    order = order != 0 ? order : Integer.compare(second.span().length(), first.span().length());
    order = order != 0 ? order : Boolean.compare(second.isDeletion(), first.isDeletion());
    order = order != 0 ? order : first.firstRule().compareTo(second.firstRule());
    return order != 0 ? order : first.after().compareTo(second.after());
  }

  /** Returns whether both can stand; of two insertions at one place only one can. */
  private static boolean isAfter(Span earlier, Span later) {
    return later.start() > earlier.start() && later.start() >= earlier.end();
  }

  /**
   * When the last lines of a text without a final newline go, the terminator before them goes with
   * them, and blank lines before that: else a newline would stand at the end that was not there.
   */
  private List<Edit> keepEndOfText(List<Edit> edits) {
    if (text.isEmpty() || isTerminator(text.length() - 1)) {
      return edits;
    }
    int first = edits.size();
    int start = text.length();
    while (first > 0 && edits.get(first - 1).isDeletion() && reaches(edits.get(first - 1), start)) {
      first--;
      int deleted = edits.get(first).span().start();
      start = deleted < start ? endOfContentBefore(deleted) : start;
    }
    List<Edit> result = new ArrayList<>(edits.subList(0, first));
    for (Edit deletion : edits.subList(first, edits.size())) {
      int end = deletion.span().end();
      result.add(united(List.of(deletion), new Span(start, end)));
      start = end;
    }
    return result;
  }

  /** Returns where the last visible line before the line start {@code start} ends, else 0. */
  private int endOfContentBefore(int start) {
    int end = start;
    int i = start;
    while (i > 0 && isTerminator(i - 1)) {
      i--;
      end = i;
      while (i > 0 && Blanks.isBlank(text.charAt(i - 1))) {
        i--;
      }
    }
    return i == 0 ? 0 : end;
  }

  private boolean isTerminator(int index) {
    return text.charAt(index) == '\n' || text.charAt(index) == '\r';
  }

  private static boolean reaches(Edit edit, int offset) {
    return edit.span().end() >= offset;
  }
}
