package io.github.textcleaner.corpus.text;

import io.github.textcleaner.corpus.BatchReader;
import io.github.textcleaner.corpus.CleanedBatch;
import io.github.textcleaner.corpus.DocumentCleaner;
import io.github.textcleaner.corpus.Guard;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.RejectedTextException;
import io.github.textcleaner.corpus.text.TextOutcome.Cleaned;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads an input that is one text. What cannot be cleaned, since it is too long or no text, is
 * passed through as it came.
 */
public final class TextReader implements BatchReader {
  private static final int PIECE = 1 << 16;

  private final String name;
  private final InputStream in;
  private final TextCleaner cleaner;
  private final int maxBytes;
  private boolean started;

  /**
   * Makes a reader.
   *
   * @param name the name of the input, which becomes the id of the document
   * @param in is closed with the reader
   * @param language the language of the text, a BCP 47 tag, or null if unknown
   * @param maxBytes longer texts are passed through without being held in memory
   */
  public TextReader(
      String name,
      InputStream in,
      TextCodec codec,
      @Nullable String language,
      DocumentCleaner cleaner,
      int maxBytes) {
    this.name = name;
    this.in = in;
    this.cleaner = new TextCleaner(cleaner, codec, language);
    this.maxBytes = maxBytes;
  }

  @Override
  public @Nullable Supplier<CleanedBatch> next() throws IOException {
    if (started) {
      byte[] more = in.readNBytes(PIECE);
      return more.length == 0 ? null : () -> (listener, out) -> out.write(more);
    }
    started = true;
    byte[] content = in.readNBytes(maxBytes + 1);
    return content.length > maxBytes
        ? () -> rejected(content, Guard.tooLong(maxBytes))
        : () -> clean(content);
  }

  private CleanedBatch clean(byte[] content) {
    try {
      Cleaned cleaned = cleaner.clean(name, content);
      return (listener, out) -> {
        listener.cleaned(name, cleaned.result());
        cleaned.writeTo(out);
      };
    } catch (RejectedTextException e) {
      return rejected(content, Problem.reason(e));
    } catch (OutOfMemoryError e) {
      // What the text took is free again; smaller ones may well fit.
      return rejected(content, Guard.NO_MEMORY);
    }
  }

  private CleanedBatch rejected(byte[] content, String reason) {
    return (listener, out) -> {
      listener.failed(new Problem(name, 0, reason));
      out.write(content);
    };
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
