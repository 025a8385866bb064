package io.github.textcleaner.rules.golden;

import io.github.textcleaner.rules.testing.TestData;
import java.nio.file.Path;
import java.util.List;

/** The table of all cases: a case that comes or goes changes it. */
final class GoldenIndex {
  static final Path FILE = TestData.GOLDEN.resolve("README.md");

  private GoldenIndex() {}

  static String of(List<GoldenCase> cases) {
    long right = cases.stream().filter(golden -> !golden.isKnownFailure()).count();
    StringBuilder text =
        new StringBuilder(
            """
            # Golden cases

            Made by `GoldenTest`; [how to read a case and how to update](../README.md).

            """);
    text.append(cases.size()).append(" cases: ").append(right).append(" come out right, ");
    text.append(cases.size() - right).append(" are known failures. ");
    text.append("A clean case must come out as it went in.\n\n");
    text.append("| case | language | genre | state | what it shows |\n|---|---|---|---|---|\n");
    for (GoldenCase golden : cases) {
      text.append("| [").append(golden.name()).append("](").append(golden.name()).append("/) | ");
      text.append(golden.property("language")).append(" | ");
      text.append(golden.property("genre").replace('_', ' ')).append(" | ");
      text.append(golden.isClean() ? "clean" : "damaged");
      text.append(golden.isKnownFailure() ? ", **known failure** | " : " | ");
      text.append(golden.property("note").replace("|", "\\|")).append(" |\n");
    }
    return text.toString();
  }
}
