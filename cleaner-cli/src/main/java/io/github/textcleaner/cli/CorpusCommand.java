package io.github.textcleaner.cli;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.corpus.run.CorpusOptions;
import io.github.textcleaner.corpus.run.CorpusRun;
import io.github.textcleaner.corpus.run.EditsFormat;
import io.github.textcleaner.corpus.run.RunReport;
import io.github.textcleaner.corpus.run.SourceFormat;
import io.github.textcleaner.corpus.text.InvalidBytes;
import io.github.textcleaner.corpus.text.TextCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cleaner corpus IN... -o DIR}: cleans many files into a folder. */
final class CorpusCommand {
  static final String NAME = "corpus";

  private static final String OUTPUT = "--output";
  private static final String FORMAT = "--format";
  private static final String ENCODING = "--encoding";
  private static final String AUTO = "auto";
  private static final String INVALID = "--invalid";
  private static final String EDITS = "--edits";
  private static final String EDITS_FORMAT = "--edits-format";
  private static final String REJECTS = "--rejects";
  private static final String REPORT = "--report";
  private static final String LIMIT = "--limit";
  private static final String DRY_RUN = "--dry-run";
  private static final String THREADS = "--threads";
  private static final String QUIET = "--quiet";

  private final Arguments arguments;

  private CorpusCommand(Arguments arguments) {
    this.arguments = arguments;
  }

  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("cleaner " + NAME);
    spec.usageMessage()
        .customSynopsis("cleaner corpus [OPTION...] INPUT... -o FOLDER")
        .description(
            "",
            "Cleans the documents of files, and of the files in folders, into FOLDER: an output for"
                + " each file, which appears when it is whole. JSON Lines, WARC and WET, and texts;"
                + " plain, or compressed by gzip, zstd or bzip2. FOLDER/_cleaner holds a manifest"
                + " and the rejects. A run that was cut off goes on when it is repeated.",
            "")
        .footer(
            "",
            "Exit status: 0 done; 2 wrong usage, or nothing could be read; 3 some input or document"
                + " failed and the rest was written, or the disk is full; 4 the output folder cannot be used, or an internal"
                + " error.");
    Specs.value(spec, "FOLDER", "Where the outputs go.", "-o", OUTPUT);
    Specs.value(
        spec,
        "NAME",
        "What the files hold: text, json-lines or warc (found out by name and content).",
        FORMAT);
    RecordOptions.addTo(spec);
    Specs.value(
        spec,
        "NAME",
        "Encoding of files that are texts (UTF-8); auto finds it out, and UTF-8 is written.",
        ENCODING);
    Specs.value(
        spec, "POLICY", "What to do about invalid bytes: fail, replace or keep (fail).", INVALID);
    RuleOptions.addTo(spec);
    Specs.value(spec, "FOLDER", "Write the edits too, a file for each output.", EDITS);
    Specs.value(spec, "NAME", "How to write edits: records or dolma (records).", EDITS_FORMAT);
    Specs.value(spec, "FILE", "Write what failed to FILE too, a line of JSON for each.", REJECTS);
    Specs.value(spec, "FILE", "Write counts and times as JSON.", REPORT);
    Specs.number(
        spec, "Clean the first N documents of each file only, and leave out the rest.", LIMIT);
    Specs.flag(spec, "Write no outputs; tell what would be done.", DRY_RUN);
    Specs.flag(spec, "Say nothing but errors.", "-q", QUIET);
    Specs.number(spec, "How many threads clean (as many as there are processors).", THREADS);
    Specs.arguments(spec, Specs.INPUT);
    return spec;
  }

  static ExitStatus run(List<String> args, Console console, Output standardOutput)
      throws UsageException, IOException {
    Arguments arguments = Arguments.parse(spec(), args);
    if (arguments.showHelp(standardOutput)) {
      return ExitStatus.DONE;
    }
    return new CorpusCommand(arguments).run(console);
  }

  private ExitStatus run(Console console) throws UsageException, IOException {
    List<Path> inputs = new ArrayList<>();
    for (String input : arguments.positional()) {
      inputs.add(path("input", input));
    }
    if (inputs.isEmpty() || !arguments.has(OUTPUT)) {
      throw new UsageException("corpus needs INPUTs and -o FOLDER; see 'cleaner corpus --help'");
    }
    Path output = path(OUTPUT, arguments.text(OUTPUT, ""));
    CorpusOptions options = options();
    boolean quiet = arguments.has(QUIET);
    Cleaner cleaner = RuleOptions.of(arguments).cleaner(console, quiet);
    CorpusRun run = new CorpusRun(cleaner, options);
    RunReport report;
    try (CorpusProgress progress = new CorpusProgress(console, quiet, arguments.has(DRY_RUN))) {
      report =
          arguments.has(DRY_RUN)
              ? run.dryRun(inputs, output, progress)
              : run.run(inputs, output, progress);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    } catch (IOException e) {
      throw new OutputException(output.toString(), e);
    }
    if (!quiet) {
      console.err().print(CorpusSummary.of(report));
      console.err().flush();
    }
    return status(report);
  }

  private static ExitStatus status(RunReport report) {
    if (report.isClean() && report.sources() > 0) {
      return ExitStatus.DONE;
    }
    return report.bytes() == 0 && report.failed() == report.sources()
        ? ExitStatus.WRONG_USAGE
        : ExitStatus.SOME_FAILED;
  }

  private CorpusOptions options() throws UsageException {
    String format = arguments.text(FORMAT);
    InvalidBytes invalidBytes =
        Named.of(
            "policy", arguments.text(INVALID, "fail"), InvalidBytes.values(), InvalidBytes::label);
    EditsFormat editsFormat =
        Named.of(
            "format of edits",
            arguments.text(EDITS_FORMAT, "records"),
            EditsFormat.values(),
            EditsFormat::label);
    for (String option : List.of(EDITS, REJECTS, REPORT)) {
      if (arguments.has(DRY_RUN) && arguments.has(option)) {
        throw new UsageException(DRY_RUN + " writes nothing, so it does not go with " + option);
      }
    }
    if (arguments.has(EDITS_FORMAT) && !arguments.has(EDITS)) {
      throw new UsageException(EDITS_FORMAT + " needs " + EDITS);
    }
    try {
      return CorpusOptions.DEFAULT
          .withFormat(
              format == null
                  ? null
                  : Named.of("format", format, SourceFormat.values(), SourceFormat::label))
          .withJsonLines(RecordOptions.format(arguments, invalidBytes))
          .withCodec(codec(invalidBytes))
          .withLimit(arguments.has(LIMIT) ? arguments.number(LIMIT, 1) : Long.MAX_VALUE)
          .withThreads(arguments.number(THREADS, Runtime.getRuntime().availableProcessors()))
          .withEdits(optionalPath(EDITS), editsFormat)
          .withRejects(optionalPath(REJECTS))
          .withReport(optionalPath(REPORT));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }

  private TextCodec codec(InvalidBytes invalidBytes) {
    String encoding = arguments.text(ENCODING, StandardCharsets.UTF_8.name());
    return encoding.equals(AUTO)
        ? TextCodec.detecting(invalidBytes)
        : new TextCodec(Named.encoding(encoding), invalidBytes);
  }

  private @Nullable Path optionalPath(String option) throws UsageException {
    String name = arguments.text(option);
    return name == null ? null : path(option, name);
  }

  private static Path path(String what, String name) throws UsageException {
    if (name.isEmpty()) {
      throw new UsageException(what + " has an empty name");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(
          what + " is no name for a file here: " + name + "; is LC_ALL a UTF-8 locale?");
    }
  }
}
