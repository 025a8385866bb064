package io.github.textcleaner.rules.context.links;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.recipes.RecipeCards;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.rules.phrases.PhraseBook.Proof;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.BitSet;
import java.util.Optional;

/**
 * The top of a page: lines that so many known ones part from the article below that they are of its
 * menus, whatever they say. Few known lines stand between a title and its article, buttons to share
 * it and to print it; from a line that is too short for a title fewer part it.
 *
 * <p>A form for comments among the known lines stands below a text, which may be a poem; and what
 * stands below them is an article, not the footer of the page. What stands above the first known
 * line may be the title of the article with its date and its summary.
 *
 * <p>Measured on 441 labeled pages and what three extractors made of 124 others: of 1,424 lines
 * shorter than a title that fifteen removed ones parted from the prose two were an author's,
 * bullets whose text was lost; of 141 longer ones that thirty parted none was. Known lines are
 * fewer than removed ones, so the bounds are lower; with them no more author's lines were lost.
 */
public final class PageTop {
  /** Finds the top of the page of a document. */
  public static final Analysis<PageTop> ANALYSIS = Analysis.of("top of the page", PageTop::new);

  /** The rules whose lines stand below texts. */
  private static final ImmutableSet<String> BELOW_TEXTS =
      ImmutableSet.of("comment-count", "reply-prompt");

  private static final String MENU = "site-navigation";

  /** So many known lines part a short line from the article, */
  private static final int FEWEST = 8;

  /** and so many one that may be the title. */
  private static final int FEWEST_BELOW_TITLE = 18;

  /** So many of them are items of menus that most sites have. */
  private static final int FEWEST_OF_MENUS = 3;

  /** Of so many paragraphs at the beginning of an article */
  private static final int BEGINNING = 12;

  /** so many are prose. */
  private static final int PROSE_OF_BEGINNING = 4;

  /** Titles have no fewer words, */
  private static final int WORDS_OF_TITLE = 4;

  /** and say no less, in letters of an alphabet. */
  private static final int SHORTEST_TITLE = 25;

  private final BitSet lines = new BitSet();

  private PageTop(Document document) {
    if (document.get(PhraseHits.ANALYSIS).lines().size() < FEWEST) {
      return;
    }
    ImmutableList<Paragraph> paragraphs = document.get(Paragraphs.ANALYSIS).list();
    int article = article(paragraphs);
    if (article > FEWEST && document.get(RecipeCards.ANALYSIS).areNone()) {
      find(paragraphs.subList(0, article));
    }
  }

  /** Returns where the first prose stands if an article begins there, else 0. */
  private static int article(ImmutableList<Paragraph> paragraphs) {
    int first = 0;
    while (first < paragraphs.size() && !paragraphs.get(first).prose()) {
      first++;
    }
    int prose = 0;
    for (int i = first; i < paragraphs.size() && i < first + BEGINNING; i++) {
      prose += paragraphs.get(i).prose() ? 1 : 0;
    }
    return prose >= PROSE_OF_BEGINNING ? first : 0;
  }

  private void find(ImmutableList<Paragraph> head) {
    MenuTrees trees = head.get(0).first().document().get(MenuTrees.ANALYSIS);
    int known = 0;
    int items = 0;
    BitSet above = new BitSet();
    for (Paragraph paragraph : head.reverse()) {
      Line line = paragraph.first();
      Optional<Hit> hit = PhraseHits.of(line);
      if (hit.filter(PageTop::standsBelowText).isPresent()) {
        break;
      }
      if (hit.isPresent() || trees.contain(line)) {
        known++;
        items += PhraseHits.isOf(MENU, line) ? 1 : 0;
        lines.or(above);
        above.clear();
      } else if (items >= FEWEST_OF_MENUS
          && known >= (mayBeTitle(line) ? FEWEST_BELOW_TITLE : FEWEST)) {
        above.set(line.index(), paragraph.last().index() + 1);
      }
    }
  }

  private static boolean standsBelowText(Hit hit) {
    return BELOW_TEXTS.contains(hit.rule()) && hit.proof() != Proof.IN_COMPANY;
  }

  private static boolean mayBeTitle(Line line) {
    String text = PageMarks.without(line);
    return Prose.weightOf(text) >= SHORTEST_TITLE
        && (LineKey.countWords(text) >= WORDS_OF_TITLE
            || text.chars().anyMatch(c -> LineKey.isUnspaced((char) c)));
  }

  /** Returns whether the line belongs to the top of the page. */
  public boolean contain(Line line) {
    return lines.get(line.index());
  }
}
