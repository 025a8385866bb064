package io.github.textcleaner.cli;

import io.github.textcleaner.corpus.json.JsonLinesFormat;
import io.github.textcleaner.corpus.text.InvalidBytes;
import io.github.textcleaner.rule.UnknownNameException;
import io.github.textcleaner.text.OffsetUnit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options of the cleaning command, checked against each other. */
final class CleanOptions {
  static final String STANDARD_STREAM = "-";

  private static final int MAX_THREADS = 1024;

  private static final String JSON_LINES = "--json-lines";
  private static final String LINE_BUFFERED = "--line-buffered";
  private static final String LANG = "--lang";
  private static final String ENCODING = "--encoding";
  private static final String INVALID = "--invalid";
  private static final String AUTO = "auto";
  private static final String OUTPUT = "--output";
  private static final String IN_PLACE = "--in-place";
  private static final String DIFF = "--diff";
  private static final String CHECK = "--check";
  private static final String EDITS = "--edits";
  private static final String UNIT = "--unit";
  private static final String STATS = "--stats";
  private static final String QUIET = "--quiet";
  private static final String THREADS = "--threads";

  /** What is made of the cleaned texts. */
  enum Mode {
    WRITE,
    IN_PLACE,
    DIFF,
    CHECK
  }

  private final Arguments arguments;

  private final OffsetUnit unit;
  private final InvalidBytes invalidBytes;
  private final @Nullable Charset encoding;
  private final JsonLinesFormat format;
  private final RuleOptions rules;

  private CleanOptions(Arguments arguments) throws UsageException {
    this.arguments = arguments;
    this.unit =
        Named.of(
            "unit", arguments.text(UNIT, "code-point"), OffsetUnit.values(), OffsetUnit::label);
    this.invalidBytes =
        Named.of(
            "policy", arguments.text(INVALID, "fail"), InvalidBytes.values(), InvalidBytes::label);
    String name = arguments.text(ENCODING, StandardCharsets.UTF_8.name());
    this.encoding = name.equals(AUTO) ? null : Named.encoding(name);
    this.format = RecordOptions.format(arguments, invalidBytes);
    this.rules = RuleOptions.of(arguments);
  }

  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("cleaner");
    spec.usageMessage()
        .customSynopsis(
            "cleaner [OPTION...] [FILE...]",
            "       cleaner corpus [OPTION...] INPUT... -o FOLDER",
            "       cleaner rules",
            "       cleaner explain RULE")
        .description(
            "",
            "Turns scraped text back into the text that its author wrote. Reads FILEs, or standard"
                + " input if there is none or for -, and writes the cleaned text to standard output.",
            "")
        .footer(
            "",
            "Exit status: 0 done; 1 --check or --diff found something to change; 2 wrong usage, or"
                + " nothing could be read; 3 some input or record failed, the rest was written; 4 the"
                + " output could not be written, or an internal error.");
    Specs.flag(
        spec, "Clean the text in JSON objects, one a line; all else in them stays.", JSON_LINES);
    RecordOptions.addTo(spec);
    Specs.flag(spec, "Write each record before the next one is read.", LINE_BUFFERED);
    Specs.value(spec, "TAG", "Language of the text, a hint: de, pt-BR ...", LANG);
    Specs.value(
        spec,
        "NAME",
        "Encoding to read and to write (UTF-8); auto finds it out, and UTF-8 is written.",
        ENCODING);
    Specs.value(
        spec, "POLICY", "What to do about invalid bytes: fail, replace or keep (fail).", INVALID);
    RuleOptions.addTo(spec);
    Specs.value(spec, "FILE", "Write to FILE, which appears when it is whole.", "-o", OUTPUT);
    Specs.flag(spec, "Put the cleaned texts in the place of the files.", "-i", IN_PLACE);
    Specs.flag(spec, "Write a unified diff instead of the text.", DIFF);
    Specs.flag(spec, "Write nothing; name on standard error what would change.", CHECK);
    Specs.value(spec, "FILE", "Write each edit as a line of JSON to FILE.", EDITS);
    Specs.value(
        spec,
        "UNIT",
        "What offsets of edits count: utf-16, code-point or byte (code-point).",
        UNIT);
    Specs.flag(spec, "Write counts for each rule to standard error.", STATS);
    Specs.flag(spec, "Say nothing but errors.", "-q", QUIET);
    Specs.number(spec, "How many threads clean (as many as there are processors).", THREADS);
    Specs.arguments(spec, "FILE");
    return spec;
  }

  /**
   * Returns the options that were given.
   *
   * @throws UnknownNameException if the value of one is no known name
   * @throws UsageException if they contradict each other
   */
  static CleanOptions of(Arguments arguments) throws UsageException {
    CleanOptions options = new CleanOptions(arguments);
    options.check();
    return options;
  }

  private void check() throws UsageException {
    for (String option : RecordOptions.NAMES) {
      requireWith(option, JSON_LINES);
    }
    requireWith(LINE_BUFFERED, JSON_LINES);
    requireWith(UNIT, EDITS);
    refuseTogether(
        JSON_LINES,
        LANG,
        "the language of a record stands in its field " + RecordOptions.LANG_FIELD);
    refuseTogether(JSON_LINES, ENCODING, "JSON Lines is UTF-8");
    refuseTogether(IN_PLACE, OUTPUT, "choose one");
    refuseTogether(IN_PLACE, DIFF, "choose one");
    refuseTogether(IN_PLACE, CHECK, "choose one");
    refuseTogether(IN_PLACE, LINE_BUFFERED, "files need no answer");
    refuseTogether(CHECK, DIFF, "choose one");
    refuseTogether(CHECK, OUTPUT, "--check writes nothing");
    if (arguments.has(IN_PLACE) && (files().isEmpty() || files().contains(STANDARD_STREAM))) {
      throw new UsageException("--in-place needs files, not standard input");
    }
    if (files().indexOf(STANDARD_STREAM) != files().lastIndexOf(STANDARD_STREAM)) {
      throw new UsageException("standard input (-) can be read once only");
    }
    if (writesEditsToStandardOutput()
        && mode() != Mode.IN_PLACE
        && mode() != Mode.CHECK
        && output() == null) {
      throw new UsageException(
          "--edits - needs --output, --in-place or --check, since the text goes to standard output");
    }
    if (threads() < 1 || threads() > MAX_THREADS) {
      throw new UsageException(
          THREADS + " takes a number from 1 to " + MAX_THREADS + ", not " + threads());
    }
  }

  private void requireWith(String option, String needed) throws UsageException {
    if (arguments.has(option) && !arguments.has(needed)) {
      throw new UsageException(option + " needs " + needed);
    }
  }

  private void refuseTogether(String first, String second, String reason) throws UsageException {
    if (arguments.has(first) && arguments.has(second)) {
      throw new UsageException(first + " and " + second + " do not go together: " + reason);
    }
  }

  List<String> files() {
    return arguments.positional();
  }

  boolean jsonLines() {
    return arguments.has(JSON_LINES);
  }

  JsonLinesFormat format() {
    return format;
  }

  boolean lineBuffered() {
    return arguments.has(LINE_BUFFERED);
  }

  @Nullable String language() {
    return arguments.text(LANG);
  }

  Mode mode() {
    if (arguments.has(IN_PLACE)) {
      return Mode.IN_PLACE;
    }
    if (arguments.has(DIFF)) {
      return Mode.DIFF;
    }
    return arguments.has(CHECK) ? Mode.CHECK : Mode.WRITE;
  }

  /** Returns the file to write to, or null for standard output. */
  @Nullable String output() {
    String file = arguments.text(OUTPUT);
    return STANDARD_STREAM.equals(file) ? null : file;
  }

  /** Returns the file for edits, or null if they go to standard output or nowhere. */
  @Nullable String editsFile() {
    return writesEditsToStandardOutput() ? null : arguments.text(EDITS);
  }

  boolean writesEdits() {
    return arguments.has(EDITS);
  }

  boolean writesEditsToStandardOutput() {
    return STANDARD_STREAM.equals(arguments.text(EDITS));
  }

  boolean stats() {
    return arguments.has(STATS);
  }

  boolean quiet() {
    return arguments.has(QUIET);
  }

  int threads() {
    return arguments.number(THREADS, Runtime.getRuntime().availableProcessors());
  }

  OffsetUnit unit() {
    return unit;
  }

  InvalidBytes invalidBytes() {
    return invalidBytes;
  }

  /** Returns the encoding of the texts, or null if it is to be found out. */
  @Nullable Charset encoding() {
    return encoding;
  }

  RuleOptions rules() {
    return rules;
  }
}
