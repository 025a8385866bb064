package io.github.textcleaner.rules.context.comments;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.comments.CommentRhythm.Comment;
import io.github.textcleaner.rules.context.comments.Comments.Proof;
import io.github.textcleaner.rules.context.comments.Comments.Section;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for sections of comments from the top to the bottom of a document. */
final class CommentSearch {
  private static final String COUNT = "comment-count";
  private static final String REPLY = "reply-prompt";

  /** What words for comments hold, folded, in the languages of the phrase book. */
  private static final ImmutableList<String> COMMENT =
      ImmutableList.of(
          "comment",
          "komment",
          "comentar",
          "koment",
          "reactie",
          "hozzaszol",
          "yorum",
          "binh luan",
          "коммент",
          "комент",
          "σχολι",
          "תגוב",
          "تعليق",
          "دیدگاه",
          "टिपपणी",
          "टिप्पणी",
          "コメント",
          "댓글",
          "评论",
          "評論",
          "留言");

  private static final CharMatcher QUOTE =
      CharMatcher.anyOf("\"\u201C\u201D\u201E\u00AB\u2018\u300C");

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  /** An article has so many paragraphs of prose, */
  private static final int ARTICLE_PARAGRAPHS = 3;

  /** or so many characters of it. */
  private static final int ARTICLE_LENGTH = 400;

  /** So many lines that are not known may stand between the heading and the first comment, */
  private static final int MOST_UNKNOWN_ABOVE = 6;

  /** and so many in all. */
  private static final int MOST_ABOVE = 20;

  /** A page with more of them lists texts; the bound keeps time linear. */
  private static final int MOST_SECTIONS = 3;

  /** So many comments with full heads are hardly ever quoted. */
  private static final int MANY = 5;

  /** The heading of fewer may count them by chance. */
  private static final int FEWEST_COUNTED = 3;

  /** Comments are no more than so many times as long: a guest book has a short preface. */
  private static final int LONGEST_SECTION = 10;

  /** A comment hardly ever has more paragraphs. */
  private static final int LONGEST_COMMENT = 25;

  private final Document document;
  private final List<Line> headings = new ArrayList<>();
  private final List<Section> found = new ArrayList<>();

  CommentSearch(Document document) {
    this.document = document;
  }

  ImmutableList<Section> sections() {
    for (Line line : document.get(PhraseHits.ANALYSIS).lines()) {
      if (isHeading(line)) {
        headings.add(line);
      }
    }
    if (!headings.isEmpty()) {
      int article = endOfArticle(document.get(Paragraphs.ANALYSIS));
      headings.removeIf(line -> line.index() <= article);
    }
    if (!headings.isEmpty()) {
      search();
    }
    if (found.size() > MOST_SECTIONS) {
      return ImmutableList.of();
    }
    if (found.size() > 1) {
      found.replaceAll(
          section -> new Section(section.heading(), section.first(), section.last(), Proof.LIKELY));
    }
    return ImmutableList.copyOf(found);
  }

  private void search() {
    Paragraphs paragraphs = document.get(Paragraphs.ANALYSIS);
    List<CommentHead> heads = heads();
    int next = 0;
    for (int i = 0; i < headings.size() && found.size() <= MOST_SECTIONS; i++) {
      Line heading = headings.get(i);
      while (next < heads.size() && heads.get(next).first().index() <= heading.index()) {
        next++;
      }
      int below = i + 1 < headings.size() ? headings.get(i + 1).index() : document.lineCount();
      if (next == heads.size()) {
        return;
      }
      CommentHead head = heads.get(next);
      if (below < head.first().index() || !isNear(heading, head.first(), paragraphs)) {
        continue;
      }
      Section section = section(heading, heads, next, paragraphs);
      if (section.proof() != Proof.NONE) {
        found.add(section);
      }
      while (i + 1 < headings.size() && section.holds(headings.get(i + 1))) {
        i++;
      }
    }
  }

  /** Returns the last line of so much prose that it is an article. */
  private static int endOfArticle(Paragraphs paragraphs) {
    int count = 0;
    int length = 0;
    for (Paragraph paragraph : paragraphs.list()) {
      if (paragraph.prose()) {
        count++;
        length += paragraph.length();
      }
      if (count >= ARTICLE_PARAGRAPHS || length >= ARTICLE_LENGTH) {
        return paragraph.last().index();
      }
    }
    return Integer.MAX_VALUE;
  }

  private List<CommentHead> heads() {
    List<CommentHead> heads = new ArrayList<>();
    for (int i = 0; i < document.lineCount(); i++) {
      Line line = document.line(i);
      Optional<CommentHead> head = line.isBlank() ? Optional.empty() : CommentHead.of(line);
      if (head.isPresent()) {
        heads.add(head.get());
        i = head.get().last().index();
      }
    }
    return heads;
  }

  /** Returns whether nothing but lines of a page stands between the heading and a head. */
  private boolean isNear(Line heading, Line head, Paragraphs paragraphs) {
    int unknown = 0;
    int lines = 0;
    for (int i = heading.index() + 1; i < head.index(); i++) {
      Line line = document.line(i);
      if (line.isBlank()) {
        continue;
      }
      lines++;
      unknown += PhraseHits.isKnown(line) ? 0 : 1;
      if (paragraphs.of(line).prose() || lines > MOST_ABOVE || unknown > MOST_UNKNOWN_ABOVE) {
        return false;
      }
    }
    return true;
  }

  private Section section(Line heading, List<CommentHead> heads, int start, Paragraphs paragraphs) {
    CommentHead.Shape shape = heads.get(start).shape();
    List<Comment> comments = new ArrayList<>();
    CommentHead head = heads.get(start);
    for (int i = start + 1; i < heads.size(); i++) {
      CommentHead other = heads.get(i);
      if (other.shape() != shape) {
        continue;
      }
      List<Paragraph> text = between(head.last(), other.first().index(), paragraphs);
      if (text.size() > LONGEST_COMMENT || text.stream().anyMatch(this::isNextHeading)) {
        break;
      }
      comments.add(new Comment(head, text));
      head = other;
    }
    return end(heading, heads.subList(0, start), comments, head, paragraphs);
  }

  /** A count, or a heading that quotes a title: not the same one twice. */
  private boolean isNextHeading(Paragraph paragraph) {
    Line line = paragraph.first();
    return isHeading(line) && saysMore(line);
  }

  /** Returns whether the heading holds a number or quotes a title, as an author's hardly does. */
  private static boolean saysMore(Line heading) {
    return heading.has(Trait.DIGIT) || heading.has(Trait.QUOTE);
  }

  private List<Paragraph> between(Line above, int end, Paragraphs paragraphs) {
    List<Paragraph> text = new ArrayList<>();
    for (int i = above.index() + 1; i < end && text.size() <= LONGEST_COMMENT; i++) {
      if (!document.line(i).isBlank()) {
        Paragraph paragraph = paragraphs.of(document.line(i));
        text.add(paragraph);
        i = paragraph.last().index();
      }
    }
    return text;
  }

  /** Ends a section below its last head, and judges it. */
  private Section end(
      Line heading,
      List<CommentHead> above,
      List<Comment> comments,
      CommentHead last,
      Paragraphs paragraphs) {
    CommentRhythm rhythm = new CommentRhythm(comments);
    boolean standsBelow = last.shape() == CommentHead.Shape.POSTED && hasTextBelow(heading);
    Comment rest =
        new Comment(
            last, standsBelow ? List.of() : between(last.last(), document.lineCount(), paragraphs));
    Optional<Line> known = rhythm.end(rest);
    boolean cut = known.isEmpty() && mayBeCut(heading, comments, last, rhythm);
    Optional<Line> end = cut ? Neighbors.above(last.first()) : known;
    boolean button =
        end.filter(line -> line.index() > last.last().index() && rest.isReply(line)).isPresent();
    CommentHead lastGone = cut ? comments.get(comments.size() - 1).head() : last;
    boolean named = rhythm.isProven(lastGone);
    boolean counted =
        !named && rhythm.isOfSeveral(last) && isCount(heading, comments.size() + 1, rhythm);
    boolean proven = end.isPresent() && (named || counted);
    boolean sure =
        proven
            && isOfPage(heading, cut ? last.last() : end.get(), !cut && !counted)
            && !isQuoted(heading, end.get())
            && isShort(heading, end.get(), paragraphs)
            && !isThread(heading, above, last.shape(), rhythm.buttons());
    boolean likely = proven || button || !last.shape().isWeak();
    Proof proof = sure ? Proof.SURE : likely ? Proof.LIKELY : Proof.NONE;
    return new Section(heading, first(heading), end.orElse(last.last()), proof);
  }

  /** Returns whether the heading says that there are so many comments, some and brief ones. */
  private static boolean isCount(Line heading, int comments, CommentRhythm rhythm) {
    return comments >= FEWEST_COUNTED
        && rhythm.isBrief()
        && number(heading.text()).equals(Integer.toString(comments));
  }

  /** Returns the first number in a text: a title in it may have others. */
  private static String number(String text) {
    int start = Math.max(0, DIGIT.indexIn(text));
    int end = DIGIT.negate().indexIn(text, start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /**
   * Returns whether the section may end above its last comment if nothing tells where that one
   * ends: who quotes many with their heads says more of each than a paragraph.
   */
  private static boolean mayBeCut(
      Line heading, List<Comment> comments, CommentHead last, CommentRhythm rhythm) {
    return comments.size() >= MANY
        && !last.shape().isWeak()
        && saysMore(heading)
        && rhythm.isBrief();
  }

  /**
   * Returns whether the page shows itself in the heading, in a button or form to reply, or in any
   * line that it prints below: an editor may print letters below a heading that is but a word.
   *
   * @param headingTells whether what the heading says has proved nothing else
   */
  private boolean isOfPage(Line heading, Line last, boolean headingTells) {
    int first = first(heading).index();
    return document.get(PhraseHits.ANALYSIS).lines().stream()
        .filter(line -> line.index() >= first)
        .anyMatch(
            line ->
                line.index() <= heading.index()
                    ? headingTells && saysMore(line)
                    : line.index() > last.index() || PhraseHits.isOf(REPLY, line));
  }

  /** Returns whether a line announces the comments, or a paragraph goes on right below them. */
  private boolean isQuoted(Line heading, Line last) {
    return Neighbors.above(first(heading))
            .filter(line -> !PhraseHits.isKnown(line))
            .filter(line -> line.text().endsWith(":") || PageMarks.isFence(line))
            .isPresent()
        || Neighbors.below(last).filter(Prose::isProse).isPresent();
  }

  /** Returns whether the comments are not so much longer than the prose above them. */
  private static boolean isShort(Line heading, Line last, Paragraphs paragraphs) {
    long article = 0;
    for (Paragraph paragraph : paragraphs.list()) {
      if (paragraph.last().index() >= heading.index()) {
        break;
      }
      article += paragraph.prose() ? paragraph.length() : 0;
    }
    return last.end() - heading.start() <= LONGEST_SECTION * article;
  }

  /** Returns whether what stands below the heading is neither known nor the head of a comment. */
  private boolean hasTextBelow(Line heading) {
    return Neighbors.below(heading)
        .filter(line -> !PhraseHits.isKnown(line) && CommentHead.of(line).isEmpty())
        .isPresent();
  }

  /** Returns the topmost of the headings that stand one above the other. */
  private Line first(Line heading) {
    Line first = heading;
    Optional<Line> above = Neighbors.above(first);
    while (above.filter(CommentSearch::isHeading).isPresent()) {
      first = above.get();
      above = Neighbors.above(first);
    }
    return first;
  }

  /**
   * Returns whether the text above has such a head too, and one of the buttons below it if such
   * heads say little.
   */
  private boolean isThread(
      Line heading, List<CommentHead> above, CommentHead.Shape shape, Set<String> buttons) {
    for (CommentHead head : above) {
      if (head.shape().isLike(shape)) {
        return !shape.isWeak()
            || document.get(PhraseHits.ANALYSIS).lines().stream()
                .filter(line -> line.index() > head.last().index())
                .filter(line -> line.index() < heading.index())
                .anyMatch(line -> buttons.contains(LineKey.of(line.text())));
      }
    }
    return false;
  }

  private static boolean isHeading(Line line) {
    String rule = PhraseHits.of(line).map(Hit::rule).orElse("");
    if (!rule.equals(COUNT) && !rule.equals(REPLY)) {
      return false;
    }
    String key = Folding.fold(line.text());
    return COMMENT.stream().anyMatch(key::contains)
        || rule.equals(COUNT) && QUOTE.matchesAnyOf(line.text());
  }
}
