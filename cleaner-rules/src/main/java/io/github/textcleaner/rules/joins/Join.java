package io.github.textcleaner.rules.joins;

import java.util.Locale;

/** The kinds of places where a space is lost. */
public enum Join {
  /** A sentence mark and a letter: {@code harbor.Nobody}. */
  SENTENCE("no space between two sentences"),
  /** A sentence mark and a digit: {@code harbor.2019}. */
  SENTENCE_NUMBER("no space between a sentence and a number"),
  /** A comma, colon or semicolon and a letter: {@code autumn,The}. */
  CLAUSE("no space after a comma, colon or semicolon"),
  /** A capital within a word: {@code headingText}. */
  CAPITAL("no space before a capital"),
  /** Two words in lower case: {@code agothe}. */
  WORDS("no space between two words"),
  /** A small word that ends no other, after a word in lower case: {@code harborwhich}. */
  SMALL_WORD("no space before a small word"),
  /** A digit and a letter: {@code 2019The}. */
  NUMBER("no space after a number"),
  /** Before a quotation: {@code said“We}. */
  OPENING_QUOTE("no space before a quotation"),
  /** After a quotation: {@code wait.”Nobody}. */
  CLOSING_QUOTE("no space after a quotation"),
  /** Before a bracket: {@code harbor.(See}. */
  OPENING_BRACKET("no space before a bracket"),
  /** After a bracket: {@code 2019)The}. */
  CLOSING_BRACKET("no space after a bracket");

  private final String reason;

  Join(String reason) {
    this.reason = reason;
  }

  /** Returns the kind whose weights hold for this one; thresholds are its own. */
  public Join learnedAs() {
    return this == SMALL_WORD ? WORDS : this;
  }

  /** Returns whether no mark, digit or capital shows such a place. */
  public boolean isBetweenWords() {
    return this == WORDS || this == SMALL_WORD;
  }

  /** Returns what is wrong at such a place, for people. */
  String reason() {
    return reason;
  }

  /**
   * Returns the kind with a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Join of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Returns the name in resource files and rule ids. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
