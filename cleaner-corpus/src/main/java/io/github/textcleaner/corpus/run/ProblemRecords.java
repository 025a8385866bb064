package io.github.textcleaner.corpus.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.json.JsonText;
import java.io.IOException;
import java.io.StringWriter;

/** The JSON form of a problem, a line of a file of rejects. */
final class ProblemRecords {
  private static final JsonFactory JSON = new JsonFactory();

  private ProblemRecords() {}

  /** Returns the line, without a line terminator. */
  static String toJson(Problem problem) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("source", problem.source());
      if (problem.line() > 0) {
        json.writeNumberField("line", problem.line());
      }
      if (problem.id() != null) {
        json.writeStringField("id", problem.id());
      }
      json.writeStringField("reason", problem.reason());
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return JsonText.toEncodable(line.toString(), false);
  }
}
