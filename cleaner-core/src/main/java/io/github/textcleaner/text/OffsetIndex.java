package io.github.textcleaner.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * Converts offsets of one text between units. It remembers a count every {@value #STEP} code units,
 * so a conversion costs a look-up and a short scan. Immutable and safe for use by several threads.
 */
public final class OffsetIndex {
  private static final int STEP = 512;

  private final String text;
  private final OffsetUnit unit;
  private final int[] marks;

  /**
   * Builds the index, one pass over the text.
   *
   * @param text the text that the offsets belong to
   * @param unit the unit to convert to and from
   */
  public OffsetIndex(String text, OffsetUnit unit) {
    this.text = Objects.requireNonNull(text, "text");
    this.unit = Objects.requireNonNull(unit, "unit");
    this.marks = unit == OffsetUnit.UTF_16 ? new int[0] : marks();
  }

  private int[] marks() {
    int[] counts = new int[text.length() / STEP + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STEP == 0) {
        counts[i / STEP] = count;
      }
      count += size(i);
    }
    if (text.length() % STEP == 0) {
      counts[text.length() / STEP] = count;
    }
    return counts;
  }

  /** Returns the unit that this index converts to and from. */
  public OffsetUnit unit() {
    return unit;
  }

  /**
   * Returns the offset in this index's unit for an offset in UTF-16 code units. An offset between
   * the halves of a surrogate pair counts as the offset after the pair.
   *
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public int fromUtf16(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    if (unit == OffsetUnit.UTF_16) {
      return offset;
    }
    int count = marks[offset / STEP];
    for (int i = offset - offset % STEP; i < offset; i++) {
      count += size(i);
    }
    return count;
  }

  /**
   * Returns the offset in UTF-16 code units for an offset in this index's unit. An offset inside a
   * character counts as the offset after it.
   *
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public int toUtf16(int offset) {
    if (unit == OffsetUnit.UTF_16) {
      return Objects.checkIndex(offset, text.length() + 1);
    }
    int mark = Arrays.binarySearch(marks, offset);
    // Equal marks cannot occur: a step is longer than a surrogate pair.
    int block = mark >= 0 ? mark : -mark - 2;
    if (block < 0) {
      throw new IndexOutOfBoundsException(outside(offset));
    }
    int i = block * STEP;
    int count = marks[block];
    while (count < offset) {
      if (i == text.length()) {
        throw new IndexOutOfBoundsException(outside(offset));
      }
      count += size(i++);
    }
    return i < text.length() && size(i) == 0 ? i + 1 : i;
  }

  private String outside(int offset) {
    return "offset " + offset + " (" + unit.label() + ") lies outside the text";
  }

  /** Returns how much the code unit at {@code i} adds; a pair is counted at its first half. */
  private int size(int i) {
    char c = text.charAt(i);
    boolean secondHalf =
        Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    if (secondHalf) {
      return 0;
    }
    if (unit == OffsetUnit.CODE_POINT) {
      return 1;
    }
    if (c < 0x80) {
      return 1;
    }
    if (c < 0x800) {
      return 2;
    }
    boolean pair =
        Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1));
    return pair ? 4 : 3;
  }
}
