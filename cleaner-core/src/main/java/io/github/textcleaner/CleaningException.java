package io.github.textcleaner;

/** A rule failed on a document; names both. The failure is a bug in the rule. */
public final class CleaningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CleaningException(String rule, String documentId, Throwable cause) {
    super(
        "rule "
            + rule
            + " failed"
            + (documentId.isEmpty() ? "" : " on " + documentId)
            + ": "
            + cause,
        cause);
  }
}
