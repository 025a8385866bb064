package io.github.textcleaner.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something to read: a file, or a stream that is open already. */
public final class TextInput {
  private final String name;
  private final @Nullable Path file;
  private final @Nullable InputStream stream;

  private TextInput(String name, @Nullable Path file, @Nullable InputStream stream) {
    this.name = Objects.requireNonNull(name, "name");
    this.file = file;
    this.stream = stream;
  }

  /** Returns a file as input, under the name that its path has. */
  public static TextInput of(Path file) {
    return new TextInput(file.toString(), file, null);
  }

  /** Returns a stream as input, which can be opened once. */
  public static TextInput of(String name, InputStream stream) {
    return new TextInput(name, null, Objects.requireNonNull(stream, "stream"));
  }

  /** Returns the name, for messages and as the id of a text. */
  public String name() {
    return name;
  }

  /** Returns the file; empty if this is a stream. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Opens the input; the caller closes it.
   *
   * @throws IOException if it cannot be read; see {@link Problem#of}
   */
  public InputStream open() throws IOException {
    if (stream != null) {
      return stream;
    }
    Path path = Objects.requireNonNull(file);
    if (Files.isDirectory(path)) {
      throw new FileSystemException(name, null, "is a folder");
    }
    return Files.newInputStream(path);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
