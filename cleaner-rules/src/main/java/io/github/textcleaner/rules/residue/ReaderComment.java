package io.github.textcleaner.rules.residue;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.comments.Comments;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Deletes the comments of readers below an article. */
final class ReaderComment implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.builder("reader-comment", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT, Trait.DIGIT)
          .summary("Deletes the comments of readers below an article, with what heads them")
          .rationale(
              """
              Readers' comments are no part of the article above them, and on some pages longer than
              it. They go if a line of the page heads or counts them, an article of several
              paragraphs stands above that line, and two people at least wrote them, each comment
              headed by a name and a time. A name and a date alone say little: they need a button,
              such as "Reply", below each comment, or a heading that says how many there are, three or
              more. Where the text above is headed like the comments
              it may be the first post of a thread. The last comment ends at its button, at the next
              line of the page or with the document.

              An author may quote comments and go on below them, and an editor may print some. So the
              deletion is but suggested, or with six comments or more goes no further than the last one,
              if that does not end at a button and would be longer than the others, or, at the end of the document, than most of them; if it would
              hold a short line without a mark above prose, which may be a heading; or if the page
              shows itself neither by a number or a title in the heading, nor by a button or a form
              to reply, nor by any line below the comments. So is that of threads, of a single
              comment, of two sections of which one may be quoted, and of comments more than ten times
              as long as the prose above them, which may be the preface of a guest book.
              """)
          .fixes(
              Samples.article(
                  """
                  2 comments
                  Nori says:
                  3 May 2023 at 10:15
                  I was on it.
                  Pell says:
                  4 May 2023 at 11:20
                  So was I, and I have never been so cold in all the years that I took it.
                  """),
              Samples.article(""),
              "comments that are counted")
          .fixes(
              Samples.article(
                  """
                  2 Kommentare
                  Nori Falk schrieb am 3. Mai 2023 um 10:15 Uhr:
                  Ich war dabei.
                  Pell schrieb am 4. Mai 2023 um 11:20 Uhr:
                  Ich auch, und so kalt war mir noch nie auf dem Schiff in all den Jahren.
                  """),
              Samples.article(""),
              "any language")
          .fixes(
              Samples.article(
                  """
                  2 responses to \u201CFerry runs late\u201D
                  Nori Falk
                  3 hours ago
                  I was on it.
                  Reply
                  Pell
                  2 hours ago
                  So was I.
                  Reply
                  """),
              Samples.article(""),
              "names and times with buttons")
          .fixes(
              Samples.article(
                  """
                  2 comments:
                  Nori said...
                  I was on it.
                  3 May 2023 at 10:15
                  Anonymous said...
                  So was I.
                  4 May 2023 at 11:20
                  """),
              Samples.article(""),
              "times below the comments")
          .fixes(
              Samples.article(
                  """
                  Comments
                  Nori says
                  3 May 2023 at 10:15
                  I was on it.
                  Reply
                  Pell says
                  4 May 2023 at 11:20
                  So was I.
                  Reply
                  """),
              Samples.article(""),
              "heads that lost their colons")
          .fixes(
              Samples.article(
                  """
                  3 thoughts on \u201CFerry runs late again, and what the keeper of the lamp has to say of it\u201D
                  Nori Falk
                  3 May 2023 at 10:15
                  I was on it.
                  Pell
                  4 May 2023 at 11:20
                  So was I.
                  Jo Brandt
                  4 May 2023 at 12:05
                  I missed it.
                  """),
              Samples.article(""),
              "names and times that the heading counts")
          .fixes(
              Samples.article(
                      "6 comments\n" + "Nori says:\n3 May 2023 at 10:15\nI was on it.\n".repeat(3))
                  + "Pell says:\n4 May 2023 at 11:20\nSo was I.\n".repeat(2)
                  + "Jo says:\n4 May 2023 at 12:05\nI missed it.\n"
                  + "On winter nights\n"
                  + Samples.article("Leave a Reply\n"),
              Samples.article("Jo says:\n4 May 2023 at 12:05\nI missed it.\nOn winter nights\n")
                  + Samples.article("Leave a Reply\n"),
              "many comments above one whose end nothing tells, which stays")
          .fixes(
              Samples.article("1 comment\nNori says:\n3 May 2023 at 10:15\nI was on it.\n"),
              Samples.article(""),
              "a single comment, which is but suggested")
          .keeps(
              "Which rope?\nby Pell on 2 May 2023 - 9:00\n"
                  + Samples.article("Reply\n")
                  + "Thin ones.\n",
              "a question without a heading of comments")
          .keeps(
              Samples.article("Comments\nNori says:\nI was on it.\nPell says:\nSo was I.\n"),
              "a dialogue has no times")
          .keeps(
              Samples.article(
                  """
                  Comments
                  Nori Falk
                  3 May 2023
                  Pell
                  4 May 2023
                  """),
              "a list of people and days")
          .keeps(
              Samples.article(
                  """
                  View comments
                  Mara Lind
                  3 May 2023 at 10:15
                  The ferry is in sight.
                  Pell Falk
                  3 May 2023 at 10:35
                  The ferry has landed.
                  """),
              "entries of reporters without buttons")
          .knownError("A guest book with a long preface that heads its entries as comments")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    for (Comments.Section section : document.get(Comments.ANALYSIS).sections()) {
      for (int i = section.first().index(); i <= section.last().index(); i++) {
        Line line = document.line(i);
        if (!line.isBlank()) {
          boolean heading = i <= section.heading().index();
          EditSink.Proposal proposal =
              edits.deleteLine(line, heading ? "heading of comments" : "comment of a reader");
          if (heading) {
            CommentCount.keepNumber(line, proposal);
          }
          if (section.proof() != Comments.Proof.SURE) {
            proposal.atMost(Confidence.SUGGEST);
          }
        }
      }
    }
  }
}
