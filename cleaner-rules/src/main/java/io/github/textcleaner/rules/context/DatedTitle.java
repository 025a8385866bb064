package io.github.textcleaner.rules.context;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.lang.AuthorLine;
import io.github.textcleaner.rules.lang.AuthorLine.Form;
import io.github.textcleaner.rules.lang.DateLine;
import io.github.textcleaner.rules.lang.LineKey;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/**
 * Finds a title by what stands below it: lines that say when or by whom the article was written,
 * with no item of the page's menus between.
 */
final class DatedTitle {
  /** Titles have more words than this, or more characters. */
  private static final int WORDS_BELOW_TITLE = 2;

  private static final int LENGTH_BELOW_TITLE = 25;

  /** Of Han and kana titles have more characters than this. */
  private static final int UNSPACED_BELOW_TITLE = 8;

  /** The steps of a path to the page stand between such marks. */
  private static final CharMatcher PATH = CharMatcher.anyOf("\u00BB\u203A>/|");

  private DatedTitle() {}

  /** Returns whether a line, which is no item of a menu, may be a title. */
  static boolean mayBe(Line line) {
    String text = PageMarks.without(line);
    boolean enough =
        text.length() > LENGTH_BELOW_TITLE
            || LineKey.countWords(text) > WORDS_BELOW_TITLE
            || text.chars().filter(c -> LineKey.isUnspaced((char) c)).count()
                > UNSPACED_BELOW_TITLE;
    return enough && PATH.matchesNoneOf(text) && PhraseHits.of(line).isEmpty() && !isProof(line);
  }

  /** Returns whether a first line is neither known nor the path to a page. */
  static boolean mayStay(Line line) {
    return PhraseHits.of(line).isEmpty() && !isProof(line) && !isPath(line.text());
  }

  private static boolean isPath(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (PATH.matches(text.charAt(i))
          && (i == 0 || Blanks.isBlank(text.charAt(i - 1)))
          && (i + 1 == text.length() || Blanks.isBlank(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a line says when or by whom something was written. */
  static boolean isProof(Line line) {
    return line.has(Trait.SHORT)
        && (line.has(Trait.DIGIT) && DateLine.of(line).isPresent()
            || AuthorLine.of(line).filter(author -> author.form() == Form.SIGNED).isPresent());
  }
}
