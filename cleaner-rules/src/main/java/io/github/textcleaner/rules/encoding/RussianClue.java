package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.words.Language;

/**
 * Russian words have one letter alone between such letters.
 *
 * <p>The bytes that windows-1252 has no character for leave с, э and я open. {@code
 * russian-contexts.tsv} tells them apart by up to five letters on both sides. Words of one letter
 * stay open: я and с stand before the same words.
 */
final class RussianClue implements LostByteClue {
  private static final String EVIDENCE = "the letters beside them in Russian";
  private static final String SMALL = "сэя";
  private static final int LONGEST_CONTEXT = 5;

  /** Fewer words do not tell the language. */
  private static final int FEWEST_WORDS = 5;

  private static final int FEWEST_WORDS_OF_RUSSIAN_LETTERS = 2;

  /** The letter of Bulgarian that Russian hardly uses. */
  private static final String HARD_SIGN = "ъ";

  private static final String WORDS_OF_A_LETTER = "авикоу";

  /** Frequent words of Bulgarian and its neighbors, as {@link #letter} gives them. */
  private static final ImmutableSet<String> NO_RUSSIAN =
      ImmutableSet.of("го", "е", "му", "най", "ги", "т_", "че", "ще", "_а", "_е", "_и");

  private static final char LOST = '\uFFFD';

  /** What stands in a context for the open place, for other open ones, for the ends of a word. */
  private static final char PLACE = '|';

  private static final String OTHER_PLACE = "_";
  private static final char END = '.';

  @Override
  public void apply(RepairedLine line, Writing writing) {
    int fewest = writing.isRussian() ? FEWEST_WORDS_OF_RUSSIAN_LETTERS : FEWEST_WORDS;
    if (!writing.mayBeRussian() || !isOfRussianWords(line, fewest)) {
      return;
    }
    for (int place : line.openPlaces()) {
      if (isOf(SMALL, line.choices(place)) && !isWord(line, place)) {
        fill(line, place);
      }
    }
  }

  /** Returns whether a line is made of Russian words. */
  private static boolean isOfRussianWords(RepairedLine line, int fewest) {
    int words = 0;
    int known = 0;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= line.text().length(); i++) {
      if (line.kind(i).isCyrillic()) {
        word.append(letter(line, i));
        continue;
      }
      if (word.indexOf(HARD_SIGN) >= 0 || NO_RUSSIAN.contains(word.toString())) {
        return false;
      }
      if (word.length() > 0 && word.indexOf(OTHER_PLACE) < 0) {
        words++;
        known += isKnown(word) ? 1 : 0;
      }
      word.setLength(0);
    }
    return words >= fewest && 2 * known >= words;
  }

  private static boolean isKnown(CharSequence word) {
    return word.length() == 1
        ? WORDS_OF_A_LETTER.indexOf(word.charAt(0)) >= 0
        : Language.RUSSIAN.rank(word).isKnown();
  }

  private static boolean isOf(String letters, String choices) {
    return choices.chars().allMatch(c -> letters.indexOf(c) >= 0);
  }

  /** Returns whether a letter is a word by itself. */
  private static boolean isWord(RepairedLine line, int place) {
    return !line.kind(place - 1).isLetter() && !line.kind(place + 1).isLetter();
  }

  private static void fill(RepairedLine line, int place) {
    StringBuilder context = new StringBuilder().append(PLACE);
    int before = place;
    int after = place;
    for (int width = 1; width <= LONGEST_CONTEXT; width++) {
      if (context.charAt(0) != END) {
        before--;
        context.insert(0, letter(line, before));
      }
      if (context.charAt(context.length() - 1) != END) {
        after++;
        context.append(letter(line, after));
      }
      String letter = Contexts.LETTERS.get(context.toString());
      if (letter != null) {
        line.fill(place, letter.charAt(0), EVIDENCE);
        return;
      }
    }
  }

  /**
   * Returns what stands at a place in a context: a letter in lower case that is never open, or a
   * sign.
   */
  private static char letter(RepairedLine line, int place) {
    Kind kind = line.kind(place);
    boolean open = line.isOpen(place) && !isOf(SMALL, line.choices(place));
    if (open || kind == Kind.LOST) {
      return LOST;
    }
    if (!kind.isCyrillic()) {
      return END;
    }
    char c = Character.toLowerCase(line.choices(place).charAt(0));
    return SMALL.indexOf(c) >= 0 ? OTHER_PLACE.charAt(0) : c == 'ё' ? 'е' : c;
  }

  private static final class Contexts {
    static final ImmutableMap<String, String> LETTERS = load();

    private static ImmutableMap<String, String> load() {
      ImmutableMap.Builder<String, String> letters = ImmutableMap.builder();
      for (DataFile.Entry entry : DataFile.read("russian-contexts.tsv")) {
        letters.put(entry.name(), entry.value());
      }
      return letters.buildOrThrow();
    }
  }
}
