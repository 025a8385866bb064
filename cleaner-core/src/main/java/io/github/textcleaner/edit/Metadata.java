package io.github.textcleaner.edit;

import io.github.textcleaner.text.Span;
import java.util.Objects;

/**
 * Something that removed text meant.
 *
 * @param kind what it is
 * @param value the normalized value; see {@link MetadataKind}
 * @param span where it stood; in a result, in the source text
 */
public record Metadata(MetadataKind kind, String value, Span span) {
  /** Checks that nothing is missing. */
  public Metadata {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(span, "span");
  }

  Metadata at(Span newSpan) {
    return new Metadata(kind, value, newSpan);
  }
}
