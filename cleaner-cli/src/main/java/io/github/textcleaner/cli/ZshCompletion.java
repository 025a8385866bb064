package io.github.textcleaner.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion of the Z shell. */
final class ZshCompletion {
  private ZshCompletion() {}

  /**
   * Returns the file for the functions of the shell.
   *
   * @param commands the commands, the one without a name first
   */
  static String of(List<CommandLine> commands) {
    StringBuilder script = new StringBuilder("#compdef cleaner\n\ncase $words[2] in\n");
    for (CommandLine command : commands.subList(1, commands.size())) {
      String name = Manual.nameOf(command);
      script.append("  ").append(name).append(")\n");
      String own = "'1:command:(" + name + ")'";
      script.append(
          takesFiles(command)
              ? arguments(command, own, "'*:file:_files'")
              : arguments(command, own));
      script.append("    ;;\n");
    }
    String names = commands.stream().skip(1).map(Manual::nameOf).collect(joining(" "));
    script.append("  *)\n");
    script.append(
        arguments(
            commands.get(0),
            "'1:command or file:{ compadd " + names + "; _files }'",
            "'*:file:_files'"));
    return script.append("    ;;\nesac\n").toString();
  }

  private static boolean takesFiles(CommandLine command) {
    return command.getCommandSpec().positionalParameters().stream()
        .anyMatch(argument -> argument.paramLabel().equals(Specs.INPUT));
  }

  private static String arguments(CommandLine command, String... positional) {
    StringBuilder lines = new StringBuilder("    _arguments -s");
    for (OptionSpec option : command.getCommandSpec().options()) {
      lines.append(" \\\n      ").append(option(option));
    }
    for (String argument : positional) {
      lines.append(" \\\n      ").append(argument);
    }
    return lines.append('\n').toString();
  }

  private static String option(OptionSpec option) {
    String[] names = option.names();
    String value =
        option.arity().max() == 0 ? "" : ":" + option.paramLabel() + ":" + values(option);
    String tail = quoted("[" + option.description()[0].replace(":", "\\:") + "]" + value);
    return names.length == 1
        ? quoted(names[0]).replaceFirst("'$", "") + tail.substring(1)
        : quoted("(" + String.join(" ", names) + ")") + "{" + String.join(",", names) + "}" + tail;
  }

  private static String values(OptionSpec option) {
    return switch (option.paramLabel()) {
      case "FILE" -> "_files";
      case "FOLDER" -> "_files -/";
      default -> " ";
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
