package io.github.textcleaner.rules.letters;

import java.util.function.IntUnaryOperator;

/**
 * What is found out of characters, kept for when they come again: a text has few of all that there
 * are. Safe for use by several threads, which may find out the same at the same time.
 */
public final class CharTable {
  private static final char UNKNOWN = '\0';

  /** What is known of each character, plus one. */
  private final char[] values = new char[1 << Character.SIZE];

  private final IntUnaryOperator function;

  /**
   * @param function returns what a UTF-16 code unit is, from 0 up to 65534; always the same
   */
  public CharTable(IntUnaryOperator function) {
    this.function = function;
  }

  /** Returns what a UTF-16 code unit is. */
  public int get(char c) {
    char value = values[c];
    return value == UNKNOWN ? find(c) : value - 1;
  }

  private int find(char c) {
    int value = function.applyAsInt(c);
    values[c] = (char) (value + 1);
    return value;
  }
}
