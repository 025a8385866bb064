package io.github.textcleaner.report;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Outcome;
import io.github.textcleaner.edit.Contribution;
import io.github.textcleaner.edit.Edit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts over many results. For one thread, or guarded by the caller. */
public final class CleaningReport {
  private final Map<String, RuleTally> tallies = new HashMap<>();
  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private long documents;
  private long changed;

  /** Adds one result. */
  public void add(CleaningResult result) {
    documents++;
    if (result.isChanged()) {
      changed++;
    }
    outcomes.merge(result.outcome(), 1L, Long::sum);
    for (Edit edit : result.edits().edits()) {
      for (Contribution contribution : edit.contributions()) {
        tallies.merge(contribution.rule(), RuleTally.of(edit), RuleTally::plus);
      }
    }
  }

  /** Returns how many results were added. */
  public long documents() {
    return documents;
  }

  /** Returns how many of them were changed. */
  public long changedDocuments() {
    return changed;
  }

  /** Returns how many ended that way. */
  public long count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /** Returns the counts of each rule that had a part in an edit, by rule id. */
  public SortedMap<String, RuleTally> tallies() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(tallies));
  }
}
