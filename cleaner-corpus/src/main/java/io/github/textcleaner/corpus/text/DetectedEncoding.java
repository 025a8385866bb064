package io.github.textcleaner.corpus.text;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * The encoding that bytes were found to be in.
 *
 * @param charset the encoding
 * @param certainty how sure that is, from 0 to 100: 100 for what the bytes themselves prove
 * @param evidence what it is judged by, a short English noun phrase
 */
public record DetectedEncoding(Charset charset, int certainty, String evidence) {
  /** Checks that nothing is missing. */
  public DetectedEncoding {
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(evidence, "evidence");
    if (certainty < 0 || certainty > 100) {
      throw new IllegalArgumentException("a certainty lies in 0 to 100, not " + certainty);
    }
  }

  /** Returns the encoding, the certainty and the evidence, for messages. */
  @Override
  public String toString() {
    return charset.name() + " (" + certainty + " %, " + evidence + ")";
  }
}
