package io.github.textcleaner.corpus;

import java.io.IOException;
import java.io.OutputStream;

/** What became of a batch of documents, waiting to be written in its turn. */
@FunctionalInterface
public interface CleanedBatch {
  /**
   * Tells what became of each document, then writes the batch.
   *
   * @throws IOException if {@code listener} or {@code out} fails
   */
  void deliver(CleaningListener listener, OutputStream out) throws IOException;

  /**
   * Returns whether readers of the format expect that a compressed file can be read from the place
   * after this batch on.
   */
  default boolean endsMember() {
    return false;
  }
}
