package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.BatchReader;
import io.github.textcleaner.corpus.CleanedBatch;
import io.github.textcleaner.corpus.DocumentCleaner;
import io.github.textcleaner.corpus.TextInput;
import io.github.textcleaner.corpus.compression.Compression;
import io.github.textcleaner.corpus.json.JsonLinesReader;
import io.github.textcleaner.corpus.text.TextReader;
import io.github.textcleaner.corpus.warc.WarcTextReader;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A source that is being read: what it is, and batch for batch what it holds. */
final class OpenSource implements Closeable {
  private final ContentDigest digest = new ContentDigest();
  private final InputStream stored;
  private final Compression compression;
  private final SourceFormat format;
  private final BatchReader reader;

  private OpenSource(
      Source source, InputStream file, CorpusOptions options, DocumentCleaner cleaner)
      throws IOException {
    this.stored = new BufferedInputStream(digest.reading(file), 1 << 16);
    this.compression = Compression.of(source.name(), start(stored, Compression.MAGIC_LENGTH));
    InputStream content =
        new BufferedInputStream(compression.decompress(stored), SourceFormat.START_LENGTH);
    SourceFormat told = options.format();
    this.format =
        told != null
            ? told
            : SourceFormat.of(source.name(), start(content, SourceFormat.START_LENGTH));
    this.reader = reader(source.name(), format, content, options, cleaner);
  }

  /**
   * Opens a source.
   *
   * @throws DamagedSourceException if it cannot be read
   */
  static OpenSource of(Source source, CorpusOptions options, DocumentCleaner cleaner)
      throws DamagedSourceException {
    InputStream file;
    try {
      file = Files.newInputStream(source.file());
    } catch (IOException e) {
      throw new DamagedSourceException(e);
    }
    try {
      return new OpenSource(source, file, options, cleaner);
    } catch (IOException | RuntimeException e) {
      close(file);
      throw new DamagedSourceException(e, Math.min(source.bytes(), 1 << 16));
    }
  }

  private static void close(InputStream file) {
    try {
      file.close();
    } catch (IOException e) {
      // Nothing of it is needed any more.
    }
  }

  private static byte[] start(InputStream in, int length) throws IOException {
    in.mark(length);
    byte[] start = in.readNBytes(length);
    in.reset();
    return start;
  }

  private static BatchReader reader(
      String name,
      SourceFormat format,
      InputStream content,
      CorpusOptions options,
      DocumentCleaner cleaner)
      throws IOException {
    int maxBytes = options.jsonLines().maxLineBytes();
    return switch (format) {
      case TEXT -> new TextReader(name, content, options.codec(), null, cleaner, maxBytes);
      case JSON_LINES ->
          new JsonLinesReader(
              TextInput.of(name, content), options.jsonLines(), cleaner, options.limit());
      case WARC ->
          new WarcTextReader(
              name, content, options.warcCodec(), cleaner, maxBytes, options.limit());
    };
  }

  SourceFormat format() {
    return format;
  }

  Compression compression() {
    return compression;
  }

  /** Returns how many bytes were read, as they are stored. */
  long bytesRead() {
    return digest.bytes();
  }

  /**
   * Returns the next batch, or null if there is none.
   *
   * @throws DamagedSourceException if the source cannot be read any further
   */
  @Nullable Supplier<CleanedBatch> next() throws DamagedSourceException {
    try {
      return reader.next();
    } catch (IOException | RuntimeException e) {
      throw new DamagedSourceException(e, bytesRead());
    }
  }

  /**
   * Returns the whole content of the file, be it that only the first documents were wanted.
   *
   * @throws DamagedSourceException if it cannot be read
   */
  Content content() throws DamagedSourceException {
    try {
      stored.transferTo(OutputStream.nullOutputStream());
      return digest.content();
    } catch (IOException e) {
      throw new DamagedSourceException(e, bytesRead());
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
