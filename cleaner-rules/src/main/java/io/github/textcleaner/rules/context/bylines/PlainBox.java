package io.github.textcleaner.rules.context.bylines;

import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.names.Introduction;
import io.github.textcleaner.rules.names.Introduction.Says;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads boxes about an author that have no heading.
 *
 * <p>That one speaks of the author is proved by a line of the page that names the author, and a
 * sentence that has the whole name and says what those who write are or do. What presents somebody
 * else, or several people of whom one is no author, is what the text is about.
 */
final class PlainBox {
  /** What is proved by its own words alone must be as short as most such paragraphs are. */
  private static final int LONGEST_WITHOUT_AUTHOR = 300;

  private final Document document;
  private final List<Paragraph> list;
  private final BoxEnd end;

  PlainBox(Document document) {
    this.document = document;
    list = document.get(Paragraphs.ANALYSIS).list();
    end = new BoxEnd(document);
  }

  /** Returns the box that a paragraph with another above begins. */
  Optional<AuthorBox> at(int first) {
    if (!BoxParagraphs.isSentence(list.get(first))) {
      return Optional.empty();
    }
    String text = BoxParagraphs.opening(list.get(first));
    Optional<Introduction> says = Introduction.of(text);
    if (says.isEmpty()) {
      return Introduction.writerIn(text).flatMap(writer -> nameless(first, writer));
    }
    if (isBelowOther(first)) {
      return Optional.empty();
    }
    int last = end.of(first, says);
    if (last == BoxEnd.NONE || !end.isAbovePage(last) || Introduction.isInFirstPerson(text)) {
      return Optional.empty();
    }
    Optional<String> author = authors().named(says.get().name());
    if (author.isPresent()) {
      return withAuthor(first, last, says.get(), author.get());
    }
    return authors().areNone() ? withoutAuthor(first, last, says.get()) : Optional.empty();
  }

  private Optional<AuthorBox> withAuthor(int first, int last, Introduction says, String author) {
    boolean trade = says.says() == Says.TRADE;
    boolean person = Authors.isWhole(says.name()) || says.says() == Says.DOES;
    boolean spoken = authors().areSpokenOf(says.name(), author, start(first));
    if (!trade && (!person || spoken)) {
      return Optional.empty();
    }
    Paragraph above = list.get(first - 1);
    boolean label = BoxParagraphs.isLabel(above) && !authors().areIn(above.first());
    return Optional.of(boxOf(label ? first - 1 : first, last, author));
  }

  private Authors authors() {
    return document.get(Authors.ANALYSIS);
  }

  private Optional<AuthorBox> withoutAuthor(int first, int last, Introduction says) {
    boolean fits =
        first == last
            && list.get(first).length() <= LONGEST_WITHOUT_AUTHOR
            && Authors.isWhole(says.name())
            && says.says() == Says.TRADE
            && !authors().areSpokenOf(says.name(), says.name(), start(first));
    return fits ? Optional.of(boxOf(first, last, says.name())) : Optional.empty();
  }

  /**
   * Reads a paragraph that names nobody: it is short, and the last one.
   *
   * @param writer its word for the author, in small letters
   */
  private Optional<AuthorBox> nameless(int first, String writer) {
    boolean fits =
        list.get(first).length() <= LONGEST_WITHOUT_AUTHOR
            && !isBelowOther(first)
            && end.of(first, Optional.empty()) == first
            && end.isAbovePage(first)
            && !isSaidAbove(writer, first);
    return fits ? Optional.of(boxOf(first, first, "")) : Optional.empty();
  }

  private boolean isSaidAbove(String words, int place) {
    String above = document.text().substring(0, start(place)).toLowerCase(Locale.ROOT);
    return above.contains(words);
  }

  /**
   * Returns whether a heading stands above, or a paragraph that presents somebody too: it is said
   * of several people, or below a heading of the author's, or {@link HeadedBox} has judged it.
   */
  private boolean isBelowOther(int first) {
    Paragraph above = list.get(first - 1);
    if (BoxParagraphs.isSentence(above)) {
      Optional<Introduction> other = Introduction.of(BoxParagraphs.opening(above));
      return other
          .filter(said -> said.says() != Says.DOES && Authors.isWhole(said.name()))
          .isPresent();
    }
    int heading = first - 1;
    while (heading > 0
        && heading > first - BoxParagraphs.MOST_LABELS
        && BoxParagraphs.isLabel(list.get(heading))
        && !AboutHeading.is(list.get(heading).first())) {
      heading--;
    }
    Line line = above.last();
    boolean ofPage = PhraseHits.isKnown(line) || BoxParagraphs.isLabel(above) || DateLine.is(line);
    return AboutHeading.is(list.get(heading).first()) || !ofPage && hasLetters(above);
  }

  private static boolean hasLetters(Paragraph paragraph) {
    return BoxParagraphs.opening(paragraph).chars().anyMatch(Character::isLetter);
  }

  private int start(int place) {
    return list.get(place).first().start();
  }

  private AuthorBox boxOf(int first, int last, String author) {
    return AuthorBox.of(list.get(first), list.get(last), author);
  }
}
