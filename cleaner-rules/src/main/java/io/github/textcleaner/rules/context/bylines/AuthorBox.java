package io.github.textcleaner.rules.context.bylines;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Line;
import java.util.Optional;

/**
 * The part of a page that presents the author of its text: a heading, or none, and one to three
 * paragraphs, mostly in the third person. It stands below two paragraphs at least, and no prose
 * follows it; or right below the line that names the author.
 *
 * @param lines its lines from top to bottom
 * @param sure whether it surely speaks of the author
 * @param author the name of the author, as a line above has it, or else as the box has it; empty if
 *     it has none
 */
public record AuthorBox(ImmutableList<Line> lines, boolean sure, String author) {
  /** Finds the box of a document. */
  public static final Analysis<Optional<AuthorBox>> ANALYSIS =
      Analysis.of(
          "box about the author",
          document ->
              AuthorBoxSearch.mayFind(document)
                  ? new AuthorBoxSearch(document).find()
                  : Optional.empty());
}
