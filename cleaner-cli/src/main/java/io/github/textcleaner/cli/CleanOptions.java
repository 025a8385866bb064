package io.github.textcleaner.cli;

import io.github.textcleaner.Profile;
import io.github.textcleaner.corpus.InvalidBytes;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.rule.UnknownNameException;
import io.github.textcleaner.text.OffsetUnit;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options of the cleaning command, checked against each other. */
final class CleanOptions {
  static final String STANDARD_STREAM = "-";

  private static final int MAX_THREADS = 1024;

  private static final String JSON_LINES = "--json-lines";
  private static final String FIELD = "--field";
  private static final String ID_FIELD = "--id-field";
  private static final String LANG_FIELD = "--lang-field";
  private static final String METADATA_FIELD = "--metadata-field";
  private static final String LINE_BUFFERED = "--line-buffered";
  private static final String LANG = "--lang";
  private static final String ENCODING = "--encoding";
  private static final String INVALID = "--invalid";
  private static final String AUTO = "auto";
  private static final String SELECT = "--select";
  private static final String IGNORE = "--ignore";
  private static final String ENABLE = "--enable";
  private static final String PROFILE = "--profile";
  private static final String OUTPUT = "--output";
  private static final String IN_PLACE = "--in-place";
  private static final String DIFF = "--diff";
  private static final String CHECK = "--check";
  private static final String EDITS = "--edits";
  private static final String UNIT = "--unit";
  private static final String STATS = "--stats";
  private static final String QUIET = "--quiet";
  private static final String THREADS = "--threads";

  private static final String SEE_RULES = "'cleaner rules' lists the rules";

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
  private final Profile profile;

  private CleanOptions(Arguments arguments) {
    this.arguments = arguments;
    this.unit =
        named("unit", arguments.text(UNIT, "code-point"), OffsetUnit.values(), OffsetUnit::label);
    this.invalidBytes =
        named(
            "policy", arguments.text(INVALID, "fail"), InvalidBytes.values(), InvalidBytes::label);
    String name = arguments.text(ENCODING, StandardCharsets.UTF_8.name());
    this.encoding = name.equals(AUTO) ? null : encoding(name);
    this.profile =
        Profile.named(arguments.text(PROFILE, Profile.WEB.name()))
            .select(arguments.list(SELECT))
            .ignore(arguments.list(IGNORE))
            .enable(arguments.list(ENABLE));
  }

  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("cleaner");
    spec.usageMessage()
        .customSynopsis(
            "cleaner [OPTION...] [FILE...]", "       cleaner rules", "       cleaner explain RULE")
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
    flag(spec, "Clean the text in JSON objects, one a line; all else in them stays.", JSON_LINES);
    value(spec, "NAME", "Field with the text (text).", FIELD);
    value(spec, "NAME", "Field with the name of the record (id).", ID_FIELD);
    value(spec, "NAME", "Field with the language of the text, a hint (lang).", LANG_FIELD);
    value(
        spec,
        "NAME",
        "Add a field with the dates, tags and so on that were removed.",
        METADATA_FIELD);
    flag(spec, "Write each record before the next one is read.", LINE_BUFFERED);
    value(spec, "TAG", "Language of the text, a hint: de, pt-BR ...", LANG);
    value(
        spec,
        "NAME",
        "Encoding to read and to write (UTF-8); auto finds it out, and UTF-8 is written.",
        ENCODING);
    value(spec, "POLICY", "What to do about invalid bytes: fail, replace or keep (fail).", INVALID);
    list(spec, "Run these categories (encoding, residue, joins, layout) or rules only.", SELECT);
    list(spec, "Leave out these categories or rules.", IGNORE);
    list(spec, "Run these rules too, which are off by default.", ENABLE);
    value(spec, "NAME", "How much to dare: conservative, web or all (web).", PROFILE);
    value(spec, "FILE", "Write to FILE, which appears when it is whole.", "-o", OUTPUT);
    flag(spec, "Put the cleaned texts in the place of the files.", "-i", IN_PLACE);
    flag(spec, "Write a unified diff instead of the text.", DIFF);
    flag(spec, "Write nothing; name on standard error what would change.", CHECK);
    value(spec, "FILE", "Write each edit as a line of JSON to FILE.", EDITS);
    value(
        spec,
        "UNIT",
        "What offsets of edits count: utf-16, code-point or byte (code-point).",
        UNIT);
    flag(spec, "Write counts for each rule to standard error.", STATS);
    flag(spec, "Say nothing but errors.", "-q", QUIET);
    spec.addOption(
        OptionSpec.builder(THREADS)
            .paramLabel("N")
            .type(int.class)
            .description("How many threads clean (as many as there are processors).")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .hidden(true)
            .build());
    return spec;
  }

  private static void flag(CommandSpec spec, String description, String... names) {
    spec.addOption(OptionSpec.builder(names).description(description).build());
  }

  private static void value(CommandSpec spec, String label, String description, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .paramLabel(label)
            .type(String.class)
            .description(description)
            .build());
  }

  private static void list(CommandSpec spec, String description, String name) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel("LIST")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .splitRegex(",")
            .hideParamSyntax(true)
            .description(description)
            .build());
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
    for (String option : List.of(FIELD, ID_FIELD, LANG_FIELD, METADATA_FIELD, LINE_BUFFERED)) {
      requireWith(option, JSON_LINES);
    }
    requireWith(UNIT, EDITS);
    refuseTogether(JSON_LINES, LANG, "the language of a record stands in its field " + LANG_FIELD);
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
    String metadata = metadataField();
    if (metadata != null && List.of(field(), idField(), languageField()).contains(metadata)) {
      throw new UsageException(METADATA_FIELD + " needs a field of its own, not " + metadata);
    }
    for (String option : List.of(SELECT, IGNORE, ENABLE)) {
      List<String> names = List.of(arguments.list(option));
      if (arguments.has(option) && names.isEmpty() || names.contains("")) {
        throw new UsageException(option + ": the list, or a name in it, is empty; " + SEE_RULES);
      }
    }
    for (Category category : Category.values()) {
      if (enabled().contains(category.label())) {
        throw new UsageException(
            ENABLE + " takes rules, not the category " + category.label() + "; " + SEE_RULES);
      }
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

  String field() {
    return arguments.text(FIELD, "text");
  }

  String idField() {
    return arguments.text(ID_FIELD, "id");
  }

  String languageField() {
    return arguments.text(LANG_FIELD, "lang");
  }

  @Nullable String metadataField() {
    return optional(METADATA_FIELD);
  }

  boolean lineBuffered() {
    return arguments.has(LINE_BUFFERED);
  }

  @Nullable String language() {
    return optional(LANG);
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
    String file = optional(OUTPUT);
    return STANDARD_STREAM.equals(file) ? null : file;
  }

  /** Returns the file for edits, or null if they go to standard output or nowhere. */
  @Nullable String editsFile() {
    return writesEditsToStandardOutput() ? null : optional(EDITS);
  }

  boolean writesEdits() {
    return arguments.has(EDITS);
  }

  boolean writesEditsToStandardOutput() {
    return STANDARD_STREAM.equals(optional(EDITS));
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

  Profile profile() {
    return profile;
  }

  /** Returns the rules that are to run though they are off by default. */
  List<String> enabled() {
    return List.of(arguments.list(ENABLE));
  }

  private static <T> T named(String what, String name, T[] values, Function<T, String> label) {
    return Arrays.stream(values)
        .filter(value -> label.apply(value).equals(name))
        .findFirst()
        .orElseThrow(
            () -> new UnknownNameException(what, name, Arrays.stream(values).map(label).toList()));
  }

  private static Charset encoding(String name) {
    try {
      if (Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    } catch (IllegalCharsetNameException e) {
      // As good as unknown.
    }
    throw new UnknownNameException("encoding", name, Charset.availableCharsets().keySet());
  }

  private @Nullable String optional(String option) {
    return arguments.has(option) ? arguments.text(option, "") : null;
  }
}
