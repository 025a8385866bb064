package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.Problem;
import java.io.IOException;

/** An output cannot be written, so it makes no sense to go on: most often the disk is full. */
final class OutputFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  OutputFailedException(String source, IOException cause) {
    super(cause);
    this.problem = new Problem(source, 0, "its output cannot be written: " + Problem.reason(cause));
  }

  Problem problem() {
    return problem;
  }
}
