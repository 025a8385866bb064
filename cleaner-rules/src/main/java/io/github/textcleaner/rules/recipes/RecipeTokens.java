package io.github.textcleaner.rules.recipes;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.letters.Digits;
import io.github.textcleaner.rules.letters.Folding;
import java.util.ArrayList;
import java.util.List;

/** The words and numbers of a line, folded, without marks; a number ends where a letter comes. */
public final class RecipeTokens {
  /** Vowel signs of India are none, though they are no letters. */
  private static final CharMatcher MARK =
      CharMatcher.whitespace()
          .or(CharMatcher.inRange('\0', '\u00BF').and(CharMatcher.forPredicate(c -> !isAscii(c))))
          .or(CharMatcher.inRange('\u2010', '\u206F'))
          .or(CharMatcher.inRange('\u2500', '\u27BF'))
          .or(CharMatcher.inRange('\u3000', '\u3020'))
          .or(CharMatcher.anyOf("\u060C\u066B\u066C\u30FB\uFE0F"))
          .precomputed();

  private RecipeTokens() {}

  private static boolean isAscii(char c) {
    return c >= '0' && c <= '9' || Ascii.isLowerCase(c) || Ascii.isUpperCase(c);
  }

  /** Returns the tokens of a text with a space between them, as the table of words has them. */
  public static String key(String text) {
    return String.join(" ", of(text));
  }

  static List<String> of(String text) {
    String folded = Folding.fold(text);
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean mark = MARK.matches(c);
      boolean turns =
          start >= 0 && !mark && Digits.isDigit(c) != Digits.isDigit(folded.charAt(i - 1));
      if (start >= 0 && (mark || turns)) {
        tokens.add(folded.substring(start, i));
        start = -1;
      }
      if (start < 0 && !mark) {
        start = i;
      }
    }
    if (start >= 0) {
      tokens.add(folded.substring(start));
    }
    return tokens;
  }

  /** Returns a text without what stands in round brackets. */
  static String withoutBrackets(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('\uFF08') < 0) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '\uFF08') {
        depth++;
      } else if ((c == ')' || c == '\uFF09') && depth > 0) {
        depth--;
        rest.append(' ');
      } else if (depth == 0) {
        rest.append(c);
      }
    }
    return rest.toString();
  }

  static boolean isNumber(String token) {
    return Digits.isDigit(token.charAt(0));
  }
}
