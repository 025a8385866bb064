package io.github.textcleaner.cli;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Outcome;
import io.github.textcleaner.RuleFailure;
import io.github.textcleaner.corpus.CleaningListener;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.edits.EditRecord;
import io.github.textcleaner.corpus.edits.EditRecords;
import io.github.textcleaner.corpus.text.DetectedEncoding;
import io.github.textcleaner.report.CleaningReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tells the user what became of the texts, and counts. */
final class Report implements CleaningListener {
  private final Console console;
  private final CleanOptions options;
  private final OutputStream edits;
  private final CleaningReport counts = new CleaningReport();
  private long failed;
  private boolean anythingRead;

  /** Starts a report that writes the edits to {@code edits}. */
  Report(Console console, CleanOptions options, OutputStream edits) {
    this.console = console;
    this.options = options;
    this.edits = edits;
  }

  @Override
  public void cleaned(String id, CleaningResult result) throws IOException {
    anythingRead = true;
    counts.add(result);
    if (options.writesEdits()) {
      for (EditRecord edit : EditRecord.of(result, options.unit())) {
        edits.write((EditRecords.toJson(edit) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      if (options.lineBuffered()) {
        edits.flush();
      }
    }
    for (RuleFailure failure : result.failures()) {
      failed++;
      console.say(id + ": left out rule " + failure.rule() + ", which failed: " + failure.cause());
    }
    if (options.mode() == CleanOptions.Mode.CHECK && result.isChanged() && !options.quiet()) {
      console.say("would change: " + id);
    }
  }

  @Override
  public void failed(Problem problem) {
    anythingRead |= problem.line() > 0;
    failed++;
    console.say(problem.toString());
  }

  /** Says which encoding was found out. */
  void detected(String id, DetectedEncoding encoding) {
    if (!options.quiet()) {
      console.say(id + ": read as " + encoding);
    }
  }

  /** An input was read to its end, whatever was in it. */
  void read() {
    anythingRead = true;
  }

  boolean anythingRead() {
    return anythingRead;
  }

  ExitStatus status() {
    if (!anythingRead) {
      return ExitStatus.WRONG_USAGE;
    }
    if (failed > 0) {
      return ExitStatus.SOME_FAILED;
    }
    boolean asks =
        options.mode() == CleanOptions.Mode.CHECK || options.mode() == CleanOptions.Mode.DIFF;
    return asks && counts.changedDocuments() > 0 ? ExitStatus.WOULD_CHANGE : ExitStatus.DONE;
  }

  /** Writes the counts to standard error. */
  void writeStats() {
    List<List<String>> totals = new ArrayList<>();
    totals.add(List.of("texts", String.valueOf(counts.documents())));
    totals.add(List.of("changed", String.valueOf(counts.changedDocuments())));
    totals.add(List.of("failed", String.valueOf(failed)));
    for (Outcome outcome : List.of(Outcome.SUSPECT, Outcome.UNSTABLE)) {
      totals.add(List.of(outcome.label(), String.valueOf(counts.count(outcome))));
    }
    console.err().print(Table.of(totals));
    console.err().print("\n" + RuleTable.of(counts.tallies()));
    console.err().flush();
  }
}
