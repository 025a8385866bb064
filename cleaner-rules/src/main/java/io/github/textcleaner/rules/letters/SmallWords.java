package io.github.textcleaner.rules.letters;

import io.github.textcleaner.text.Letters;

/**
 * The words of a text that begin in lower case, without the marks around them and what follows an
 * apostrophe; addresses have none. Their hashes tell of most other words that they are none of
 * them. Immutable.
 */
public final class SmallWords {
  private final char[] text;
  private final HashBits hashes = new HashBits();

  private SmallWords(char[] text) {
    this.text = text;
    Scan words = new Scan(text);
    while (words.next()) {
      hashes.add(words.hash());
    }
  }

  /**
   * Returns the words of the first part of a text.
   *
   * @param longest so many characters are looked at
   */
  public static SmallWords of(String text, int longest) {
    char[] part = new char[Math.min(text.length(), longest)];
    text.getChars(0, part.length, part, 0);
    return new SmallWords(part);
  }

  /** Returns whether {@code word} is one of the words. */
  public boolean contain(String word) {
    if (!hashes.mayHold(word.hashCode())) {
      return false;
    }
    Scan words = new Scan(text);
    while (words.next()) {
      if (words.is(word)) {
        return true;
      }
    }
    return false;
  }

  /** Goes from word to word. For one thread. */
  private static final class Scan {
    private final char[] text;
    private int at;
    private int start;
    private int end;

    Scan(char[] text) {
      this.text = text;
    }

    boolean next() {
      while (at < text.length) {
        int from = at;
        boolean address = false;
        while (at < text.length && !Words.isSpace(text[at])) {
          address |= text[at] == '@';
          at++;
        }
        if (!address && isSmall(from, at)) {
          return true;
        }
        at++;
      }
      return false;
    }

    /** Finds the first letters with case between two places, and whether they begin small. */
    private boolean isSmall(int from, int to) {
      start = from;
      while (start < to && !Letters.isCased(text[start])) {
        start++;
      }
      if (start == to || !Letters.isLower(text[start])) {
        return false;
      }
      end = start;
      while (end < to && (Letters.isCased(text[end]) || text[end] == '-')) {
        end++;
      }
      return true;
    }

    /** Returns what {@link String#hashCode} does of the word. */
    int hash() {
      int hash = 0;
      for (int i = start; i < end; i++) {
        hash = FoldedChars.next(hash, text[i]);
      }
      return hash;
    }

    boolean is(String word) {
      if (word.length() != end - start) {
        return false;
      }
      for (int i = start; i < end; i++) {
        if (word.charAt(i - start) != text[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
