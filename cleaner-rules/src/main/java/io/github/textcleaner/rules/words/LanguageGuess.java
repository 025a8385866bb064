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

  private static final ImmutableMap<String, Language> TAGS =
      Arrays.stream(Language.values())
          .collect(ImmutableMap.toImmutableMap(Language::tag, language -> language));

  private LanguageGuess() {}

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
      while (i < end && Letters.isCased(letters[i])) {
        sum = WordHash.next(sum, FunctionWords.lower(letters[i]));
        i++;
      }
      if (i > start && i < end) {
        words++;
        if (i - start <= LONGEST_WORD) {
          int languages = FunctionWords.languages(WordHash.finish(sum, i - start));
          for (int language = 0; languages != 0; language++, languages >>>= 1) {
            votes[language] += languages & 1;
          }
        }
      }
    }
    Language best = Language.OTHER;
    for (Language language : Language.values()) {
      if (votes[language.ordinal()] > votes[best.ordinal()]) {
        best = language;
      }
    }
    return votes[best.ordinal()] * RAREST >= words ? best : Language.OTHER;
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
