package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.words.Language;
import java.util.Arrays;

/**
 * One of the letters alone makes a word that some language knows: a heading or a name says nothing
 * else of its language.
 */
final class KnownWordClue implements LostByteClue {
  /** Of shorter words some language has most. */
  private static final int SHORTEST = 4;

  private static final char NONE = 0;

  private static final ImmutableList<Language> LANGUAGES =
      Arrays.stream(Language.values())
          .filter(language -> language != Language.RUSSIAN && language != Language.OTHER)
          .collect(ImmutableList.toImmutableList());

  @Override
  public void apply(RepairedLine line, Writing writing) {
    for (int place : line.openPlaces()) {
      char letter = letter(line.text(), place, line.choices(place));
      if (letter != NONE) {
        line.fill(place, letter, "the words of all languages");
      }
    }
  }

  /** Returns whether one of the choices alone makes a word of the letters around a place. */
  static boolean tells(CharSequence text, int place, String choices) {
    return letter(text, place, choices) != NONE;
  }

  /** Returns the one choice that makes a word, or {@link #NONE}. */
  private static char letter(CharSequence text, int place, String choices) {
    if (!Kind.of(choices.charAt(0)).isLatin()) {
      return NONE;
    }
    int start = place;
    while (place - start <= RepairedLine.LONGEST_WORD && isLatin(text, start - 1)) {
      start--;
    }
    int end = place + 1;
    while (end - place <= RepairedLine.LONGEST_WORD && isLatin(text, end)) {
      end++;
    }
    if (end - start < SHORTEST || end - start > RepairedLine.LONGEST_WORD) {
      return NONE;
    }
    boolean afterSmallLetter = place > start && Kind.of(text.charAt(place - 1)).isLower();
    StringBuilder word = new StringBuilder(text.subSequence(start, end));
    char found = NONE;
    for (int i = 0; i < choices.length(); i++) {
      char c = choices.charAt(i);
      word.setCharAt(place - start, c);
      if (!(afterSmallLetter && Kind.of(c).isUpper()) && isKnown(word)) {
        if (found != NONE) {
          return NONE;
        }
        found = c;
      }
    }
    return found;
  }

  private static boolean isLatin(CharSequence text, int at) {
    return at >= 0 && at < text.length() && Kind.of(text.charAt(at)).isLatin();
  }

  private static boolean isKnown(CharSequence word) {
    for (Language language : LANGUAGES) {
      if (language.rank(word).isKnown()) {
        return true;
      }
    }
    return false;
  }
}
