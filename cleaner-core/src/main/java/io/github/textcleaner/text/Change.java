package io.github.textcleaner.text;

/** A range of a text and what stands in its place afterwards. */
public interface Change {
  /** Returns the range, in UTF-16 code units. */
  Span span();

  /** Returns what stands there afterwards. */
  String after();
}
