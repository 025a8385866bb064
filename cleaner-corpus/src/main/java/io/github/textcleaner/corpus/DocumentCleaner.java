package io.github.textcleaner.corpus;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.text.Document;

/** Cleans documents. For many threads at once. */
@FunctionalInterface
public interface DocumentCleaner {
  /**
   * Cleans a document.
   *
   * @throws RejectedTextException if it cannot be cleaned and is to be passed through as it came
   */
  CleaningResult clean(Document document) throws RejectedTextException;
}
