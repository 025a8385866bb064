package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.furniture.Furniture;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.Optional;

/** Deletes counts of comments, which it keeps as metadata, and the headings above comments. */
final class CommentCount implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.builder("comment-count", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes counts of comments and headings above them")
          .rationale(
              """
              Pages count comments and head the list of them. The line must be a known wording, with
              a number where it has one. The number is kept as metadata. A zero alone between a
              date, a byline or other furniture and the first paragraph counts too, if the page has
              more furniture and no other number stands alone in the text.
              """)
          .fixes(Samples.tail("View all comments\n"), Samples.tail(""), "a prompt")
          .fixes(Samples.tail("View all 12 comments\n"), Samples.tail(""), "a count")
          .fixes(Samples.tail("View comments\n"), Samples.tail(""), "a button")
          .fixes(
              Samples.tail("3 comments on \u201CWho moved the ferry?\u201D\n"),
              Samples.tail(""),
              "the title of the text, which asks something")
          .fixes(
              Samples.headline("")
                  + "One thought on \u201CNight ferry to the outer islands runs late again\u201D\n"
                  + Samples.body(""),
              Samples.headline("") + Samples.body(""),
              "the title of the page, above comments")
          .keeps(
              Samples.body("3 comments on \u201CWho moved the ferry?\u201D\n"),
              "a title that is not that of the page, between paragraphs")
          .keeps(
              Samples.tail("12 comments on the ferry said: \u201CWho moved it?\u201D\n"),
              "a sentence that ends with what somebody says")
          .keeps(
              Samples.tail("12 comments. \u201CWho moved it?\u201D\n"),
              "what somebody says after a count")
          .fixes(
              Samples.headline("3 May 2023\n0\n") + "Share on Facebook\n",
              Samples.headline("3 May 2023\n") + "Share on Facebook\n",
              "a count of none, below a date")
          .keeps(Samples.headline("0\n"), "what the text is about, below the title")
          .keeps(Samples.headline("3 May 2023\n0\n"), "a result, below its day")
          .keeps("The Fool\n0\n" + Samples.body(""), "the number of a card or a chapter")
          .keeps(Samples.headline("2\n1\n0\n"), "a countdown")
          .keeps(Samples.headline("0\n") + "1\n" + Samples.body(""), "numbers of chapters")
          .keeps(Samples.tail("0\n"), "an answer")
          .keeps(Samples.body("Comments\n"), "between paragraphs it may be a heading")
          .keeps(Samples.body("12 comments were deleted before noon.\n"), "a sentence")
          .keeps("12 comments on the weather\n" + Samples.body(""), "a title")
          .keeps(Samples.tail("12 boats\n"), "a count of something else")
          .build();

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    for (Furniture.Piece piece : document.get(Furniture.ANALYSIS).of(INFO.id())) {
      EditSink.Proposal proposal =
          edits.deleteLine(
              piece.line(),
              piece.near() ? "heading of comments, misspelled" : "count or heading of comments");
      keepNumber(piece.line(), proposal);
    }
  }

  /** Keeps the number of a line of this rule. */
  static void keepNumber(Line line, EditSink.Proposal proposal) {
    number(line)
        .ifPresent(
            number ->
                proposal.as(MetadataKind.COMMENT_COUNT, number.of(line.document().text()), number));
  }

  /** Returns the only number of the line; a rounded or a grouped one is none. */
  private static Optional<Span> number(Line line) {
    String text = line.text();
    int start = DIGIT.indexIn(text);
    if (start < 0) {
      return Optional.empty();
    }
    int end = start;
    while (end < text.length() && DIGIT.matches(text.charAt(end))) {
      end++;
    }
    boolean more = end < text.length() && ".,KkMm".indexOf(text.charAt(end)) >= 0;
    int offset = line.content().start();
    return more || DIGIT.indexIn(text, end) >= 0
        ? Optional.empty()
        : Optional.of(new Span(offset + start, offset + end));
  }
}
