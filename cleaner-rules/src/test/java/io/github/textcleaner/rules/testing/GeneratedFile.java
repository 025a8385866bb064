package io.github.textcleaner.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file in the repository that is made by a test. With {@code -Dgolden.update=true} the test
 * writes it, else it fails where the file is stale. The flag is refused where {@code CI} is set.
 */
public final class GeneratedFile {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private GeneratedFile() {}

  /** Returns whether files are to be written, not checked. */
  public static boolean isUpdate() {
    if (UPDATE && System.getenv("CI") != null) {
      throw new IllegalStateException("golden.update is refused where CI is set");
    }
    return UPDATE;
  }

  /** Checks or writes one file. */
  public static void check(Path file, String content) {
    if (isUpdate()) {
      write(file, content);
      return;
    }
    assertThat(file).as("run the tests with -Dgolden.update=true to make it").exists();
    String current = TestData.read(file);
    if (!current.equals(content)) {
      throw new AssertionError(
          file
              + " is stale "
              + firstDifference(current.lines().toList(), content.lines().toList())
              + "\nrun the tests with -Dgolden.update=true and review the change");
    }
  }

  /** Writes a file and the folders above it. */
  public static void write(Path file, String content) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String firstDifference(List<String> current, List<String> wanted) {
    int i = 0;
    while (i < current.size() && i < wanted.size() && current.get(i).equals(wanted.get(i))) {
      i++;
    }
    return "from line "
        + (i + 1)
        + " on\n  is:        "
        + at(current, i)
        + "\n  should be: "
        + at(wanted, i);
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "(end of file)";
  }
}
