package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.words.Language;

/**
 * Russian words have one letter alone between such letters.
 *
 * <p>The bytes that windows-1252 has no character for leave с, э and я open, and А, Н and Ё. {@code
 * russian-contexts.tsv} tells them apart by up to five letters on both sides.
 */
final class RussianClue implements Clue {
  private static final String EVIDENCE = "the letters beside them in Russian";
  private static final String SMALL = "сэя";
  private static final String CAPITAL = "АНЁ";
  private static final int LONGEST_CONTEXT = 5;

  /** Fewer words do not tell the language. */
  private static final int FEWEST_WORDS = 5;

  /** The letter of Bulgarian that Russian hardly uses. */
  private static final String HARD_SIGN = "ъ";

  private static final String WORDS_OF_A_LETTER = "авикоу";

  /** Frequent words of Bulgarian and its neighbors, as {@link #letter} gives them. */
  private static final ImmutableSet<String> NO_RUSSIAN =
      ImmutableSet.of("го", "е", "му", "най", "ги", "т_", "че", "ще", "_а", "_е", "_и");

  private static final String BY_NEXT_WORD = "the next word in Russian";

  /** Words that follow я; few words that follow с are like them. */
  private static final ImmutableSet<String> AFTER_I = ImmutableSet.of("не", "бы", "же");

  /** How words in the instrumental case end, which follows с. */
  private static final ImmutableSet<String> INSTRUMENTAL =
      ImmutableSet.of("ми", "ом", "ым", "им", "ой", "ей", "ью");

  private static final int LENGTH_OF_ENDING = 2;
  private static final int SHORTEST_IN_CASE = 5;
  private static final int LONGEST_WORD = 40;

  private static final char LOST = '\uFFFD';

  /** What stands in a context for the open place, for other open ones, for the ends of a word. */
  private static final char PLACE = '|';

  private static final char CAPITAL_PLACE = '^';
  private static final String OTHER_PLACE = "_";
  private static final char END = '.';

  @Override
  public void apply(RepairedLine line, Writing writing) {
    if (!writing.isRussian() && !(writing.mayBeRussian() && isOfRussianWords(line))) {
      return;
    }
    for (int place : line.openPlaces()) {
      String choices = line.choices(place);
      if (isOf(SMALL, choices)) {
        if (isWord(line, place)) {
          fillWord(line, place);
        } else {
          fill(line, place, PLACE);
        }
      } else if (isOf(CAPITAL, choices) && isStart(line, place)) {
        fill(line, place, CAPITAL_PLACE);
      }
    }
  }

  /** Returns whether a line without a letter that Russian alone has is made of Russian words. */
  private static boolean isOfRussianWords(RepairedLine line) {
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
    return words >= FEWEST_WORDS && 2 * known >= words;
  }

  private static boolean isKnown(CharSequence word) {
    return word.length() == 1
        ? WORDS_OF_A_LETTER.indexOf(word.charAt(0)) >= 0
        : Language.RUSSIAN.rank(word).isKnown();
  }

  private static boolean isOf(String letters, String choices) {
    return choices.chars().allMatch(c -> letters.indexOf(c) >= 0);
  }

  /** Returns whether a place is the start of a word that is neither in capitals nor an initial. */
  private static boolean isStart(RepairedLine line, int place) {
    boolean initial = place + 1 < line.text().length() && line.text().charAt(place + 1) == '.';
    return !line.kind(place - 1).isLetter() && !line.kind(place + 1).isUpper() && !initial;
  }

  /** Returns whether a letter is a word by itself, and a space and a word follow it. */
  private static boolean isWord(RepairedLine line, int place) {
    return !line.kind(place - 1).isLetter()
        && place + 2 < line.text().length()
        && line.text().charAt(place + 1) == ' '
        && line.kind(place + 2) == Kind.CYRILLIC_LOWER;
  }

  /** Fills a word of one letter: с before the instrumental case, я before some small words. */
  private static void fillWord(RepairedLine line, int place) {
    StringBuilder next = new StringBuilder();
    for (int i = place + 2; line.kind(i).isCyrillic() && next.length() <= LONGEST_WORD; i++) {
      next.append(letter(line, i));
    }
    int ending = next.length() - LENGTH_OF_ENDING;
    if (AFTER_I.contains(next.toString())) {
      line.fill(place, 'я', BY_NEXT_WORD);
    } else if (next.length() >= SHORTEST_IN_CASE
        && next.length() <= LONGEST_WORD
        && INSTRUMENTAL.contains(next.substring(ending))) {
      line.fill(place, 'с', BY_NEXT_WORD);
    }
  }

  private static void fill(RepairedLine line, int place, char sign) {
    StringBuilder context = new StringBuilder().append(sign);
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
    if (kind == Kind.LOST) {
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
