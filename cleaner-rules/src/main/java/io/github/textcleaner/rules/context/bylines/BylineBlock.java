package io.github.textcleaner.rules.context.bylines;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.context.bylines.Bylines.Piece;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.rules.names.AuthorLine.Form;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lines near the top of a document that may name who wrote it, one after the other. A line that
 * says so by itself proves the lines below it; a date or a button beside the block proves the names
 * in it, if a title stands above.
 */
final class BylineBlock {
  /** A title is hardly ever shorter, and the label of a section is hardly ever longer. */
  private static final int SHORTEST_TITLE = 25;

  /** So many lines above the block are looked at for the title. */
  private static final int FARTHEST_TITLE = 8;

  /** More names are a list of persons. */
  private static final int LONGEST = 6;

  private static final Traits SHORT = Traits.of(Trait.SHORT);

  /** The words that the short lines of a document begin with. */
  private static final Analysis<ImmutableMultiset<String>> FIRST_WORDS =
      Analysis.of("first words of short lines", BylineBlock::firstWords);

  private final ImmutableList<Piece> pieces;
  private final Line first;
  private final Line last;
  private final boolean dated;
  private final boolean beside;
  private final boolean onlyLabel;
  private final ImmutableMultiset<String> words;
  private final ImmutableList<Boolean> proofs;

  /**
   * @param buttons the places of lines that stand beside the names of authors
   */
  BylineBlock(ImmutableList<Piece> pieces, ImmutableSet<Integer> buttons) {
    this.pieces = pieces;
    first = pieces.get(0).line();
    last = pieces.get(pieces.size() - 1).line();
    dated =
        pieces.stream().anyMatch(piece -> Bylines.isBesideDate(piece.line())) || isDateAboveTitle();
    beside =
        dated
            || isButton(Neighbors.above(first), buttons)
            || isButton(Neighbors.below(last), buttons);
    onlyLabel = pieces.stream().filter(piece -> piece.is(Form.LABEL)).count() == 1;
    ImmutableMultiset.Builder<String> openers = ImmutableMultiset.builder();
    pieces.forEach(piece -> openers.add(firstWord(piece.line())));
    words = openers.build();
    proofs =
        IntStream.range(0, pieces.size())
            .mapToObj(this::isProof)
            .collect(ImmutableList.toImmutableList());
  }

  private static boolean isButton(Optional<Line> line, ImmutableSet<Integer> buttons) {
    return line.filter(other -> buttons.contains(other.index())).isPresent();
  }

  /** A paragraph below a date is no title, and what stands below it may be a heading. */
  private boolean isDateAboveTitle() {
    return Neighbors.above(first)
        .filter(BylineBlock::isTitle)
        .filter(title -> Zones.zoneOf(title) != Zone.BODY)
        .flatMap(Neighbors::above)
        .filter(DateLine::is)
        .isPresent();
  }

  /** Returns the lines that name who wrote the text, or stand beside those that do. */
  ImmutableList<Piece> proved() {
    boolean signed = proofs.contains(true);
    boolean named = beside && pieces.size() <= LONGEST && isBelowTitle();
    ImmutableList.Builder<Piece> proved = ImmutableList.builder();
    boolean taken = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean again = i > 0 && piece.line().text().equals(pieces.get(i - 1).line().text());
      boolean follows = i > 0 && (signed || named);
      taken =
          again
              ? taken
              : proofs.get(i)
                  || switch (piece.author().form()) {
                    case SIGNED, ADDRESSED, REPORTED, BESIDE -> follows;
                    case LABEL -> signed || named;
                    case NAMES, EMPLOYED -> (follows || named) && isNoSubject(piece);
                    case SOURCE -> follows || dated || piece.author().dated();
                  };
      if (taken) {
        proved.add(piece);
      }
    }
    return proved.build();
  }

  /** Returns whether the line, with its place, says that the block names who wrote the text. */
  private boolean isProof(int i) {
    Piece piece = pieces.get(i);
    AuthorLine author = piece.author();
    boolean top = isTop(piece.line());
    boolean small = isSmall(piece.line());
    return switch (author.form()) {
      case SIGNED, ADDRESSED, REPORTED ->
          author.dated()
              || (small || !top && isBelowTitle())
                  && (beside || (small || touchesText() && isNoSubject(piece)) && isAlone(piece));
      case NAMES -> Bylines.isLabeled(pieces, i) || author.dated() && !top && isNoSubject(piece);
      case EMPLOYED -> author.dated() || pieces.size() == 1 && isBelowTitle() && isNoSubject(piece);
      case LABEL ->
          author.dated()
              || beside
              || Bylines.isLabeled(pieces, i + 1)
              || onlyLabel && i + 1 < pieces.size() && pieces.get(i + 1).is(Form.NAMES);
      case BESIDE, SOURCE -> false;
    };
  }

  /** Returns whether nothing but furniture stands above the line: it may be the title. */
  private static boolean isTop(Line line) {
    Optional<Line> above = Neighbors.above(line);
    while (above.filter(BylineBlock::isFurniture).isPresent()) {
      above = above.flatMap(Neighbors::above);
    }
    return above.isEmpty();
  }

  private static boolean isFurniture(Line line) {
    return PhraseHits.isMoreThanWord(line);
  }

  /** Returns whether the first letter of the line is a small one: no title begins so. */
  private static boolean isSmall(Line line) {
    String text = line.text();
    int i = 0;
    while (i < text.length() && !Letters.isCased(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Letters.isLower(text.charAt(i));
  }

  /** Returns whether the block stands directly below a title, or directly above the prose. */
  private boolean touchesText() {
    return Neighbors.above(first).filter(BylineBlock::isTitle).isPresent()
        || Neighbors.below(last).filter(line -> Zones.zoneOf(line) == Zone.BODY).isPresent();
  }

  /** Returns whether no line away from the block begins with the same word. */
  private boolean isAlone(Piece piece) {
    String word = firstWord(piece.line());
    return piece.line().document().get(FIRST_WORDS).count(word) == words.count(word);
  }

  private static ImmutableMultiset<String> firstWords(Document document) {
    ImmutableMultiset.Builder<String> words = ImmutableMultiset.builder();
    for (Line line : document.lines(SHORT)) {
      words.add(firstWord(line));
    }
    return words.build();
  }

  private static String firstWord(Line line) {
    String text = line.text();
    int end = CharMatcher.whitespace().indexIn(text);
    return end < 0 ? text : text.substring(0, end);
  }

  private boolean isNoSubject(Piece piece) {
    return piece.author().names().stream()
        .noneMatch(name -> Subjects.mayBe(name, last.next(), piece.line().document()));
  }

  private boolean isBelowTitle() {
    Optional<Line> above = Neighbors.above(first);
    for (int i = 0; i < FARTHEST_TITLE && above.isPresent(); i++) {
      if (above.filter(BylineBlock::isTitle).isPresent()) {
        return true;
      }
      above = above.flatMap(Neighbors::above);
    }
    return false;
  }

  private static boolean isTitle(Line line) {
    return Prose.weightOf(line.text()) >= SHORTEST_TITLE && !DateLine.is(line);
  }
}
