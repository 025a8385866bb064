package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;

/**
 * Which languages write their words with which letters. Letters of one word belong to one language,
 * which is what misread bytes give no care to.
 */
final class Alphabets {
  /** Characters of which nothing is known may stand in any word. */
  static final long ANY = -1L;

  private static final char LATIN_EXTENDED = '\u0250';
  private static final char CYRILLIC = '\u0400';
  private static final char CYRILLIC_END = '\u0530';
  private static final char LATIN_ADDITIONAL = '\u1E00';
  private static final char LATIN_ADDITIONAL_END = '\u1F00';

  private static final String FIRST_UNCOMMON = "vi";

  private static final ImmutableList<DataFile.Entry> ENTRIES = DataFile.read("alphabets.tsv");
  private static final long[] LANGUAGES = load(ENTRIES);

  /** The languages that readings of a line are compared by. */
  static final long COMMON = common(ENTRIES);

  private Alphabets() {}

  /**
   * Returns the languages that have {@code c} in their alphabet, as bits: none for a Latin or
   * Cyrillic letter that is in no alphabet, {@link #ANY} for all that is no such letter.
   */
  static long of(char c) {
    return c < 0xC0 || c >= LANGUAGES.length ? ANY : LANGUAGES[c];
  }

  /** Returns the bit of a language, by its ISO 639 code; none if its alphabet is not known. */
  static long language(String tag) {
    for (int i = 0; i < ENTRIES.size(); i++) {
      if (ENTRIES.get(i).name().equals(tag)) {
        return 1L << i;
      }
    }
    return 0;
  }

  private static long common(ImmutableList<DataFile.Entry> entries) {
    long languages = 0;
    for (int i = 0; !entries.get(i).name().equals(FIRST_UNCOMMON); i++) {
      languages |= 1L << i;
    }
    return languages;
  }

  private static long[] load(ImmutableList<DataFile.Entry> entries) {
    if (entries.size() >= Long.SIZE) {
      throw new IllegalStateException("more languages than bits: " + entries.size());
    }
    long[] languages = new long[LATIN_ADDITIONAL_END];
    for (char c = 0; c < languages.length; c++) {
      languages[c] = isLetterOfAlphabet(c) ? 0 : ANY;
    }
    for (int i = 0; i < entries.size(); i++) {
      String letters = entries.get(i).value();
      for (int k = 0; k < letters.length(); k++) {
        char c = letters.charAt(k);
        if (languages[c] != ANY) {
          languages[c] |= 1L << i;
        }
      }
    }
    return languages;
  }

  private static boolean isLetterOfAlphabet(char c) {
    boolean latin =
        c >= 0xC0 && c < LATIN_EXTENDED && c != '\u00D7' && c != '\u00F7' || c >= LATIN_ADDITIONAL;
    return latin || c >= CYRILLIC && c < CYRILLIC_END && !(c >= '\u0482' && c <= '\u0489');
  }
}
