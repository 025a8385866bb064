package io.github.textcleaner.rules.recipes;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.textcleaner.rules.letters.AnyLetter;
import io.github.textcleaner.rules.resource.WordKinds;
import java.util.List;

/** The words of recipes, as {@link RecipeTokens} cut them, by what they are. */
enum RecipeWords {
  /** What the list of ingredients is headed with. */
  INGREDIENTS,
  /** What the steps are headed with. */
  STEPS,
  /** Units that kitchens alone measure with. */
  SPOON,
  /** Units that other lists have too. */
  MEASURE,
  /** Units of time. */
  MINUTE,
  /** Whom or what a recipe is for, behind a number. */
  PORTION,
  /** Labels of times. */
  TIME,
  /** Labels of portions. */
  SERVINGS,
  /** Labels of how hard it is. */
  LEVEL,
  /** What tables of nutrients list. */
  NUTRIENT,
  /** What the numbers of steps follow. */
  STEP;

  /** The longest wordings have so many words. */
  private static final int MOST_WORDS = 4;

  /** The longest units of scripts without spaces have so many characters. */
  private static final int LONGEST_UNSPACED = 4;

  private static final char FIRST_UNSPACED = '\u3040';

  private final ImmutableSet<String> words = Table.BY_KIND.get(Ascii.toLowerCase(name()));

  /** Returns how many tokens from a place on are one of the wordings, the most; 0 if none are. */
  int lengthAt(List<String> tokens, int at) {
    for (int n = Math.min(MOST_WORDS, tokens.size() - at); n > 0; n--) {
      if (words.contains(String.join(" ", tokens.subList(at, at + n)))) {
        return n;
      }
    }
    return 0;
  }

  boolean contain(String token) {
    return words.contains(token);
  }

  /** Returns whether a token of a script without spaces begins with a word. */
  boolean open(String token) {
    for (int n = Math.min(LONGEST_UNSPACED, token.length()); n > 0 && isUnspaced(token); n--) {
      if (words.contains(token.substring(0, n))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a token of a script without spaces ends with a word. */
  boolean close(String token) {
    int length = token.length();
    for (int n = Math.min(LONGEST_UNSPACED, length); n > 1 && isUnspaced(token); n--) {
      if (words.contains(token.substring(length - n))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnspaced(String token) {
    return !token.isEmpty()
        && token.charAt(0) >= FIRST_UNSPACED
        && AnyLetter.is(token.codePointAt(0));
  }

  /** The file, read once. */
  private static final class Table {
    static final ImmutableSetMultimap<String, String> BY_KIND =
        WordKinds.of(RecipeWords.class, "recipe-words");

    private Table() {}
  }
}
