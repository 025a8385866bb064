package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.BatchReader;
import io.github.textcleaner.corpus.CleanedBatch;
import io.github.textcleaner.corpus.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what holds no text to clean: it is passed through and named. */
final class PassThroughReader implements BatchReader {
  private static final int PIECE = 1 << 16;

  private final String name;
  private final InputStream in;
  private boolean isNamed;

  PassThroughReader(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  @Override
  public @Nullable Supplier<CleanedBatch> next() throws IOException {
    byte[] piece = in.readNBytes(PIECE);
    if (!isNamed) {
      isNamed = true;
      return () ->
          (listener, out) -> {
            listener.failed(
                new Problem(name, 0, "data or markup by its name or start; see --format text"));
            out.write(piece);
          };
    }
    return piece.length == 0 ? null : () -> (listener, out) -> out.write(piece);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
