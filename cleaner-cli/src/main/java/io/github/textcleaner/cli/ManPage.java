package io.github.textcleaner.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page, in the language of {@code man}. */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /**
   * Returns the page.
   *
   * @param commands the commands, the one without a name first
   */
  static String of(List<CommandLine> commands, String version) {
    ManPage man = new ManPage();
    CommandSpec main = commands.get(0).getCommandSpec();
    man.line(".TH CLEANER 1 \"\" \"cleaner " + version + "\"");
    man.section("NAME");
    man.line("cleaner \\- turn scraped text back into the text its author wrote");
    man.section("SYNOPSIS");
    for (String synopsis : main.usageMessage().customSynopsis()) {
      man.text(synopsis.strip());
      man.line(".br");
    }
    man.section("DESCRIPTION");
    man.paragraph(main.usageMessage().description());
    man.section("OPTIONS");
    main.options().forEach(man::option);
    man.section("COMMANDS");
    for (CommandLine command : commands.subList(1, commands.size())) {
      man.command(command.getCommandSpec());
    }
    man.section("EXIT STATUS");
    man.paragraph(main.usageMessage().footer());
    return man.page.toString();
  }

  private void section(String name) {
    line(".SH " + name);
  }

  private void option(OptionSpec option) {
    String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    String names = String.join(", ", option.names());
    item(names + label, option.description());
  }

  private void command(CommandSpec command) {
    String parameters =
        command.positionalParameters().stream()
            .map(parameter -> " " + parameter.paramLabel())
            .reduce("", String::concat);
    item(command.name() + parameters, command.usageMessage().description());
  }

  private void item(String term, String... description) {
    line(".TP");
    text("\\fB" + term.replace("-", "\\-") + "\\fR");
    paragraph(description);
  }

  private void paragraph(String... lines) {
    Stream.of(lines).filter(text -> !text.isBlank()).forEach(text -> text(escaped(text)));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }

  /** Adds a line that is no request, whatever it begins with. */
  private void text(String text) {
    line(text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text);
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
