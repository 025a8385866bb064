package io.github.textcleaner.corpus.internal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, each to be taken once. */
public final class JsonFields {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<?, ?> values;
  private final String what;

  private JsonFields(Map<?, ?> values, String what) {
    this.values = values;
    this.what = what;
  }

  /**
   * Returns the fields of the object in a line of JSON.
   *
   * @param what names the object in messages
   * @throws IllegalArgumentException if the line holds no object
   */
  public static JsonFields parse(String line, String what) {
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      return of(value(parser), what);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory does not fail", e);
    }
  }

  /**
   * Returns the fields of an object that is an element of a {@link #list}.
   *
   * @throws IllegalArgumentException if it is no object
   */
  public static JsonFields of(@Nullable Object value, String what) {
    if (value instanceof Map<?, ?> map) {
      return new JsonFields(map, what);
    }
    throw new IllegalArgumentException("expected " + what + ", a JSON object");
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
      return parser.getLongValue();
    }
    return token == JsonToken.VALUE_STRING ? parser.getText() : null;
  }

  /** Returns whether there is a field of that name that was not taken yet. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /**
   * Takes a string.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String text(String name) {
    return take(name, String.class, "string");
  }

  /**
   * Takes a whole number.
   *
   * @throws IllegalArgumentException if there is none
   */
  public long number(String name) {
    return take(name, Long.class, "whole number");
  }

  /**
   * Takes a whole number.
   *
   * @throws IllegalArgumentException if there is none, or it is not in the range of an int
   */
  public int smallNumber(String name) {
    long number = number(name);
    if (number != (int) number) {
      throw new IllegalArgumentException("field \"" + name + "\" of " + what + ": " + number);
    }
    return (int) number;
  }

  /**
   * Takes an object.
   *
   * @throws IllegalArgumentException if there is none
   */
  public JsonFields object(String name) {
    return new JsonFields(take(name, Map.class, "object"), name);
  }

  /**
   * Takes a list.
   *
   * @param element makes an element of its JSON value
   * @throws IllegalArgumentException if there is none
   */
  public <T> List<T> list(String name, Function<@Nullable Object, T> element) {
    List<T> list = new ArrayList<>();
    for (Object value : take(name, List.class, "list")) {
      list.add(element.apply(value));
    }
    return list;
  }

  /**
   * Takes a string that is the label of one of {@code values}.
   *
   * @throws IllegalArgumentException if there is none, or it is no such label
   */
  public <T> T label(String name, T[] values, Function<T, String> label) {
    String text = text(name);
    for (T value : values) {
      if (label.apply(value).equals(text)) {
        return value;
      }
    }
    throw new IllegalArgumentException("field \"" + name + "\" of " + what + ": " + text);
  }

  private <T> T take(String name, Class<T> type, String kind) {
    Object value = values.remove(name);
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(
          what + " needs a field \"" + name + "\" of the kind: " + kind);
    }
    return type.cast(value);
  }

  /**
   * Requires that all fields were taken.
   *
   * @throws IllegalArgumentException if one was not
   */
  public void requireNoMore() {
    if (!values.isEmpty()) {
      throw new IllegalArgumentException("unknown fields of " + what + ": " + values.keySet());
    }
  }
}
