package io.github.textcleaner.cli;

import io.github.textcleaner.corpus.Problem;
import java.io.IOException;
import java.util.Locale;

/** An output cannot be written. */
final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean closedByReader;

  OutputException(String name, IOException cause) {
    super("cannot write " + name + ": " + Problem.reason(cause), cause);
    String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    this.closedByReader = reason.contains("pipe");
  }

  /** Returns whether the program that was to read the output has gone, as {@code head} does. */
  boolean isClosedByReader() {
    return closedByReader;
  }
}
