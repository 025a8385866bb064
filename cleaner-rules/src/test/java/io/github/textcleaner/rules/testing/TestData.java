package io.github.textcleaner.rules.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder {@code testdata} of the repository, which several modules share. */
public final class TestData {
  /** Maven and IDEs run tests in the folder of the module. */
  public static final Path ROOT = Path.of("..", "testdata");

  public static final Path GOLDEN = ROOT.resolve("golden");
  public static final Path RULES = ROOT.resolve("rules");

  private TestData() {}

  /** Returns the folders in {@code folder}, by name. */
  public static List<Path> folders(Path folder) {
    return list(folder).filter(Files::isDirectory).toList();
  }

  /** Returns the names of the files and folders in {@code folder}, sorted. */
  public static List<String> names(Path folder) {
    return list(folder).map(path -> path.getFileName().toString()).toList();
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** Returns the text of a file, every character as it stands there. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
