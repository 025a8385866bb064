package io.github.textcleaner.rules.words;

import com.google.common.collect.ImmutableMap;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses the language of a document from the function words at its start. */
@SuppressWarnings("EnumOrdinal") // ordinals index tables in memory; files hold names
final class LanguageGuess {
  /** Enough for every language to show itself. */
  private static final int LONGEST_LOOK = 2000;

  /** Function words are short; longer ones are not looked up. */
  private static final int LONGEST_WORD = 8;

  /** The hint counts like so many function words. */
  private static final int HINT = 2;

  /** A language has at least one function word in so many words. */
  private static final int RAREST = 12;

  /** Texts hardly ever have more function words than one in so many characters; an estimate. */
  private static final int CHARS_PER_VOTE = 12;

  /** After so many words it is looked whether a language can be caught up with. */
  private static final int STEP = 32;

  private static final ImmutableMap<String, Language> TAGS =
      Arrays.stream(Language.values())
          .collect(ImmutableMap.toImmutableMap(Language::tag, language -> language));

  /** All letters that function words are made of come before. */
  private static final char PAST_LETTERS = '\u0530';

  private static final char NO_LETTER = 0;

  /** For each character the letter in lower case, {@link #NO_LETTER} if it is none. */
  private static final char[] LETTERS = letters();

  private LanguageGuess() {}

  private static char[] letters() {
    char[] letters = new char[PAST_LETTERS];
    for (char c = 0; c < PAST_LETTERS; c++) {
      letters[c] = Letters.isCased(c) ? FunctionWords.lower(c) : NO_LETTER;
    }
    return letters;
  }

  private static char letterOf(char c) {
    if (c < PAST_LETTERS) {
      return LETTERS[c];
    }
    return Letters.isCased(c) ? c : NO_LETTER;
  }

  static Language guess(Document document) {
    String text = document.text();
    int[] votes = new int[Language.values().length];
    votes[Language.OTHER.ordinal()] = 1;
    Language hinted = hinted(document.language());
    if (hinted != null) {
      votes[hinted.ordinal()] += HINT;
    }
    int words = 0;
    char[] letters = new char[Math.min(text.length(), LONGEST_LOOK)];
    text.getChars(0, letters.length, letters, 0);
    int end = letters.length;
    for (int i = 0; i < end; i++) {
      int start = i;
      long sum = 0;
      for (char letter = letterOf(letters[i]); letter != NO_LETTER; i++) {
        sum = WordHash.next(sum, letter);
        letter = i + 1 < end ? letterOf(letters[i + 1]) : NO_LETTER;
      }
      if (i > start && i < end) {
        words++;
        if (i - start <= LONGEST_WORD) {
          int languages = FunctionWords.languages(WordHash.finish(sum, i - start));
          for (int language = 0; languages != 0; language++, languages >>>= 1) {
            votes[language] += languages & 1;
          }
        }
        if (words % STEP == 0 && isDecided(votes, words, (end - i) / CHARS_PER_VOTE)) {
          break;
        }
      }
    }
    Language best = Language.values()[best(votes)];
    return isFrequent(votes[best.ordinal()], words) ? best : Language.OTHER;
  }

  /**
   * Returns whether one language is so far ahead that no other comes up to it.
   *
   * @param open how many votes are open
   */
  private static boolean isDecided(int[] votes, int words, int open) {
    int best = best(votes);
    for (int language = 0; language < votes.length; language++) {
      if (language != best && votes[best] - votes[language] <= open) {
        return false;
      }
    }
    return isFrequent(votes[best], words);
  }

  private static boolean isFrequent(int votes, int words) {
    return votes * RAREST >= words;
  }

  /** Returns the language with the most votes, {@link Language#OTHER} if it has as many. */
  private static int best(int[] votes) {
    int best = Language.OTHER.ordinal();
    for (int language = 0; language < votes.length; language++) {
      if (votes[language] > votes[best]) {
        best = language;
      }
    }
    return best;
  }

  /** Returns the language that a tag names, null if there is no tag. */
  private static @Nullable Language hinted(@Nullable String tag) {
    if (tag == null || tag.isEmpty()) {
      return null;
    }
    String primary = tag.toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < primary.length() && primary.charAt(end) >= 'a' && primary.charAt(end) <= 'z') {
      end++;
    }
    return TAGS.getOrDefault(primary.substring(0, end), Language.OTHER);
  }
}
