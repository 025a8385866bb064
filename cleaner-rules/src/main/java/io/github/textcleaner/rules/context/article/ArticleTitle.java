package io.github.textcleaner.rules.context.article;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.List;
import java.util.Optional;

/**
 * Finds the title of an article on its page: the heading of a page that a converter marked, else a
 * line above the prose that says what the first line does.
 *
 * <p>Above a heading may stand much less text than below it. Sentences and quotations between the
 * first line and the first known one open an article.
 */
final class ArticleTitle {
  /** The rules whose lines are items of menus. */
  private static final ImmutableSet<String> RULES =
      ImmutableSet.of("app-prompt", "login-prompt", "site-navigation");

  /** So many items of menus above a title prove a page: fewer may be an author's list. */
  static final int FEWEST_ITEMS = 5;

  /** The text below is so many times as long as the text above. */
  private static final int TIMES_AS_LONG = 4;

  /** Stands above and below what a file says of itself. */
  private static final String RULE = "---";

  private final Document document;
  private final List<Line> head;

  /**
   * @param head the lines above the first prose
   */
  ArticleTitle(Document document, List<Line> head) {
    this.document = document;
    this.head = head;
  }

  /** Returns whether the line is a known item of a menu. */
  static boolean isItem(Line line) {
    return PhraseHits.of(line).filter(hit -> RULES.contains(hit.rule())).isPresent();
  }

  /** Returns the title that the strongest proof finds. */
  Optional<Line> find() {
    if (opensWithText()) {
      return Optional.empty();
    }
    return heading().or(this::repeatedInHead);
  }

  /** Returns whether a sentence or a quotation stands between the first line and the known ones. */
  private boolean opensWithText() {
    boolean first = true;
    for (Line line : document.lines()) {
      if (line.isBlank()) {
        continue;
      }
      if (PhraseHits.isKnown(line)) {
        return false;
      }
      if (!first && (line.has(Trait.QUOTE) || isSentence(line))) {
        return true;
      }
      first = false;
    }
    return false;
  }

  private static boolean isSentence(Line line) {
    return Prose.isProse(line) || Prose.closesSentence(line);
  }

  /**
   * Returns the first heading of the highest rank, if something known stands above it with no
   * sentence and no other heading between. Comments in code begin as headings do.
   */
  private Optional<Line> heading() {
    if (!PageMarks.areOfPage(document)) {
      return Optional.empty();
    }
    Optional<Line> found = Optional.empty();
    boolean known = false;
    boolean text = false;
    int above = 0;
    int below = 0;
    for (Line line : document.lines()) {
      if (line.isBlank()) {
        continue;
      }
      int length = PageMarks.areBefore(line) && !Prose.isProse(line) ? 0 : Prose.lengthIfLong(line);
      if (found.isPresent()) {
        below += length;
        continue;
      }
      if (known && PageMarks.isHighestHeading(line)) {
        if (text) {
          return Optional.empty();
        }
        found = Optional.of(line);
      } else if (PhraseHits.isKnown(line)) {
        known = true;
        text = false;
      } else {
        text |=
            isSentence(line)
                || line.has(Trait.HASH)
                || PageMarks.isFence(line)
                || line.text().startsWith(RULE);
      }
      above += length;
    }
    return above * TIMES_AS_LONG < below ? found : Optional.empty();
  }

  /** Returns the line above the prose that repeats the first line, with something known between. */
  private Optional<Line> repeatedInHead() {
    if (head.isEmpty()) {
      return Optional.empty();
    }
    PageTitle title = new PageTitle(head.get(0));
    Optional<Line> found = Optional.empty();
    int known = 0;
    for (Line line : head.subList(1, head.size())) {
      boolean again = found.isPresent();
      if (known >= (again ? FEWEST_ITEMS : 1) && title.isRepeatedBy(line)) {
        found = Optional.of(line);
        known = 0;
      } else if (again ? isItem(line) : PhraseHits.isKnown(line)) {
        known++;
      }
    }
    return found;
  }
}
