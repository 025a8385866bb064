package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.Problem;
import java.io.EOFException;
import java.io.IOException;

/** A source cannot be read, or not any further; the message says why and where. */
final class DamagedSourceException extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean mayPass;

  /** The source cannot be opened. */
  DamagedSourceException(IOException cause) {
    super(Problem.reason(cause), cause);
    this.mayPass = true;
  }

  /**
   * The source cannot be read any further.
   *
   * @param digest what was read of the file
   */
  DamagedSourceException(Throwable cause, ContentDigest digest) {
    super(reason(cause) + ", within the first " + digest.bytes() + " bytes of the file", cause);
    this.mayPass = digest.hasFailed() || cause instanceof OutOfMemoryError;
  }

  /** Returns whether another run may not meet this. */
  boolean mayPass() {
    return mayPass;
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
