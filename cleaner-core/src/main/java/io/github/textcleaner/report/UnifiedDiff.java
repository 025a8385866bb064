package io.github.textcleaner.report;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.edit.EditSet;
import io.github.textcleaner.edit.OffsetMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The unified diff of a result, as {@code diff -u} writes it and {@code patch} reads it. It is made
 * from the edits, so it costs time in proportion to the text.
 *
 * <p>Lines of the diff end at {@code \n} alone, as those tools see lines.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_NEWLINE = "\\ No newline at end of file\n";

  private final EditSet edits;
  private final OffsetMap offsets;
  private final Lines source;
  private final Lines target;

  private UnifiedDiff(EditSet edits) {
    this.edits = edits;
    this.offsets = edits.offsets();
    this.source = new Lines(edits.source());
    this.target = new Lines(edits.apply());
  }

  /**
   * Returns the diff, empty if nothing changed.
   *
   * @param result what to show
   * @param name the name of the text, for the two header lines
   */
  public static String of(CleaningResult result, String name) {
    if (!result.isChanged()) {
      return "";
    }
    return "--- " + name + "\n+++ " + name + "\n" + new UnifiedDiff(result.edits()).hunks();
  }

  /** Lines {@code from} to {@code to} of the source, and those of the target in their place. */
  private record Change(int from, int to, int newFrom, int newTo) {}

  private String hunks() {
    StringBuilder out = new StringBuilder();
    List<Change> changes = changes();
    int first = 0;
    for (int k = 1; k <= changes.size(); k++) {
      boolean apart =
          k == changes.size() || changes.get(k).from - changes.get(k - 1).to > 2 * CONTEXT;
      if (apart) {
        hunk(changes.subList(first, k), out);
        first = k;
      }
    }
    return out.toString();
  }

  private List<Change> changes() {
    List<Change> list = new ArrayList<>();
    int k = 0;
    while (k < offsets.size()) {
      int from = source.at(offsets.source(k).start());
      int newFrom = target.at(offsets.target(k).start());
      int end = offsets.source(k).end();
      int newEnd = offsets.target(k).end();
      int lines = wholeLines(++k, end, newEnd);
      while (lines < 0) {
        end = offsets.source(k).end();
        newEnd = offsets.target(k).end();
        lines = wholeLines(++k, end, newEnd);
      }
      list.add(new Change(from, source.after(end + lines), newFrom, target.after(newEnd + lines)));
    }
    return list;
  }

  /**
   * Returns how many characters after an edit, equal in both texts, lead to a place where a line
   * starts in both; -1 if edit {@code next} begins before that.
   */
  private int wholeLines(int next, int end, int newEnd) {
    int limit = next < offsets.size() ? offsets.source(next).start() - end : source.length() - end;
    if (limit > 0 || next == offsets.size()) {
      if (source.startsLine(end) && target.startsLine(newEnd)) {
        return 0;
      }
      int newline = edits.source().indexOf('\n', end);
      if (newline >= 0 && newline - end < limit) {
        return newline + 1 - end;
      }
    }
    return next == offsets.size() ? limit : -1;
  }

  private void hunk(List<Change> changes, StringBuilder out) {
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    int lead = Math.min(CONTEXT, first.from);
    int trail = Math.min(CONTEXT, source.count() - last.to);
    out.append("@@ -").append(range(first.from - lead, last.to + trail));
    out.append(" +").append(range(first.newFrom - lead, last.newTo + trail)).append(" @@\n");
    int done = first.from - lead;
    for (Change change : changes) {
      source.write(' ', done, change.from, out);
      source.write('-', change.from, change.to, out);
      target.write('+', change.newFrom, change.newTo, out);
      done = change.to;
    }
    source.write(' ', done, last.to + trail, out);
  }

  private static String range(int from, int to) {
    int count = to - from;
    int first = count == 0 ? from : from + 1;
    return count == 1 ? String.valueOf(first) : first + "," + count;
  }

  /** A text as lines that end at line feeds. */
  private static final class Lines {
    private final String text;
    private final int[] starts;
    private final int count;

    Lines(String text) {
      this.text = text;
      int[] found = new int[16];
      int size = 0;
      for (int at = 0; at < text.length(); size++) {
        if (size == found.length) {
          found = Arrays.copyOf(found, 2 * size);
        }
        found[size] = at;
        int newline = text.indexOf('\n', at);
        at = newline < 0 ? text.length() : newline + 1;
      }
      this.starts = found;
      this.count = size;
    }

    int count() {
      return count;
    }

    int length() {
      return text.length();
    }

    boolean startsLine(int offset) {
      return offset == 0 || text.charAt(offset - 1) == '\n';
    }

    /** Returns the line that holds {@code offset}. */
    int at(int offset) {
      int found = Arrays.binarySearch(starts, 0, count, offset);
      if (found >= 0) {
        return found;
      }
      boolean newLine = offset == text.length() && startsLine(offset);
      return newLine ? count : -found - 2;
    }

    /** Returns the line after the lines that end at {@code offset}. */
    int after(int offset) {
      return offset == text.length() ? count : at(offset);
    }

    void write(char mark, int from, int to, StringBuilder out) {
      for (int i = from; i < to; i++) {
        int end = i + 1 < count ? starts[i + 1] : text.length();
        out.append(mark).append(text, starts[i], end);
        if (text.charAt(end - 1) != '\n') {
          out.append('\n').append(NO_NEWLINE);
        }
      }
    }
  }
}
