package io.github.textcleaner.corpus;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.Contribution;
import io.github.textcleaner.edit.Metadata;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.text.OffsetUnit;
import io.github.textcleaner.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of {@link EditRecord}: one object a line, with the fields of the record in their
 * order. Lone surrogates are written as escapes, so that a line is valid UTF-8.
 */
public final class EditRecords {
  private static final JsonFactory JSON = new JsonFactory();

  private EditRecords() {}

  /** Returns a record as a line of JSON, without a line terminator. */
  public static String toJson(EditRecord edit) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
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
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return JsonText.toEncodable(line.toString(), false);
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
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      Fields fields = Fields.of(value(parser), "an edit");
      EditRecord edit =
          new EditRecord(
              fields.text("id"),
              fields.number("start"),
              fields.number("end"),
              fields.label("unit", OffsetUnit.values(), OffsetUnit::label),
              fields.number("line"),
              fields.text("before"),
              fields.text("after"),
              fields.list("contributions", EditRecords::contribution));
      fields.requireNoMore();
      return edit;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory does not fail", e);
    }
  }

  private static Contribution contribution(@Nullable Object value) {
    Fields fields = Fields.of(value, "a contribution");
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
    Fields fields = Fields.of(value, "metadata");
    Metadata metadata =
        new Metadata(
            fields.label("kind", MetadataKind.values(), MetadataKind::label),
            fields.text("value"),
            new Span(fields.number("start"), fields.number("end")));
    fields.requireNoMore();
    return metadata;
  }

  /** Returns the value at the current token: a map, a list, a string, an integer, else null. */
  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        map.put(name, value(parser));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getIntValue();
    }
    return token == JsonToken.VALUE_STRING ? parser.getText() : null;
  }

  /** The fields of an object, each to be taken once. */
  private static final class Fields {
    private final Map<?, ?> values;
    private final String what;

    private Fields(Map<?, ?> values, String what) {
      this.values = values;
      this.what = what;
    }

    static Fields of(@Nullable Object value, String what) {
      if (value instanceof Map<?, ?> map) {
        return new Fields(map, what);
      }
      throw new IllegalArgumentException("expected " + what + ", a JSON object");
    }

    String text(String name) {
      return take(name, String.class);
    }

    int number(String name) {
      return take(name, Integer.class);
    }

    <T> List<T> list(String name, Function<@Nullable Object, T> element) {
      List<T> list = new ArrayList<>();
      for (Object value : take(name, List.class)) {
        list.add(element.apply(value));
      }
      return list;
    }

    <T> T label(String name, T[] values, Function<T, String> label) {
      String text = text(name);
      for (T value : values) {
        if (label.apply(value).equals(text)) {
          return value;
        }
      }
      throw new IllegalArgumentException("field \"" + name + "\" of " + what + ": " + text);
    }

    private <T> T take(String name, Class<T> type) {
      Object value = values.remove(name);
      if (!type.isInstance(value)) {
        throw new IllegalArgumentException(
            what + " needs a field \"" + name + "\" that is a " + type.getSimpleName());
      }
      return type.cast(value);
    }

    void requireNoMore() {
      if (!values.isEmpty()) {
        throw new IllegalArgumentException("unknown fields of " + what + ": " + values.keySet());
      }
    }
  }
}
