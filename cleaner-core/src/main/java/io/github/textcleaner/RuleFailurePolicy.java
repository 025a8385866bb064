package io.github.textcleaner;

/** What happens when a rule throws or proposes an edit that cannot be: a bug in the rule. */
public enum RuleFailurePolicy {
  /** Throw a {@link CleaningException}. For tests and for callers that handle one document. */
  THROW,
  /** Leave the rule out for this document from then on and say so in the result. For long runs. */
  SKIP_RULE
}
