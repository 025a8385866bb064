package io.github.textcleaner.cli;

import io.github.textcleaner.corpus.run.RunReport;
import io.github.textcleaner.corpus.run.ShardCounts;
import io.github.textcleaner.corpus.run.SlowDocument;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The report of a run for people. */
final class CorpusSummary {
  private static final double BYTES_PER_MB = 1e6;

  private CorpusSummary() {}

  static String of(RunReport report) {
    ShardCounts counts = report.counts();
    StringBuilder text = new StringBuilder();
    List<List<String>> totals = new ArrayList<>();
    add(totals, "files", report.sources());
    add(totals, "finished before", report.kept());
    add(totals, "incomplete", report.incomplete());
    add(totals, "failed", report.failed());
    add(totals, "documents", counts.documents());
    add(totals, "changed", counts.changed());
    add(totals, "rejected", counts.rejected());
    add(totals, "suspect", counts.suspect());
    add(totals, "unstable", counts.unstable());
    add(totals, "failures", counts.failures());
    totals.add(List.of("seconds", seconds(report.elapsed())));
    totals.add(List.of("MB/s", speed(report)));
    text.append(Table.of(totals));
    if (!counts.rules().isEmpty()) {
      text.append('\n').append(RuleTable.of(counts.rules()));
    }
    if (!report.slowest().isEmpty()) {
      text.append('\n').append(slowest(report.slowest()));
    }
    return text.toString();
  }

  private static void add(List<List<String>> rows, String name, long count) {
    rows.add(List.of(name, String.valueOf(count)));
  }

  private static String slowest(List<SlowDocument> documents) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("SLOWEST DOCUMENTS", "CHARACTERS", "SECONDS"));
    for (SlowDocument document : documents) {
      rows.add(
          List.of(
              Printable.of(name(document)),
              String.valueOf(document.chars()),
              seconds(document.time())));
    }
    return Table.of(rows);
  }

  private static String name(SlowDocument document) {
    return document.id().startsWith(document.source())
        ? document.id()
        : document.source() + ": " + document.id();
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
  }

  private static String speed(RunReport report) {
    double seconds = Math.max(1, report.elapsed().toNanos()) / 1e9;
    return String.format(Locale.ROOT, "%.2f", report.bytes() / BYTES_PER_MB / seconds);
  }
}
