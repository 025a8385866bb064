package io.github.textcleaner.text;

import org.jspecify.annotations.Nullable;

/**
 * A range of a text.
 *
 * @param start index of the first UTF-16 code unit
 * @param end index after the last UTF-16 code unit; equal to {@code start} for a place between two
 *     characters
 */
public record Span(int start, int end) {

  /**
   * @throws IllegalArgumentException if {@code start} is negative or lies after {@code end}
   */
  public Span {
    if (start < 0 || start > end) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Returns the empty span at {@code offset}. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** Returns the number of UTF-16 code units in this span. */
  public int length() {
    return end - start;
  }

  /** Returns whether this span holds no character. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns whether every character of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether this span and {@code other} share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns this span moved by {@code distance}, to the left if that is negative. */
  public Span shifted(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** Returns the part of {@code text} that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  // Written out: what a record has is linked at run time, which takes as long as cleaning a page.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span that && start == that.start && end == that.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
