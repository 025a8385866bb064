package io.github.textcleaner.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an input into batches of documents, in bounded memory. What the batches write, one after the
 * other, is the whole output. For one thread; the batches themselves can be cleaned by any.
 */
public interface BatchReader extends Closeable {
  /**
   * Returns the next batch, to be cleaned once, or null if there is none.
   *
   * @throws IOException if the input cannot be read any further, or breaks the rules of its format
   */
  @Nullable Supplier<CleanedBatch> next() throws IOException;
}
