package io.github.textcleaner.corpus.text;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What became of a text that was to be cleaned as a whole. */
public sealed interface TextOutcome {

  /** The text was cleaned. */
  final class Cleaned implements TextOutcome {
    private final CleaningResult result;
    private final TextCodec codec;
    private final byte[] output;
    private final boolean differs;

    Cleaned(CleaningResult result, TextCodec codec, byte[] output, boolean differs) {
      this.result = result;
      this.codec = codec;
      this.output = output;
      this.differs = differs;
    }

    /** Returns the result. */
    public CleaningResult result() {
      return result;
    }

    /** Returns what the text was read with, to write other things in its encoding. */
    public TextCodec codec() {
      return codec;
    }

    /** Returns whether the bytes that {@link #writeTo} writes are other ones than were read. */
    public boolean differs() {
      return differs;
    }

    /** Writes the cleaned text; the bytes as they came if nothing changed. */
    public void writeTo(OutputStream out) throws IOException {
      out.write(output);
    }
  }

  /**
   * The text is too long to be cleaned.
   *
   * @param content all of its bytes; to be closed by who got it
   * @param problem says so
   */
  record TooLong(InputStream content, Problem problem) implements TextOutcome {}

  /**
   * The input could not be read, or is no text.
   *
   * @param problem says why
   */
  record Unreadable(Problem problem) implements TextOutcome {}
}
