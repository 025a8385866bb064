package io.github.textcleaner.rules.lang;

import com.google.common.collect.ImmutableListMultimap;
import io.github.textcleaner.rules.lang.PhraseBook.Entry;
import io.github.textcleaner.rules.lang.PhraseBook.Hit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Phrases as misspelling and machine translation leave them: "Leave a Replay". Thread-safe. */
final class NearMisses {
  /** Shorter phrases have neighbors that mean something else: {@code reply} and {@code rely}. */
  private static final int SHORTEST = 13;

  /** Phrases of this length may differ in two characters, shorter ones in one. */
  private static final int TWO_DIFFERENCES = 20;

  private final PhraseTrie<Entry> phrases;

  /** The phrases that begin with a character, by the one they end with; found when first asked. */
  private final Map<Character, ImmutableListMultimap<Character, Map.Entry<String, Hit>>> byEnds =
      new ConcurrentHashMap<>();

  NearMisses(PhraseTrie<Entry> phrases) {
    this.phrases = phrases;
  }

  private ImmutableListMultimap<Character, Map.Entry<String, Hit>> phrasesFrom(char first) {
    ImmutableListMultimap.Builder<Character, Map.Entry<String, Hit>> found =
        ImmutableListMultimap.builder();
    phrases.forEach(
        first,
        (phrase, entry) -> {
          Hit hit = entry.whole();
          if (hit != null && hit.whole() && phrase.length() >= SHORTEST) {
            found.put(lastChar(phrase), Map.entry(phrase, hit));
          }
        });
    return found.build();
  }

  /** Returns what a key nearly is, with the same first and last character. */
  Optional<Hit> find(String key) {
    if (key.length() < SHORTEST) {
      return Optional.empty();
    }
    if (!phrases.opensWith(key.charAt(0))) {
      return Optional.empty();
    }
    int allowed = key.length() >= TWO_DIFFERENCES ? 2 : 1;
    LevenshteinDistance distance = new LevenshteinDistance(allowed);
    for (Map.Entry<String, Hit> phrase :
        byEnds.computeIfAbsent(key.charAt(0), this::phrasesFrom).get(lastChar(key))) {
      if (Math.abs(phrase.getKey().length() - key.length()) <= allowed
          && distance.apply(phrase.getKey(), key) >= 0) {
        return Optional.of(phrase.getValue());
      }
    }
    return Optional.empty();
  }

  private static char lastChar(String key) {
    return key.charAt(key.length() - 1);
  }
}
