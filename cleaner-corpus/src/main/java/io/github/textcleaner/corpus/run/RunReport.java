package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.internal.JsonText;
import io.github.textcleaner.report.RuleTally;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run did.
 *
 * @param sources how many sources there were
 * @param kept how many of them an earlier run had finished
 * @param incomplete how many were damaged, so that the output holds only what stands before
 * @param failed how many have no output
 * @param problems how many problems were met in this run, with documents and with sources
 * @param bytes how many bytes of the sources were read and cleaned, as they are stored
 * @param counts what was done, finished earlier runs included
 * @param elapsed how long the run took
 * @param slowest the documents that took longest in this run, the slowest one first
 * @param stopped why the run ended early; null if it has come to its end
 */
public record RunReport(
    long sources,
    long kept,
    long incomplete,
    long failed,
    long problems,
    long bytes,
    ShardCounts counts,
    Duration elapsed,
    List<SlowDocument> slowest,
    @Nullable Problem stopped) {
  /** Copies the list. */
  public RunReport {
    slowest = List.copyOf(slowest);
  }

  /** Returns whether every document of every source was cleaned. */
  public boolean isClean() {
    return incomplete == 0
        && failed == 0
        && problems == 0
        && counts.rejected() == 0
        && counts.failures() == 0
        && stopped == null;
  }

  /** Returns the report as a JSON object in one line, without a line terminator. */
  public String toJson() {
    return JsonText.object(
        json -> {
          json.writeNumberField("sources", sources);
          json.writeNumberField("kept", kept);
          json.writeNumberField("incomplete", incomplete);
          json.writeNumberField("failed", failed);
          json.writeNumberField("problems", problems);
          json.writeNumberField("bytes", bytes);
          json.writeNumberField("documents", counts.documents());
          json.writeNumberField("changed", counts.changed());
          json.writeNumberField("rejected", counts.rejected());
          json.writeNumberField("suspect", counts.suspect());
          json.writeNumberField("unstable", counts.unstable());
          json.writeNumberField("failures", counts.failures());
          json.writeNumberField("seconds", elapsed.toMillis() / 1000.0);
          json.writeObjectFieldStart("rules");
          for (Map.Entry<String, RuleTally> rule : counts.rules().entrySet()) {
            json.writeObjectFieldStart(rule.getKey());
            json.writeNumberField("edits", rule.getValue().edits());
            json.writeNumberField("charsRemoved", rule.getValue().charsRemoved());
            json.writeNumberField("charsAdded", rule.getValue().charsAdded());
            json.writeEndObject();
          }
          json.writeEndObject();
          json.writeArrayFieldStart("slowest");
          for (SlowDocument document : slowest) {
            json.writeStartObject();
            json.writeStringField("source", document.source());
            json.writeStringField("id", document.id());
            json.writeNumberField("chars", document.chars());
            json.writeNumberField("seconds", document.time().toNanos() / 1e9);
            json.writeEndObject();
          }
          json.writeEndArray();
          if (stopped != null) {
            json.writeStringField("stopped", stopped.toString());
          }
        });
  }
}
