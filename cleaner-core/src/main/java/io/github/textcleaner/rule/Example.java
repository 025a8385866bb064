package io.github.textcleaner.rule;

import java.util.Objects;

/**
 * A text before and after a rule. Examples are the documentation of a rule and its first tests.
 *
 * @param before the text as scraped
 * @param after the text that the rule makes of it; the same text if the rule must leave it alone
 * @param note what the example shows
 */
public record Example(String before, String after, String note) {
  /** Checks that nothing is missing. */
  public Example {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(note, "note");
  }

  /** Returns whether the rule must leave the text alone. */
  public boolean isKept() {
    return before.equals(after);
  }
}
