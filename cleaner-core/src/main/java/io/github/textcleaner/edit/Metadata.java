package io.github.textcleaner.edit;

import io.github.textcleaner.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

  // Written out: what a record has is linked at run time, which takes as long as cleaning a page.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Metadata that
        && kind == that.kind
        && value.equals(that.value)
        && span.equals(that.span);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, value, span);
  }
}
