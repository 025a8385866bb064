package io.github.textcleaner.corpus;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file that appears under its name only when it is whole: first beside it, then renamed.
 * An existing file keeps its permissions, and where the system allows it its owner and group; of a
 * symbolic link the file that it leads to is replaced. A device or a pipe is written directly.
 *
 * <pre>{@code
 * try (FileReplacement file = FileReplacement.of(path)) {
 *   file.stream().write(bytes);
 *   file.commit();
 * }
 * }</pre>
 */
public final class FileReplacement implements Closeable {
  private final Path target;
  private final @Nullable Path temporary;
  private final OutputStream stream;

  private FileReplacement(Path target, @Nullable Path temporary, OutputStream stream) {
    this.target = target;
    this.temporary = temporary;
    this.stream = new BufferedOutputStream(stream, 1 << 16);
  }

  /**
   * Starts a file that shall appear at {@code path}.
   *
   * @throws IOException if there is a folder or a symbolic link that leads nowhere, or nothing can
   *     be written there
   */
  public static FileReplacement of(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "is a folder");
    }
    if (!Files.exists(path)) {
      if (Files.isSymbolicLink(path)) {
        throw new FileSystemException(path.toString(), null, "is a symbolic link to nothing");
      }
      return beside(path.toAbsolutePath());
    }
    Path target = path.toRealPath();
    return Files.isRegularFile(target)
        ? beside(target)
        : new FileReplacement(target, null, Files.newOutputStream(target));
  }

  private static FileReplacement beside(Path target) throws IOException {
    String name = "." + target.getFileName() + "." + UUID.randomUUID() + ".tmp";
    Path temporary = target.resolveSibling(name);
    OutputStream stream =
        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileReplacement replacement = new FileReplacement(target, temporary, stream);
    try {
      copyAttributes(target, temporary);
    } catch (IOException e) {
      replacement.close();
      throw e;
    }
    return replacement;
  }

  private static void copyAttributes(Path from, Path to) throws IOException {
    PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView copy = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (source == null || copy == null || !Files.exists(from)) {
      return;
    }
    PosixFileAttributes attributes = source.readAttributes();
    try {
      copy.setGroup(attributes.group());
      copy.setOwner(attributes.owner());
    } catch (IOException e) {
      // Only a privileged user may give files away; the content is what matters.
    }
    copy.setPermissions(attributes.permissions());
  }

  /** Returns where to write the content. */
  public OutputStream stream() {
    return stream;
  }

  /**
   * Returns whether what was written so far differs from the file that it would replace.
   *
   * @throws IOException if one of them cannot be read
   */
  public boolean differs() throws IOException {
    stream.flush();
    return temporary == null || !Files.exists(target) || Files.mismatch(temporary, target) >= 0;
  }

  /** Puts the content in place. */
  public void commit() throws IOException {
    stream.close();
    if (temporary != null) {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Returns the path of the file to be replaced. */
  @Override
  public String toString() {
    return target.toString();
  }

  /** Removes what was written, unless it is in place. */
  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    }
  }
}
