package io.github.textcleaner.rules.phrases;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.phrases.PhraseBook.Entry;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import java.util.ArrayList;
import java.util.List;
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

  /** The phrases that begin with a character, by their length; found when first asked. */
  private final Map<Character, ImmutableList<ImmutableList<Neighbor>>> byFirst =
      new ConcurrentHashMap<>();

  /** A phrase, its letters, and how many stand before it in the order of all. */
  private record Neighbor(String phrase, int letters, Hit hit, int order) {}

  NearMisses(PhraseTrie<Entry> phrases) {
    this.phrases = phrases;
  }

  private ImmutableList<ImmutableList<Neighbor>> phrasesFrom(char first) {
    List<List<Neighbor>> found = new ArrayList<>();
    int[] order = {0};
    phrases.forEach(
        first,
        (phrase, entry) -> {
          Hit hit = entry.whole();
          if (hit != null && hit.whole() && phrase.length() >= SHORTEST) {
            while (found.size() <= phrase.length()) {
              found.add(new ArrayList<>());
            }
            found.get(phrase.length()).add(new Neighbor(phrase, letters(phrase), hit, order[0]++));
          }
        });
    return found.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
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
    ImmutableList<ImmutableList<Neighbor>> byLength =
        byFirst.computeIfAbsent(key.charAt(0), this::phrasesFrom);
    int letters = letters(key);
    Neighbor found = null;
    int longest = Math.min(byLength.size() - 1, key.length() + allowed);
    for (int length = key.length() - allowed; length <= longest; length++) {
      for (Neighbor neighbor : byLength.get(length)) {
        if (lastChar(neighbor.phrase) == lastChar(key)
            && (found == null || neighbor.order < found.order)
            && Integer.bitCount(neighbor.letters ^ letters) <= 2 * allowed
            && distance.apply(neighbor.phrase, key) >= 0) {
          found = neighbor;
        }
      }
    }
    return Optional.ofNullable(found).map(Neighbor::hit);
  }

  /** Returns a bit for each letter that a text has: another character for one changes two bits. */
  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1 << text.charAt(i);
    }
    return letters;
  }

  private static char lastChar(String key) {
    return key.charAt(key.length() - 1);
  }
}
