package io.github.textcleaner.cli;

/** The command was called in a way that makes no sense; the message says what to do. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  /** Makes the exception for what another one says. */
  UsageException(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}
