package io.github.textcleaner.rules.context;

import io.github.textcleaner.rules.lang.PhraseBook;
import io.github.textcleaner.rules.lang.PhraseBook.Hit;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the phrase book says of each short line of a document, wherever it stands. */
final class PhraseHits {
  static final Analysis<PhraseHits> ANALYSIS = Analysis.of("phrase hits", PhraseHits::new);

  private final @Nullable Hit[] hits;

  private boolean none = true;

  private PhraseHits(Document document) {
    hits = new Hit[document.lineCount()];
    for (int i = 0; i < hits.length; i++) {
      Line line = document.line(i);
      if (line.has(Trait.SHORT)) {
        hits[i] = PhraseBook.get().find(line.text()).orElse(null);
        none &= hits[i] == null;
      }
    }
  }

  /** Returns what the phrase book says of a line that is too long for a label. */
  static Optional<Hit> notice(Line line) {
    boolean fits = line.end() - line.start() <= PhraseBook.LONGEST_NOTICE;
    return fits ? PhraseBook.get().find(line.text()) : Optional.empty();
  }

  /** Returns whether the book knows no line: the document has no furniture around it. */
  boolean areNone() {
    return none;
  }

  Optional<Hit> of(Line line) {
    return Optional.ofNullable(hits[line.index()]);
  }
}
