package io.github.textcleaner.rules.context.bylines;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;

/** What the paragraphs of boxes about an author are: sentences, and labels beside them. */
final class BoxParagraphs {
  static final String RULE = "author-bio";

  /** So many labels stand between a heading and a sentence. */
  static final int MOST_LABELS = 4;

  /** The rules whose lines stand in such boxes. */
  private static final ImmutableSet<String> IN_BOXES =
      ImmutableSet.of(RULE, "follow-prompt", "share-bar");

  /** So many characters of a paragraph are read. */
  private static final int OPENING = 400;

  private BoxParagraphs() {}

  static boolean isSentence(Paragraph paragraph) {
    return paragraph.prose() || Prose.closesSentence(paragraph.last());
  }

  /** A name, an address or a button, as they stand beside what is said of an author. */
  static boolean isLabel(Paragraph paragraph) {
    Line line = paragraph.first();
    return line.has(Trait.SHORT)
        && !Prose.closesSentence(line)
        && (AuthorLine.of(line).isPresent()
            || PhraseHits.of(line).filter(hit -> IN_BOXES.contains(hit.rule())).isPresent());
  }

  /** Returns the beginning of a paragraph, which may be as long as the document. */
  static String opening(Paragraph paragraph) {
    return opening(paragraph.first(), paragraph.last());
  }

  /** Returns the beginning of a line. */
  static String opening(Line line) {
    return opening(line, line);
  }

  private static String opening(Line first, Line last) {
    int start = first.content().start();
    int end = Math.min(start + OPENING, last.content().end());
    return new Span(start, end).of(first.document().text());
  }
}
