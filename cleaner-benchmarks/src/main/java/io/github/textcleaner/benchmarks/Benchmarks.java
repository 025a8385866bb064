package io.github.textcleaner.benchmarks;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.rules.BuiltInRules;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark for the whole profile, each category and each rule, and prints one table. */
public final class Benchmarks {
  private Benchmarks() {}

  /** Takes no arguments. */
  public static void main(String[] args) throws RunnerException {
    List<String> selections = new ArrayList<>(List.of("scan", "all"));
    BuiltInRules pack = new BuiltInRules();
    for (Category category : Category.values()) {
      if (pack.rules().stream().anyMatch(rule -> rule.info().category() == category)) {
        selections.add(category.label());
      }
    }
    pack.rules().forEach(rule -> selections.add(rule.info().id()));
    new Runner(
            new OptionsBuilder()
                .include(CleaningBenchmark.class.getSimpleName())
                .param("rules", selections.toArray(String[]::new))
                .build())
        .run();
  }
}
