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
 * menus of several depths was an author's either.
 */
public final class ArticleStart {
  /** Finds the start of the article of a document. */
  public static final Analysis<ArticleStart> ANALYSIS =
      Analysis.of("start of the article", ArticleStart::new);

  /** So many lines may stand between two known items of the same menus. */
  private static final int WIDEST_GAP = 40;

  private static final int NO_LINE = -1;

  /** The steps of a path to the page stand between such marks. */
  private static final CharMatcher PATH = CharMatcher.anyOf("\u00BB\u203A>/|");

  /** The first line, if it says what the title of the article does. */
  private final int pageTitle;

  /** The first line, if it says something else and may be an author's. */
  private final int kept;

  private final int title;
  private final int firstItem;
  private final int lastItem;

  private ArticleStart(Document document) {
    boolean known = !document.get(PhraseHits.ANALYSIS).areNone();
    List<Line> head = known ? head(document) : List.of();
    Optional<Line> found = known ? new ArticleTitle(document).find() : Optional.empty();
    title = found.map(Line::index).orElse(NO_LINE);
    Optional<Line> first = found.flatMap(line -> first(document));
    boolean same = first.filter(line -> new PageTitle(line).isLike(found.get())).isPresent();
    int index = first.map(Line::index).orElse(NO_LINE);
    pageTitle = same ? index : NO_LINE;
    kept = !same && first.filter(ArticleStart::mayStay).isPresent() ? index : NO_LINE;
    List<Line> items = menu(head);
    firstItem = items.isEmpty() ? 0 : items.get(0).index();
    int last = items.isEmpty() ? NO_LINE : items.get(items.size() - 1).index();
    lastItem = title == NO_LINE ? last : Math.min(last, title - 1);
  }

  private static Optional<Line> first(Document document) {
    return document.lines().stream().filter(line -> !line.isBlank()).findFirst();
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
    return line.index() == title;
  }

  /** Returns whether the line is the title of a recipe below it. */
  public static boolean isTitleOfRecipe(Line line) {
    return line.document().get(CardTitle.ANALYSIS).is(line);
  }

  /** Returns whether the line stands on the page above the article. */
  public boolean isAbove(Line line) {
    int index = line.index();
    return index < title && index != kept || index >= firstItem && index <= lastItem;
  }
}
