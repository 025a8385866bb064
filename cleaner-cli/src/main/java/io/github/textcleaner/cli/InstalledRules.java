package io.github.textcleaner.cli;

import io.github.textcleaner.rule.RuleCatalog;
import io.github.textcleaner.rule.RulePack;
import java.io.File;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;

/** The rules that the command has. */
final class InstalledRules {
  private InstalledRules() {}

  /**
   * Returns all rules that are installed. Looking for packs opens every jar there is, which takes
   * as long as reading a page; where the jar of the command was started alone, there is no other
   * pack than its own.
   */
  static RuleCatalog catalog() {
    boolean alone = !System.getProperty("java.class.path", "").contains(File.pathSeparator);
    List<RulePack> packs = new ArrayList<>();
    if (alone) {
      ClassLoader loader = new FirstOnly(InstalledRules.class.getClassLoader());
      for (RulePack pack : ServiceLoader.load(RulePack.class, loader)) {
        packs.add(pack);
      }
    }
    return packs.isEmpty() ? RuleCatalog.installed() : RuleCatalog.of(packs);
  }

  /** Finds the first file of a name, and looks for no more. */
  private static final class FirstOnly extends ClassLoader {
    FirstOnly(ClassLoader parent) {
      super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) {
      URL first = getResource(name);
      return Collections.enumeration(first == null ? List.of() : List.of(first));
    }
  }
}
