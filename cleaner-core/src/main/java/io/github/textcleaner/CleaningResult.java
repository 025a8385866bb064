package io.github.textcleaner;

import io.github.textcleaner.edit.Conflict;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.edit.EditSet;
import io.github.textcleaner.edit.Metadata;
import io.github.textcleaner.edit.OffsetMap;
import io.github.textcleaner.text.Document;
import java.util.Comparator;
import java.util.List;

/**
 * What became of a document. Immutable.
 *
 * @param source the document as it came
 * @param text the cleaned text; the same string as the source text if nothing changed
 * @param edits what was changed, with places in the source; applying them gives {@code text}
 * @param suggestions edits that did not reach the confidence of the profile and were not applied;
 *     none if the cleaner was built {@linkplain Cleaner.Builder#suggestions without}
 * @param conflicts edits that were proposed and lost against another one
 * @param failures rules that failed and were left out
 * @param outcome how the cleaning ended
 * @param fingerprint tells which rules in which version made this; see {@link
 *     Cleaner#fingerprint()}
 */
public record CleaningResult(
    Document source,
    String text,
    EditSet edits,
    List<Edit> suggestions,
    List<Conflict> conflicts,
    List<RuleFailure> failures,
    Outcome outcome,
    String fingerprint) {

  /** Copies the lists. */
  public CleaningResult {
    suggestions = List.copyOf(suggestions);
    conflicts = List.copyOf(conflicts);
    failures = List.copyOf(failures);
  }

  /** Returns whether the cleaned text differs from the source. */
  public boolean isChanged() {
    return !edits.isEmpty();
  }

  /** Returns what the removed text meant, in the order of its places in the source. */
  public List<Metadata> metadata() {
    return edits.edits().stream()
        .flatMap(edit -> edit.metadata().stream())
        .sorted(Comparator.comparingInt(metadata -> metadata.span().start()))
        .toList();
  }

  /** Returns the map between offsets in the source and offsets in the cleaned text. */
  public OffsetMap offsets() {
    return edits.offsets();
  }
}
