package io.github.textcleaner.corpus;

import java.io.IOException;

/**
 * A text or a record cannot be cleaned; the message says why. It does not name the file or the
 * line: a {@link Problem} does.
 */
public final class RejectedTextException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Makes the exception. */
  public RejectedTextException(String reason) {
    super(reason);
  }

  /** Makes the exception for what another one was thrown for. */
  public RejectedTextException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
