package io.github.textcleaner.cli;

import com.google.common.collect.ImmutableMap;
import io.github.textcleaner.rule.UnknownNameException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads arguments by their specification. */
final class Arguments {
  private static final String HELP = "--help";
  private static final String VERSION = "--version";

  private final Supplier<CommandLine> command;

  /** The values of the options that were given, under each of their names. */
  private final ImmutableMap<String, Object> values;

  private final List<String> positional;

  private Arguments(
      Supplier<CommandLine> command, ImmutableMap<String, Object> values, List<String> positional) {
    this.command = command;
    this.values = values;
    this.positional = positional;
  }

  /**
   * Reads arguments of a command that takes any number of files. Most calls have no options: they
   * do not wait for picocli, which takes as long as a page to clean.
   *
   * @throws UnknownNameException if there is no such option
   * @throws UsageException if they are wrong in another way
   */
  static Arguments parse(Supplier<CommandSpec> spec, List<String> args) throws UsageException {
    for (String argument : args) {
      if (argument.startsWith("-")) {
        return parse(spec.get(), args);
      }
    }
    return new Arguments(() -> command(spec.get()), ImmutableMap.of(), args);
  }

  /**
   * Reads arguments.
   *
   * @throws UnknownNameException if there is no such option
   * @throws UsageException if they are wrong in another way
   */
  static Arguments parse(CommandSpec spec, List<String> args) throws UsageException {
    CommandLine command = command(spec);
    try {
      ParseResult parsed = command.parseArgs(args.toArray(String[]::new));
      return new Arguments(() -> command, values(parsed), positional(parsed));
    } catch (UnmatchedArgumentException e) {
      String argument = e.getUnmatched().get(0);
      if (!e.isUnknownOption()) {
        throw new UsageException("unexpected argument: " + argument);
      }
      List<String> known = new ArrayList<>(spec.optionsMap().keySet());
      throw new UnknownNameException("option", argument.replaceFirst("=.*", ""), known);
    } catch (ParameterException e) {
      throw new UsageException(e);
    }
  }

  /** Returns a command with the options that all commands have. */
  static CommandLine command(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(VERSION).versionHelp(true).description("Show the version.").build());
    spec.addOption(
        OptionSpec.builder("-h", HELP).usageHelp(true).description("Show this help.").build());
    spec.usageMessage().width(90).sortOptions(false);
    return new CommandLine(spec).setExpandAtFiles(false);
  }

  /** Writes the help or the version if it was asked for, and returns whether it was. */
  boolean showHelp(OutputStream out) throws IOException {
    if (has(HELP)) {
      out.write(help().getBytes(StandardCharsets.UTF_8));
      return true;
    }
    if (has(VERSION)) {
      out.write(("cleaner " + version() + "\n").getBytes(StandardCharsets.UTF_8));
      return true;
    }
    return false;
  }

  /** Returns what {@code --help} shows. */
  String help() {
    return command.get().getUsageMessage(Ansi.OFF);
  }

  static String version() throws IOException {
    try (InputStream in = Main.class.getResourceAsStream("version.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  boolean has(String option) {
    return values.containsKey(option);
  }

  /** Returns the value of an option, or {@code absent} if it was not given. */
  String text(String option, String absent) {
    return (String) values.getOrDefault(option, absent);
  }

  /** Returns the value of an option, or {@code absent} if it was not given. */
  int number(String option, int absent) {
    return (Integer) values.getOrDefault(option, absent);
  }

  /** Returns the value of an option, or null if it was not given. */
  @Nullable String text(String option) {
    return (String) values.get(option);
  }

  /** Returns the values of an option that can be given several times; none if it was not given. */
  String[] list(String option) {
    return ((List<?>) values.getOrDefault(option, List.of()))
        .stream().map(value -> value.toString().strip()).toArray(String[]::new);
  }

  /** Returns the arguments that are no options. */
  List<String> positional() {
    return positional;
  }

  private static ImmutableMap<String, Object> values(ParseResult parsed) {
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    for (OptionSpec option : parsed.matchedOptionsSet()) {
      for (String name : option.names()) {
        values.put(name, option.getValue());
      }
    }
    return values.buildOrThrow();
  }

  private static List<String> positional(ParseResult parsed) {
    return parsed.matchedPositionals().stream()
        .flatMap(found -> found.stringValues().stream())
        .toList();
  }
}
