package io.github.textcleaner.corpus.edits;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.json.JsonText;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.Contribution;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.text.OffsetIndex;
import io.github.textcleaner.text.OffsetUnit;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Edits in the format for attributes of the Dolma toolkit (its {@code docs/data-format.md}): a line
 * for each document, with spans {@code [start, end, score]} in code points. Its mixer replaces the
 * spans of an attribute with one text, so there is an attribute for each category and replacement,
 * such as {@code cleaner__residue__delete} and {@code cleaner__joins__space}; {@code __other} has
 * the spans of all replacements that are not empty and not a space, which the mixer cannot make.
 *
 * <p>The score tells the confidence of the least certain rule that had a part: 1 safe, 0.8
 * heuristic, 0.5 suggested. It ranks, and is no probability.
 */
public final class DolmaAttributes {
  private static final JsonFactory JSON = new JsonFactory();

  private DolmaAttributes() {}

  /** A span with a score, in code points. */
  private record Scored(int start, int end, double score) {}

  /** Returns the line for a cleaned document, without a line terminator. */
  public static String toJson(String id, CleaningResult result) {
    SortedMap<String, List<Scored>> attributes = new TreeMap<>();
    if (result.isChanged()) {
      OffsetIndex index = new OffsetIndex(result.source().text(), OffsetUnit.CODE_POINT);
      for (Edit edit : result.edits().edits()) {
        attributes
            .computeIfAbsent(attribute(edit), name -> new ArrayList<>())
            .add(
                new Scored(
                    index.fromUtf16(edit.span().start()),
                    index.fromUtf16(edit.span().end()),
                    score(edit)));
      }
    }
    return toJson(id, attributes);
  }

  /** Returns the line for a document without edits, without a line terminator. */
  public static String none(String id) {
    return toJson(id, new TreeMap<>());
  }

  private static String attribute(Edit edit) {
    String category = edit.contributions().get(0).category().label();
    return "cleaner__" + category + "__" + replacement(edit.after());
  }

  private static String replacement(String after) {
    return switch (after) {
      case "" -> "delete";
      case " " -> "space";
      default -> "other";
    };
  }

  private static double score(Edit edit) {
    Confidence least =
        edit.contributions().stream()
            .map(Contribution::confidence)
            .reduce(Confidence.SAFE, Confidence::atMost);
    return switch (least) {
      case SAFE -> 1.0;
      case HEURISTIC -> 0.8;
      case SUGGEST -> 0.5;
    };
  }

  private static String toJson(String id, SortedMap<String, List<Scored>> attributes) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeObjectFieldStart("attributes");
      for (Map.Entry<String, List<Scored>> attribute : attributes.entrySet()) {
        json.writeArrayFieldStart(attribute.getKey());
        for (Scored span : attribute.getValue()) {
          json.writeStartArray();
          json.writeNumber(span.start);
          json.writeNumber(span.end);
          json.writeNumber(span.score);
          json.writeEndArray();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return JsonText.toEncodable(line.toString(), false);
  }
}
