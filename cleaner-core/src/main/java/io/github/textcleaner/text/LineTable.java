package io.github.textcleaner.text;

import java.util.Arrays;

/**
 * Where the lines of a text lie and which traits they have: the result of the one scan of a text.
 */
final class LineTable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int PIECE = 4096;

  private final int[] starts;
  private final int[] ends;
  private final int[] contentStarts;
  private final int[] contentEnds;
  private final int[] traits;
  private final int count;
  private final int length;
  private final int allTraits;

  private LineTable(Builder builder, int length) {
    this.starts = builder.starts;
    this.ends = builder.ends;
    this.contentStarts = builder.contentStarts;
    this.contentEnds = builder.contentEnds;
    this.traits = builder.traits;
    this.count = builder.count;
    this.length = length;
    this.allTraits = builder.allTraits;
  }

  /** Scans the text in pieces copied to an array: reading a string char by char takes longer. */
  static LineTable of(String text) {
    int length = text.length();
    int first = length > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    Builder builder = new Builder(text);
    char[] piece = new char[Math.min(length, PIECE)];
    int start = first;
    int previous = CharClass.LINE_FEED;
    int seen = 0;
    int bits = 0;
    boolean visible = false;
    for (int from = first; from < length; from += PIECE) {
      int size = Math.min(length - from, PIECE);
      text.getChars(from, from + size, piece, 0);
      for (int i = 0; i < size; i++) {
        char c = piece[i];
        if (previous == CharClass.LOWER && c >= 'a' && c <= 'z') {
          continue; // most characters go on with a word, which tells nothing new
        }
        int next = CharClass.of(c);
        if (next != CharClass.LINE_FEED && next != CharClass.CARRIAGE_RETURN) {
          seen |= CharClass.traits(previous, next);
          bits |= c;
          visible |= next != CharClass.SPACE;
        } else {
          boolean secondHalf = next == CharClass.LINE_FEED && previous == CharClass.CARRIAGE_RETURN;
          if (!secondHalf) {
            builder.add(start, from + i, seen, bits, visible, previous == CharClass.SPACE);
          }
          start = from + i + 1;
          seen = 0;
          bits = 0;
          visible = false;
        }
        previous = next;
      }
    }
    if (start < length) {
      builder.add(start, length, seen, bits, visible, previous == CharClass.SPACE);
    }
    return new LineTable(builder, length);
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

    Builder(String text) {
      this.text = text;
      int expected = text.length() / CHARS_PER_LINE + 8;
      starts = new int[expected];
      ends = new int[expected];
      contentStarts = new int[expected];
      contentEnds = new int[expected];
      traits = new int[expected];
    }

    void add(int start, int end, int seen, int bits, boolean visible, boolean trailingSpace) {
      if (count == starts.length) {
        int larger = count + (count >> 1) + 8;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        contentStarts = Arrays.copyOf(contentStarts, larger);
        contentEnds = Arrays.copyOf(contentEnds, larger);
        traits = Arrays.copyOf(traits, larger);
      }
      int mask = seen;
      if (bits > 0x7F) {
        mask |= Trait.NON_ASCII.bit();
      }
      if (trailingSpace) {
        mask |= Trait.TRAILING_SPACE.bit();
      }
      if (!visible) {
        mask |= Trait.BLANK.bit();
      } else if (end - start <= Trait.SHORT_LENGTH) {
        mask |= Trait.SHORT.bit();
      }
      int from = start;
      while (from < end && Blanks.isBlank(text.charAt(from))) {
        from++;
      }
      int to = end;
      while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
        to--;
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
