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
  private final ContentDigest digest;
  private final InputStream stored;
  private final Compression compression;
  private final SourceFormat format;
  private final BatchReader reader;

  private OpenSource(
      ContentDigest digest,
      InputStream stored,
      Compression compression,
      SourceFormat format,
      BatchReader reader) {
    this.digest = digest;
    this.stored = stored;
    this.compression = compression;
    this.format = format;
    this.reader = reader;
  }

  /**
   * Opens a source.
   *
   * @throws DamagedSourceException if it cannot be read
   */
  static OpenSource of(Source source, CorpusOptions options, DocumentCleaner cleaner)
      throws DamagedSourceException {
    ContentDigest digest = new ContentDigest();
    InputStream in;
    try {
      in = Files.newInputStream(source.file());
    } catch (IOException e) {
      throw new DamagedSourceException(e);
    }
    try {
      InputStream stored = new BufferedInputStream(digest.reading(in), source.bufferSize());
      in = stored;
      byte[] magic = start(stored, Compression.MAGIC_LENGTH);
      Compression compression = Compression.of(source.name(), magic);
      in = compression.decompress(stored);
      in = new BufferedInputStream(in, SourceFormat.START_LENGTH);
      SourceFormat told = options.format();
      SourceFormat format =
          told == null
              ? SourceFormat.of(source.name(), start(in, SourceFormat.START_LENGTH))
              : told;
      BatchReader reader = reader(source.name(), format, in, options, cleaner);
      return new OpenSource(digest, stored, compression, format, reader);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      close(in);
      throw new DamagedSourceException(e, digest);
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
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
      case OTHER -> new PassThroughReader(name, content);
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
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      throw new DamagedSourceException(e, digest);
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
      throw new DamagedSourceException(e, digest);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
