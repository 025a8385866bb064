package io.github.textcleaner.rules.clues;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.textcleaner.rules.resource.WordKinds;
import java.util.stream.Stream;

/** The words of credits of pictures, folded, by what they are. */
public final class CreditWords {
  private static final ImmutableSetMultimap<String, String> BY_KIND =
      WordKinds.of(CreditWords.class, "credit-words");

  /** Names of agencies. */
  public static final ImmutableSet<String> AGENCIES = BY_KIND.get("agency");

  public static final ImmutableSet<String> OWNERS = BY_KIND.get("owner");

  public static final ImmutableSet<String> LABELS = BY_KIND.get("label");

  /** What a credit opens with. */
  public static final ImmutableSet<String> OPENERS = BY_KIND.get("opener");

  /** What a credit closes with. */
  public static final ImmutableSet<String> CLOSERS = BY_KIND.get("closer");

  /** What licenses begin with, as words. */
  private static final ImmutableSet<String> LICENSES = ImmutableSet.of("cc", "ccby");

  private CreditWords() {}

  /** Returns the words of which a credit has one, unless a mark says what it is. */
  static ImmutableSet<String> needed() {
    return Stream.of(
            AGENCIES.stream(),
            OWNERS.stream(),
            OPENERS.stream(),
            CLOSERS.stream(),
            LICENSES.stream())
        .flatMap(words -> words)
        .collect(ImmutableSet.toImmutableSet());
  }
}
