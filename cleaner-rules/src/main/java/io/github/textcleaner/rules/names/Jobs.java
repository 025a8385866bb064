package io.github.textcleaner.rules.names;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.clues.Clue;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.text.Letters;
import java.util.List;

/** What authors are by trade and whom they work for, as it stands beside their names. */
final class Jobs {
  /** Words that stand before one for a trade. */
  private static final ImmutableSet<String> RANKS =
      ImmutableSet.of(
          "senior",
          "junior",
          "staff",
          "guest",
          "contributing",
          "special",
          "chief",
          "deputy",
          "managing",
          "associate",
          "assistant",
          "freelance",
          "news",
          "national",
          "political",
          "sports",
          "opinion");

  private static final int MOST_WORDS = 5;

  /** What papers of America print behind the name of a guest. */
  private static final String GUEST = " special to ";

  private static final CharMatcher PARTS = CharMatcher.anyOf(",/");

  private static final String AND = " and ";

  private Jobs() {}

  /**
   * Returns whether the text is a job: a few words with capitals, and the first is a trade.
   *
   * @param text not empty, without white space around it
   */
  static boolean isNamedFirst(String text) {
    return Letters.isUpper(text.charAt(0)) && isTrade(Words.first(text)) && isTitle(Words.of(text));
  }

  /** Returns whether the text is a job: a few words with capitals, one at an end is a trade. */
  static boolean isJob(String text) {
    List<String> words = Words.of(text);
    return isTitle(words) && (isTrade(words.get(0)) || isTrade(words.get(words.size() - 1)));
  }

  /** Returns whether the last word of the text is a trade. */
  static boolean endsWithTrade(String text) {
    List<String> words = Words.of(text);
    return isTrade(words.get(words.size() - 1));
  }

  /**
   * Returns whether a job in small letters stands behind a comma at the end: a person whom a text
   * presents, unless a word such as "by" stands before the name.
   */
  static boolean endsPlain(String text) {
    return isPlainJob(text.substring(text.lastIndexOf(',') + 1).strip())
        && text.indexOf(',') > 0
        && Letters.isLower(Words.of(text).get(Words.of(text).size() - 1).charAt(0));
  }

  /** Returns the names in a text, without the job, the employer or the degrees after the last. */
  static String cutFrom(String text) {
    String names = text;
    int comma = PARTS.lastIndexIn(names);
    while (comma > 0 && isBeside(names.substring(comma + 1).strip())) {
      names = names.substring(0, comma);
      comma = PARTS.lastIndexIn(names);
    }
    int guest = Ascii.toLowerCase(names).indexOf(GUEST);
    if (guest > 0 && Letters.isUpper(names.charAt(names.lastIndexOf(' ') + 1))) {
      return PARTS.trimTrailingFrom(names.substring(0, guest));
    }
    int last = names.lastIndexOf(AND);
    String cut = cutLast(names, 0);
    return cut.length() == names.length() && last > 0 ? cutLast(names, last + AND.length()) : cut;
  }

  /** Returns a text without what stands behind the name that starts at {@code from}. */
  private static String cutLast(String text, int from) {
    List<String> words = Words.of(text.substring(from));
    int end = endOfNames(words);
    boolean cut = end > 1 && end < words.size();
    return cut ? text.substring(0, endOf(words.get(end - 1), text)) : text;
  }

  private static int endOfNames(List<String> words) {
    int end = words.size();
    if (end > 0 && isTrade(words.get(end - 1))) {
      end--;
      while (end > 2 && RANKS.contains(Folding.fold(words.get(end - 1)))) {
        end--;
      }
    }
    for (int i = 2; i < end && i <= PersonNames.MOST_WORDS; i++) {
      boolean name = PersonNames.isName(words.subList(0, i));
      if (name && Agencies.isName(String.join(" ", words.subList(i, end)))) {
        return i;
      }
    }
    return end;
  }

  private static int endOf(String word, String text) {
    return text.lastIndexOf(word) + word.length();
  }

  private static boolean isBeside(String text) {
    boolean degree =
        text.length() > 1
            && text.chars().allMatch(c -> Letters.isUpper((char) c) || c == '.' || c == '-');
    return degree || isJob(text) || isPlainJob(text) || Agencies.isName(text);
  }

  /** Returns whether the text is a job in small letters, behind the name of an employer or not. */
  private static boolean isPlainJob(String text) {
    List<String> words = Words.of(text);
    int end = words.size() - 1;
    if (end < 0 || words.size() > MOST_WORDS || !isTrade(words.get(end))) {
      return false;
    }
    while (end > 0 && RANKS.contains(words.get(end - 1))) {
      end--;
    }
    return end == 0 || isTitle(words.subList(0, end));
  }

  private static boolean isTitle(List<String> words) {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      if (!Letters.isUpper(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTrade(String word) {
    return Clue.TRADE.isWord(Folding.fold(word));
  }
}
