package io.github.textcleaner.rules.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their characters: a walk from the start of a phrase ends at the first character that
 * no phrase has there, so what no phrase opens costs next to nothing, however many phrases there
 * are. Immutable.
 *
 * <p>The transitions of all states lie in one hash table with open addressing: phrases of many
 * scripts have too many letters for a table by letter.
 *
 * @param <V> what a phrase means
 */
final class PhraseTrie<V> {
  static final int ROOT = 0;
  static final int NO_STATE = -1;

  private static final long FREE = -1;

  private long[] keys = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private int transitions;
  private final List<@Nullable V> values = new ArrayList<>();

  /**
   * @param phrases the phrases with what each means
   */
  PhraseTrie(Map<String, V> phrases) {
    Arrays.fill(keys, FREE);
    values.add(null);
    phrases.forEach(this::add);
  }

  private void add(String phrase, V value) {
    int state = ROOT;
    for (int i = 0; i < phrase.length(); i++) {
      int next = next(state, phrase.charAt(i));
      if (next == NO_STATE) {
        next = values.size();
        values.add(null);
        put(state, phrase.charAt(i), next);
      }
      state = next;
    }
    values.set(state, value);
  }

  /** Returns the state after {@code c}, or {@link #NO_STATE} if no phrase has it there. */
  int next(int state, char c) {
    long key = (long) state << Character.SIZE | c;
    int slot = slot(key);
    while (keys[slot] != key) {
      if (keys[slot] == FREE) {
        return NO_STATE;
      }
      slot = slot + 1 & keys.length - 1;
    }
    return targets[slot];
  }

  /** Returns what the phrase means that ends in a state, or null if none does. */
  @Nullable V valueAt(int state) {
    return values.get(state);
  }

  /** Returns what a whole text means, or null if it is no phrase. */
  @Nullable V get(String text) {
    int state = ROOT;
    for (int i = 0; i < text.length() && state != NO_STATE; i++) {
      state = next(state, text.charAt(i));
    }
    return state == NO_STATE ? null : values.get(state);
  }

  private void put(int state, char c, int target) {
    if (2 * ++transitions > keys.length) {
      grow();
    }
    insert((long) state << Character.SIZE | c, target);
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
}
