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

  /** The phrases that begin with a character, by {@link #place}; found when first asked. */
  private final Map<Character, ImmutableListMultimap<Integer, Neighbor>> byFirst =
      new ConcurrentHashMap<>();

  /** A phrase and how many stand before it in the order of all. */
  private record Neighbor(String phrase, Hit hit, int order) {}

  NearMisses(PhraseTrie<Entry> phrases) {
    this.phrases = phrases;
  }

  private ImmutableListMultimap<Integer, Neighbor> phrasesFrom(char first) {
    ImmutableListMultimap.Builder<Integer, Neighbor> found = ImmutableListMultimap.builder();
    int[] order = {0};
    phrases.forEach(
        first,
        (phrase, entry) -> {
          Hit hit = entry.whole();
          if (hit != null && hit.whole() && phrase.length() >= SHORTEST) {
            int place = place(phrase.charAt(phrase.length() - 1), phrase.length());
            found.put(place, new Neighbor(phrase, hit, order[0]++));
          }
        });
    return found.build();
  }

  private static int place(char last, int length) {
    return last << Character.SIZE | length;
  }

  /**
   * Returns what a key nearly is, with the same first and last character: the first such phrase.
   */
  Optional<Hit> find(String key) {
    if (key.length() < SHORTEST || !phrases.opensWith(key.charAt(0))) {
      return Optional.empty();
    }
    int allowed = key.length() >= TWO_DIFFERENCES ? 2 : 1;
    LevenshteinDistance distance = new LevenshteinDistance(allowed);
    ImmutableListMultimap<Integer, Neighbor> neighbors =
        byFirst.computeIfAbsent(key.charAt(0), this::phrasesFrom);
    char last = key.charAt(key.length() - 1);
    Neighbor found = null;
    for (int length = key.length() - allowed; length <= key.length() + allowed; length++) {
      for (Neighbor neighbor : neighbors.get(place(last, length))) {
        if ((found == null || neighbor.order < found.order)
            && distance.apply(neighbor.phrase, key) >= 0) {
          found = neighbor;
        }
      }
    }
    return Optional.ofNullable(found).map(Neighbor::hit);
  }
}
