package io.github.textcleaner.rule;

import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;

/**
 * What a rule writes its proposals to. The engine adds the id of the rule and refuses edits that
 * lie outside of the document, change nothing, or cut a surrogate pair or a {@code \r\n} in two,
 * with an {@link IllegalArgumentException}.
 *
 * <p>A reason is a short English noun phrase for people, such as {@code bare Unix time}.
 */
public interface EditSink {
  /**
   * Returns whether edits of this confidence are of use to anyone: whether they are applied or
   * reported. A rule asks before it does work that only such edits need; what it proposes
   * nevertheless is dropped.
   */
  default boolean wants(Confidence confidence) {
    return true;
  }

  /** Proposes to put {@code replacement} in the place of {@code span}. */
  Proposal replace(Span span, String replacement, String reason);

  /** Proposes to delete {@code span}. */
  default Proposal delete(Span span, String reason) {
    return replace(span, "", reason);
  }

  /** Proposes to delete a line together with its terminator. */
  default Proposal deleteLine(Line line, String reason) {
    return replace(line.fullSpan(), "", reason);
  }

  /** Proposes to put {@code text} between two characters. */
  default Proposal insert(int offset, String text, String reason) {
    return replace(Span.at(offset), text, reason);
  }

  /** A proposed edit, to say more about it. */
  interface Proposal {
    /** Lowers the confidence of this edit below that of its rule; it is never raised. */
    Proposal atMost(Confidence confidence);

    /**
     * Says what the text meant that goes.
     *
     * @param kind what it is
     * @param value the normalized value
     * @param span where it stands
     */
    Proposal as(MetadataKind kind, String value, Span span);
  }
}
