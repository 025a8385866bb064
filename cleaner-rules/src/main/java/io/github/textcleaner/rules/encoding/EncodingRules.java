package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rule.Rule;

/** The rules of the category {@code encoding}. */
public final class EncodingRules {
  private EncodingRules() {}

  /** Returns the rules of this package. */
  public static ImmutableList<Rule> all() {
    return ImmutableList.<Rule>builder()
        .add(
            new ControlCharacter(),
            new DecomposedCharacter(),
            new HtmlEntity(),
            new HtmlTag(),
            new InvisibleCharacter(),
            new LineSeparator(),
            new MisreadControl(),
            new MisreadLetters(),
            new Mojibake(),
            new PrivateUseBullet())
        .addAll(CharacterFold.all())
        .build();
  }
}
