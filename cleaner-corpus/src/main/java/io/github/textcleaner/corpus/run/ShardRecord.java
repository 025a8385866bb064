package io.github.textcleaner.corpus.run;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.textcleaner.corpus.compression.Compression;
import io.github.textcleaner.corpus.internal.JsonFields;
import io.github.textcleaner.corpus.internal.JsonText;
import io.github.textcleaner.report.RuleTally;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of one source, as the manifest has it: a line of JSON.
 *
 * @param source the name of the source
 * @param status how it ended
 * @param result what was made of it; null if it failed
 */
record ShardRecord(String source, Status status, @Nullable Result result) {
  /** A field that other lines of the manifest do not have. */
  static final String STATUS = "status";

  private static final String WHAT = "a shard";

  /** How a source ended. */
  enum Status {
    /** All of it was read, and the output holds all of it. */
    COMPLETE("complete"),
    /** It is damaged; the output holds what stands before the damage. */
    INCOMPLETE("incomplete"),
    /** There is no output. */
    FAILED("failed");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /**
   * What was made of a source.
   *
   * @param format what it holds
   * @param compression how it and the output are compressed
   * @param read the content of the source, as it is stored
   * @param output the name of the output
   * @param written the content of the output, as it is stored
   * @param edits the content of the file of edits; null if none was asked for
   * @param run the fingerprint of the run
   * @param counts how much was done
   */
  record Result(
      SourceFormat format,
      Compression compression,
      Content read,
      String output,
      Content written,
      @Nullable Content edits,
      String run,
      ShardCounts counts) {}

  static ShardRecord failed(String source) {
    return new ShardRecord(source, Status.FAILED, null);
  }

  /** Returns the line, without a line terminator. */
  String toJson() {
    return JsonText.object(
        json -> {
          json.writeStringField("source", source);
          json.writeStringField(STATUS, status.label());
          if (result != null) {
            json.writeStringField("format", result.format.label());
            json.writeStringField("compression", result.compression.label());
            write("read", result.read, json);
            json.writeStringField("output", result.output);
            write("written", result.written, json);
            if (result.edits != null) {
              write("edits", result.edits, json);
            }
            json.writeStringField("run", result.run);
            write(result.counts, json);
          }
        });
  }

  private static void write(String field, Content content, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("bytes", content.bytes());
    json.writeStringField("sha256", content.sha256());
    json.writeEndObject();
  }

  private static void write(ShardCounts counts, JsonGenerator json) throws IOException {
    json.writeNumberField("documents", counts.documents());
    json.writeNumberField("changed", counts.changed());
    json.writeNumberField("rejected", counts.rejected());
    json.writeNumberField("suspect", counts.suspect());
    json.writeNumberField("unstable", counts.unstable());
    json.writeNumberField("failures", counts.failures());
    json.writeArrayFieldStart("rules");
    for (Map.Entry<String, RuleTally> rule : counts.rules().entrySet()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.getKey());
      json.writeNumberField("edits", rule.getValue().edits());
      json.writeNumberField("charsRemoved", rule.getValue().charsRemoved());
      json.writeNumberField("charsAdded", rule.getValue().charsAdded());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Returns the record in a line of JSON.
   *
   * @throws IllegalArgumentException if it holds none
   */
  static ShardRecord fromJson(String line) {
    JsonFields fields = JsonFields.parse(line, WHAT);
    String source = fields.text("source");
    Status status = fields.label(STATUS, Status.values(), Status::label);
    return new ShardRecord(source, status, status == Status.FAILED ? null : result(fields));
  }

  private static Result result(JsonFields fields) {
    return new Result(
        fields.label("format", SourceFormat.values(), SourceFormat::label),
        fields.label("compression", Compression.values(), Compression::label),
        content(fields.object("read")),
        fields.text("output"),
        content(fields.object("written")),
        fields.has("edits") ? content(fields.object("edits")) : null,
        fields.text("run"),
        counts(fields));
  }

  private static Content content(JsonFields fields) {
    return new Content(fields.number("bytes"), fields.text("sha256"));
  }

  private static ShardCounts counts(JsonFields fields) {
    SortedMap<String, RuleTally> rules = new TreeMap<>();
    for (JsonFields rule : fields.list("rules", value -> JsonFields.of(value, "a rule"))) {
      rules.put(
          rule.text("rule"),
          new RuleTally(
              rule.number("edits"), rule.number("charsRemoved"), rule.number("charsAdded")));
    }
    return new ShardCounts(
        fields.number("documents"),
        fields.number("changed"),
        fields.number("rejected"),
        fields.number("suspect"),
        fields.number("unstable"),
        fields.number("failures"),
        rules);
  }
}
