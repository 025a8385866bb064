package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.Problem;
import java.io.EOFException;
import java.io.IOException;

/** A source cannot be read, or not any further; the message says why and where. */
final class DamagedSourceException extends IOException {
  private static final long serialVersionUID = 1L;

  /** The source cannot be opened. */
  DamagedSourceException(IOException cause) {
    super(Problem.reason(cause), cause);
  }

  /**
   * The source cannot be read any further.
   *
   * @param bytes how many bytes of the file were read
   */
  DamagedSourceException(Throwable cause, long bytes) {
    super(reason(cause) + ", within the first " + bytes + " bytes of the file", cause);
  }

  private static String reason(Throwable cause) {
    if (cause instanceof EOFException) {
      return "the data are cut off";
    }
    if (cause instanceof OutOfMemoryError) {
      return "not enough memory to read it";
    }
    return "the data are damaged: "
        + (cause instanceof IOException e ? Problem.reason(e) : cause.toString());
  }
}
