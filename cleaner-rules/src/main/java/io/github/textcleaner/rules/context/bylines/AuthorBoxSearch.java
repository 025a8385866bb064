package io.github.textcleaner.rules.context.bylines;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.rules.names.AboutLine;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.rules.names.Introduction;
import io.github.textcleaner.rules.names.Introduction.Says;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks for the box about the author of one document.
 *
 * <p>That it speaks of the author is proved by a line of the page that names the author, and a
 * sentence that has the whole name and says what those who write are or do. What presents somebody
 * else, or several people of whom one is no author, is what the text is about.
 */
final class AuthorBoxSearch {
  private static final String RULE = "author-bio";

  /** The rules whose lines stand in such boxes. */
  private static final ImmutableSet<String> IN_BOXES =
      ImmutableSet.of(RULE, "follow-prompt", "share-bar");

  /** Words that the headings of boxes begin with, as they are folded. */
  private static final ImmutableSet<String> ABOUT =
      ImmutableSet.of(
          "about",
          "meet",
          "uber",
          "zum",
          "zur",
          "sobre",
          "acerca",
          "a",
          "sull'autore",
          "o",
          "over",
          "om",
          "об");

  /** Parts of words for those who write, of which the headings have one, as they are folded. */
  private static final ImmutableSet<String> AUTHOR =
      ImmutableSet.of("aut", "writer", "contributor", "автор", "forfatt", "skribent");

  /** More paragraphs are a text about somebody. */
  private static final int MOST_PARAGRAPHS = 3;

  /** A longer paragraph has more in it than what pages say of their authors. */
  private static final int LONGEST_PARAGRAPH = 900;

  /** What is proved by its own words alone must be as short as most such paragraphs are. */
  private static final int LONGEST_WITHOUT_AUTHOR = 300;

  /** Below fewer paragraphs the person is what the text is about. */
  private static final int FEWEST_ABOVE = 2;

  /** So many names, addresses and buttons stand between a heading and its paragraph. */
  private static final int MOST_LABELS = 4;

  /** So many known lines show that the rest of a page stands below. */
  private static final int FEWEST_KNOWN = 3;

  /** So many paragraphs below the prose the box begins at most. */
  private static final int FARTHEST_BELOW = 30;

  /** So many lines at the end of a text are looked at first. */
  private static final int LONGEST_END = 100;

  /** So many characters of a paragraph are read. */
  private static final int OPENING = 400;

  private final Document document;
  private final Zones zones;
  private final List<Paragraph> list;

  AuthorBoxSearch(Document document) {
    this.document = document;
    zones = document.get(Zones.ANALYSIS);
    list = document.get(Paragraphs.ANALYSIS).list();
  }

  /** Returns false if no line near the end presents somebody, and none heads such a box. */
  static boolean mayFind(Document document) {
    int prose = 0;
    int from = document.lineCount() - 1;
    for (int i = from; i >= 0 && i > from - LONGEST_END && prose <= MOST_PARAGRAPHS; i--) {
      Line line = document.line(i);
      if (!line.isBlank() && (presents(line) || isHeading(line))) {
        return true;
      }
      prose += Prose.isProse(line) ? 1 : 0;
    }
    return false;
  }

  private static boolean presents(Line line) {
    if (!Letters.isUpper(line.document().text().charAt(line.content().start()))
        || !Prose.closesSentence(line) && !Prose.mayBeWrapped(line)) {
      return false;
    }
    int start = line.content().start();
    int end = Math.min(start + OPENING, line.content().end());
    String text = new Span(start, end).of(line.document().text());
    return Introduction.of(text).isPresent() || Introduction.writerIn(text).isPresent();
  }

  Optional<AuthorBox> find() {
    int above = 0;
    int last = lastAboveTail();
    int proseBelow = (int) list.stream().limit(last + 1L).filter(Paragraph::prose).count();
    for (int i = 0; i < list.size() && i <= last + FARTHEST_BELOW; i++) {
      Paragraph paragraph = list.get(i);
      if (above >= FEWEST_ABOVE && proseBelow <= MOST_PARAGRAPHS) {
        Optional<AuthorBox> box = isHeading(paragraph.first()) ? headed(i) : presented(i);
        if (box.isPresent()) {
          return box;
        }
      }
      if (paragraph.prose() && i <= last) {
        above++;
        proseBelow--;
      }
    }
    return Optional.empty();
  }

  /** Returns the place of the last paragraph that is no part of the page below, -1 without one. */
  private int lastAboveTail() {
    int last = list.size() - 1;
    while (last >= 0 && zones.of(list.get(last).last()) == Zone.TAIL) {
      last--;
    }
    return last;
  }

  /** "About the author", or "About" and a name. */
  private static boolean isHeading(Line line) {
    return line.has(Trait.SHORT)
        && (PhraseHits.isOf(RULE, line) && isAboutAuthor(line)
            || AboutLine.nameIn(line.text()).isPresent());
  }

  private static boolean isAboutAuthor(Line line) {
    String text = PageMarks.areBefore(line) ? PageMarks.without(line) : line.text();
    String folded = Folding.fold(text.strip());
    return ABOUT.contains(Words.first(folded)) && AUTHOR.stream().anyMatch(folded::contains);
  }

  /** Reads the box below a heading. */
  private Optional<AuthorBox> headed(int heading) {
    Optional<String> about = AboutLine.nameIn(textOf(list.get(heading)));
    int first = belowLabels(heading);
    if (first == list.size() || !isSentence(list.get(first))) {
      return Optional.empty();
    }
    Optional<Introduction> says = Introduction.of(textOf(list.get(first)));
    int last = endOfBox(first, says);
    if (last < 0) {
      return Optional.empty();
    }
    Optional<String> presented = about.or(() -> says.map(Introduction::name));
    Optional<String> author = presented.flatMap(authors()::named);
    boolean nobody = presented.filter(AuthorBoxSearch::isWhole).isEmpty();
    if (author.isEmpty() && nobody) {
      int end = list.get(last).last().end();
      author = authors().in(new Span(start(first), end));
    }
    return author.map(name -> box(heading, last, name));
  }

  private int belowLabels(int heading) {
    int first = heading + 1;
    while (first < list.size() && first <= heading + MOST_LABELS && isLabel(list.get(first))) {
      first++;
    }
    return first;
  }

  private boolean isThirdPerson(int place) {
    return !Introduction.isInFirstPerson(textOf(list.get(place)));
  }

  /** Reads paragraphs without a heading. */
  private Optional<AuthorBox> presented(int first) {
    Paragraph paragraph = list.get(first);
    if (!isSentence(paragraph)) {
      return Optional.empty();
    }
    Optional<Introduction> says = Introduction.of(textOf(paragraph));
    if (says.isEmpty()) {
      return nameless(first);
    }
    if (isBelowOther(first)) {
      return Optional.empty();
    }
    int last = endOfBox(first, says);
    if (last < 0 || !isAbovePage(last) || !isThirdPerson(first)) {
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
    boolean person = isWhole(says.name()) || says.says() == Says.DOES;
    boolean spoken = authors().areSpokenOf(says.name(), author, start(first));
    if (!trade && (!person || spoken)) {
      return Optional.empty();
    }
    Paragraph above = list.get(first - 1);
    boolean label = isLabel(above) && !authors().areIn(above.first());
    return Optional.of(box(label ? first - 1 : first, last, author));
  }

  private Authors authors() {
    return document.get(Authors.ANALYSIS);
  }

  private Optional<AuthorBox> withoutAuthor(int first, int last, Introduction says) {
    boolean fits =
        first == last
            && list.get(first).length() <= LONGEST_WITHOUT_AUTHOR
            && isWhole(says.name())
            && says.says() == Says.TRADE
            && !authors().areSpokenOf(says.name(), says.name(), start(first));
    return fits ? Optional.of(box(first, last, says.name())) : Optional.empty();
  }

  /** Reads a paragraph that names nobody: it is short, and the last one. */
  private Optional<AuthorBox> nameless(int first) {
    boolean fits =
        list.get(first).length() <= LONGEST_WITHOUT_AUTHOR
            && Introduction.writerIn(textOf(list.get(first))).isPresent()
            && !isBelowOther(first)
            && endOfBox(first, Optional.empty()) == first
            && isAbovePage(first)
            && Introduction.writerIn(textOf(list.get(first)))
                .filter(writer -> !isSaidAbove(writer, first))
                .isPresent();
    return fits ? Optional.of(box(first, first, "")) : Optional.empty();
  }

  private boolean isSaidAbove(String words, int place) {
    String above = document.text().substring(0, start(place)).toLowerCase(Locale.ROOT);
    return above.contains(words);
  }

  private static boolean isWhole(String name) {
    return name.indexOf(' ') > 0;
  }

  /**
   * Returns whether a heading stands above, or a paragraph that presents somebody too: it is said
   * of several people, or below a heading of the author's, or {@link #headed} has judged it.
   */
  private boolean isBelowOther(int first) {
    Paragraph above = list.get(first - 1);
    if (isSentence(above)) {
      Optional<Introduction> other = Introduction.of(textOf(above));
      return other.filter(said -> said.says() != Says.DOES && isWhole(said.name())).isPresent();
    }
    int heading = first - 1;
    while (heading > 0
        && heading > first - MOST_LABELS
        && isLabel(list.get(heading))
        && !isHeading(list.get(heading).first())) {
      heading--;
    }
    Line line = above.last();
    boolean ofPage = PhraseHits.isKnown(line) || isLabel(above) || DateLine.is(line);
    return isHeading(list.get(heading).first()) || !ofPage && hasLetters(above);
  }

  private static boolean hasLetters(Paragraph paragraph) {
    return textOf(paragraph).chars().anyMatch(Character::isLetter);
  }

  /** Returns the last paragraph of a box, -1 if prose follows it or another person is presented. */
  private int endOfBox(int first, Optional<Introduction> says) {
    int last = first;
    while (last + 1 < list.size()
        && last - first + 1 < MOST_PARAGRAPHS
        && goesOn(list.get(last + 1), says)) {
      last++;
    }
    for (int i = first; i <= last; i++) {
      if (list.get(i).length() > LONGEST_PARAGRAPH) {
        return -1;
      }
    }
    return last + 1 == list.size() || zones.of(list.get(last + 1).first()) == Zone.TAIL ? last : -1;
  }

  private boolean goesOn(Paragraph paragraph, Optional<Introduction> says) {
    if (!isSentence(paragraph)) {
      return false;
    }
    String text = textOf(paragraph);
    return says.filter(said -> said.goesOnIn(text)).isPresent()
        || Introduction.of(text)
            .filter(
                other ->
                    authors().named(other.name()).isPresent()
                        || says.filter(said -> Authors.isSame(other.name(), said.name()))
                            .isPresent())
            .isPresent();
  }

  /** Returns whether a paragraph is the last, or the rest of a page stands below. */
  private boolean isAbovePage(int place) {
    if (place + 1 == list.size()) {
      return true;
    }
    Paragraph paragraph = list.get(place + 1);
    Line line = paragraph.first();
    boolean known =
        zones.isAfterArticle(line)
            || PhraseHits.isKnown(line)
            || DateLine.is(line)
            || isLabel(paragraph)
            || line.has(Trait.SHORT) && AboutLine.is(line.text());
    return known || knownBelow(line) >= FEWEST_KNOWN;
  }

  private long knownBelow(Line line) {
    return document.get(PhraseHits.ANALYSIS).lines().stream()
        .filter(other -> other.index() > line.index())
        .limit(FEWEST_KNOWN)
        .count();
  }

  /** A name, an address or a button, as they stand beside what is said of an author. */
  private static boolean isLabel(Paragraph paragraph) {
    Line line = paragraph.first();
    return line.has(Trait.SHORT)
        && !Prose.closesSentence(line)
        && (AuthorLine.of(line).isPresent()
            || PhraseHits.of(line).filter(hit -> IN_BOXES.contains(hit.rule())).isPresent());
  }

  private static boolean isSentence(Paragraph paragraph) {
    return paragraph.prose() || Prose.closesSentence(paragraph.last());
  }

  private int start(int place) {
    return list.get(place).first().start();
  }

  private AuthorBox box(int first, int last, String author) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    int end = list.get(last).last().index();
    for (int i = list.get(first).first().index(); i <= end; i++) {
      if (!document.line(i).isBlank()) {
        lines.add(document.line(i));
      }
    }
    return new AuthorBox(lines.build(), author);
  }

  /** Returns the beginning of a paragraph, which may be as long as the document. */
  private static String textOf(Paragraph paragraph) {
    int start = paragraph.first().content().start();
    int end = Math.min(start + OPENING, paragraph.last().content().end());
    return new Span(start, end).of(paragraph.first().document().text());
  }
}
