package io.github.textcleaner.rules.lang;

import com.google.common.collect.ImmutableListMultimap;
import io.github.textcleaner.rules.lang.PhraseBook.Entry;
import io.github.textcleaner.rules.lang.PhraseBook.Hit;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Phrases as misspelling and machine translation leave them: "Leave a Replay". Immutable. */
final class NearMisses {
  /** Shorter phrases have neighbors that mean something else: {@code reply} and {@code rely}. */
  private static final int SHORTEST = 13;

  /** Phrases of this length may differ in two characters, shorter ones in one. */
  private static final int TWO_DIFFERENCES = 20;

  private final ImmutableListMultimap<String, Map.Entry<String, Hit>> byShape;

  NearMisses(PhraseTrie<Entry> phrases) {
    ImmutableListMultimap.Builder<String, Map.Entry<String, Hit>> shapes =
        ImmutableListMultimap.builder();
    phrases.forEach(
        (phrase, entry) -> {
          Hit hit = entry.whole();
          if (hit != null && hit.whole() && phrase.length() >= SHORTEST) {
            shapes.put(shape(phrase), Map.entry(phrase, hit));
          }
        });
    byShape = shapes.build();
  }

  /** Returns what a key nearly is, with the same first and last character. */
  Optional<Hit> find(String key) {
    if (key.length() < SHORTEST) {
      return Optional.empty();
    }
    int allowed = key.length() >= TWO_DIFFERENCES ? 2 : 1;
    LevenshteinDistance distance = new LevenshteinDistance(allowed);
    for (Map.Entry<String, Hit> phrase : byShape.get(shape(key))) {
      if (Math.abs(phrase.getKey().length() - key.length()) <= allowed
          && distance.apply(phrase.getKey(), key) >= 0) {
        return Optional.of(phrase.getValue());
      }
    }
    return Optional.empty();
  }

  private static String shape(String key) {
    return "" + key.charAt(0) + key.charAt(key.length() - 1);
  }
}
