package io.github.textcleaner;

import java.util.Locale;

/** How the cleaning of a document ended. */
public enum Outcome {
  /** Nothing is left to do: cleaning the result again changes nothing. */
  SETTLED,
  /**
   * Too much, or all prose, would have been removed, so no line was; the other repairs were made.
   */
  SUSPECT,
  /** The last pass allowed still changed something. The result stands, but report this as a bug. */
  UNSTABLE,
  /** The document is longer than the limit and was handed back as it is. */
  TOO_LONG,
  /** A rule would make more edits than the limit; the document was handed back as it is. */
  TOO_MANY_EDITS;

  /** Returns the name that stands in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
