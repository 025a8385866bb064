package io.github.textcleaner.rules.context;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an article starts on its page: below the menus, and where the title that the first line of
 * the page has is repeated.
 *
 * <p>Measured on labeled pages: the lines between the first and the last known item of menus above
 * the prose were never an author's, 267 lines, if five items are known; neither were the lines
 * between a title and its repetition.
 */
public final class ArticleStart {
  /** Finds the start of the article of a document. */
  public static final Analysis<ArticleStart> ANALYSIS =
      Analysis.of("start of the article", ArticleStart::new);

  /** The rules whose lines are items of menus. */
  private static final ImmutableSet<String> MENU =
      ImmutableSet.of("app-prompt", "login-prompt", "site-navigation");

  /** So many items must be known: fewer may be an author's list. */
  private static final int FEWEST_ITEMS = 5;

  /** So many lines may stand between two known items of the same menus. */
  private static final int WIDEST_GAP = 40;

  /** The text of an article is so many times as long as what stands above its heading. */
  private static final int FEWEST_TIMES_AS_LONG = 4;

  private final int repeated;
  private final int title;
  private final int firstItem;
  private final int lastItem;

  private ArticleStart(Document document) {
    List<Line> head = document.get(PhraseHits.ANALYSIS).areNone() ? List.of() : head(document);
    int inHead = repeatedTitle(head);
    repeated =
        inHead > 0 || head.isEmpty() ? inHead : titleBelowProse(document, head.get(0));
    title = Math.max(repeated, Math.max(firstHeading(document), datedTitle(head)));
    List<Line> items = menu(head);
    firstItem = items.isEmpty() ? 0 : items.get(0).index();
    lastItem = items.isEmpty() ? -1 : items.get(items.size() - 1).index();
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

  /** Returns the index of the line that repeats the title in the first line, 0 if there is none. */
  private static int repeatedTitle(List<Line> head) {
    if (head.isEmpty()) {
      return 0;
    }
    PageTitle title = new PageTitle(head.get(0));
    int found = 0;
    int known = 0;
    for (Line line : head.subList(1, head.size())) {
      if (known >= (found == 0 ? 1 : FEWEST_ITEMS) && title.isRepeatedBy(line)) {
        found = line.index();
        known = 0;
      } else if (found == 0 ? PhraseHits.of(line).isPresent() : isMenu(line)) {
        known++;
      }
    }
    return found;
  }

  /**
   * Returns the index of the line that repeats the whole title below menus and, as the texts of
   * notices and of other articles are, less prose than the article has; 0 if there is none.
   */
  private static int titleBelowProse(Document document, Line first) {
    if (document.get(PhraseHits.ANALYSIS).lines().size() < FEWEST_ITEMS) {
      return 0;
    }
    PageTitle title = new PageTitle(first);
    int most = lengthOfProse(document) / 2;
    int prose = 0;
    int known = 0;
    for (int i = first.index() + 1; i < document.lineCount() && prose < most; i++) {
      Line line = document.line(i);
      if (Prose.isProse(line)) {
        prose += line.content().length();
      } else if (known >= FEWEST_ITEMS && line.has(Trait.SHORT) && title.isRepeatedWholeBy(line)) {
        return i;
      } else if (isMenu(line)) {
        known++;
      }
    }
    return 0;
  }

  /**
   * Returns the index of the first line that a converter marked as the heading of the page, 0 if
   * nothing known stands above it, or too much text.
   */
  private static int firstHeading(Document document) {
    if (!PageMarks.areOfPage(document)) {
      return 0;
    }
    int found = 0;
    int above = 0;
    int below = 0;
    boolean known = false;
    for (Line line : document.lines()) {
      if (line.isBlank()) {
        continue;
      }
      if (found == 0 && known && PageMarks.isHighestHeading(line)) {
        found = line.index();
      }
      known |= found == 0 && PhraseHits.of(line).isPresent();
      int text = PageMarks.areBefore(line) ? 0 : Prose.lengthIfLong(line);
      above += found == 0 ? text : 0;
      below += found == 0 ? 0 : text;
    }
    return above * FEWEST_TIMES_AS_LONG < below ? found : 0;
  }

  /**
   * Returns the index of the first line below menus that may be a title and has a date or an author
   * below it, 0 if there is none.
   */
  private static int datedTitle(List<Line> head) {
    int known = 0;
    int found = 0;
    for (Line line : head) {
      if (isMenu(line)) {
        known++;
        found = 0;
      } else if (found == 0 && known >= FEWEST_ITEMS && DatedTitle.mayBe(line)) {
        found = line.index();
      } else if (found > 0 && DatedTitle.isProof(line)) {
        return found;
      }
    }
    return 0;
  }

  private static int lengthOfProse(Document document) {
    int length = 0;
    for (Line line : document.lines()) {
      length += Prose.isProse(line) ? line.content().length() : 0;
    }
    return length;
  }

  private static boolean isMenu(Line line) {
    return PhraseHits.of(line).filter(hit -> MENU.contains(hit.rule())).isPresent();
  }

  /** Returns the known items of the longest menus, empty if there are too few. */
  private static List<Line> menu(List<Line> head) {
    List<Line> known = new ArrayList<>();
    for (Line line : head) {
      if (isMenu(line)) {
        known.add(line);
      }
    }
    List<Line> longest = List.of();
    int from = 0;
    for (int i = 1; i <= known.size(); i++) {
      if (i == known.size() || known.get(i).index() - known.get(i - 1).index() > WIDEST_GAP) {
        longest = i - from > longest.size() ? known.subList(from, i) : longest;
        from = i;
      }
    }
    return longest.size() < FEWEST_ITEMS ? List.of() : longest;
  }

  /** Returns whether the line is the title of the page, which the article repeats. */
  public boolean isPageTitle(Line line) {
    return line.index() < repeated && Neighbors.above(line).isEmpty();
  }

  /** Returns whether the line belongs to the page above the article. */
  public boolean isBelow(Line line) {
    return line.index() < title || line.index() >= firstItem && line.index() <= lastItem;
  }
}
