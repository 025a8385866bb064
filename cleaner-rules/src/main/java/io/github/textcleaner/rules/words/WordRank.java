package io.github.textcleaner.rules.words;

import java.util.Locale;

/** How well a language knows a word. */
public enum WordRank {
  /** A function word among the 150 most frequent words. */
  PARTICLE,
  /** Another function word. */
  FUNCTION,
  /** Among the 150 most frequent words. */
  TOP,
  /** Among the 1,000 most frequent words. */
  COMMON,
  /** Among the 5,000 most frequent words. */
  FREQUENT,
  /** Among the 20,000 most frequent words. */
  KNOWN,
  /** Less frequent, but counted. */
  RARE,
  /** In a dictionary, never counted. */
  DICTIONARY,
  /** Known in English alone, in a text of another language. */
  ENGLISH,
  /** A single letter. */
  LETTER,
  /** Known nowhere. */
  UNKNOWN;

  /** Returns whether the word is a function word. */
  public boolean isFunction() {
    return this == PARTICLE || this == FUNCTION;
  }

  /** Returns whether the language of the text has the word. */
  public boolean isKnown() {
    return compareTo(DICTIONARY) <= 0;
  }

  /** Returns the name for people and resource files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
