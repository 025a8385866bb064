package io.github.textcleaner.corpus;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Outcome;
import io.github.textcleaner.text.Document;
import java.util.Objects;

/** Cleans so that one bad document cannot end a run. Immutable. */
public final class Guard implements DocumentCleaner {
  /** Says that a document did not fit into memory. */
  public static final String NO_MEMORY = "not enough memory to clean it";

  private final Cleaner cleaner;

  /** Makes a guard before {@code cleaner}. */
  public Guard(Cleaner cleaner) {
    this.cleaner = Objects.requireNonNull(cleaner, "cleaner");
  }

  @Override
  public CleaningResult clean(Document document) throws RejectedTextException {
    CleaningResult result;
    try {
      result = cleaner.clean(document);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw new RejectedTextException("the cleaner failed, which is a bug in it: " + e, e);
    }
    if (result.outcome() == Outcome.TOO_LONG) {
      throw new RejectedTextException(
          "the text is too long to be cleaned: " + document.text().length() + " characters");
    }
    if (result.outcome() == Outcome.TOO_MANY_EDITS) {
      throw new RejectedTextException("the text needs too many edits, so it was not cleaned");
    }
    return result;
  }

  /** Says that a document has more than {@code maxBytes} bytes. */
  public static String tooLong(int maxBytes) {
    return "longer than " + maxBytes + " bytes, so it was not cleaned";
  }
}
