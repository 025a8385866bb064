package io.github.textcleaner.cli;

import io.github.textcleaner.rule.UnknownNameException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  private final CommandLine command;
  private final ParseResult parsed;

  private Arguments(CommandLine command, ParseResult parsed) {
    this.command = command;
    this.parsed = parsed;
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
      return new Arguments(command, command.parseArgs(args.toArray(String[]::new)));
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
        OptionSpec.builder("--version").versionHelp(true).description("Show the version.").build());
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    spec.usageMessage().width(90).sortOptions(false);
    return new CommandLine(spec).setExpandAtFiles(false);
  }

  /** Writes the help or the version if it was asked for, and returns whether it was. */
  boolean showHelp(OutputStream out) throws IOException {
    if (parsed.isUsageHelpRequested()) {
      out.write(help().getBytes(StandardCharsets.UTF_8));
      return true;
    }
    if (parsed.isVersionHelpRequested()) {
      out.write(("cleaner " + version() + "\n").getBytes(StandardCharsets.UTF_8));
      return true;
    }
    return false;
  }

  /** Returns what {@code --help} shows. */
  String help() {
    return command.getUsageMessage(Ansi.OFF);
  }

  static String version() throws IOException {
    try (InputStream in = Main.class.getResourceAsStream("version.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  /** Returns the value of an option, or {@code absent} if it was not given. */
  String text(String option, String absent) {
    return parsed.matchedOptionValue(option, absent);
  }

  /** Returns the value of an option, or {@code absent} if it was not given. */
  int number(String option, int absent) {
    return parsed.matchedOptionValue(option, absent);
  }

  /** Returns the value of an option, or null if it was not given. */
  @Nullable String text(String option) {
    return parsed.matchedOptionValue(option, null);
  }

  /** Returns the values of an option that can be given several times; none if it was not given. */
  String[] list(String option) {
    return parsed.matchedOptionValue(option, List.<String>of()).stream()
        .map(String::strip)
        .toArray(String[]::new);
  }

  /** Returns the arguments that are no options. */
  List<String> positional() {
    return parsed.matchedPositionals().stream()
        .flatMap(positional -> positional.stringValues().stream())
        .toList();
  }
}
