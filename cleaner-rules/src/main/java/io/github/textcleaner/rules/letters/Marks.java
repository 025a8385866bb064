package io.github.textcleaner.rules.letters;

import com.google.common.base.CharMatcher;

/** Marks that several analyses and rules know. */
public final class Marks {
  /** Bars that part links, or a label and a title. */
  public static final CharMatcher BAR = CharMatcher.anyOf("|\uFF5C\u2502");

  /** Bullets of lists. */
  private static final String BULLETS = "-*+\u2022\u00B7\u2013";

  private Marks() {}

  /** Returns whether lists have such bullets. */
  public static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }
}
