package io.github.textcleaner.rules.context.article;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.Optional;

/**
 * Finds the title of an article on its page: the heading of a page that a converter marked, else a
 * line above the article that says what the first line does.
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

  /** A line of fewer words may be an abbreviation. */
  private static final int SHORTEST_SENTENCE = 4;

  /** A shorter line in quotation marks may be an item of a menu. */
  private static final int SHORTEST_QUOTATION = 25;

  /** More UTF-16 code units of sentences one right below the other are a text. */
  private static final int LONGEST_RUN = 400;

  /** Stands above and below what a file says of itself. */
  private static final String FRONT_MATTER = "---";

  private final Document document;

  ArticleTitle(Document document) {
    this.document = document;
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
    return heading()
        .or(() -> topmost(new DatedTitle(document).find(), repeated().map(DatedTitle::orAbove)));
  }

  private static Optional<Line> topmost(Optional<Line> one, Optional<Line> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().index() < other.get().index() ? one : other;
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
      if (!first
          && (line.has(Trait.QUOTE) && line.content().length() >= SHORTEST_QUOTATION
              || isSentence(line))) {
        return true;
      }
      first = false;
    }
    return false;
  }

  /** Returns whether a line has more words than abbreviations, or is of a script without spaces. */
  static boolean isLong(Line line) {
    String text = line.text();
    return LineKey.countWords(text) >= SHORTEST_SENTENCE
        || text.chars().anyMatch(c -> LineKey.isUnspaced((char) c));
  }

  private static boolean isSentence(Line line) {
    return Prose.isProse(line) || Prose.closesSentence(line) && isLong(line);
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
                || line.text().startsWith(FRONT_MATTER);
      }
      above += length;
    }
    return above * TextAbove.TIMES_AS_LONG < below ? found : Optional.empty();
  }

  /**
   * Returns the last line on the page above the article that repeats the first one: with something
   * known between them if nothing reads like a sentence, else with many known lines, no fewer than
   * sentences; below a line that repeats it, with as many items of menus. What stands above is much
   * shorter than what stands below, and its sentences are notices and teasers, hardly one right
   * below another.
   */
  private Optional<Line> repeated() {
    Paragraphs paragraphs = document.get(Paragraphs.ANALYSIS);
    Paragraph top = paragraphs.list().get(0);
    if (top.prose()) {
      return Optional.empty();
    }
    PageTitle title = document.get(PageTitle.ANALYSIS);
    TextAbove above = new TextAbove(paragraphs);
    Optional<Line> found = Optional.empty();
    boolean again = false;
    for (Paragraph paragraph : paragraphs.list()) {
      Line line = paragraph.first();
      if (!above.isLittle(LONGEST_RUN)) {
        break;
      }
      if (line.index() > top.first().index() && title.isRepeatedBy(line)) {
        boolean plain = !again && above.sentences() == 0;
        int known = again ? above.items() : above.known();
        if (known >= (plain ? 1 : FEWEST_ITEMS) && known >= above.sentences()) {
          found = Optional.of(line);
        }
        again = true;
        above.forgetLines();
      }
      above.add(paragraph);
    }
    return found;
  }
}
