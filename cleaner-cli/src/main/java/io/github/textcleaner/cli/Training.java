package io.github.textcleaner.cli;

import io.github.textcleaner.rule.Example;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleCatalog;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Runs the command on the examples of all rules, so that Java can keep the classes that it loads
 * for the runs to come. The launcher does this once.
 */
public final class Training {
  private Training() {}

  /** Runs the command. */
  public static void main(String[] args) {
    for (Rule rule : RuleCatalog.installed().rules()) {
      for (Example example : rule.info().examples()) {
        Main.run(List.of(), console(example.before()));
      }
    }
  }

  private static Console console(String input) {
    return new Console(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        Map.of(),
        false,
        false);
  }
}
