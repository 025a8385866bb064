package io.github.textcleaner.rules.context;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.rules.phrases.PhraseBook.Proof;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.Optional;

/** What the phrase book says of each short line of a document, wherever it stands. */
public final class PhraseHits {
  public static final Analysis<PhraseHits> ANALYSIS = Analysis.of("phrase hits", PhraseHits::new);

  private static final String RIGHTS = "rights-notice";

  private static final Traits SHORT = Traits.of(Trait.SHORT);

  private final ImmutableList<Line> lines;

  private PhraseHits(Document document) {
    ImmutableList.Builder<Line> known = ImmutableList.builder();
    for (Line line : document.lines(SHORT)) {
      if (isKnown(line)) {
        known.add(line);
      }
    }
    lines = known.build();
  }

  /** Returns whether the book knows no line: the document has no furniture around it. */
  public boolean areNone() {
    return lines.isEmpty();
  }

  /** Returns the lines that the book knows, from top to bottom. */
  public ImmutableList<Line> lines() {
    return lines;
  }

  /** Returns whether the book knows the line. */
  public static boolean isKnown(Line line) {
    return of(line).isPresent();
  }

  /** Returns whether the book knows the line as one of a rule's. */
  public static boolean isOf(String rule, Line line) {
    return of(line).filter(hit -> hit.rule().equals(rule)).isPresent();
  }

  /** Returns whether the book knows the line, and as more than a word that authors use too. */
  public static boolean isMoreThanWord(Line line) {
    return of(line).filter(hit -> hit.proof() != Proof.IN_COMPANY).isPresent();
  }

  /** Returns what the book says of a short line; nothing of records and lists of holders. */
  public static Optional<Hit> of(Line line) {
    if (!line.has(Trait.SHORT)) {
      return Optional.empty();
    }
    Optional<Hit> hit =
        PhraseBook.isHeading(line) && PageMarks.areBefore(line)
            ? PhraseBook.ofHeading(line)
            : PhraseBook.of(line);
    return hit.isPresent() && isOfAuthor(hit.get(), line) ? Optional.empty() : hit;
  }

  private static boolean isOfAuthor(Hit hit, Line line) {
    return !hit.value().isEmpty() && Records.contain(line)
        || hit.rule().equals(RIGHTS) && Holders.contain(line);
  }
}
