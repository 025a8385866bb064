package io.github.textcleaner.cli;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Limits;
import io.github.textcleaner.corpus.CleaningListener;
import io.github.textcleaner.corpus.FileReplacement;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.TextInput;
import io.github.textcleaner.corpus.json.JsonLinesJob;
import io.github.textcleaner.corpus.text.TextCodec;
import io.github.textcleaner.corpus.text.TextJob;
import io.github.textcleaner.corpus.text.TextOutcome;
import io.github.textcleaner.corpus.text.TextOutcome.Cleaned;
import io.github.textcleaner.corpus.text.TextOutcome.TooLong;
import io.github.textcleaner.corpus.text.TextOutcome.Unreadable;
import io.github.textcleaner.report.UnifiedDiff;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** {@code cleaner [FILE...]}: cleans texts, or the texts in JSON Lines. */
final class CleanCommand {
  private final CleanOptions options;
  private final Cleaner cleaner;
  private final Report report;
  private final OutputStream out;

  private CleanCommand(CleanOptions options, Cleaner cleaner, Report report, OutputStream out) {
    this.options = options;
    this.cleaner = cleaner;
    this.report = report;
    this.out = out;
  }

  static ExitStatus run(List<String> args, Console console, Output standardOutput)
      throws UsageException, IOException {
    Arguments arguments = Arguments.parse(CleanOptions::spec, args);
    if (arguments.showHelp(standardOutput)) {
      return ExitStatus.DONE;
    }
    CleanOptions options = CleanOptions.of(arguments);
    if (options.files().isEmpty() && console.inputIsTerminal()) {
      console.err().print(arguments.help());
      return ExitStatus.WRONG_USAGE;
    }
    Cleaner cleaner = options.rules().cleaner(console, options.quiet());
    try (Destinations destinations = Destinations.open(options, standardOutput)) {
      Report report = new Report(console, options, destinations.edits());
      List<TextInput> inputs = Inputs.of(options, console.in(), report);
      new CleanCommand(options, cleaner, report, destinations.output()).clean(inputs);
      if (report.anythingRead()) {
        destinations.commit();
      }
      if (options.stats()) {
        report.writeStats();
      }
      return report.status();
    }
  }

  private void clean(List<TextInput> inputs) throws UsageException, IOException {
    if (options.jsonLines()) {
      cleanRecords(inputs);
    } else {
      cleanTexts(inputs);
    }
  }

  private void cleanTexts(List<TextInput> inputs) throws UsageException, IOException {
    TextJob job = new TextJob(cleaner, codec(), options.language(), Limits.DEFAULT.maxChars());
    Queue<TextInput> queue = new ArrayDeque<>(inputs);
    job.run(inputs, options.threads(), outcome -> take(queue.remove(), outcome));
  }

  private TextCodec codec() throws UsageException {
    Charset encoding = options.encoding();
    if (encoding == null) {
      return TextCodec.detecting(options.invalidBytes());
    }
    try {
      return new TextCodec(encoding, options.invalidBytes());
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }

  private void take(TextInput input, TextOutcome outcome) throws IOException {
    if (outcome instanceof Unreadable unreadable) {
      report.failed(unreadable.problem());
    } else if (outcome instanceof TooLong tooLong) {
      report.read();
      report.failed(tooLong.problem());
      passThrough(input, tooLong);
    } else if (outcome instanceof Cleaned cleaned) {
      cleaned.codec().detected().ifPresent(found -> report.detected(input.name(), found));
      report.cleaned(input.name(), cleaned.result());
      write(input, cleaned);
    }
  }

  private void write(TextInput input, Cleaned cleaned) throws IOException {
    switch (options.mode()) {
      case WRITE -> cleaned.writeTo(out);
      case DIFF -> out.write(cleaned.codec().encode(diff(input.name(), cleaned.result())));
      case IN_PLACE -> {
        if (cleaned.differs()) {
          replace(input, cleaned);
        }
      }
      case CHECK -> {}
    }
  }

  private static String diff(String name, CleaningResult result) {
    return UnifiedDiff.of(result, Printable.of(name));
  }

  private void replace(TextInput input, Cleaned cleaned) {
    try (FileReplacement file = FileReplacement.of(input.file().orElseThrow())) {
      cleaned.writeTo(file.stream());
      file.commit();
    } catch (IOException e) {
      report.failed(notReplaced(input, e));
    }
  }

  private static Problem notReplaced(TextInput input, IOException e) {
    return new Problem(input.name(), 0, "cannot be replaced: " + Problem.reason(e));
  }

  /** Copies a text that is too long to be held in memory. */
  private void passThrough(TextInput input, TooLong tooLong) throws IOException {
    try (InputStream content = tooLong.content()) {
      if (options.mode() == CleanOptions.Mode.WRITE) {
        content.transferTo(out);
      }
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      report.failed(Problem.of(input.name(), e));
    }
  }

  private void cleanRecords(List<TextInput> inputs) throws IOException {
    JsonLinesJob job = new JsonLinesJob(cleaner, options.format());
    for (TextInput input : inputs) {
      switch (options.mode()) {
        case WRITE -> run(job, input, out, report);
        case CHECK -> run(job, input, OutputStream.nullOutputStream(), report);
        case DIFF -> run(job, input, OutputStream.nullOutputStream(), new Differ());
        case IN_PLACE -> replaceRecords(job, input);
      }
    }
  }

  private boolean run(
      JsonLinesJob job, TextInput input, OutputStream target, CleaningListener listener)
      throws IOException {
    boolean complete =
        options.lineBuffered()
            ? job.runLineBuffered(input, target, listener)
            : job.run(input, target, options.threads(), listener);
    if (complete) {
      report.read();
    }
    return complete;
  }

  private void replaceRecords(JsonLinesJob job, TextInput input) throws IOException {
    try (FileReplacement file = FileReplacement.of(input.file().orElseThrow())) {
      if (run(job, input, file.stream(), report) && file.differs()) {
        file.commit();
      }
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      report.failed(notReplaced(input, e));
    }
  }

  /** Reports, and writes the difference of each record. */
  private final class Differ implements CleaningListener {
    @Override
    public void cleaned(String id, CleaningResult result) throws IOException {
      report.cleaned(id, result);
      out.write(diff(id, result).getBytes(StandardCharsets.UTF_8));
      if (options.lineBuffered()) {
        out.flush();
      }
    }

    @Override
    public void failed(Problem problem) {
      report.failed(problem);
    }
  }
}
