package io.github.textcleaner.rules.context.bylines;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.Optional;

/**
 * The part of a page that presents the author of its text: a heading, or none, and one to three
 * paragraphs, mostly in the third person. It stands below two paragraphs at least, and no prose
 * follows it.
 *
 * @param lines its lines from top to bottom
 * @param author the name of the author, as a line above has it, or else as the box has it; empty if
 *     it has none
 */
public record AuthorBox(ImmutableList<Line> lines, String author) {
  /** Finds the box of a document. */
  public static final Analysis<Optional<AuthorBox>> ANALYSIS =
      Analysis.of(
          "box about the author",
          document ->
              AuthorBoxSearch.mayFind(document)
                  ? new AuthorBoxSearch(document).find()
                  : Optional.empty());

  /** Returns the box from one paragraph to another. */
  static AuthorBox of(Paragraph first, Paragraph last, String author) {
    Document document = first.first().document();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (int i = first.first().index(); i <= last.last().index(); i++) {
      if (!document.line(i).isBlank()) {
        lines.add(document.line(i));
      }
    }
    return new AuthorBox(lines.build(), author);
  }
}
