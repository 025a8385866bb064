package io.github.textcleaner.edit;

import java.util.Locale;

/**
 * How sure a rule is of an edit. A profile sets how much confidence an edit needs to be applied.
 */
public enum Confidence {
  /** The edit cannot take meaning away. */
  SAFE,
  /** The edit is right nearly always, as measured on real text. */
  HEURISTIC,
  /** The edit is worth a look by a person. */
  SUGGEST;

  /** Returns the name that stands in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether this confidence is at least as high as {@code threshold}. */
  public boolean reaches(Confidence threshold) {
    return compareTo(threshold) <= 0;
  }

  /** Returns the lower of the two. */
  public Confidence atMost(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
