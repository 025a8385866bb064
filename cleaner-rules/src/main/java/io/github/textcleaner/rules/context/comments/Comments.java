package io.github.textcleaner.rules.context.comments;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/**
 * The sections of readers' comments below an article: a line that heads or counts comments, and
 * heads of comments below it, each with its writer and time.
 *
 * <p>Authors write such lines too, in threads, chats and posts that quote comments. So an article
 * stands above; two people wrote the comments; the page does not head the text above as it heads
 * the comments, as forums do; it is no mere preface, as in guest books; the page shows itself in
 * the heading, in a button or below the comments; and the last comment is no longer than the others
 * and holds no heading, since an author may go on below it. Heads that are a name and a date need a
 * button below each comment.
 */
public final class Comments {
  /** Finds the comments of a document. */
  public static final Analysis<Comments> ANALYSIS = Analysis.of("comments", Comments::new);

  private final ImmutableList<Section> sections;

  /** How sure it is that lines are comments of readers. */
  public enum Proof {
    /** Not at all. */
    NONE,
    /** So sure that a person should look. */
    LIKELY,
    /** So sure that they may go. */
    SURE
  }

  /**
   * A section of comments.
   *
   * @param heading the line above them, which may count them
   * @param first the first line that goes, the heading or another one above it
   * @param last its last line
   * @param proof how sure it is that none of it is the author's
   */
  public record Section(Line heading, Line first, Line last, Proof proof) {
    boolean holds(Line line) {
      return line.index() >= first.index() && line.index() <= last.index();
    }
  }

  private Comments(Document document) {
    sections =
        document.has(Trait.SHORT) ? new CommentSearch(document).sections() : ImmutableList.of();
  }

  /** Returns the sections from top to bottom. */
  public ImmutableList<Section> sections() {
    return sections;
  }

  /** Returns whether the line belongs to what are likely comments. */
  public static boolean hold(Line line) {
    return hold(line, Proof.LIKELY);
  }

  /** Returns whether the line belongs to what are surely comments. */
  public static boolean surelyHold(Line line) {
    return hold(line, Proof.SURE);
  }

  /** Returns whether the line belongs to what may be comments that an author quotes. */
  public static boolean mayQuote(Line line) {
    return hold(line) && !surelyHold(line);
  }

  private static boolean hold(Line line, Proof atLeast) {
    for (Section section : line.document().get(ANALYSIS).sections) {
      if (section.proof().compareTo(atLeast) >= 0 && section.holds(line)) {
        return true;
      }
    }
    return false;
  }
}
