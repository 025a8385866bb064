package io.github.textcleaner.rules.encoding;

import java.util.Arrays;

/** How likely a run of letters is as Cyrillic text, by how often its letters stand in texts. */
final class CyrillicLetters {
  private static final char FIRST = '\u0400';
  private static final char END = '\u0460';
  private static final double WHOLE = 10_000;

  /** What a letter costs that is in no text, in bits. */
  private static final double UNKNOWN = 14;

  private static final double[] BITS = load();

  private CyrillicLetters() {}

  /** Returns how unexpected a letter of either case is, in bits; about 4.4 on average in a text. */
  static double bits(char c) {
    return c < FIRST || c >= END ? UNKNOWN : BITS[c - FIRST];
  }

  private static double[] load() {
    double[] bits = new double[END - FIRST];
    Arrays.fill(bits, UNKNOWN);
    for (DataFile.Entry entry : DataFile.read("cyrillic-letters.tsv")) {
      char lower = entry.name().charAt(0);
      double cost = Math.log(WHOLE / Integer.parseInt(entry.value())) / Math.log(2);
      bits[lower - FIRST] = cost;
      bits[Character.toUpperCase(lower) - FIRST] = cost;
    }
    return bits;
  }
}
