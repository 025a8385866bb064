package io.github.textcleaner.cli;

import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.run.CorpusListener;
import java.io.Closeable;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how a run goes on: a bar on a terminal, and the first problems. */
final class CorpusProgress implements CorpusListener, Closeable {
  private static final int BYTES_PER_MB = 1_000_000;
  private static final int UPDATE_MILLIS = 500;
  private static final int SHOWN_PROBLEMS = 20;

  /** Goes to the start of the line and erases it (ECMA-48). */
  private static final String CLEAR_LINE = "\r\u001B[2K";

  private final Console console;
  private final boolean quiet;
  private final boolean isDryRun;
  private @Nullable ProgressBar bar;
  private int problems;

  CorpusProgress(Console console, boolean quiet, boolean isDryRun) {
    this.console = console;
    this.quiet = quiet;
    this.isDryRun = isDryRun;
  }

  @Override
  public void started(long bytes) {
    if (!quiet && console.errIsTerminal()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("cleaner")
              .setStyle(ProgressBarStyle.ASCII)
              .setInitialMax(bytes)
              .setUnit(" MB", BYTES_PER_MB)
              .showSpeed(new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)))
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .setConsumer(new ConsoleProgressBarConsumer(console.err()))
              .build();
    }
  }

  @Override
  public void advanced(long bytes, long documents) {
    if (bar != null) {
      bar.stepTo(bytes);
      bar.setExtraMessage(" " + documents + " documents");
    }
  }

  @Override
  public void failed(Problem problem) {
    problems++;
    if (problems <= SHOWN_PROBLEMS) {
      say(problem.toString());
    } else if (problems == SHOWN_PROBLEMS + 1) {
      say(
          isDryRun
              ? "more problems"
              : "more problems; all of them stand in _cleaner/rejects.jsonl in the end");
    }
  }

  private void say(String message) {
    if (bar != null) {
      console.err().print(CLEAR_LINE);
    }
    console.say(message);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
