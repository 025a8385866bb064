package io.github.textcleaner.text;

/** What an offset counts. */
public enum OffsetUnit {
  /** UTF-16 code units, as Java and JavaScript count. All offsets of this library use this unit. */
  UTF_16("utf-16"),
  /** Unicode code points, as Python counts. A lone surrogate counts as one. */
  CODE_POINT("code-point"),
  /** Bytes of UTF-8, as Rust, Go and files count. A lone surrogate counts as three. */
  BYTE("byte");

  private final String label;

  OffsetUnit(String label) {
    this.label = label;
  }

  /** Returns the name that stands in reports and on the command line. */
  public String label() {
    return label;
  }
}
