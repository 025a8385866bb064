package io.github.textcleaner.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Adds options and arguments to the specification of a command. */
final class Specs {
  /** The label of arguments that are files or folders to read. */
  static final String INPUT = "INPUT";

  private Specs() {}

  /** Adds an option without a value. */
  static void flag(CommandSpec spec, String description, String... names) {
    spec.addOption(OptionSpec.builder(names).description(description).build());
  }

  /** Adds an option with a value. */
  static void value(CommandSpec spec, String label, String description, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .paramLabel(label)
            .type(String.class)
            .description(description)
            .build());
  }

  /** Adds an option with a whole number. */
  static void number(CommandSpec spec, String description, String name) {
    spec.addOption(
        OptionSpec.builder(name).paramLabel("N").type(int.class).description(description).build());
  }

  /** Adds an option with values between commas, which can be given several times. */
  static void list(CommandSpec spec, String description, String name) {
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

  /** Adds any number of arguments that are no options, which the synopsis shows. */
  static void arguments(CommandSpec spec, String label) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .hidden(true)
            .build());
  }
}
