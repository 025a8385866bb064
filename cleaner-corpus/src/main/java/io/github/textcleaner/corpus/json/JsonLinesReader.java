package io.github.textcleaner.corpus.json;

import io.github.textcleaner.corpus.BatchReader;
import io.github.textcleaner.corpus.CleanedBatch;
import io.github.textcleaner.corpus.DocumentCleaner;
import io.github.textcleaner.corpus.TextInput;
import io.github.textcleaner.corpus.text.TextCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines in blocks of whole lines. */
public final class JsonLinesReader implements BatchReader {
  private final String name;
  private final JsonLinesFormat format;
  private final TextCodec codec;
  private final DocumentCleaner cleaner;
  private final LineBlocks blocks;
  private final long maxRecords;

  /** Counts blocks; they are lines if there is a bound. */
  private long records;

  /**
   * Opens an input, which will be read in blocks of many lines. If it cannot be opened, {@link
   * #next()} says so.
   *
   * @param maxRecords how many lines that are not blank are read, after which the input ends
   */
  public JsonLinesReader(
      TextInput input, JsonLinesFormat format, DocumentCleaner cleaner, long maxRecords) {
    this(input, format, cleaner, maxRecords < Long.MAX_VALUE, maxRecords);
  }

  /** Opens an input, which will be read line by line. */
  static JsonLinesReader lineByLine(
      TextInput input, JsonLinesFormat format, DocumentCleaner cleaner) {
    return new JsonLinesReader(input, format, cleaner, true, Long.MAX_VALUE);
  }

  private JsonLinesReader(
      TextInput input,
      JsonLinesFormat format,
      DocumentCleaner cleaner,
      boolean oneByOne,
      long maxRecords) {
    this.name = input.name();
    this.format = Objects.requireNonNull(format, "format");
    this.codec = new TextCodec(StandardCharsets.UTF_8, format.invalidBytes());
    this.cleaner = Objects.requireNonNull(cleaner, "cleaner");
    this.maxRecords = maxRecords;
    this.blocks = new LineBlocks(input, format.maxLineBytes(), oneByOne);
  }

  @Override
  public @Nullable Supplier<CleanedBatch> next() throws IOException {
    LineBlock block = records < maxRecords ? blocks.next() : null;
    if (block != null) {
      records += block.isBlank() ? 0 : 1;
      return () -> RecordBlock.clean(name, block, cleaner, format, codec);
    }
    IOException failure = blocks.failure();
    if (failure != null) {
      throw failure;
    }
    return null;
  }

  @Override
  public void close() {
    blocks.close();
  }
}
