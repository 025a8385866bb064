package io.github.textcleaner.rules.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.resource.WordFile;
import java.util.List;

/**
 * Small words that open sentences in many languages: articles, pronouns, prepositions, and the
 * verbs that never follow an article. Immutable.
 */
public final class SentenceOpeners {
  private SentenceOpeners() {}

  /**
   * Returns whether two words open a sentence: the first is a small word, and the second is not a
   * verb, which would make the first a part of a name.
   */
  public static boolean open(String first, String second) {
    return Loaded.OPENERS.contains(Folding.fold(first))
        && !Loaded.VERBS.contains(Folding.fold(second));
  }

  private static final class Loaded {
    static final ImmutableSet<String> OPENERS = words("opener");
    static final ImmutableSet<String> VERBS = words("verb");

    private static ImmutableSet<String> words(String role) {
      return WordFile.read(SentenceOpeners.class, "sentence-openers.txt", 2).stream()
          .filter(entry -> entry.get(0).equals(role))
          .map((List<String> entry) -> Folding.fold(entry.get(1)))
          .collect(ImmutableSet.toImmutableSet());
    }
  }
}
