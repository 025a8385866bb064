package io.github.textcleaner;

import io.github.textcleaner.edit.Edit;
import java.util.List;

/**
 * What the rules of one phase want of a text.
 *
 * @param toApply edits that the profile applies
 * @param suggested edits that it only reports
 * @param failures rules that failed; their edits are in neither list
 */
record Proposals(List<Edit> toApply, List<Edit> suggested, List<RuleFailure> failures) {}
