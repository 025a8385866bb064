package io.github.textcleaner.report;

import io.github.textcleaner.edit.Edit;

/**
 * What one rule did.
 *
 * @param edits how many edits it had a part in
 * @param charsRemoved how many UTF-16 code units they took away
 * @param charsAdded how many they put in
 */
public record RuleTally(long edits, long charsRemoved, long charsAdded) {
  static RuleTally of(Edit edit) {
    return new RuleTally(1, edit.before().length(), edit.after().length());
  }

  /** Returns the sum. */
  public RuleTally plus(RuleTally other) {
    return new RuleTally(
        edits + other.edits, charsRemoved + other.charsRemoved, charsAdded + other.charsAdded);
  }
}
