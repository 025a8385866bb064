package io.github.textcleaner.corpus.edits;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.textcleaner.corpus.internal.JsonFields;
import io.github.textcleaner.corpus.internal.JsonText;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.Contribution;
import io.github.textcleaner.edit.Metadata;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.text.OffsetUnit;
import io.github.textcleaner.text.Span;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of {@link EditRecord}: one object a line, with the fields of the record in their
 * order. Lone surrogates are written as escapes, so that a line is valid UTF-8.
 */
public final class EditRecords {
  private EditRecords() {}

  /** Returns a record as a line of JSON, without a line terminator. */
  public static String toJson(EditRecord edit) {
    return JsonText.object(
        json -> {
          json.writeStringField("id", edit.id());
          json.writeNumberField("start", edit.start());
          json.writeNumberField("end", edit.end());
          json.writeStringField("unit", edit.unit().label());
          json.writeNumberField("line", edit.line());
          json.writeStringField("before", edit.before());
          json.writeStringField("after", edit.after());
          json.writeArrayFieldStart("contributions");
          for (Contribution contribution : edit.contributions()) {
            write(contribution, json);
          }
          json.writeEndArray();
        });
  }

  private static void write(Contribution contribution, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", contribution.rule());
    json.writeStringField("category", contribution.category().label());
    json.writeStringField("reason", contribution.reason());
    json.writeStringField("confidence", contribution.confidence().label());
    json.writeArrayFieldStart("metadata");
    for (Metadata item : contribution.metadata()) {
      json.writeStartObject();
      json.writeStringField("kind", item.kind().label());
      json.writeStringField("value", item.value());
      json.writeNumberField("start", item.span().start());
      json.writeNumberField("end", item.span().end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * Returns the record that a line of JSON holds.
   *
   * @throws IllegalArgumentException if it holds none, or a field is missing, unknown or wrong
   */
  public static EditRecord fromJson(String line) {
    JsonFields fields = JsonFields.parse(line, "an edit");
    EditRecord edit =
        new EditRecord(
            fields.text("id"),
            fields.smallNumber("start"),
            fields.smallNumber("end"),
            fields.label("unit", OffsetUnit.values(), OffsetUnit::label),
            fields.smallNumber("line"),
            fields.text("before"),
            fields.text("after"),
            fields.list("contributions", EditRecords::contribution));
    fields.requireNoMore();
    return edit;
  }

  private static Contribution contribution(@Nullable Object value) {
    JsonFields fields = JsonFields.of(value, "a contribution");
    Contribution contribution =
        new Contribution(
            fields.text("rule"),
            fields.label("category", Category.values(), Category::label),
            fields.text("reason"),
            fields.label("confidence", Confidence.values(), Confidence::label),
            fields.list("metadata", EditRecords::metadata));
    fields.requireNoMore();
    return contribution;
  }

  private static Metadata metadata(@Nullable Object value) {
    JsonFields fields = JsonFields.of(value, "metadata");
    Metadata metadata =
        new Metadata(
            fields.label("kind", MetadataKind.values(), MetadataKind::label),
            fields.text("value"),
            new Span(fields.smallNumber("start"), fields.smallNumber("end")));
    fields.requireNoMore();
    return metadata;
  }
}
