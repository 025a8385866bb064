package io.github.textcleaner.corpus.edits;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.edit.Contribution;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.edit.Metadata;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.OffsetIndex;
import io.github.textcleaner.text.OffsetUnit;
import io.github.textcleaner.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * An applied edit, as reports and golden files carry it; {@link EditRecords} writes and reads it.
 *
 * @param id the id of the document
 * @param start where the edit starts in the source text, in {@code unit}
 * @param end where it ends, in {@code unit}
 * @param unit what the offsets count, those of the metadata included
 * @param line the line of the source text in which it starts, counted from 1
 * @param before what stood there
 * @param after what stands there now
 * @param contributions which rules wanted it and why
 */
public record EditRecord(
    String id,
    int start,
    int end,
    OffsetUnit unit,
    int line,
    String before,
    String after,
    List<Contribution> contributions) {

  /** Copies the list. */
  public EditRecord {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    contributions = List.copyOf(contributions);
  }

  /** Returns the edits of a result in the order of their places, with offsets in {@code unit}. */
  public static List<EditRecord> of(CleaningResult result, OffsetUnit unit) {
    if (!result.isChanged()) {
      return List.of();
    }
    Document source = result.source();
    OffsetIndex index = new OffsetIndex(source.text(), unit);
    return result.edits().edits().stream().map(edit -> of(source, edit, index)).toList();
  }

  private static EditRecord of(Document source, Edit edit, OffsetIndex index) {
    int start = edit.span().start();
    return new EditRecord(
        source.id(),
        index.fromUtf16(start),
        index.fromUtf16(edit.span().end()),
        index.unit(),
        source.lineCount() == 0 ? 1 : source.lineAt(start).number(),
        edit.before(),
        edit.after(),
        converted(edit.contributions(), index::fromUtf16));
  }

  /**
   * Returns this as an edit of its source text, to be replayed with {@link
   * io.github.textcleaner.edit.EditSet#of}.
   *
   * @param index converts between UTF-16 and the unit of this record, for the source text
   * @throws IllegalArgumentException if the index converts another unit
   * @throws IndexOutOfBoundsException if the edit lies outside the text
   */
  public Edit toEdit(OffsetIndex index) {
    if (index.unit() != unit) {
      throw new IllegalArgumentException(
          "the edit counts " + unit.label() + ", the index " + index.unit().label());
    }
    return new Edit(
        new Span(index.toUtf16(start), index.toUtf16(end)),
        before,
        after,
        converted(contributions, index::toUtf16));
  }

  private static List<Contribution> converted(
      List<Contribution> contributions, IntUnaryOperator offset) {
    return contributions.stream()
        .map(
            part ->
                new Contribution(
                    part.rule(),
                    part.category(),
                    part.reason(),
                    part.confidence(),
                    part.metadata().stream().map(item -> converted(item, offset)).toList()))
        .toList();
  }

  private static Metadata converted(Metadata item, IntUnaryOperator offset) {
    Span span =
        new Span(offset.applyAsInt(item.span().start()), offset.applyAsInt(item.span().end()));
    return new Metadata(item.kind(), item.value(), span);
  }
}
