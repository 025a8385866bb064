package io.github.textcleaner;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one category. All see the same document; the line rules share one walk over its
 * lines. Immutable.
 */
final class Phase {
  private final Category category;
  private final List<Worker> workers;
  private final Confidence threshold;
  private final Confidence lowestReported;
  private final int maxEditsPerRule;
  private final RuleFailurePolicy failurePolicy;

  /**
   * @param threshold the confidence that an edit needs to be applied
   * @param lowestReported the one that it needs to be told of, which is no higher
   */
  Phase(
      Category category,
      List<Rule> rules,
      Confidence threshold,
      Confidence lowestReported,
      int maxEditsPerRule,
      RuleFailurePolicy failurePolicy) {
    this.category = category;
    this.workers = rules.stream().map(Worker::of).toList();
    this.threshold = threshold;
    this.lowestReported = lowestReported;
    this.maxEditsPerRule = maxEditsPerRule;
    this.failurePolicy = failurePolicy;
  }

  Category category() {
    return category;
  }

  Proposals propose(Document document, Set<String> leftOut) {
    Confidence lowest = lowestAskedOf(document);
    List<Call> lineCalls = new ArrayList<>();
    List<Call> calls = new ArrayList<>();
    for (Worker worker : workers) {
      if (worker.info.confidence().reaches(lowest)
          && worker.info.triggers().allSomewhereIn(document)
          && !leftOut.contains(worker.info.id())) {
        Call call = new Call(worker, document, lowest);
        calls.add(call);
        if (worker.lineRule != null) {
          lineCalls.add(call);
        } else {
          call.onDocument();
        }
      }
    }
    if (!lineCalls.isEmpty()) {
      walk(document, lineCalls.toArray(Call[]::new));
    }
    return collect(calls);
  }

  /**
   * A document so long that it may hold more edits than are allowed is searched for all of them: it
   * comes to the same end whether somebody reads suggestions or not.
   */
  private Confidence lowestAskedOf(Document document) {
    return document.text().length() < maxEditsPerRule ? lowestReported : Confidence.SUGGEST;
  }

  private static void walk(Document document, Call[] calls) {
    for (int i = 0; i < document.lineCount(); i++) {
      Line line = null;
      for (Call call : calls) {
        if (call.triggers.allIn(document, i)) {
          line = line == null ? document.line(i) : line;
          call.onLine(line);
        }
      }
    }
  }

  private Proposals collect(List<Call> calls) {
    List<Edit> toApply = new ArrayList<>();
    List<Edit> suggested = new ArrayList<>();
    List<RuleFailure> failures = new ArrayList<>();
    for (Call call : calls) {
      if (call.failure != null) {
        failures.add(new RuleFailure(call.worker.info.id(), call.failure));
        continue;
      }
      for (Edit edit : call.edits.edits()) {
        Confidence confidence = edit.contributions().get(0).confidence();
        if (confidence.reaches(threshold)) {
          toApply.add(edit);
        } else if (confidence.reaches(lowestReported)) {
          suggested.add(edit);
        }
      }
    }
    return new Proposals(toApply, suggested, failures);
  }

  /** A rule, and what each document asks of it. */
  private record Worker(Rule rule, @Nullable LineRule lineRule, RuleInfo info) {
    static Worker of(Rule rule) {
      return new Worker(rule, rule instanceof LineRule own ? own : null, rule.info());
    }
  }

  /** One rule at work on one document. */
  private final class Call {
    final Worker worker;
    final Traits triggers;
    final Document document;
    final ProposalCollector edits;
    @Nullable Throwable failure;

    Call(Worker worker, Document document, Confidence lowest) {
      this.worker = worker;
      this.triggers = worker.info.triggers();
      this.document = document;
      this.edits = new ProposalCollector(worker.info, document, lowest, maxEditsPerRule);
    }

    void onDocument() {
      try {
        worker.rule.propose(document, edits);
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        fail(e);
      }
    }

    void onLine(Line line) {
      LineRule rule = worker.lineRule;
      if (failure != null || rule == null) {
        return;
      }
      try {
        rule.propose(line, edits);
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        fail(e);
      }
    }

    private void fail(Throwable problem) {
      if (problem instanceof TooManyEditsException tooMany) {
        throw tooMany;
      }
      if (failurePolicy == RuleFailurePolicy.THROW) {
        throw new CleaningException(worker.info.id(), document.id(), problem);
      }
      failure = problem;
    }
  }
}
