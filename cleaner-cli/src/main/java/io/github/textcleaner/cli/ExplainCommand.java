package io.github.textcleaner.cli;

import io.github.textcleaner.rule.Example;
import io.github.textcleaner.rule.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code cleaner explain RULE}: what a rule does, and why. */
final class ExplainCommand {
  static final String NAME = "explain";

  private ExplainCommand() {}

  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("cleaner " + NAME);
    spec.usageMessage().description("Says what a rule does and why, with examples.", "");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("RULE")
            .index("0")
            .required(true)
            .type(String.class)
            .description("Id of the rule; 'cleaner rules' lists them.")
            .build());
    return spec;
  }

  static ExitStatus run(List<String> args, OutputStream out) throws UsageException, IOException {
    Arguments arguments = Arguments.parse(spec(), args);
    if (!arguments.showHelp(out)) {
      RuleInfo info = InstalledRules.catalog().get(arguments.positional().get(0)).info();
      out.write(explain(info).getBytes(StandardCharsets.UTF_8));
    }
    return ExitStatus.DONE;
  }

  private static String explain(RuleInfo info) {
    StringBuilder text = new StringBuilder();
    text.append(info.id()).append(": ").append(info.summary()).append('\n');
    text.append("category ").append(info.category().label());
    text.append(", confidence ").append(info.confidence().label());
    text.append(info.isOnByDefault() ? "" : ", off by default").append("\n\n");
    text.append(info.rationale()).append('\n');
    for (Example example : info.examples()) {
      text.append('\n').append(example.isKept() ? "Stays: " : "Changes: ");
      text.append(example.note()).append('\n');
      if (example.isKept()) {
        show(example.before(), "    ", text);
      } else {
        show(example.before(), "  - ", text);
        show(example.after(), "  + ", text);
      }
    }
    if (!info.knownErrors().isEmpty()) {
      text.append("\nKnown errors:\n");
      info.knownErrors().forEach(error -> text.append("  ").append(error).append('\n'));
    }
    if (!info.formerIds().isEmpty()) {
      text.append("\nFormer names: ").append(String.join(", ", info.formerIds())).append('\n');
    }
    return text.toString();
  }

  /** Appends an example, with what cannot be seen made visible: spaces at line ends as dots. */
  private static void show(String example, String margin, StringBuilder text) {
    if (example.isEmpty()) {
      text.append(margin).append("(nothing)\n");
    }
    example
        .lines()
        .forEach(
            line -> {
              String shown = line.stripTrailing();
              String trailing = line.substring(shown.length()).replace(' ', '\u00B7');
              text.append(margin).append(Printable.of(shown + trailing)).append('\n');
            });
  }
}
