package io.github.textcleaner.rules.context;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.List;
import java.util.Optional;

/**
 * Finds the title of an article on its page: the heading of a page that a converter marked, else a
 * line that says what the first line does, else one below menus that a date or an author follows.
 *
 * <p>Above a title may stand notices and texts of other articles, but much less than below it: else
 * what repeats the title may be a list below the article. Sentences and quotations between the
 * first line and the first known one open an article, and so do sentences between the last known
 * line and a heading.
 */
final class ArticleTitle {
  /** The rules whose lines are items of menus. */
  private static final ImmutableSet<String> RULES =
      ImmutableSet.of("app-prompt", "login-prompt", "site-navigation");

  /** So many items of menus above a title prove a page: fewer may be an author's list. */
  static final int FEWEST_ITEMS = 5;

  /** The text below is so many times as long as the text above. */
  private static final int TIMES_AS_LONG = 4;

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
    Optional<Line> found = heading().or(this::repeatedInHead);
    if (found.isPresent() || countItems() < FEWEST_ITEMS) {
      return found;
    }
    int prose = lengthOfProse();
    return prose == 0 ? found : repeatedBelowProse(prose).or(() -> dated(prose));
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

  private long countItems() {
    return document.get(PhraseHits.ANALYSIS).lines().stream().filter(ArticleTitle::isItem).count();
  }

  /** Returns the first heading of the highest rank, if something known stands above it. */
  private Optional<Line> heading() {
    if (!PageMarks.areOfPage(document)) {
      return Optional.empty();
    }
    Optional<Line> found = Optional.empty();
    boolean known = false;
    boolean sentence = false;
    int above = 0;
    int below = 0;
    for (Line line : document.lines()) {
      if (line.isBlank()) {
        continue;
      }
      int text = PageMarks.areBefore(line) && !Prose.isProse(line) ? 0 : Prose.lengthIfLong(line);
      if (found.isPresent()) {
        below += text;
        continue;
      }
      if (known && PageMarks.isHighestHeading(line)) {
        if (sentence) {
          return Optional.empty();
        }
        found = Optional.of(line);
      } else if (PhraseHits.isKnown(line)) {
        known = true;
        sentence = false;
      } else {
        sentence |= isSentence(line);
      }
      above += text;
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

  /** Returns the line below menus, and less prose than follows, that repeats the whole title. */
  private Optional<Line> repeatedBelowProse(int length) {
    if (head.isEmpty()) {
      return Optional.empty();
    }
    PageTitle title = new PageTitle(head.get(0));
    int above = 0;
    int known = 0;
    for (Line line : document.lines()) {
      if (line.isBlank()) {
        continue;
      }
      if (known >= FEWEST_ITEMS && line.has(Trait.SHORT) && title.isRepeatedWholeBy(line)) {
        return Optional.of(line);
      }
      if (Prose.isProse(line)) {
        above += line.content().length();
        if (above * (1 + TIMES_AS_LONG) > length) {
          return Optional.empty();
        }
      } else if (isItem(line)) {
        known++;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the first line below menus that may be a title and is dated or signed. Prose below the
   * menus or below a date is the article.
   */
  private Optional<Line> dated(int length) {
    Optional<Line> found = Optional.empty();
    boolean dated = false;
    int above = 0;
    int known = 0;
    for (Line line : document.lines()) {
      if (line.isBlank()) {
        continue;
      }
      if (Prose.isProse(line)) {
        above += line.content().length();
        if (dated || known >= FEWEST_ITEMS || above * (1 + TIMES_AS_LONG) > length) {
          return Optional.empty();
        }
      } else if (isItem(line)) {
        known++;
        found = Optional.empty();
      } else if (DatedTitle.isProof(line)) {
        if (found.isPresent()) {
          return found;
        }
        dated = true;
      } else if (known >= FEWEST_ITEMS && found.isEmpty() && DatedTitle.mayBe(line)) {
        found = Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private int lengthOfProse() {
    int length = 0;
    for (Line line : document.lines()) {
      length += Prose.isProse(line) ? line.content().length() : 0;
    }
    return length;
  }
}
