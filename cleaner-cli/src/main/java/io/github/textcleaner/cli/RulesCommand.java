package io.github.textcleaner.cli;

import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cleaner rules}: a table of the rules there are. */
final class RulesCommand {
  static final String NAME = "rules";

  private RulesCommand() {}

  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("cleaner " + NAME);
    spec.usageMessage().description("Lists the rules.", "");
    return spec;
  }

  static ExitStatus run(List<String> args, OutputStream out) throws UsageException, IOException {
    if (Arguments.parse(spec(), args).showHelp(out)) {
      return ExitStatus.DONE;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("RULE", "CATEGORY", "CONFIDENCE", "SUMMARY"));
    for (Rule rule : InstalledRules.catalog().rules()) {
      RuleInfo info = rule.info();
      rows.add(
          List.of(
              info.id(),
              info.category().label(),
              info.confidence().label(),
              info.isOnByDefault() ? info.summary() : info.summary() + " (off by default)"));
    }
    out.write(Table.of(rows).getBytes(StandardCharsets.UTF_8));
    return ExitStatus.DONE;
  }
}
