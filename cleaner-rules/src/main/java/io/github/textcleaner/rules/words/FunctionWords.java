package io.github.textcleaner.rules.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.List;

/** The function words of all languages whose words are known. Immutable. */
public final class FunctionWords {
  private static final int NONE = -1;

  private FunctionWords() {}

  /** Returns all function words, each once. */
  public static ImmutableList<String> all() {
    return Loaded.ALL;
  }

  /** Returns the place of a word in lower case in {@link #all()}, negative if it is not there. */
  public static int indexOf(String word) {
    return Loaded.INDEX.getOrDefault(word, NONE);
  }

  /** Returns the languages in which a word in lower case is a function word. */
  static ImmutableSet<Language> languages(String word) {
    return Loaded.LANGUAGES.get(word);
  }

  private static final class Loaded {
    static final ImmutableListMultimap<String, String> SECTIONS =
        SectionFile.read(FunctionWords.class, "function-words.txt");

    static final ImmutableList<String> ALL = ImmutableSet.copyOf(SECTIONS.values()).asList();

    static final ImmutableMap<String, Integer> INDEX = index(ALL);

    static final ImmutableSetMultimap<String, Language> LANGUAGES = languages();

    private static ImmutableMap<String, Integer> index(List<String> words) {
      ImmutableMap.Builder<String, Integer> index = ImmutableMap.builder();
      for (int i = 0; i < words.size(); i++) {
        index.put(words.get(i), i);
      }
      return index.buildOrThrow();
    }

    private static ImmutableSetMultimap<String, Language> languages() {
      ImmutableSetMultimap.Builder<String, Language> languages = ImmutableSetMultimap.builder();
      for (Language language : Arrays.asList(Language.values())) {
        SECTIONS.get(language.tag()).forEach(word -> languages.put(word, language));
      }
      return languages.build();
    }
  }
}
