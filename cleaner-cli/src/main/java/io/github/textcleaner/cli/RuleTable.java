package io.github.textcleaner.cli;

import io.github.textcleaner.report.RuleTally;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** What each rule did, as a table. */
final class RuleTable {
  private RuleTable() {}

  static String of(SortedMap<String, RuleTally> tallies) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("RULE", "EDITS", "REMOVED", "ADDED"));
    tallies.forEach((rule, tally) -> rows.add(row(rule, tally)));
    return Table.of(rows);
  }

  private static List<String> row(String rule, RuleTally tally) {
    return List.of(
        rule,
        String.valueOf(tally.edits()),
        String.valueOf(tally.charsRemoved()),
        String.valueOf(tally.charsAdded()));
  }
}
