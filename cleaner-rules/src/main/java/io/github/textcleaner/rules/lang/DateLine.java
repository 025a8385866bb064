package io.github.textcleaner.rules.lang;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A line that holds dates and nothing else: no word that has no place beside a date.
 *
 * @param stamps the dates, in order; at least one
 * @param labeled whether a word says that the text was published or changed then
 */
public record DateLine(ImmutableList<Stamp> stamps, boolean labeled) {
  /**
   * One point in time.
   *
   * @param kind published unless the line says updated
   * @param value ISO 8601 with the precision that the text has, or the text as it stands where
   *     nothing tells day and month apart
   * @param span where it stands in the document
   */
  public record Stamp(MetadataKind kind, String value, Span span) {
    private static final int DAY_LENGTH = "2023-05-24".length();

    /** Checks that nothing is missing. */
    public Stamp {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(span, "span");
    }

    /** Returns the value without the time of day. */
    public String day() {
      return value.length() > DAY_LENGTH ? value.substring(0, DAY_LENGTH) : value;
    }
  }

  /** Reads a line; empty if it is not all date. */
  public static Optional<DateLine> of(Line line) {
    return new DateParser(line.text(), line.content().start(), line.document().language()).parse();
  }
}
