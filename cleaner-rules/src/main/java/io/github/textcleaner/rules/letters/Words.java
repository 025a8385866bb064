package io.github.textcleaner.rules.letters;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** Cuts short texts into words at white space. */
public final class Words {
  private static final CharMatcher SPACE = CharMatcher.whitespace();

  private Words() {}

  /** Returns the words of a text. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = endAt(text, start);
      if (end > start) {
        words.add(text.substring(start, end));
      }
      start = end + 1;
    }
    return words;
  }

  /** Returns a text up to its first white space. */
  public static String first(String text) {
    return text.substring(0, endAt(text, 0));
  }

  /** Returns where the next white space stands, or the text ends. */
  public static int endAt(String text, int from) {
    int end = from;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isSpace(char c) {
    return c == ' ' || (c < ' ' || c > '~') && SPACE.matches(c);
  }
}
