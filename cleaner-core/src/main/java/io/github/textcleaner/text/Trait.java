package io.github.textcleaner.text;

/**
 * What a line holds, as one scan of the text sees it. A rule names the traits that a line must have
 * before the rule can match there, so that it costs nothing elsewhere.
 */
public enum Trait {
  /** A decimal digit of any script. */
  DIGIT,
  /** A number sign, {@code #} or its full-width form. */
  HASH,
  /** A double quotation mark of any shape, guillemets included; apostrophes are none. */
  QUOTE,
  /** A round or square bracket. */
  BRACKET,
  /** An ampersand. */
  AMPERSAND,
  /** A less-than sign, with which markup starts. */
  LESS_THAN,
  /** An equals or greater-than sign, an underscore or a brace, which code has and prose hardly. */
  CODE_MARK,
  /**
   * A character that is not seen, or looks different everywhere: a control other than white space,
   * a line or paragraph separator, a soft hyphen, a zero-width or directional character, a tag, a
   * character for private use.
   */
  HIDDEN,
  /** A character beyond U+007F. */
  NON_ASCII,
  /** A full stop, exclamation or question mark with a letter directly after it. */
  SENTENCE_MARK_BEFORE_LETTER,
  /** A comma, colon or semicolon with a letter directly after it. */
  CLAUSE_MARK_BEFORE_LETTER,
  /**
   * A mark of a sentence or clause with a letter directly after it that has no case, of a script
   * that parts words with spaces: Hebrew, Arabic, those of India, Hangul.
   */
  MARK_BEFORE_CASELESS_LETTER,
  /**
   * A place where one piece of text may run into the next: no space before a capital letter, a
   * number or a quotation mark; or a copyright sign.
   */
  SEAM,
  /**
   * A place where a word may run into the next piece: a capital directly after a letter, a digit, a
   * bracket, an apostrophe or the like; a number directly after a letter; a quotation mark directly
   * after a word; or a copyright sign.
   */
  SEAM_AFTER_WORD,
  /**
   * A place where a sentence may run into the next piece: a full stop, exclamation or question mark
   * with anything directly after it but white space, small letters and other such marks; or a
   * copyright sign.
   */
  SEAM_AFTER_SENTENCE,
  /**
   * A place within a run of visible characters that may have lost a space: before a capital after a
   * small letter, before a letter after a number of two digits or a mark, or at a quotation mark or
   * an opening bracket in the run. A decimal mark, a mark at an edge of the run and a bracket
   * before a digit are none.
   */
  LOST_SPACE,
  /** A capital directly after a lower-case letter. */
  CAPITAL_IN_WORD,
  /** White space at the end of the line. */
  TRAILING_SPACE,
  /**
   * At least one visible character and at most {@link #SHORT_LENGTH} UTF-16 code units, white space
   * at either side left out: the lines that can be labels, prompts, credits or headings.
   */
  SHORT,
  /** No visible character. */
  BLANK;

  /** The length up to which a line is {@link #SHORT}. */
  public static final int SHORT_LENGTH = 120;

  @SuppressWarnings("EnumOrdinal") // masks live in memory only, so the order may change
  int bit() {
    return 1 << ordinal();
  }

  static int bits(Iterable<Trait> traits) {
    int bits = 0;
    for (Trait trait : traits) {
      bits |= trait.bit();
    }
    return bits;
  }
}
