package io.github.textcleaner.text;

import java.util.Arrays;
import java.util.List;

/**
 * Where the lines of a text lie and which traits they have: the result of the one scan of a text.
 */
final class LineTable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int PIECE = 1024;

  private final int[] starts;
  private final int[] ends;
  private final int[] contentStarts;
  private final int[] contentEnds;
  private final int[] traits;
  private final int count;
  private final int length;
  private final int allTraits;
  private final boolean returns;

  private LineTable(Builder builder, int length) {
    this.starts = builder.starts;
    this.ends = builder.ends;
    this.contentStarts = builder.contentStarts;
    this.contentEnds = builder.contentEnds;
    this.traits = builder.traits;
    this.count = builder.count;
    this.length = length;
    this.allTraits = builder.allTraits;
    this.returns = builder.returns;
  }

  static LineTable of(String text) {
    Builder builder = new Builder(text);
    builder.scan(startsWithMark(text) ? 1 : 0, text.length());
    return new LineTable(builder, text.length());
  }

  private static boolean startsWithMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
  }

  /**
   * Returns the table of what changes made of a text. Lines that they left alone are taken over,
   * and no others scanned.
   *
   * @param text what the changes made
   * @param changes in ascending order, without overlaps
   * @param before the table of the text before them
   */
  static LineTable of(String text, List<? extends Change> changes, LineTable before) {
    boolean plain = !before.returns && !startsWithMark(text);
    for (Change change : changes) {
      plain &= change.after().indexOf('\r') < 0;
    }
    if (!plain || before.count == 0 || before.starts[0] != 0) {
      return of(text);
    }
    Builder builder = new Builder(text);
    int scanned = 0;
    int shift = 0;
    int next = 0;
    for (int line = 0; line < before.count; line++) {
      int start = before.starts[line];
      while (next < changes.size() && isBefore(changes.get(next).span(), start)) {
        Change change = changes.get(next++);
        shift += change.after().length() - change.span().length();
      }
      int end = before.ends[line];
      boolean touched = next < changes.size() && changes.get(next).span().start() <= end;
      int to = start + shift;
      if (!touched && (to == 0 || text.charAt(to - 1) == '\n')) {
        builder.scan(scanned, to);
        builder.take(before, line, shift);
        scanned = before.next(line) + shift;
      }
    }
    builder.scan(scanned, text.length());
    return new LineTable(builder, text.length());
  }

  /** An insertion at the start of a line is one into it. */
  private static boolean isBefore(Span change, int start) {
    return change.end() <= start && change.start() < start;
  }

  int count() {
    return count;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** Returns where the white space at the start of a line ends. */
  int contentStart(int index) {
    return contentStarts[index];
  }

  /** Returns where the white space at the end of a line starts; of a blank line, where it ends. */
  int contentEnd(int index) {
    return contentEnds[index];
  }

  int next(int index) {
    return index + 1 < count ? starts[index + 1] : length;
  }

  int traits(int index) {
    return traits[index];
  }

  /** Returns the traits that at least one line has. */
  int allTraits() {
    return allTraits;
  }

  /** Returns the line that holds {@code offset}; an offset after the last line belongs to it. */
  int indexAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  private static final class Builder {
    private static final int CHARS_PER_LINE = 64;

    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] contentStarts;
    private int[] contentEnds;
    private int[] traits;
    private int count;
    private int allTraits;
    private boolean returns;

    Builder(String text) {
      this.text = text;
      int expected = text.length() / CHARS_PER_LINE + 8;
      starts = new int[expected];
      ends = new int[expected];
      contentStarts = new int[expected];
      contentEnds = new int[expected];
      traits = new int[expected];
    }

    /**
     * Scans a part of the text, which starts where a line does and ends where one does or the text.
     * Copies it to an array piece by piece: reading a string char by char takes longer.
     */
    void scan(int from, int to) {
      if (from == to) {
        return;
      }
      char[] piece = new char[Math.min(to - from, PIECE)];
      int start = from;
      int previous = CharClass.LINE_FEED;
      int state = TraitScan.START;
      int seen = 0;
      int bits = 0;
      for (int at = from; at < to; at += PIECE) {
        int size = Math.min(to - at, PIECE);
        text.getChars(at, at + size, piece, 0);
        for (int i = 0; i < size; i++) {
          char c = piece[i];
          // Most characters begin a word, go on with it or end it, which tells nothing.
          if (c >= 'a' && c <= 'z' && CharClass.isSpaceOrLower(previous)) {
            previous = CharClass.LOWER;
            state = CharClass.LOWER;
            continue;
          }
          if (c == ' ') {
            previous = CharClass.SPACE;
            state = CharClass.SPACE;
            continue;
          }
          int next = CharClass.of(c);
          if (next != CharClass.LINE_FEED && next != CharClass.CARRIAGE_RETURN) {
            seen |= TraitScan.traits(state, next);
            bits |= c;
          } else {
            returns |= next == CharClass.CARRIAGE_RETURN;
            boolean secondHalf =
                next == CharClass.LINE_FEED && previous == CharClass.CARRIAGE_RETURN;
            if (!secondHalf) {
              add(start, at + i, seen, bits, previous == CharClass.SPACE);
            }
            start = at + i + 1;
            seen = 0;
            bits = 0;
          }
          state = TraitScan.state(previous, next);
          previous = next;
        }
      }
      if (start < to) {
        add(start, to, seen, bits, previous == CharClass.SPACE);
      }
    }

    void take(LineTable before, int line, int shift) {
      makeRoom();
      starts[count] = before.starts[line] + shift;
      ends[count] = before.ends[line] + shift;
      contentStarts[count] = before.contentStarts[line] + shift;
      contentEnds[count] = before.contentEnds[line] + shift;
      traits[count] = before.traits[line];
      allTraits |= traits[count];
      count++;
    }

    private void makeRoom() {
      if (count == starts.length) {
        int larger = count + (count >> 1) + 8;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        contentStarts = Arrays.copyOf(contentStarts, larger);
        contentEnds = Arrays.copyOf(contentEnds, larger);
        traits = Arrays.copyOf(traits, larger);
      }
    }

    private void add(int start, int end, int seen, int bits, boolean trailingSpace) {
      makeRoom();
      int mask = seen;
      if (bits > 0x7F) {
        mask |= Trait.NON_ASCII.bit();
      }
      if (trailingSpace) {
        mask |= Trait.TRAILING_SPACE.bit();
      }
      int from = start;
      while (from < end && Blanks.isBlank(text.charAt(from))) {
        from++;
      }
      int to = end;
      while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (from == to) {
        mask |= Trait.BLANK.bit();
      } else if (to - from <= Trait.SHORT_LENGTH) {
        mask |= Trait.SHORT.bit();
      }
      starts[count] = start;
      ends[count] = end;
      contentStarts[count] = from;
      contentEnds[count] = to;
      traits[count] = mask;
      count++;
      allTraits |= mask;
    }
  }
}
