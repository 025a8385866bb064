package io.github.textcleaner;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Runs the categories over documents, and decides what stands. Immutable. */
final class Engine {
  private final List<Phase> phases;
  private final Limits limits;
  private final Predicate<Line> prose;

  /**
   * @param threshold the confidence that an edit needs to be applied
   * @param lowestReported the one that it needs to be told of, which is no higher
   * @param prose tells the lines of which a document must not lose all
   */
  Engine(
      List<Rule> rules,
      Confidence threshold,
      Confidence lowestReported,
      Limits limits,
      RuleFailurePolicy failurePolicy,
      Predicate<Line> prose) {
    this.limits = limits;
    this.prose = prose;
    List<Phase> list = new ArrayList<>();
    for (Category category : Category.values()) {
      List<Rule> own = rules.stream().filter(rule -> rule.info().category() == category).toList();
      if (!own.isEmpty()) {
        list.add(
            new Phase(
                category, own, threshold, lowestReported, limits.maxEditsPerRule(), failurePolicy));
      }
    }
    this.phases = List.copyOf(list);
  }

  CleaningResult clean(Document document, String fingerprint) {
    Run run = new Run(document, limits, prose);
    run.settle(phases);
    if (!run.isSuspect()) {
      return run.result(fingerprint, Outcome.SETTLED);
    }
    // A second run must come to the same decision, and it will see what the other categories left
    // behind: so the decision is taken again on that text.
    Run careful = new Run(document, limits, prose);
    careful.settle(phases.stream().filter(phase -> phase.category() != Category.RESIDUE).toList());
    Run judged = careful.fork();
    judged.settle(phases);
    return judged.isSuspect()
        ? careful.result(fingerprint, Outcome.SUSPECT)
        : judged.result(fingerprint, Outcome.SETTLED);
  }
}
