package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.json.JsonLinesFormat;
import io.github.textcleaner.corpus.text.TextCodec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a run goes. Immutable.
 *
 * @param format what every source holds; null if it is to be found out, by name and by content
 * @param jsonLines where things stand in JSON Lines, what happens to invalid bytes, and how long a
 *     document may be; longer ones are passed through
 * @param codec what sources that are one text each are read and written with
 * @param limit how many documents of each source are cleaned; what comes after them is left out
 * @param threads how many threads clean
 * @param edits the folder for the edits, with a file for each source; null for none
 * @param editsFormat how edits are written
 * @param rejects the file for problems; null for none but that in the output folder
 * @param report the file for the report, as JSON; null for none
 */
public record CorpusOptions(
    @Nullable SourceFormat format,
    JsonLinesFormat jsonLines,
    TextCodec codec,
    long limit,
    int threads,
    @Nullable Path edits,
    EditsFormat editsFormat,
    @Nullable Path rejects,
    @Nullable Path report) {

  /** All is found out, all documents, one thread, no edits. */
  public static final CorpusOptions DEFAULT =
      new CorpusOptions(
          null,
          JsonLinesFormat.DEFAULT,
          TextCodec.STRICT_UTF_8,
          Long.MAX_VALUE,
          1,
          null,
          EditsFormat.RECORDS,
          null,
          null);

  /**
   * @throws IllegalArgumentException if the limit or the number of threads is not positive
   */
  public CorpusOptions {
    Objects.requireNonNull(jsonLines, "jsonLines");
    Objects.requireNonNull(codec, "codec");
    Objects.requireNonNull(editsFormat, "editsFormat");
    if (limit < 1 || threads < 1) {
      throw new IllegalArgumentException("the limit and the number of threads must be positive");
    }
  }

  /** Returns these options with what every source holds, or null if it is to be found out. */
  public CorpusOptions withFormat(@Nullable SourceFormat value) {
    return new CorpusOptions(
        value, jsonLines, codec, limit, threads, edits, editsFormat, rejects, report);
  }

  /** Returns these options with another form of JSON Lines. */
  public CorpusOptions withJsonLines(JsonLinesFormat value) {
    return new CorpusOptions(
        format, value, codec, limit, threads, edits, editsFormat, rejects, report);
  }

  /** Returns these options with another codec for sources that are one text each. */
  public CorpusOptions withCodec(TextCodec value) {
    return new CorpusOptions(
        format, jsonLines, value, limit, threads, edits, editsFormat, rejects, report);
  }

  /** Returns these options with another number of documents of each source. */
  public CorpusOptions withLimit(long value) {
    return new CorpusOptions(
        format, jsonLines, codec, value, threads, edits, editsFormat, rejects, report);
  }

  /** Returns these options with another number of threads. */
  public CorpusOptions withThreads(int value) {
    return new CorpusOptions(
        format, jsonLines, codec, limit, value, edits, editsFormat, rejects, report);
  }

  /** Returns these options with a folder for the edits, or null for none. */
  public CorpusOptions withEdits(@Nullable Path folder, EditsFormat value) {
    return new CorpusOptions(
        format, jsonLines, codec, limit, threads, folder, value, rejects, report);
  }

  /** Returns these options with a file for problems, or null for none of its own. */
  public CorpusOptions withRejects(@Nullable Path file) {
    return new CorpusOptions(
        format, jsonLines, codec, limit, threads, edits, editsFormat, file, report);
  }

  /** Returns the files that a run writes beside the folders. */
  List<Path> files() {
    return Stream.of(rejects, report).filter(Objects::nonNull).toList();
  }

  /** Returns these options with a file for the report, or null for none. */
  public CorpusOptions withReport(@Nullable Path file) {
    return new CorpusOptions(
        format, jsonLines, codec, limit, threads, edits, editsFormat, rejects, file);
  }

  /** Returns what texts in WARC records are read and written with: they are UTF-8. */
  TextCodec warcCodec() {
    return new TextCodec(StandardCharsets.UTF_8, jsonLines.invalidBytes());
  }

  /** Returns all that has an influence on the outputs. */
  String fingerprint() {
    return String.join(
        "\n",
        format == null ? "" : format.label(),
        jsonLines.toString(),
        codec.toString(),
        String.valueOf(limit),
        edits == null ? "" : editsFormat.label());
  }
}
