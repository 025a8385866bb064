package io.github.textcleaner.corpus.text;

import java.util.Locale;

/** What happens to bytes that are not valid in the encoding of a text. */
public enum InvalidBytes {
  /** The text is rejected, and the message names the first such byte. */
  FAIL,
  /** They become U+FFFD, one for each maximal invalid sequence. */
  REPLACE,
  /**
   * They pass through unchanged: each is carried as a lone surrogate, U+DC80 for byte 80 to U+DCFF
   * for byte FF, and written as that byte again.
   */
  KEEP;

  /** Returns the name that stands on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
