package io.github.textcleaner.cli;

import io.github.textcleaner.rule.RuleCatalog;
import io.github.textcleaner.rules.BuiltInRules;
import java.io.File;
import java.util.List;

/** The rules that the command has. */
final class InstalledRules {
  private InstalledRules() {}

  /**
   * Returns all rules that are installed. Looking for packs opens every jar there is, which takes
   * as long as reading a page; where the jar of the command was started alone, it has the built-in
   * pack and no other.
   */
  static RuleCatalog catalog() {
    boolean alone = !System.getProperty("java.class.path", "").contains(File.pathSeparator);
    return alone ? RuleCatalog.of(List.of(new BuiltInRules())) : RuleCatalog.installed();
  }
}
