package io.github.textcleaner.testing;

import org.jspecify.annotations.Nullable;

/**
 * Checks a property on generated texts, and makes a text that fails as small as it can.
 *
 * <p>The seed is fixed. {@code -Dproperty.seed} and {@code -Dproperty.texts} set another seed and
 * how many times more texts are tried, for a longer search.
 */
public final class Property {
  private static final long SEED = Long.getLong("property.seed", 3);
  private static final int TIMES = Integer.getInteger("property.texts", 1);
  private static final int MAX_TOKENS = 40;

  /** What must hold of every text; {@code random} starts the same each time for one text. */
  @FunctionalInterface
  public interface Check {
    void on(String text, SplitMix64 random);
  }

  private Property() {}

  /** Runs {@code check} on {@code texts} texts; an error names the smallest text that fails. */
  public static void holds(int texts, Check check) {
    SplitMix64 seeds = new SplitMix64(SEED);
    for (int i = 0; i < texts * TIMES; i++) {
      long seed = seeds.nextLong();
      String text = new TextGenerator(new SplitMix64(seed)).next(MAX_TOKENS);
      if (failure(check, text, seed) != null) {
        String smallest = shrink(check, text, seed);
        throw new AssertionError(
            "fails on \"" + escape(smallest) + "\"", failure(check, smallest, seed));
      }
    }
  }

  /** Takes out ever smaller pieces, as long as the text still fails without them. */
  private static String shrink(Check check, String text, long seed) {
    String smallest = text;
    int size = smallest.length();
    while (size > 0) {
      int before = smallest.length();
      for (int at = 0; at + size <= smallest.length(); ) {
        String smaller = smallest.substring(0, at) + smallest.substring(at + size);
        if (failure(check, smaller, seed) == null) {
          at += size;
        } else {
          smallest = smaller;
        }
      }
      size = smallest.length() < before ? smallest.length() / 2 : size / 2;
    }
    return smallest;
  }

  private static @Nullable Throwable failure(Check check, String text, long seed) {
    try {
      check.on(text, new SplitMix64(seed));
      return null;
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return e;
    }
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\';
      escaped.append(plain ? String.valueOf(c) : "\\u%04X".formatted((int) c));
    }
    return escaped.toString();
  }
}
