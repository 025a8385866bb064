package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rule.Rule;

/** The rules of the category {@code joins}. */
public final class JoinRules {
  private JoinRules() {}

  /** Returns the rules of this package. */
  public static ImmutableList<Rule> all() {
    return ImmutableList.of(
        new GluedClause(), new GluedClosingQuote(), new GluedOpeningQuote(), new GluedSentence());
  }
}
