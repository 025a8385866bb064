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
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that the inputs of a run lead to, and those that cannot be read, both by name: so a run
 * does not depend on the order in which inputs are given or a folder lists its files.
 */
final class Sources {
  private final List<Path> outputs;
  private final SortedMap<String, Source> files = new TreeMap<>();
  private final SortedMap<String, Problem> problems = new TreeMap<>();

  private Sources(List<Path> outputs) {
    this.outputs = outputs;
  }

  /**
   * Finds the files.
   *
   * @param inputs files, and folders whose files are all taken, through symbolic links too
   * @param outputs folders that the run writes, left out where a folder holds them; need not exist
   * @throws IllegalArgumentException if an input is an output or lies in one, or two of them would
   *     have the same output
   */
  static Sources of(Collection<Path> inputs, Collection<Path> outputs) throws IOException {
    List<Path> real = new ArrayList<>();
    for (Path output : outputs) {
      if (Files.exists(output)) {
        real.add(output.toRealPath());
      }
    }
    Sources sources = new Sources(real);
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

  /** Returns all names, those of files that cannot be read too. */
  Set<String> names() {
    Set<String> names = new HashSet<>(files.keySet());
    names.addAll(problems.keySet());
    return names;
  }

  /** Returns whether there is a file of that name. */
  boolean has(String name) {
    return files.containsKey(name);
  }

  private void add(Path input) throws IOException {
    Optional<Path> output = outputOf(input);
    if (output.isPresent()) {
      throw new IllegalArgumentException(
          "input " + input + " would be overwritten, since " + output.get() + " is written");
    }
    if (Files.isDirectory(input)) {
      Files.walkFileTree(
          input, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(input));
      return;
    }
    Path name = input.getFileName();
    if (name == null || name.toString().isEmpty()) {
      throw new IllegalArgumentException("an input has an empty name");
    }
    Path root = Objects.requireNonNull(input.toAbsolutePath().getParent());
    try {
      add(root, name, Files.readAttributes(input, BasicFileAttributes.class));
    } catch (IOException e) {
      addProblem(Source.nameOf(name), missing(input, e));
    }
  }

  /** Returns the output that a path is or lies in. */
  private Optional<Path> outputOf(Path path) throws IOException {
    if (outputs.isEmpty() || Files.notExists(path)) {
      return Optional.empty();
    }
    Path real = path.toRealPath();
    return outputs.stream().filter(real::startsWith).findFirst();
  }

  private void add(Path root, Path relative, BasicFileAttributes attributes) throws IOException {
    String name = Source.nameOf(relative);
    if (attributes.isSymbolicLink()) {
      addProblem(name, "a symbolic link that leads nowhere");
    } else if (!attributes.isRegularFile()) {
      addProblem(name, "no regular file; a stream goes through 'cleaner' without a command");
    } else if (OutputTree.isOwn(relative)) {
      addProblem(name, "has a name that the output folder needs for itself");
    } else {
      Source source = Source.of(root, relative, attributes.size());
      Source other = files.putIfAbsent(name, source);
      if (other != null) {
        throw new IllegalArgumentException(
            "inputs "
                + other.file()
                + " and "
                + source.file()
                + " would have the same output, "
                + name);
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
      return outputOf(folder).isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!attributes.isRegularFile() || outputOf(file).isEmpty()) {
        add(root, root.relativize(file), attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      fail(
          file,
          e instanceof FileSystemLoopException
              ? "a symbolic link to a folder that it lies in"
              : Problem.reason(e));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      if (e != null) {
        fail(folder, Problem.reason(e));
      }
      return FileVisitResult.CONTINUE;
    }

    private void fail(Path path, String reason) {
      Path named = path.equals(root) ? path : root.relativize(path);
      addProblem(Source.nameOf(named), reason);
    }
  }
}
