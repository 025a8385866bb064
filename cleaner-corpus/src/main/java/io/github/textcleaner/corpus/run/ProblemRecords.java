package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.internal.JsonText;

/** The JSON form of a problem, a line of a file of rejects. */
final class ProblemRecords {
  private ProblemRecords() {}

  /** Returns the line, without a line terminator. */
  static String toJson(Problem problem) {
    return JsonText.object(
        json -> {
          json.writeStringField("source", problem.source());
          if (problem.line() > 0) {
            json.writeNumberField("line", problem.line());
          }
          if (problem.id() != null) {
            json.writeStringField("id", problem.id());
          }
          json.writeStringField("reason", problem.reason());
        });
  }
}
