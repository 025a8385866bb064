package io.github.textcleaner.rules.context.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.HashSet;
import java.util.Set;

/**
 * The sentences at the bottom of a page, right below the menus of its footer: what a site says of
 * itself. They read like a text, but belong to no article. A text of some paragraphs must stand
 * above, several times as long.
 */
final class PageFooter {
  static final Analysis<PageFooter> ANALYSIS = Analysis.of("footer of the page", PageFooter::new);

  /** The rules whose lines stand in footers and in no box within a text. */
  private static final ImmutableSet<String> FOOTER =
      ImmutableSet.of(
          "advertisement-label",
          "app-prompt",
          "cookie-notice",
          "follow-prompt",
          "login-prompt",
          "page-control",
          "rights-notice",
          "site-navigation");

  /** So many of them, each another, stand right above the sentences, */
  private static final int FEWEST_ITEMS = 6;

  /** within so many lines. */
  private static final int LONGEST_MENU = 24;

  /** More sentences are a text. */
  private static final int MOST_SENTENCES = 8;

  /** The prose above is so many times as long. */
  private static final int TIMES_AS_LONG = 3;

  /** So many paragraphs are an article. */
  private static final int ARTICLE = 3;

  private final int firstLine;

  private PageFooter(Document document) {
    ImmutableList<Paragraph> paragraphs = document.get(Paragraphs.ANALYSIS).list();
    int first = first(paragraphs);
    firstLine =
        first < paragraphs.size() && isBelowText(paragraphs, first)
            ? paragraphs.get(first).first().index()
            : document.lineCount();
  }

  /** Returns the place of the first sentence of the footer, the count of paragraphs for none. */
  private static int first(ImmutableList<Paragraph> paragraphs) {
    int first = paragraphs.size();
    int sentence = first;
    int sentences = 0;
    int others = 0;
    Set<String> items = new HashSet<>();
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.prose()) {
        sentence = i;
        sentences++;
        others = 0;
        items.clear();
      } else {
        others++;
        if (isItem(paragraph.first())) {
          items.add(LineKey.of(paragraph.first().text()));
        }
        if (items.size() >= FEWEST_ITEMS) {
          first = sentence;
        }
      }
      if (sentences > MOST_SENTENCES || others > LONGEST_MENU) {
        return first;
      }
    }
    return first;
  }

  private static boolean isItem(Line line) {
    return PhraseHits.of(line).filter(hit -> FOOTER.contains(hit.rule())).isPresent();
  }

  private static boolean isBelowText(ImmutableList<Paragraph> paragraphs, int first) {
    int count = 0;
    int above = 0;
    int below = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.prose()) {
        count += i < first ? 1 : 0;
        above += i < first ? paragraph.length() : 0;
        below += i < first ? 0 : paragraph.length();
      }
    }
    return count >= ARTICLE && above >= TIMES_AS_LONG * below;
  }

  /** Returns whether the line stands at or below the first sentence of the footer. */
  boolean contains(Line line) {
    return line.index() >= firstLine;
  }
}
