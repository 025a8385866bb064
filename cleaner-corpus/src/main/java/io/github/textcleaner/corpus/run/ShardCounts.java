package io.github.textcleaner.corpus.run;

import io.github.textcleaner.Outcome;
import io.github.textcleaner.report.CleaningReport;
import io.github.textcleaner.report.RuleTally;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much was done. Immutable.
 *
 * @param documents how many documents were cleaned
 * @param changed how many of them changed
 * @param rejected how many documents could not be cleaned and were passed through
 * @param suspect how many documents would have lost too much, so no line was removed
 * @param unstable how many documents were not settled after the last pass
 * @param failures how many times a rule failed or memory ran out, which another run may not meet
 * @param rules what each rule did, by its id
 */
public record ShardCounts(
    long documents,
    long changed,
    long rejected,
    long suspect,
    long unstable,
    long failures,
    SortedMap<String, RuleTally> rules) {

  /** Nothing done. */
  public static final ShardCounts NONE = new ShardCounts(0, 0, 0, 0, 0, 0, new TreeMap<>());

  /** Copies the map. */
  public ShardCounts {
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }

  static ShardCounts of(CleaningReport report, long rejected, long failures) {
    return new ShardCounts(
        report.documents(),
        report.changedDocuments(),
        rejected,
        report.count(Outcome.SUSPECT),
        report.count(Outcome.UNSTABLE),
        failures,
        report.tallies());
  }

  /** Returns the sum. */
  public ShardCounts plus(ShardCounts other) {
    SortedMap<String, RuleTally> sum = new TreeMap<>(rules);
    other.rules.forEach((rule, tally) -> sum.merge(rule, tally, RuleTally::plus));
    return new ShardCounts(
        documents + other.documents,
        changed + other.changed,
        rejected + other.rejected,
        suspect + other.suspect,
        unstable + other.unstable,
        failures + other.failures,
        sum);
  }
}
