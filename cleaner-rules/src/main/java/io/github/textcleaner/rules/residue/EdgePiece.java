package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rules.context.RightsSigns;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.List;
import java.util.Optional;

/**
 * A part of a line that is residue if it is read as a line of its own.
 *
 * @param end where it ends in the document
 * @param proof how much it proves
 * @param meanings what it says
 */
record EdgePiece(int end, Proof proof, ImmutableList<Meaning> meanings) {
  /** A longer part is no label, prompt or notice at the edge of a line. */
  static final int LONGEST = 240;

  private static final String ADVERTISEMENT = "advertisement-label";
  private static final String PHOTO = "photo-credit";
  private static final String READ_MORE = "read-more-link";
  private static final String SHARE = "share-bar";

  /** The rules whose phrases are names that stand in credits. */
  private static final ImmutableSet<String> NAMES = ImmutableSet.of(PHOTO, "source-credit");

  /** What stands before the name of an author. */
  private static final ImmutableSet<String> BY =
      ImmutableSet.of("By", "BY", "Von", "Par", "Por", "Di", "Door", "Av", "Af");

  private static final int MOST_WORDS_OF_NAME = 4;
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher ARROW =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\u00BB\u203A\u2192>\u2026."));
  private static final Splitter WORDS = Splitter.on(' ');

  /** Shorter words that lead to a text mean something else too: {@code Weiter}. */
  private static final int SHORTEST_LINK = 10;

  /** More words than this are no credit but a caption. */
  private static final int MOST_WORDS_OF_CREDIT = 10;

  /** What kind of residue a piece is, and so what it proves. */
  enum Proof {
    /** A wording of several words that an author could use, or a byline. */
    KNOWN,
    /** The name of a network, or a word for sharing. */
    BUTTON,
    /** A word for an advertisement, or a long one for reading on. */
    WORD,
    /** A date without a label. */
    DATE,
    /** A wording of a credit, and a name. */
    CREDIT,
    /** A notice of rights with a year. */
    RIGHTS,
    /** A wording that no author uses, or a date with a label. */
    SURE
  }

  /** What a part of the document means. */
  record Meaning(MetadataKind kind, String value, Span span) {}

  /** Reads a part of a line; empty if it is no residue that is known. */
  static Optional<EdgePiece> read(Line line, int start, int end) {
    if (end - start < 2 || end - start > LONGEST) {
      return Optional.empty();
    }
    String text = line.document().text().substring(start, end);
    if (RightsSigns.opens(text, 0, text.length())
        && RightsSigns.holdsSignOrYear(text.substring(1))) {
      Meaning rights = new Meaning(MetadataKind.RIGHTS, text, new Span(start, end));
      return Optional.of(new EdgePiece(end, Proof.RIGHTS, ImmutableList.of(rights)));
    }
    Optional<EdgePiece> piece = date(line, text, start, end);
    piece = piece.isPresent() ? piece : phrase(text, end);
    return piece.isPresent() ? piece : byline(text, end);
  }

  private static Optional<EdgePiece> date(Line line, String text, int start, int end) {
    Optional<DateLine> found =
        line.has(Trait.DIGIT) && DIGIT.matchesAnyOf(text)
            ? DateLine.of(line, new Span(start, end))
            : Optional.empty();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    DateLine date = found.get();
    return Optional.of(
        new EdgePiece(
            end,
            date.labeled() ? Proof.SURE : Proof.DATE,
            date.stamps().stream()
                .map(EdgePiece::meaning)
                .collect(ImmutableList.toImmutableList())));
  }

  private static Meaning meaning(DateLine.Stamp stamp) {
    return new Meaning(stamp.kind(), stamp.value(), stamp.span());
  }

  private static Optional<EdgePiece> phrase(String text, int end) {
    boolean bracketed = text.startsWith("(") && text.endsWith(")");
    String words = bracketed ? text.substring(1, text.length() - 1) : text;
    int wordsEnd = bracketed ? end - 1 : end;
    Optional<Hit> hit = PhraseBook.get().find(words);
    if (hit.isEmpty() || bracketed && !hit.get().rule().equals(PHOTO)) {
      return Optional.empty();
    }
    return proof(hit.get(), words)
        .map(proof -> new EdgePiece(end, proof, source(hit.get(), wordsEnd)));
  }

  private static Optional<Proof> proof(Hit hit, String words) {
    boolean several = CharMatcher.whitespace().matchesAnyOf(ARROW.trimFrom(words));
    if (hit.rule().equals(PHOTO) && !hit.whole()) {
      return several ? credit(hit, words) : Optional.empty();
    }
    if (hit.isSure() && (hit.whole() || !hit.value().isEmpty())) {
      return Optional.of(Proof.SURE);
    }
    if (several) {
      return Optional.of(Proof.KNOWN);
    }
    boolean advertisement = hit.rule().equals(ADVERTISEMENT) && hit.isSure();
    boolean link = hit.rule().equals(READ_MORE) && words.length() >= SHORTEST_LINK;
    if (advertisement || link) {
      return Optional.of(Proof.WORD);
    }
    return hit.rule().equals(SHARE) ? Optional.of(Proof.BUTTON) : Optional.empty();
  }

  private static Optional<Proof> credit(Hit hit, String words) {
    if (CharMatcher.whitespace().countIn(words) >= MOST_WORDS_OF_CREDIT) {
      return Optional.empty();
    }
    boolean named =
        PhraseBook.get().find(hit.value()).filter(name -> NAMES.contains(name.rule())).isPresent();
    return Optional.of(named ? Proof.SURE : Proof.CREDIT);
  }

  /** A word for "by" and the words of a name. */
  private static Optional<EdgePiece> byline(String text, int end) {
    int space = text.indexOf(' ');
    if (space < 0 || !BY.contains(text.substring(0, space))) {
      return Optional.empty();
    }
    List<String> words = WORDS.splitToList(text);
    List<String> name = words.subList(1, words.size());
    boolean named =
        name.size() > 1
            && name.size() <= MOST_WORDS_OF_NAME
            && name.stream().allMatch(EdgePiece::isPartOfName);
    if (!named) {
      return Optional.empty();
    }
    String value = String.join(" ", name);
    Meaning author = new Meaning(MetadataKind.AUTHOR, value, new Span(end - value.length(), end));
    return Optional.of(new EdgePiece(end, Proof.KNOWN, ImmutableList.of(author)));
  }

  private static boolean isPartOfName(String word) {
    return word.length() > 1
        && Letters.isUpper(word.charAt(0))
        && word.chars().allMatch(c -> Letters.isCased((char) c) || c == '-' || c == '.');
  }

  /** A credit says where a photograph comes from. */
  private static ImmutableList<Meaning> source(Hit hit, int end) {
    if (!hit.rule().equals(PHOTO) || hit.value().isEmpty()) {
      return ImmutableList.of();
    }
    Span place = new Span(end - hit.value().length(), end);
    return ImmutableList.of(new Meaning(MetadataKind.SOURCE, hit.value(), place));
  }

  /** Says what the piece meant that goes. */
  void explain(EditSink.Proposal proposal) {
    meanings.forEach(meaning -> proposal.as(meaning.kind(), meaning.value(), meaning.span()));
  }
}
