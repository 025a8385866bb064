package io.github.textcleaner.rules.context;

import io.github.textcleaner.rules.lang.PhraseBook;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** The name of a newsletter above a prompt to subscribe to it. */
final class NewsletterName {
  static final String RULE = "newsletter-prompt";

  /** The word is the same in most languages. */
  private static final String WORD = "newsletter";

  private static final int MOST_SPACES = 4;

  private NewsletterName() {}

  /**
   * Returns whether the line is a few words, the last a newsletter, directly above a sure prompt.
   */
  static boolean isIn(Line line) {
    if (!line.has(Trait.SHORT)) {
      return false;
    }
    String text = line.text();
    return text.regionMatches(true, text.length() - WORD.length(), WORD, 0, WORD.length())
        && text.chars().filter(c -> c == ' ').count() <= MOST_SPACES
        && Neighbors.below(line)
            .flatMap(PhraseBook::of)
            .filter(hit -> hit.isSure() && hit.rule().equals(RULE))
            .isPresent();
  }
}
