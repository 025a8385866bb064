package io.github.textcleaner.corpus.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringWriter;

/** Writes strings in JSON so that they survive any encoding. */
public final class JsonText {
  private static final String HEX = "0123456789abcdef";
  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  /** Writes the fields of an object. */
  @FunctionalInterface
  public interface Fields {
    /** Writes them. */
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Returns an object in one line, without a line terminator. Lone surrogates are escapes, so that
   * the line is valid UTF-8.
   */
  public static String object(Fields fields) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return toEncodable(line.toString(), false);
  }

  /** Returns {@code text} as it stands between the quotes of a JSON string. */
  public static String escape(String text, boolean ascii) {
    return toEncodable(String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)), ascii);
  }

  /** Returns {@code text} as a JSON string. */
  public static String quote(String text, boolean ascii) {
    return '"' + escape(text, ascii) + '"';
  }

  /**
   * Returns a JSON text with lone surrogates as escapes, since UTF-8 has no bytes for them, and if
   * {@code ascii} all that is not ASCII. In JSON such characters stand in strings only.
   */
  public static String toEncodable(String json, boolean ascii) {
    int next = nextToEscape(json, 0, ascii);
    if (next == json.length()) {
      return json;
    }
    StringBuilder out = new StringBuilder(json.length() + 16);
    int copied = 0;
    while (next < json.length()) {
      out.append(json, copied, next);
      appendEscape(json.charAt(next), out);
      copied = next + 1;
      next = nextToEscape(json, copied, ascii);
    }
    return out.append(json, copied, json.length()).toString();
  }

  private static int nextToEscape(String json, int from, boolean ascii) {
    int i = from;
    while (i < json.length() && !(json.charAt(i) >= 0x80 && (ascii || isLoneSurrogate(json, i)))) {
      i++;
    }
    return i;
  }

  private static void appendEscape(char c, StringBuilder out) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xF));
    }
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
