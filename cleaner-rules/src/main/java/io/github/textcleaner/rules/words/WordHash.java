package io.github.textcleaner.rules.words;

import io.github.textcleaner.text.Letters;

/**
 * A 64-bit hash of a word, so that words can be counted and looked up without a string for each. It
 * is a polynomial of the characters, so the hashes of all parts of a word come from those of its
 * beginnings.
 */
public final class WordHash {
  /** Odd 64-bit constant of SplitMix64, a published mixer of good quality. */
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private static final long BASE = 0xBF58476D1CE4E5B9L;

  /**
   * No word list has letters after the Cyrillic ones; up to them the letters have had the same
   * pairs in all versions of Java.
   */
  private static final char FIRST_UNPAIRED = '\u0530';

  private WordHash() {}

  /** Returns the hash of the characters between two places of a text, as they are. */
  public static long of(CharSequence text, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum = next(sum, text.charAt(i));
    }
    return finish(sum, to - from);
  }

  /** Returns the hash of the characters between two places of a text, in lower case. */
  static long ofLower(CharSequence text, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum = next(sum, lower(text.charAt(i)));
    }
    return finish(sum, to - from);
  }

  /**
   * Returns the sum after {@code c}, for a word that is read character by character; begin at 0.
   */
  public static long next(long sum, char c) {
    return sum * BASE + c;
  }

  /** Returns the hash of a word that was read to its end. */
  public static long finish(long sum, int length) {
    long hash = (sum + length) * MIXER;
    hash = (hash ^ hash >>> 32) * MIXER;
    return hash ^ hash >>> 29;
  }

  static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return c < FIRST_UNPAIRED ? Character.toLowerCase(c) : c;
  }

  /** The hashes of all parts of one word, in lower case. For one thread. */
  public static final class Parts {
    /** Words are no longer. */
    public static final int LONGEST = 64;

    private static final long[] POWERS = powers();

    private final long[] sums = new long[LONGEST + 1];

    private static long[] powers() {
      long[] powers = new long[LONGEST + 1];
      powers[0] = 1;
      for (int i = 1; i <= LONGEST; i++) {
        powers[i] = powers[i - 1] * BASE;
      }
      return powers;
    }

    /** Reads the word between two places of a text. */
    public void read(char[] text, int from, int to) {
      long sum = 0;
      for (int i = from; i < to; i++) {
        sum = next(sum, lower(text[i]));
        sums[i - from + 1] = sum;
      }
    }

    /**
     * Reads a letter and the lower-case letters after it, the longest words but for their ends.
     *
     * @return where they end
     */
    public int readWord(char[] text, int from) {
      long sum = next(0, lower(text[from]));
      sums[1] = sum;
      int to = from + 1;
      while (to < text.length && Letters.isLower(text[to])) {
        sum = next(sum, text[to]);
        to++;
        if (to - from <= LONGEST) {
          sums[to - from] = sum;
        }
      }
      return to;
    }

    /** Returns the hash of a part of the word; places count from its start. */
    long of(int from, int to) {
      return finish(sums[to] - sums[from] * POWERS[to - from], to - from);
    }
  }
}
