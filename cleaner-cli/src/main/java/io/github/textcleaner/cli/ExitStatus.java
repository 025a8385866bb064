package io.github.textcleaner.cli;

/** What the command tells the shell. */
enum ExitStatus {
  /** All was done. */
  DONE(0),
  /** {@code --check} or {@code --diff} found something to change. */
  WOULD_CHANGE(1),
  /** The call was wrong, or nothing could be read. */
  WRONG_USAGE(2),
  /** Some input or record failed; the rest was written. */
  SOME_FAILED(3),
  /** The command could not go on: a bug, or the output could not be written. */
  BROKEN(4);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
