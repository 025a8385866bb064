package io.github.textcleaner.rules.lang;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Finds any of many phrases in a text in one pass over it, however many there are (A. V. Aho, M. J.
 * Corasick: Efficient string matching, 1975). Immutable.
 *
 * <p>The transitions of all states lie in one hash table with open addressing: phrases of many
 * scripts have too many letters for a table by letter.
 */
final class PhraseAutomaton {
  private static final int ROOT = 0;
  private static final int NO_STATE = -1;
  private static final long FREE = -1;

  private long[] keys = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private int transitions;
  private int[] fallbacks = new int[1 << 8];
  private @Nullable String[] meanings = new String[1 << 8];
  private int states = 1;

  /**
   * @param phrases the phrases with what each means
   */
  PhraseAutomaton(ImmutableMap<String, String> phrases) {
    Arrays.fill(keys, FREE);
    phrases.forEach(this::add);
    linkFallbacks(phrases.keySet());
  }

  private void add(String phrase, String meaning) {
    int state = ROOT;
    for (int i = 0; i < phrase.length(); i++) {
      int next = target(state, phrase.charAt(i));
      if (next == NO_STATE) {
        next = newState();
        put(state, phrase.charAt(i), next);
      }
      state = next;
    }
    meanings[state] = meaning;
  }

  private int newState() {
    if (states == meanings.length) {
      meanings = Arrays.copyOf(meanings, 2 * states);
      fallbacks = Arrays.copyOf(fallbacks, 2 * states);
    }
    return states++;
  }

  /** Sets for each state the state of its longest proper suffix, shorter states first. */
  private void linkFallbacks(ImmutableSet<String> phrases) {
    record Place(String phrase, int length, int state) {}
    Queue<Place> open = new ArrayDeque<>();
    for (String phrase : phrases) {
      open.add(new Place(phrase, 1, target(ROOT, phrase.charAt(0))));
    }
    boolean[] seen = new boolean[states];
    while (!open.isEmpty()) {
      Place place = open.remove();
      int length = place.length();
      if (length < place.phrase().length()) {
        int next = target(place.state(), place.phrase().charAt(length));
        if (!seen[next]) {
          seen[next] = true;
          fallbacks[next] = step(fallbacks[place.state()], place.phrase().charAt(length));
          if (meanings[next] == null) {
            meanings[next] = meanings[fallbacks[next]];
          }
        }
        open.add(new Place(place.phrase(), length + 1, next));
      }
    }
  }

  private int step(int from, char c) {
    int state = from;
    int next = target(state, c);
    while (next == NO_STATE && state != ROOT) {
      state = fallbacks[state];
      next = target(state, c);
    }
    return next == NO_STATE ? ROOT : next;
  }

  private int target(int state, char c) {
    long key = (long) state << 16 | c;
    int slot = slot(key);
    while (keys[slot] != key) {
      if (keys[slot] == FREE) {
        return NO_STATE;
      }
      slot = slot + 1 & keys.length - 1;
    }
    return targets[slot];
  }

  private void put(int state, char c, int target) {
    if (2 * ++transitions > keys.length) {
      grow();
    }
    insert((long) state << 16 | c, target);
  }

  private void insert(long key, int target) {
    int slot = slot(key);
    while (keys[slot] != FREE) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[2 * oldKeys.length];
    targets = new int[2 * oldKeys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        insert(oldKeys[i], oldTargets[i]);
      }
    }
  }

  /** Fibonacci hashing: the golden ratio spreads keys that differ in few bits. */
  private int slot(long key) {
    return (int) (key * 0x9E37_79B9_7F4A_7C15L >>> 32) & keys.length - 1;
  }

  /**
   * Returns what the phrase means that ends first in {@code text}, at the end of a word in the
   * Latin script; empty if there is none.
   */
  Optional<String> find(String text) {
    int state = ROOT;
    for (int i = 0; i < text.length(); i++) {
      state = step(state, text.charAt(i));
      String meaning = meanings[state];
      if (meaning != null && endsWord(text, i + 1)) {
        return Optional.of(meaning);
      }
    }
    return Optional.empty();
  }

  private static boolean endsWord(String text, int end) {
    return end == text.length() || text.charAt(end) < 'a' || text.charAt(end) > 'z';
  }
}
