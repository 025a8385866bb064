package io.github.textcleaner.rules.names;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.letters.AnyLetter;
import io.github.textcleaner.text.Letters;
import java.util.function.IntPredicate;

/** Counts the sentences of what may be a caption, with the points of abbreviations left out. */
public final class CaptionText {
  private static final CharMatcher STOP = CharMatcher.anyOf(".!?");

  /** Stops that need no blank behind them. */
  private static final CharMatcher CASELESS_STOP =
      CharMatcher.anyOf("\u0964\u06D4\u061F\u3002\uFF01\uFF1F").precomputed();

  /** A word of fewer small letters before a stop may be an abbreviation. */
  private static final int SHORTEST_LAST_WORD = 4;

  private CaptionText() {}

  /** Returns whether the text is one sentence at most. */
  public static boolean isSentence(String text) {
    return stops(text) == 0 && !holdsCaselessSentences(text);
  }

  /** Returns whether no stop but that of an initial stands before a capital. */
  public static boolean isLoneSentence(String text) {
    return stops(text, stop -> stop > 1 && text.charAt(stop - 2) != ' ') == 0
        && !holdsCaselessSentences(text);
  }

  /** Returns how many sentences end before others, of a script with case. */
  static int stops(String text) {
    return stops(text, stop -> isWordBefore(text, stop));
  }

  /**
   * @param ends whether the stop at some place may end a sentence, by what stands before it
   */
  private static int stops(String text, IntPredicate ends) {
    int stops = 0;
    for (int i = 0; i + 2 < text.length(); i++) {
      if (STOP.matches(text.charAt(i))
          && text.charAt(i + 1) == ' '
          && Letters.isUpper(text.charAt(i + 2))
          && ends.test(i)) {
        stops++;
      }
    }
    return stops;
  }

  private static boolean isWordBefore(String text, int stop) {
    if (stop < SHORTEST_LAST_WORD) {
      return false;
    }
    for (int i = stop - SHORTEST_LAST_WORD; i < stop; i++) {
      if (!Letters.isLower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a stop stands between letters of a script without capitals. */
  public static boolean holdsCaselessSentences(String text) {
    for (int i = 1; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      boolean parts = STOP.matches(c) && text.charAt(i + 1) == ' ' || CASELESS_STOP.matches(c);
      int next = text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
      if (parts && isCaseless(text.charAt(i - 1)) && isCaseless(text.charAt(next))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCaseless(char c) {
    return !Letters.isCased(c) && AnyLetter.is(c);
  }
}
