package io.github.textcleaner.rules.residue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.lang.Clue;
import io.github.textcleaner.rules.lang.DateLine;
import io.github.textcleaner.rules.lang.PhraseBook;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
              it, or in one line a name, the date with the time of day and a button to reply, or "by",
              one or two names and a date with the time of day, which a dash or a heading of comments
              tells from an itinerary. One such header may be an author's; two in a
              document are comments of readers. What heads them goes with them, the comments stay.
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

  /** "Name says:" as WordPress words it in the languages that it is translated to. */
  private static final Pattern SAYS =
      Pattern.compile(
          "\\s*[^\\s:]{1,40}(?: [^\\s:]{1,40}){0,3}"
              + " (?:says|said|sagt|a dit|dice|dijo|escribió|ha detto|disse|diz|zegt|schreef|pisze"
              + "|napisał|napisał\\(a\\)|говорит|каже|säger|skriver|siger|sier|sanoo|říká|szerint|spune"
              + "|λέει|diyor ki|يقول|berkata|viết)"
              + "\\s?:\\s*");

  private static final String REPLY = "reply-prompt";

  private static final String COUNT = "comment-count";

  /** What stands before the writer of a comment. */
  private static final ImmutableSet<String> BY =
      ImmutableSet.of(
          "by", "von", "par", "por", "di", "da", "door", "af", "av", "przez", "od", "de", "от");

  private static final Traits SHORT = Traits.of(Trait.SHORT);

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private static final int LONGEST_HEADER = 80;

  private static final int MOST_WORDS_OF_NAME = 4;

  /** So many headers make comments of what stands below them. */
  private static final int PROVING_HEADERS = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    List<Line> headers = new ArrayList<>();
    List<Line> names = new ArrayList<>();
    for (Line line : document.lines(INFO.triggers())) {
      if (isNameAndTime(line)) {
        headers.add(line);
      }
    }
    for (Line line : document.lines(SHORT)) {
      if (isName(line) && timeBelow(line).isPresent()) {
        names.add(line);
      }
    }
    if (headers.size() >= PROVING_HEADERS
        && headers.stream().noneMatch(CommentHeader::isFollowed)
        && (heading(headers.get(0)).isPresent()
            || headers.stream().allMatch(line -> isReplied(line) || hasDash(line)))) {
      headers.forEach(line -> edits.deleteLine(line, "name and time above a comment"));
      deleteHeading(headers.get(0), edits);
    }
    if (names.size() < PROVING_HEADERS) {
      return;
    }
    deleteHeading(names.get(0), edits);
    for (Line name : names) {
      edits.deleteLine(name, "name above a comment");
      timeBelow(name).ifPresent(time -> edits.deleteLine(time, "time of a comment"));
    }
  }

  private static boolean isName(Line line) {
    Span content = line.content();
    char last = line.document().text().charAt(content.end() - 1);
    return content.length() <= LONGEST_HEADER
        && (last == ':' || Character.isWhitespace(last))
        && Clue.LABEL.mayBeIn(line)
        && line.text().stripTrailing().endsWith(":")
        && SAYS.matcher(line.text()).matches();
  }

  /** Returns what heads the comments above the first header, if anything does. */
  private static Optional<Line> heading(Line header) {
    return Neighbors.above(header)
        .filter(above -> PhraseHits.of(above).filter(hit -> hit.rule().equals(COUNT)).isPresent());
  }

  private static void deleteHeading(Line header, EditSink edits) {
    heading(header)
        .ifPresent(
            line -> CommentCount.keepNumber(line, edits.deleteLine(line, "heading of comments")));
  }

  /** Returns whether another header stands below, and so no comment. */
  private static boolean isFollowed(Line header) {
    return Neighbors.below(header).filter(CommentHeader::isNameAndTime).isPresent();
  }

  private static boolean isNameAndTime(Line line) {
    return line.has(Trait.SHORT) && line.has(Trait.DIGIT) && (isReplied(line) || isSigned(line));
  }

  /** Returns whether the line is a few words, a date with a time of day and a button to reply. */
  private static boolean isReplied(Line line) {
    int last = line.text().lastIndexOf(' ');
    return last > 0
        && isReply(line.text().substring(last + 1))
        && wordsBeforeTime(line, 0, last) > 0;
  }

  /** Returns whether the line is a word such as "by", a name and a date with a time of day. */
  private static boolean isSigned(Line line) {
    String text = line.text();
    int first = text.indexOf(' ');
    if (first < 0 || !BY.contains(Ascii.toLowerCase(text.substring(0, first)))) {
      return false;
    }
    int words = wordsBeforeTime(line, first + 1, text.length() - (text.endsWith(".") ? 1 : 0));
    int second = text.indexOf(' ', first + 1) + 1;
    return words == 1
        || words == 2
            && !Letters.isLower(text.charAt(first + 1))
            && !Letters.isLower(text.charAt(second));
  }

  /** Itineraries have no dash before the time: {@code by Nori on 3 May 2023 - 10:15}. */
  private static boolean hasDash(Line line) {
    String text = line.text();
    return Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" \u2013 ")) > DIGIT.indexIn(text);
  }

  /** Returns how many words stand before a date with a time of day, 0 if none or too many do. */
  private static int wordsBeforeTime(Line line, int from, int to) {
    String text = line.text();
    int start = line.content().start();
    int at = from;
    for (int words = 1; words <= MOST_WORDS_OF_NAME; words++) {
      at = text.indexOf(' ', at) + 1;
      if (at <= 0 || at >= to) {
        return 0;
      }
      if (DateLine.of(line, new Span(start + at, start + to))
          .filter(DateLine::isOneTime)
          .isPresent()) {
        return words;
      }
    }
    return 0;
  }

  private static boolean isReply(String word) {
    return PhraseBook.get().find(word).filter(hit -> hit.rule().equals(REPLY)).isPresent();
  }

  /** Returns the line below if it is a date with a time of day. */
  private static Optional<Line> timeBelow(Line line) {
    return Neighbors.below(line)
        .filter(below -> below.has(Trait.SHORT) && below.has(Trait.DIGIT))
        .filter(below -> DateLine.of(below).filter(DateLine::isOneTime).isPresent());
  }
}
