package io.github.textcleaner.cli;

import io.github.textcleaner.corpus.FileReplacement;
import io.github.textcleaner.corpus.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the texts and the edits go: never into a file that is read, and never both into one. */
final class Destinations implements Closeable {
  private final Output standardOutput;
  private final List<FileReplacement> files = new ArrayList<>();
  private OutputStream output;
  private OutputStream edits = OutputStream.nullOutputStream();

  private Destinations(Output standardOutput) {
    this.standardOutput = standardOutput;
    this.output = standardOutput;
  }

  /**
   * Opens what the options name.
   *
   * @throws UsageException if it cannot be written, or is an input
   */
  static Destinations open(CleanOptions options, Output standardOutput)
      throws UsageException, IOException {
    Path outputFile = path("--output", options.output());
    Path editsFile = path("--edits", options.editsFile());
    for (String input : options.files()) {
      refuseSame("--output", outputFile, "input " + input, inputPath(input));
      refuseSame("--edits", editsFile, "input " + input, inputPath(input));
    }
    refuseSame("--edits", editsFile, "--output", outputFile);
    Destinations destinations = new Destinations(standardOutput);
    try {
      destinations.open(outputFile, editsFile, options.writesEditsToStandardOutput());
    } catch (UsageException e) {
      destinations.close();
      throw e;
    }
    return destinations;
  }

  private void open(@Nullable Path outputFile, @Nullable Path editsFile, boolean editsToStandard)
      throws UsageException {
    if (outputFile != null) {
      output = open("--output", outputFile);
    }
    if (editsFile != null) {
      edits = open("--edits", editsFile);
    } else if (editsToStandard) {
      edits = standardOutput;
    }
  }

  private Output open(String option, Path path) throws UsageException {
    try {
      FileReplacement file = FileReplacement.of(path);
      files.add(file);
      return new Output(path.toString(), file.stream());
    } catch (IOException e) {
      throw new UsageException(option + " cannot be written: " + path + ": " + Problem.reason(e));
    }
  }

  private static @Nullable Path path(String option, @Nullable String name) throws UsageException {
    try {
      return name == null ? null : Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(option + " is no name for a file here: " + name);
    }
  }

  /** Returns the path of an input, or null if it names none. */
  private static @Nullable Path inputPath(String name) {
    try {
      return name.equals(CleanOptions.STANDARD_STREAM) ? null : Path.of(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static void refuseSame(
      String option, @Nullable Path written, String what, @Nullable Path other)
      throws UsageException {
    if (written != null && other != null && isSame(written, other)) {
      throw new UsageException(option + " and " + what + " are the same file: " + written);
    }
  }

  private static boolean isSame(Path a, Path b) {
    try {
      if (Files.exists(a) && Files.exists(b)) {
        return Files.isRegularFile(a) && Files.isSameFile(a, b);
      }
      return real(a).equals(real(b));
    } catch (IOException e) {
      return false;
    }
  }

  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
  }

  /** Returns where the texts go. */
  OutputStream output() {
    return output;
  }

  /** Returns where the edits go. */
  OutputStream edits() {
    return edits;
  }

  /** Puts the files in place. */
  void commit() throws OutputException {
    for (FileReplacement file : files) {
      try {
        file.commit();
      } catch (IOException e) {
        throw new OutputException(file.toString(), e);
      }
    }
  }

  /** Removes files that were not put in place. */
  @Override
  public void close() throws IOException {
    for (FileReplacement file : files) {
      file.close();
    }
  }
}
