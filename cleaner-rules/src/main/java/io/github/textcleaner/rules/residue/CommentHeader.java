package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.comments.CommentHead;
import io.github.textcleaner.rules.context.comments.CommentHead.Shape;
import io.github.textcleaner.rules.context.comments.Comments;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Deletes the lines above readers' comments that say who wrote them and when. */
final class CommentHeader implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.builder("comment-header", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT, Trait.DIGIT)
          .summary("Deletes the lines above comments that name their writer and time")
          .rationale(
              """
              Blogs print "Name says:" above each comment and the date with the time of day below
              it, or both in one line, or a name, the date with the time of day and a button to reply,
              or "by", one or two names and a date with the time of day. One such header may be an
              author's; two in a document are comments of readers. In one line they need a heading of
              comments above, since reports and itineraries have such lines too, unless a button or a
              dash tells them. What heads comments goes with the headers, but only as a suggestion where
              reader-comment is not sure either. The comments go by reader-comment where more proves
              them, else they stay.
              """)
          .fixes(
              Samples.tail(
                  """
                  Nori says:
                  3 May 2023 at 10:15
                  I was on it.
                  Pell says:
                  4 May 2023 at 11:20
                  So was I.
                  """),
              Samples.tail("I was on it.\nSo was I.\n"),
              "two comments")
          .fixes(
              Samples.tail(
                  """
                  Nori sagt:
                  03.05.2023 um 10:15
                  Ich war dabei.
                  Pell sagt:
                  04.05.2023 um 11:20
                  Ich auch.
                  """),
              Samples.tail("Ich war dabei.\nIch auch.\n"),
              "any language")
          .fixes(
              Samples.tail(
                  """
                  Nori May 3, 2023 at 10:15 am Reply
                  I was on it.
                  Pell L. May 4, 2023 at 11:20 am Reply
                  So was I.
                  """),
              Samples.tail("I was on it.\nSo was I.\n"),
              "a button to reply in the line")
          .keeps(
              Samples.tail(
                  "Boat trip May 3, 2023 at 10:15 am\nBoat trip May 4, 2023 at 10:15 am\n"),
              "a list of what happens when")
          .fixes(
              Samples.tail(
                  """
                  Comments
                  by Nori on 3 May 2023 - 10:15
                  I was on it.
                  by Pell L. on 4 May 2023 - 11:20.
                  So was I.
                  """),
              Samples.tail("I was on it.\nSo was I.\n"),
              "signed comments below a heading")
          .keeps(
              Samples.tail("by Nori on 3 May 2023 10:15\nby Pell on 4 May 2023 11:20\n"),
              "a list of who came when")
          .keeps(
              Samples.tail(
                  """
                  By ferry to Orsund 3 May 2023 10:15
                  Seat 12, upper deck.
                  By sled to Velden 4 May 2023 - 9:05
                  Bring gloves.
                  """),
              "an itinerary")
          .keeps(
              Samples.tail(
                  """
                  Nori, 3 May 2023 at 10:15 said:
                  I was on it.
                  Pell, 4 May 2023 at 11:20 said:
                  So was I.
                  """),
              "what witnesses said, without a heading of comments")
          .keeps(
              Samples.tail("Nori says:\nI was on it.\nPell says:\nSo was I.\n"),
              "a dialogue has no dates")
          .keeps(
              Samples.tail("Nori says:\n3 May 2023 at 10:15\nI was on it.\n"),
              "one pair may be quoted")
          .keeps(
              Samples.tail(
                  """
                  The log says that nobody was there:
                  3 May 2023 at 10:15
                  No light.
                  The log says that all were there:
                  4 May 2023 at 11:20
                  A light.
                  """),
              "sentences above dates")
          .knownError("A chat that an author copied with a name and a time above each message")
          .build();

  private static final String COUNT = "comment-count";

  private static final Traits SHORT = Traits.of(Trait.SHORT);

  private static final ImmutableSet<Shape> TIMED =
      Sets.immutableEnumSet(Shape.REPLIED, Shape.SIGNED);

  /** So many headers make comments of what stands below them. */
  private static final int PROVING_HEADERS = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    List<CommentHead> timed = new ArrayList<>();
    List<CommentHead> said = new ArrayList<>();
    List<CommentHead> says = new ArrayList<>();
    for (Line line : document.lines(SHORT)) {
      CommentHead head = CommentHead.ofStrong(line).orElse(null);
      if (head == null) {
        continue;
      }
      switch (head.shape()) {
        case REPLIED, SIGNED -> timed.add(head);
        case SAID -> said.add(head);
        case SAYS -> says.add(head);
        default -> {}
      }
    }
    if (timed.size() >= PROVING_HEADERS
        && timed.stream().noneMatch(CommentHeader::isFollowed)
        && (heading(timed.get(0)).isPresent()
            || timed.stream().allMatch(CommentHead::isOfReader))) {
      delete(timed, edits);
    }
    if (said.size() >= PROVING_HEADERS && heading(said.get(0)).isPresent()) {
      delete(said, edits);
    }
    if (says.size() >= PROVING_HEADERS) {
      delete(says, edits);
    }
  }

  private static void delete(List<CommentHead> heads, EditSink edits) {
    heading(heads.get(0))
        .ifPresent(
            line -> CommentCount.keepNumber(line, delete(line, "heading of comments", edits)));
    for (CommentHead head : heads) {
      if (head.first().index() == head.last().index()) {
        delete(head.first(), "name and time above a comment", edits);
      } else {
        delete(head.first(), "name above a comment", edits);
        delete(head.last(), "time of a comment", edits);
      }
    }
  }

  private static EditSink.Proposal delete(Line line, String reason, EditSink edits) {
    EditSink.Proposal proposal = edits.deleteLine(line, reason);
    if (Comments.mayQuote(line)) {
      proposal.atMost(Confidence.SUGGEST);
    }
    return proposal;
  }

  /** Returns what heads the comments above the first header, if anything does. */
  private static Optional<Line> heading(CommentHead head) {
    return Neighbors.above(head.first())
        .filter(above -> PhraseHits.of(above).filter(hit -> hit.rule().equals(COUNT)).isPresent());
  }

  /** Returns whether another header stands below, and so no comment. */
  private static boolean isFollowed(CommentHead head) {
    return Neighbors.below(head.last())
        .flatMap(CommentHead::ofStrong)
        .map(CommentHead::shape)
        .filter(TIMED::contains)
        .isPresent();
  }
}
