package io.github.textcleaner.rules.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;

/** The function words of all languages whose words are known. Immutable. */
@SuppressWarnings("EnumOrdinal") // ordinals are bits in memory; files hold names
public final class FunctionWords {
  private static final int NONE = -1;

  /** Its small letter has a dot of its own, so no function word begins with it. */
  private static final char DOTTED_CAPITAL = '\u0130';

  private FunctionWords() {}

  /** Returns all function words, each once. */
  public static ImmutableList<String> all() {
    return Loaded.ALL;
  }

  /** Returns the place of a word in lower case in {@link #all()}, negative if it is not there. */
  public static int indexOf(String word) {
    return Loaded.INDEX.getOrDefault(word, NONE);
  }

  /**
   * Returns the languages in which the word of a {@link WordHash} in lower case is a function word:
   * one bit a language, at its ordinal.
   */
  static int languages(long word) {
    return Loaded.LANGUAGES.of(word);
  }

  static char lower(char c) {
    return c == DOTTED_CAPITAL ? c : WordHash.lower(c);
  }

  /**
   * The languages of words by hash, with open addressing: the upper 48 bits of the hash beside the
   * bits of the languages, so that one look tells both.
   */
  private static final class Languages {
    private static final long BITS = (1 << 16) - 1;

    private final long[] slots;

    Languages(int count) {
      slots = new long[Integer.highestOneBit(count) << 2];
    }

    void add(String word, Language language) {
      long hash = WordHash.ofLower(word, 0, word.length());
      int slot = slot(hash);
      slots[slot] = hash & ~BITS | slots[slot] & BITS | 1L << language.ordinal();
    }

    int of(long word) {
      return (int) (slots[slot(word)] & BITS);
    }

    /** Returns where a word is, or would be. */
    private int slot(long word) {
      int slot = (int) word & slots.length - 1;
      while (slots[slot] != 0 && (slots[slot] & ~BITS) != (word & ~BITS)) {
        slot = slot + 1 & slots.length - 1;
      }
      return slot;
    }
  }

  private static final class Loaded {
    static final ImmutableListMultimap<String, String> SECTIONS =
        SectionFile.read(FunctionWords.class, "function-words.txt");

    static final ImmutableList<String> ALL = ImmutableSet.copyOf(SECTIONS.values()).asList();

    static final ImmutableMap<String, Integer> INDEX = index(ALL);

    static final Languages LANGUAGES = languages();

    private static ImmutableMap<String, Integer> index(List<String> words) {
      ImmutableMap.Builder<String, Integer> index = ImmutableMap.builder();
      for (int i = 0; i < words.size(); i++) {
        index.put(words.get(i), i);
      }
      return index.buildOrThrow();
    }

    private static Languages languages() {
      Languages languages = new Languages(ALL.size());
      for (Language language : Arrays.asList(Language.values())) {
        SECTIONS.get(language.tag()).forEach(word -> languages.add(word, language));
      }
      return languages;
    }
  }
}
