package io.github.textcleaner.corpus.edits;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.internal.JsonText;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.Contribution;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.text.OffsetIndex;
import io.github.textcleaner.text.OffsetUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Edits in the format for attributes of the Dolma toolkit (its {@code docs/data-format.md}): a line
 * for each document, with spans {@code [start, end, score]} in code points.
 *
 * <p>Its mixer replaces the spans of an attribute with one text, so there is an attribute for each
 * category and kind of edit: {@code cleaner__residue__delete}; {@code
 * cleaner__joins__append_space}, whose spans hold the character after which a space goes, since the
 * mixer passes over empty spans; and {@code __other} for all that it cannot make.
 *
 * <p>The score tells the confidence of the least certain rule that had a part: 1 safe, 0.8
 * heuristic, 0.5 suggested. It ranks, and is no probability.
 */
public final class DolmaAttributes {
  private DolmaAttributes() {}

  /** A span with a score, in code points. */
  private record Scored(int start, int end, double score) {}

  /** Returns the line for a cleaned document, without a line terminator. */
  public static String toJson(String id, CleaningResult result) {
    SortedMap<String, List<Scored>> attributes = new TreeMap<>();
    if (result.isChanged()) {
      OffsetIndex index = new OffsetIndex(result.source().text(), OffsetUnit.CODE_POINT);
      for (Edit edit : result.edits().edits()) {
        int start = index.fromUtf16(edit.span().start());
        int end = index.fromUtf16(edit.span().end());
        boolean appendsSpace = start == end && start > 0 && edit.after().equals(" ");
        attributes
            .computeIfAbsent(attribute(edit, appendsSpace), name -> new ArrayList<>())
            .add(new Scored(appendsSpace ? start - 1 : start, end, score(edit)));
      }
    }
    return toJson(id, attributes);
  }

  /**
   * Returns the line for a document without edits, without a line terminator.
   *
   * @param id its name, or null if it is not known
   */
  public static String none(@Nullable String id) {
    return toJson(id, new TreeMap<>());
  }

  private static String attribute(Edit edit, boolean appendsSpace) {
    String category = edit.contributions().get(0).category().label();
    String kind = appendsSpace ? "append_space" : edit.after().isEmpty() ? "delete" : "other";
    return "cleaner__" + category + "__" + kind;
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

  private static String toJson(@Nullable String id, SortedMap<String, List<Scored>> attributes) {
    return JsonText.object(
        json -> {
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
        });
  }
}
