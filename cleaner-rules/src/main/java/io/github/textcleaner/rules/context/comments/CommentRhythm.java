package io.github.textcleaner.rules.context.comments;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What comments that follow each other have in common: who wrote them, buttons, lengths. */
final class CommentRhythm {
  private static final String REPLY = "reply-prompt";

  /** The rules whose lines are buttons below comments. */
  private static final ImmutableSet<String> BUTTON_RULES =
      ImmutableSet.of("comment-count", "page-control", REPLY, "share-bar");

  /**
   * Above its button the last comment may have so many paragraphs even if the others have fewer,
   */
  private static final int SHORTEST_LAST = 3;

  /** and has no more than these, even if the others do. */
  private static final int LONGEST_LAST = 8;

  /** A button has so many words. */
  private static final int LONGEST_BUTTON = 2;

  /** One of so many comments may begin with the head of a comment that it quotes. */
  private static final int WITH_WORDS = 4;

  private static final int FEWEST_HEADS = 2;

  private static final int FEWEST_WRITERS = 2;

  /** One comment: its head and the lines up to the next head. */
  record Comment(CommentHead head, List<Paragraph> text) {
    private boolean hasWords() {
      return text.stream().anyMatch(paragraph -> !PhraseHits.isKnown(paragraph.first()));
    }

    /** Returns whether a line is what pages print below a comment with such a head. */
    private boolean isButton(Line line) {
      return head.shape() == CommentHead.Shape.SPOKEN
          ? DateLine.of(line).filter(DateLine::isOneTime).isPresent()
          : PhraseHits.of(line).filter(hit -> BUTTON_RULES.contains(hit.rule())).isPresent();
    }

    /** Returns whether the comment has what the page of no other list has below its entries. */
    private boolean isAnswerable() {
      return text.stream().map(Paragraph::last).anyMatch(this::isReply);
    }

    boolean isReply(Line line) {
      return head.shape() == CommentHead.Shape.SPOKEN
          ? isButton(line)
          : PhraseHits.isOf(REPLY, line);
    }

    private boolean endsWithButton() {
      return !text.isEmpty() && isButton(text.get(text.size() - 1).last());
    }
  }

  private final Set<String> buttons = new HashSet<>();
  private final Set<String> writers = new HashSet<>();

  /** How many paragraphs the comments have without their buttons, from the shortest on. */
  private final List<Integer> lengths = new ArrayList<>();

  private final int count;
  private int withoutWords;
  private boolean allAreAnswerable = true;
  private boolean allEndWithButtons;

  /** Learns from all comments but the last one, whose end is not known. */
  CommentRhythm(List<Comment> comments) {
    count = comments.size();
    allEndWithButtons = count > 0;
    for (Comment comment : comments) {
      writers.add(comment.head().writer());
      withoutWords += comment.hasWords() ? 0 : 1;
      allAreAnswerable &= comment.isAnswerable();
      allEndWithButtons &= comment.endsWithButton();
      int words = 0;
      for (Paragraph paragraph : comment.text()) {
        if (comment.isButton(paragraph.last())) {
          buttons.add(LineKey.of(paragraph.last().text()));
        } else {
          words++;
        }
      }
      lengths.add(words);
    }
    Collections.sort(lengths);
  }

  /** Returns the keys of the buttons below the comments. */
  Set<String> buttons() {
    return buttons;
  }

  /** Returns whether several people wrote comments with such heads, this one the last. */
  boolean isProven(CommentHead last) {
    return isOfSeveral(last) && (allAreAnswerable || !last.shape().isWeak());
  }

  /** Returns the same of heads that are no proof by themselves. */
  boolean isOfSeveral(CommentHead last) {
    writers.add(last.writer());
    return count + 1 >= FEWEST_HEADS
        && writers.size() >= FEWEST_WRITERS
        && withoutWords * WITH_WORDS <= count;
  }

  /** Returns whether most comments are a paragraph, and none is as long as a text. */
  boolean isBrief() {
    return count > 0 && lengths.get((count - 1) / 2) <= 1 && longest() <= LONGEST_LAST;
  }

  /**
   * Returns the last line of the last comment, which ends at its button, above a line of the page
   * or with the document; empty if an author may go on below it, since it would be longer than the
   * others, or would hold a heading.
   */
  Optional<Line> end(Comment rest) {
    List<Paragraph> text = rest.text();
    int size = 0;
    int words = 0;
    boolean closed = false;
    for (; size < text.size(); size++) {
      Line line = text.get(size).last();
      boolean button = isButtonOf(rest, line);
      if (!button && (closed && allEndWithButtons || PhraseHits.isKnown(line))) {
        break;
      }
      if (!button && headsProse(text, size)) {
        return Optional.empty();
      }
      words += button ? 0 : 1;
      closed = button;
    }
    if (words > (closed ? mostAboveButton() : mostAbove(size < text.size()))) {
      return Optional.empty();
    }
    return Optional.of(size == 0 ? rest.head().last() : text.get(size - 1).last());
  }

  private int mostAboveButton() {
    return Math.min(LONGEST_LAST, Math.max(SHORTEST_LAST, longest()));
  }

  /** A line of the page proves the end of the last comment, which the end of the text does not. */
  private int mostAbove(boolean known) {
    if (lengths.isEmpty()) {
      return SHORTEST_LAST;
    }
    int most = known ? longest() : lengths.get((lengths.size() - 1) / 2);
    return Math.min(LONGEST_LAST, Math.max(1, most));
  }

  private int longest() {
    return lengths.isEmpty() ? 0 : lengths.get(lengths.size() - 1);
  }

  /** Returns whether a paragraph may be a heading of what follows. */
  private static boolean headsProse(List<Paragraph> text, int index) {
    Line line = text.get(index).last();
    return index + 1 < text.size()
        && line.has(Trait.SHORT)
        && !Prose.closesSentence(line)
        && text.get(index + 1).prose();
  }

  /** A single comment has no others to tell which buttons it has. */
  private boolean isButtonOf(Comment rest, Line line) {
    String key = LineKey.of(line.text());
    return rest.isButton(line)
        && (!PhraseHits.isKnown(line)
            || (count == 0 ? LineKey.countWords(key) <= LONGEST_BUTTON : buttons.contains(key)));
  }
}
