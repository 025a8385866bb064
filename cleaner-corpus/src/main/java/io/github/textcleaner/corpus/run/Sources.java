package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.Problem;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that the inputs of a run lead to, and those that cannot be read, both by name: so a run
 * does not depend on the order in which inputs are given or a folder lists its files.
 */
final class Sources {
  private final Path output;
  private final List<Path> otherOutputs;
  private final SortedMap<String, Source> files = new TreeMap<>();
  private final SortedMap<String, Problem> problems = new TreeMap<>();

  private Sources(Path output, List<Path> otherOutputs) {
    this.output = output;
    this.otherOutputs = otherOutputs;
  }

  /**
   * Finds the files.
   *
   * @param inputs files, and folders whose files are all taken, through symbolic links too
   * @param output the output folder, which is left out; need not exist
   * @param otherOutputs other files and folders that the run writes, left out where a folder holds
   *     them
   * @throws IllegalArgumentException if an input lies in the output folder, or two of them would
   *     have the same output
   */
  static Sources of(Collection<Path> inputs, Path output, List<Path> otherOutputs)
      throws IOException {
    Sources sources = new Sources(output, otherOutputs);
    for (Path input : inputs) {
      sources.add(input);
    }
    return sources;
  }

  Collection<Source> files() {
    return files.values();
  }

  Collection<Problem> problems() {
    return problems.values();
  }

  long bytes() {
    return files.values().stream().mapToLong(Source::bytes).sum();
  }

  private void add(Path input) throws IOException {
    if (isInOutput(input)) {
      throw new IllegalArgumentException(
          "input " + input + " lies in the output folder " + output + "; choose another one");
    }
    if (Files.isDirectory(input)) {
      Files.walkFileTree(
          input, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(input));
      return;
    }
    Path name = input.getFileName();
    if (name == null) {
      throw new IllegalArgumentException("input " + input + " has no name");
    }
    try {
      add(name, input, Files.readAttributes(input, BasicFileAttributes.class));
    } catch (IOException e) {
      addProblem(Source.nameOf(name), missing(input, e));
    }
  }

  private boolean isInOutput(Path input) throws IOException {
    return Files.exists(output)
        && Files.exists(input)
        && input.toRealPath().startsWith(output.toRealPath());
  }

  private boolean isOtherOutput(Path path) throws IOException {
    for (Path other : otherOutputs) {
      if (isSame(path, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Path path, Path output) throws IOException {
    return Files.exists(path) && Files.exists(output) && Files.isSameFile(path, output);
  }

  private void add(Path relative, Path file, BasicFileAttributes attributes) throws IOException {
    String name = Source.nameOf(relative);
    if (attributes.isSymbolicLink()) {
      addProblem(name, "a symbolic link that leads nowhere");
    } else if (!attributes.isRegularFile()) {
      addProblem(name, "no regular file; a stream goes through 'cleaner' without a command");
    } else if (OutputTree.isOwn(relative)) {
      addProblem(name, "has a name that the output folder needs for itself");
    } else if (isInOutput(file)) {
      addProblem(name, "leads into the output folder");
    } else {
      Source source = Source.of(relative, file, attributes.size());
      Source other = files.putIfAbsent(name, source);
      if (other != null) {
        throw new IllegalArgumentException(
            "inputs " + other.file() + " and " + file + " would have the same output, " + name);
      }
    }
  }

  private static String missing(Path input, IOException e) {
    return Files.isSymbolicLink(input) && Files.notExists(input)
        ? "a symbolic link that leads nowhere"
        : Problem.reason(e);
  }

  private void addProblem(String name, String reason) {
    problems.put(name, new Problem(name, 0, reason));
  }

  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;

    Collector(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      return isSame(folder, output) || isOtherOutput(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!isOtherOutput(file)) {
        add(root.relativize(file), file, attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      addProblem(
          Source.nameOf(root.relativize(file)),
          e instanceof FileSystemLoopException
              ? "a symbolic link to a folder that it lies in"
              : Problem.reason(e));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      if (e != null) {
        addProblem(Source.nameOf(root.relativize(folder)), Problem.reason(e));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
