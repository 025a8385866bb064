package io.github.textcleaner.rules.names;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.textcleaner.rules.resource.WordKinds;

/** The words of captions, folded, by what they are. */
final class CaptionWords {
  private static final ImmutableSetMultimap<String, String> BY_KIND =
      WordKinds.of(CaptionWords.class, "caption-words");

  /** Where somebody stands in a picture, as it is said in brackets. */
  static final ImmutableSet<String> PLACES = BY_KIND.get("place");

  /** The same as it is said between commas. */
  static final ImmutableSet<String> BESIDE = BY_KIND.get("beside");

  /** What people do in pictures. */
  static final ImmutableSet<String> VERBS = BY_KIND.get("verb");

  /** What people do in pictures and at events that programs announce. */
  static final ImmutableSet<String> EVENTS = BY_KIND.get("event");

  /** What is said of the past, of the future and of speech, and so of no picture. */
  static final ImmutableSet<String> TOLD = BY_KIND.get("told");

  /** What captions without spaces begin with. */
  static final ImmutableSet<String> PREFIXES = BY_KIND.get("prefix");

  private CaptionWords() {}

  static ImmutableSet<String> of(String kind) {
    return BY_KIND.get(kind);
  }
}
