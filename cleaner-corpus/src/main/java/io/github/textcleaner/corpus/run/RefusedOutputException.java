package io.github.textcleaner.corpus.run;

import java.io.IOException;

/** One output cannot be put in its place, since something stands there; others can. */
final class RefusedOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  RefusedOutputException(String reason) {
    super(reason);
  }
}
