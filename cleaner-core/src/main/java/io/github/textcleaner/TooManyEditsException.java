package io.github.textcleaner;

/** A rule has more to change in a document than the limit allows. */
final class TooManyEditsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyEditsException(String message) {
    super(message);
  }
}
