package io.github.textcleaner.rules.golden;

import io.github.textcleaner.corpus.edits.EditRecord;
import io.github.textcleaner.corpus.edits.EditRecords;
import io.github.textcleaner.edit.Contribution;
import io.github.textcleaner.rules.testing.GeneratedFile;
import io.github.textcleaner.rules.testing.TestData;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes what follows from the rules: the edits of cases that come out right. Inputs and expected
 * texts are written by hand, and a case that went wrong is left for a person to judge.
 */
final class GoldenUpdate {
  private final PrintStream out;
  private final Map<String, Integer> gained = new TreeMap<>();
  private final Map<String, Integer> lost = new TreeMap<>();

  private GoldenUpdate(PrintStream out) {
    this.out = out;
  }

  /** Updates all cases and prints what changed. */
  static void run(PrintStream out) {
    GoldenUpdate update = new GoldenUpdate(out);
    GoldenCase.all().stream().filter(GoldenCase::isRight).forEach(update::record);
    GeneratedFile.write(GoldenIndex.FILE, GoldenIndex.of(GoldenCase.all()));
    update.printRules();
  }

  private void record(GoldenCase golden) {
    if (golden.isKnownFailure()) {
      String properties = TestData.read(golden.file(GoldenCase.PROPERTIES));
      GeneratedFile.write(
          golden.file(GoldenCase.PROPERTIES),
          properties.replace("known-failure=true", "known-failure=false"));
      out.println("golden: " + golden + " is right now");
    }
    List<String> before = golden.recordedEdits();
    List<String> after = golden.actualEdits();
    List<String> come = without(after, before);
    List<String> gone = without(before, after);
    if (!come.isEmpty() || !gone.isEmpty()) {
      out.println("golden: " + golden + ": edits +" + come.size() + " -" + gone.size());
      come.forEach(line -> count(line, gained));
      gone.forEach(line -> count(line, lost));
    }
    String lines = after.stream().map(line -> line + "\n").collect(Collectors.joining());
    GeneratedFile.write(golden.file(GoldenCase.EDITS), lines);
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest;
  }

  private static void count(String line, Map<String, Integer> counts) {
    EditRecord edit = EditRecords.fromJson(line);
    edit.contributions().stream()
        .map(Contribution::rule)
        .distinct()
        .forEach(rule -> counts.merge(rule, 1, Integer::sum));
  }

  private void printRules() {
    Map<String, Integer> rules = new TreeMap<>(gained);
    rules.putAll(lost);
    for (String rule : rules.keySet()) {
      out.println(
          "golden: "
              + rule
              + ": edits +"
              + gained.getOrDefault(rule, 0)
              + " -"
              + lost.getOrDefault(rule, 0));
    }
  }
}
