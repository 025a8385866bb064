package io.github.textcleaner.edit;

import io.github.textcleaner.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The part that one rule has in an edit.
 *
 * @param rule the id of the rule
 * @param category the category of the rule
 * @param reason why, a short noun phrase for people
 * @param confidence how sure the rule was
 * @param metadata what the removed text meant
 */
public record Contribution(
    String rule, Category category, String reason, Confidence confidence, List<Metadata> metadata) {

  /** Checks that nothing is missing and copies the list. */
  public Contribution {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(confidence, "confidence");
    metadata = List.copyOf(metadata);
  }

  Contribution mapSpans(UnaryOperator<Span> map) {
    return metadata.isEmpty()
        ? this
        : withMetadata(metadata.stream().map(m -> m.at(map.apply(m.span()))).toList());
  }

  Contribution withMetadata(List<Metadata> newMetadata) {
    return new Contribution(rule, category, reason, confidence, newMetadata);
  }

  // Written out: what a record has is linked at run time, which takes as long as cleaning a page.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Contribution that
        && rule.equals(that.rule)
        && category == that.category
        && reason.equals(that.reason)
        && confidence == that.confidence
        && metadata.equals(that.metadata);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, category, reason, confidence, metadata);
  }
}
