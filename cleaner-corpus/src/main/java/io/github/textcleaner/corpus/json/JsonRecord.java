package io.github.textcleaner.corpus.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.textcleaner.corpus.RejectedTextException;
import io.github.textcleaner.corpus.internal.JsonText;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.edit.EditSet;
import io.github.textcleaner.edit.Metadata;
import io.github.textcleaner.edit.MetadataKind;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON Lines, read as far as needed to change the text in it and nothing else: what an
 * edit does not touch keeps its spelling, escapes included.
 */
final class JsonRecord {
  /**
   * Strings and numbers are bounded by the length of the line; names and nesting by the defaults of
   * the parser.
   */
  private static final JsonFactory PARSERS =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** How messages of the parser go on about its settings and sources, which users do not have. */
  private static final Pattern PARSER_ADVICE =
      Pattern.compile("(?:: enable `|: maybe a | \\(for | \\(start marker ).*|, from `[^`]*`");

  private final String line;
  private @Nullable String text;
  private @Nullable String rejection;
  private @Nullable String id;
  private @Nullable String language;
  private int textStart;
  private int closingBrace;
  private boolean hasMetadataField;

  private JsonRecord(String line) {
    this.line = line;
  }

  /**
   * Reads a line.
   *
   * @throws RejectedTextException if it is not one JSON object
   */
  static JsonRecord parse(String line, JsonLinesFormat format) throws RejectedTextException {
    JsonRecord record = new JsonRecord(line);
    char[] chars = line.toCharArray();
    try (JsonParser parser = PARSERS.createParser(chars, 0, chars.length)) {
      record.read(parser, format);
    } catch (JacksonException e) {
      throw new RejectedTextException("malformed JSON: " + reason(e), e);
    } catch (RejectedTextException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory does not fail", e);
    }
    return record;
  }

  private void read(JsonParser parser, JsonLinesFormat format) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new RejectedTextException("not a JSON object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals(format.textField())) {
        readText(parser, value, name);
      }
      if (name.equals(format.idField()) && (value.isNumeric() || value == JsonToken.VALUE_STRING)) {
        id = parser.getText();
      }
      if (name.equals(format.languageField()) && value == JsonToken.VALUE_STRING) {
        language = parser.getText();
      }
      hasMetadataField |= name.equals(format.metadataField());
      parser.skipChildren();
    }
    closingBrace = (int) parser.currentTokenLocation().getCharOffset();
    if (parser.nextToken() != null) {
      throw new RejectedTextException("more than one JSON value in a line");
    }
    if (text == null && rejection == null) {
      rejection = "has no field \"" + format.textField() + "\"";
    }
  }

  private void readText(JsonParser parser, JsonToken value, String name) throws IOException {
    if (value != JsonToken.VALUE_STRING) {
      rejection = "field \"" + name + "\" holds no string";
      return;
    }
    if (text != null) {
      rejection = "has field \"" + name + "\" twice";
      return;
    }
    textStart = (int) parser.currentTokenLocation().getCharOffset() + 1;
    text = parser.getText();
  }

  private static String reason(JacksonException e) {
    if (e instanceof JsonEOFException) {
      return "ends too early";
    }
    if (e instanceof StreamConstraintsException) {
      return PARSER_ADVICE.matcher(e.getOriginalMessage()).replaceFirst("");
    }
    String message = PARSER_ADVICE.matcher(e.getOriginalMessage()).replaceFirst("");
    return message + ", at character " + e.getLocation().getColumnNr();
  }

  /**
   * Returns the text.
   *
   * @throws RejectedTextException if there is not one string in the text field
   */
  String text() throws RejectedTextException {
    if (rejection != null) {
      throw new RejectedTextException(rejection);
    }
    return Objects.requireNonNull(text);
  }

  /** Returns the name that the record gives itself, or null. */
  @Nullable String id() {
    return id;
  }

  /** Returns the language that the record gives, or null. */
  @Nullable String language() {
    return language;
  }

  /** Returns the line with {@code edits} of the text made in the spelling of the text. */
  String with(EditSet edits) {
    char[] chars = line.toCharArray();
    StringBuilder out = new StringBuilder(line.length());
    splice(chars, edits, chars.length, isAscii(chars), out);
    return out.toString();
  }

  /**
   * Returns the line with {@code edits} made, and with metadata in a field at the end.
   *
   * @throws RejectedTextException if there is such a field already
   */
  String with(EditSet edits, List<Metadata> metadata, String field) throws RejectedTextException {
    if (hasMetadataField) {
      throw new RejectedTextException("has a field \"" + field + "\" already");
    }
    int end = closingBrace;
    while (" \t\r\n".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    char[] chars = line.toCharArray();
    boolean ascii = isAscii(chars);
    StringBuilder out = new StringBuilder(line.length() + 64);
    splice(chars, edits, end, ascii, out);
    out.append(',').append(JsonText.quote(field, ascii)).append(':');
    return out.append(object(metadata, ascii)).append(line, end, line.length()).toString();
  }

  /** Writes the line up to {@code end}, and puts in only ASCII if {@code ascii}. */
  private void splice(char[] chars, EditSet edits, int end, boolean ascii, StringBuilder out) {
    int copied = 0;
    int place = textStart;
    int offset = 0;
    for (Edit edit : edits.edits()) {
      int from = skip(chars, place, edit.span().start() - offset);
      int to = skip(chars, from, edit.span().length());
      out.append(chars, copied, from - copied).append(JsonText.escape(edit.after(), ascii));
      copied = to;
      place = to;
      offset = edit.span().end();
    }
    out.append(chars, copied, end - copied);
  }

  /** Returns where the JSON string that goes on at {@code place} has got {@code units} further. */
  private static int skip(char[] chars, int place, int units) {
    int at = place;
    for (int i = 0; i < units; i++) {
      at += chars[at] != '\\' ? 1 : chars[at + 1] == 'u' ? 6 : 2;
    }
    return at;
  }

  /** Returns the values of each kind, in the order of their places. */
  private static String object(List<Metadata> metadata, boolean ascii) {
    Map<MetadataKind, Set<String>> values = new EnumMap<>(MetadataKind.class);
    metadata.stream()
        .sorted(Comparator.comparingInt(item -> item.span().start()))
        .forEach(
            item ->
                values
                    .computeIfAbsent(item.kind(), kind -> new LinkedHashSet<>())
                    .add(JsonText.quote(item.value(), ascii)));
    return values.entrySet().stream()
        .map(entry -> JsonText.quote(entry.getKey().label(), ascii) + ":" + array(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String array(Set<String> quoted) {
    return quoted.stream().collect(Collectors.joining(",", "[", "]"));
  }

  private static boolean isAscii(char[] chars) {
    for (char c : chars) {
      if (c >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
