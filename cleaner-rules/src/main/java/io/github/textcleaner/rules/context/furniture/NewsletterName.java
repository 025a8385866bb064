package io.github.textcleaner.rules.context.furniture;

import com.google.common.base.Splitter;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.List;

/** The name of a newsletter above a prompt to subscribe to it. */
final class NewsletterName {
  static final String RULE = "newsletter-prompt";

  /** The word is the same in most languages. */
  private static final String WORD = "newsletter";

  private static final int MOST_WORDS = 4;

  private static final Splitter WORDS = Splitter.on(' ');

  private NewsletterName() {}

  /**
   * Returns whether the line is a few words with capitals, the last a newsletter, directly above a
   * sure prompt. The first line of a text may be its title.
   */
  static boolean isIn(Line line) {
    int end = line.content().end();
    String text = line.document().text();
    return line.has(Trait.SHORT)
        && text.regionMatches(true, end - WORD.length(), WORD, 0, WORD.length())
        && isName(WORDS.splitToList(line.text()))
        && Neighbors.above(line).isPresent()
        && Neighbors.below(line)
            .filter(below -> below.index() == line.index() + 1)
            .flatMap(PhraseBook::of)
            .filter(hit -> hit.isSure() && hit.rule().equals(RULE))
            .isPresent();
  }

  private static boolean isName(List<String> words) {
    return words.size() <= MOST_WORDS
        && words.stream().allMatch(word -> !word.isEmpty() && Letters.isUpper(word.charAt(0)));
  }
}
