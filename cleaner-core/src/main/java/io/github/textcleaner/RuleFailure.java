package io.github.textcleaner;

/**
 * A rule that was left out for a document since it failed there.
 *
 * @param rule the id of the rule
 * @param cause what it threw
 */
public record RuleFailure(String rule, Throwable cause) {}
