package io.github.textcleaner.cli;

import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.TextInput;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds out what is to be read. */
final class Inputs {
  private static final String STANDARD_INPUT = "<stdin>";

  private Inputs() {}

  /** Returns the inputs in order; names that cannot be names of files are reported. */
  static List<TextInput> of(CleanOptions options, InputStream standardInput, Report report) {
    TextInput standard = TextInput.of(STANDARD_INPUT, standardInput);
    if (options.files().isEmpty()) {
      return List.of(standard);
    }
    List<TextInput> inputs = new ArrayList<>();
    for (String name : options.files()) {
      if (name.equals(CleanOptions.STANDARD_STREAM)) {
        inputs.add(standard);
        continue;
      }
      try {
        Path file = Path.of(name);
        if (options.mode() == CleanOptions.Mode.IN_PLACE && isSpecial(file)) {
          report.failed(new Problem(name, 0, "is no regular file, so it cannot be replaced"));
        } else {
          inputs.add(TextInput.of(file));
        }
      } catch (InvalidPathException e) {
        report.failed(new Problem(name, 0, "no name for a file here; is LC_ALL a UTF-8 locale?"));
      }
    }
    return inputs;
  }

  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }
}
