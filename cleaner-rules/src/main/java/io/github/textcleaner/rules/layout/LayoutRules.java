package io.github.textcleaner.rules.layout;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rule.Rule;

/** The rules of the category {@code layout}. */
public final class LayoutRules {
  private LayoutRules() {}

  /** Returns the rules of this package. */
  public static ImmutableList<Rule> all() {
    return ImmutableList.of(new BlankLineRun(), new TrailingSpace());
  }
}
