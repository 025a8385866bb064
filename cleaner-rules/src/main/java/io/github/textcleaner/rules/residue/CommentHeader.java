package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.lang.DateLine;
import io.github.textcleaner.rules.lang.PhraseBook;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
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
              it, or a name, the date with the time of day and a button to reply in one line. One
              such header may be an author's; two in a document are comments of readers. The
              comments themselves stay.
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
    List<Line> headers =
        document.lines().stream().filter(CommentHeader::isNameTimeAndReply).toList();
    if (headers.size() >= PROVING_HEADERS) {
      headers.forEach(line -> edits.deleteLine(line, "name and time above a comment"));
    }
    ImmutableList<Line> names =
        document.lines().stream()
            .filter(line -> isName(line) && timeBelow(line).isPresent())
            .collect(ImmutableList.toImmutableList());
    if (names.size() < PROVING_HEADERS) {
      return;
    }
    for (Line name : names) {
      edits.deleteLine(name, "name above a comment");
      timeBelow(name).ifPresent(time -> edits.deleteLine(time, "time of a comment"));
    }
  }

  private static boolean isName(Line line) {
    return line.has(Trait.SHORT)
        && line.content().length() <= LONGEST_HEADER
        && line.text().stripTrailing().endsWith(":")
        && SAYS.matcher(line.text()).matches();
  }

  /** Returns whether the line is a few words, a date with a time of day and a button to reply. */
  private static boolean isNameTimeAndReply(Line line) {
    if (!line.has(Trait.SHORT) || !line.has(Trait.DIGIT)) {
      return false;
    }
    String text = line.text();
    int reply = text.lastIndexOf(' ');
    if (reply < 0 || !isReply(text.substring(reply + 1))) {
      return false;
    }
    int start = line.content().start();
    int at = 0;
    for (int words = 0; words < MOST_WORDS_OF_NAME; words++) {
      at = text.indexOf(' ', at) + 1;
      if (at <= 0 || at >= reply) {
        return false;
      }
      if (DateLine.of(line, new Span(start + at, start + reply))
          .filter(DateLine::isOneTime)
          .isPresent()) {
        return true;
      }
    }
    return false;
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
