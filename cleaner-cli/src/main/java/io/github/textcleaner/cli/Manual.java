package io.github.textcleaner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Writes the manual page and the completions of the shells, from what the commands say of
 * themselves. Runs when the distribution is built.
 */
public final class Manual {
  private Manual() {}

  /** Returns the commands, the one without a name first. */
  static List<CommandLine> commands() {
    return List.of(
            CleanOptions.spec(), CorpusCommand.spec(), RulesCommand.spec(), ExplainCommand.spec())
        .stream()
        .map(Arguments::command)
        .toList();
  }

  /**
   * Writes the files where systems look for them.
   *
   * @param args the folder to write to
   */
  public static void main(String[] args) throws IOException {
    Path share = Path.of(args[0]);
    List<CommandLine> commands = commands();
    write(share.resolve("man/man1/cleaner.1"), ManPage.of(commands, Arguments.version()));
    write(share.resolve("zsh/site-functions/_cleaner"), ZshCompletion.of(commands));
    CommandSpec main = commands.get(0).getCommandSpec();
    commands.stream().skip(1).forEach(command -> main.addSubcommand(nameOf(command), command));
    write(
        share.resolve("bash-completion/completions/cleaner"),
        AutoComplete.bash("cleaner", commands.get(0)));
  }

  /** Returns the name of a command, such as {@code explain}. */
  static String nameOf(CommandLine command) {
    return command.getCommandName().replaceFirst("^cleaner ", "");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
