package io.github.textcleaner.rules.context.article;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an article starts on its page: at its title, and below the menus.
 *
 * <p>Measured on labeled pages: the lines between the first and the last known item of menus above
 * the prose were never an author's, 267 lines, if five items are known; none above titles and in
 * menus of several depths was an author's either. A first line that names its site behind a title
 * which one other line says was an author's on none of 441 pages, and stands in none of 2,124
 * author's texts.
 */
public final class ArticleStart {
  /** Finds the start of the article of a document. */
  public static final Analysis<ArticleStart> ANALYSIS =
      Analysis.of("start of the article", ArticleStart::new);

  /** So many lines may stand between two known items of the same menus. */
  private static final int WIDEST_GAP = 40;

  /** So many sentences stand above a title that says what that of the page does, at most. */
  private static final int MOST_ABOVE_TITLE = 1;

  /** So many known lines stand above that title. */
  private static final int FEWEST_ABOVE_COPY = 1;

  private static final int NO_LINE = -1;

  /** The steps of a path to the page stand between such marks. */
  private static final CharMatcher PATH = CharMatcher.anyOf("\u00BB\u203A>/|");

  /** The first line, if it says what the title of the article does. */
  private final int pageTitle;

  /** The first line, if it says something else and may be an author's. */
  private final int kept;

  private final int title;

  /** The line that says what the title of the page does, if no title was found. */
  private final int copy;

  private final int firstItem;
  private final int lastItem;

  private ArticleStart(Document document) {
    if (document.get(PhraseHits.ANALYSIS).areNone()) {
      title = NO_LINE;
      pageTitle = NO_LINE;
      kept = NO_LINE;
      copy = NO_LINE;
      firstItem = 0;
      lastItem = NO_LINE;
      return;
    }
    Optional<Line> found = new ArticleTitle(document).find();
    title = found.map(Line::index).orElse(NO_LINE);
    PageTitle page = document.get(PageTitle.ANALYSIS);
    copy = found.isPresent() ? NO_LINE : copyOf(page);
    boolean same = found.map(page::isLike).orElse(copy != NO_LINE);
    int first = page.line().index();
    pageTitle = same ? first : NO_LINE;
    kept = !same && found.isPresent() && mayStay(page.line()) ? first : NO_LINE;
    List<Line> items = menu(head(document));
    firstItem = items.isEmpty() ? 0 : items.get(0).index();
    int last = items.isEmpty() ? NO_LINE : items.get(items.size() - 1).index();
    int start = Math.max(title, copy);
    lastItem = start == NO_LINE ? last : Math.min(last, start - 1);
  }

  /**
   * Returns the line at the beginning of an article that says what the title of its page does,
   * which names the site too. If more lines say so, nothing tells which of them is the title.
   */
  private static int copyOf(PageTitle page) {
    Document document = page.line().document();
    if (!page.namesSiteBehind() || Prose.isProse(page.line())) {
      return NO_LINE;
    }
    int prose = 0;
    int known = 0;
    for (Line line : document.lines()) {
      prose += Prose.isProse(line) ? 1 : 0;
      if (prose > MOST_ABOVE_TITLE) {
        return NO_LINE;
      }
      if (PhraseHits.isKnown(line)) {
        known++;
      } else if (known >= FEWEST_ABOVE_COPY && !line.isBlank() && page.isRepeatedBy(line)) {
        return isSaidElsewhere(line, page.line()) ? NO_LINE : line.index();
      }
    }
    return NO_LINE;
  }

  private static boolean isSaidElsewhere(Line copy, Line first) {
    PageTitle title = new PageTitle(copy);
    for (Line line : copy.document().lines()) {
      if (line.index() > first.index()
          && line.index() != copy.index()
          && !line.isBlank()
          && title.isRepeatedBy(line)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a first line is neither known nor a date, a signature or a path to a page. */
  private static boolean mayStay(Line line) {
    return !PhraseHits.isKnown(line) && !AuthorLine.isDateOrSigned(line) && !isPath(line.text());
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

  /** Returns the lines above the first prose, none if there is no prose. */
  private static List<Line> head(Document document) {
    List<Line> head = new ArrayList<>();
    for (Line line : document.lines()) {
      if (Prose.isProse(line) || Prose.isWrapped(line)) {
        return head;
      }
      if (!line.isBlank()) {
        head.add(line);
      }
    }
    return List.of();
  }

  /** Returns the known items of the longest menus, empty if there are too few. */
  private static List<Line> menu(List<Line> head) {
    List<Line> longest = List.of();
    List<Line> items = new ArrayList<>();
    for (Line line : head) {
      boolean far =
          !items.isEmpty() && line.index() - items.get(items.size() - 1).index() > WIDEST_GAP;
      if (far || isStatement(line)) {
        longest = items.size() > longest.size() ? items : longest;
        items = new ArrayList<>();
      }
      if (ArticleTitle.isItem(line)) {
        items.add(line);
      }
    }
    longest = items.size() > longest.size() ? items : longest;
    return longest.size() < ArticleTitle.FEWEST_ITEMS ? List.of() : longest;
  }

  /** Returns whether the line is a statement that is not known. */
  private static boolean isStatement(Line line) {
    return Prose.isStatement(line) && ArticleTitle.isLong(line) && !PhraseHits.isKnown(line);
  }

  /** Returns whether the line is the title of the page, which the article says again. */
  public boolean isPageTitle(Line line) {
    return line.index() == pageTitle;
  }

  /** Returns whether the line is the title of the article. */
  public boolean isTitle(Line line) {
    return line.index() == title || line.index() == copy;
  }

  /** Returns whether the line is the title of a recipe below it. */
  public static boolean isTitleOfRecipe(Line line) {
    return line.document().get(CardTitle.ANALYSIS).is(line);
  }

  /** Returns whether the line stands on the page above the article. */
  public boolean isAbove(Line line) {
    int index = line.index();
    return index == pageTitle
        || index < title && index != kept
        || index >= firstItem && index <= lastItem;
  }
}
