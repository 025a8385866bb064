package io.github.textcleaner.rules.context.article;

import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.Optional;

/**
 * Finds the title of an article by what stands around it: menus above, and below it who wrote the
 * article or when.
 *
 * <p>What it says proves it if that is the title of the page. Else it stands right below an item of
 * a menu, since the last line of a poem or of a list may stand above a date too, that of the first
 * comment.
 */
final class DatedTitle {
  /** A title is hardly ever shorter, in letters of an alphabet. */
  private static final int SHORTEST = 25;

  /** So many lines at most stand between an item of a menu and a title that nothing else proves. */
  private static final int FARTHEST_ITEM = 1;

  /** Between a title and a date stands at most a line that sums the article up. */
  private static final int FARTHEST_DATE = 2;

  /** So many lines above what repeats the title of the page may stand another one. */
  private static final int FARTHEST_TITLE = 8;

  /** More UTF-16 code units of sentences one right below the other may be another article. */
  private static final int LONGEST_RUN = 1_000;

  /** Below the title of the page stand so many times as many sentences as known lines at most. */
  private static final int SENTENCES_PER_KNOWN = 2;

  /** So many sentences more, and the article has begun. */
  private static final int MOST_SENTENCES = 5;

  private final Document document;

  DatedTitle(Document document) {
    this.document = document;
  }

  /**
   * Returns the first line with a date below that may be a title, if it is proved: what stands
   * below another one may be a list of articles.
   */
  Optional<Line> find() {
    Paragraphs paragraphs = document.get(Paragraphs.ANALYSIS);
    PageTitle pageTitle = document.get(PageTitle.ANALYSIS);
    TextAbove above = new TextAbove(paragraphs);
    boolean little = true;
    boolean repeated = false;
    for (Paragraph paragraph : paragraphs.list()) {
      little &= above.isLittle(LONGEST_RUN);
      int most = SENTENCES_PER_KNOWN * above.known();
      if (!little && repeated || above.sentences() > most + MOST_SENTENCES) {
        return Optional.empty();
      }
      Line line = paragraph.first();
      boolean repeats =
          !repeated && line.index() > pageTitle.line().index() && pageTitle.isRepeatedBy(line);
      boolean first = !repeated && little && above.sentences() == 0;
      repeated |= repeats;
      if ((repeats || first) && mayBeTitle(line) && isDated(line, Integer.MAX_VALUE)) {
        boolean below = above.items() >= ArticleTitle.FEWEST_ITEMS;
        boolean proved =
            repeats && above.sentences() <= most && (little || pageTitle.saysMoreThan(line))
                || first && (above.sinceItem() <= FARTHEST_ITEM || pageTitle.isLike(line));
        return below && proved ? Optional.of(line) : Optional.empty();
      }
      above.add(paragraph);
    }
    return Optional.empty();
  }

  /**
   * Returns the title a few lines above a line that repeats the title of the page, with its date
   * between the two, if there is one: the article may be called otherwise than its page.
   */
  static Line orAbove(Line repeated) {
    Optional<Line> line = Neighbors.above(repeated);
    for (int i = 0; i < FARTHEST_TITLE && line.isPresent(); i++) {
      if (line.filter(title -> mayBeTitle(title) && isDated(title, repeated.index())).isPresent()) {
        return line.get();
      }
      line = line.flatMap(Neighbors::above);
    }
    return repeated;
  }

  private static boolean mayBeTitle(Line line) {
    return !Prose.isProse(line)
        && line.has(Trait.SHORT)
        && Prose.weightOf(line.text()) >= SHORTEST
        && ArticleTitle.isLong(line)
        && !Prose.isStatement(line)
        && !PhraseHits.isKnown(line)
        && !DateLine.is(line)
        && !AuthorLine.opensWithBy(line);
  }

  /** Returns whether a date or a signature stands right below a title, and above another line. */
  private static boolean isDated(Line title, int above) {
    Optional<Line> line = Neighbors.below(title);
    for (int i = 0; i < FARTHEST_DATE; i++) {
      line = line.filter(below -> below.index() < above);
      if (line.filter(DatedTitle::isDate).isPresent()) {
        return true;
      }
      line = line.flatMap(Neighbors::below);
    }
    return false;
  }

  private static boolean isDate(Line line) {
    if (AuthorLine.opensWithBy(line)) {
      return AuthorLine.isBy(line) || AuthorLine.isSigned(line);
    }
    return line.has(Trait.DIGIT)
        && (DateLine.is(line) || AuthorLine.of(line).filter(AuthorLine::dated).isPresent());
  }
}
