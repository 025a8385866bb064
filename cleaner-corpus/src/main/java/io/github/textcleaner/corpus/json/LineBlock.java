package io.github.textcleaner.corpus.json;

/** A piece of a file of lines. */
final class LineBlock {
  private final Kind kind;
  private final byte[] bytes;
  private final long firstLine;

  enum Kind {
    /** Whole lines with their terminators; only the last one of a file may have none. */
    LINES,
    /** The start of a line that is too long to be held in memory. */
    LONG_LINE,
    /** More of that line. */
    MORE_OF_LONG_LINE
  }

  LineBlock(Kind kind, byte[] bytes, long firstLine) {
    this.kind = kind;
    this.bytes = bytes;
    this.firstLine = firstLine;
  }

  Kind kind() {
    return kind;
  }

  /** Returns the piece itself; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns the number of the line in which the piece starts, counted from 1. */
  long firstLine() {
    return firstLine;
  }

  /** Returns whether it holds nothing but blank lines, or is no start of a line. */
  boolean isBlank() {
    if (kind == Kind.MORE_OF_LONG_LINE) {
      return true;
    }
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }
}
