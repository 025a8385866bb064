package io.github.textcleaner.corpus.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which files appear when they are whole. They are written in a folder of its own
 * first; what an earlier run that was cut off left there is removed. Symbolic links inside the
 * folder are never followed, so nothing is written outside it.
 */
final class OutputTree implements Closeable {
  /** Spark and Hadoop pass over names that start so. */
  private static final String OWN = "_cleaner";

  private final Path root;
  private final Path own;
  private final Path work;
  private final FileChannel lock;
  private int files;

  private OutputTree(Path root, FileChannel lock) {
    this.root = root;
    this.own = root.resolve(OWN);
    this.work = own.resolve("work");
    this.lock = lock;
  }

  /**
   * Opens a folder for one run, and makes it if need be.
   *
   * @throws IOException if it cannot be written, or another run writes there
   */
  static OutputTree open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path root = folder.toRealPath();
    makeFolder(root.resolve(OWN));
    OutputTree tree = new OutputTree(root, lock(root.resolve(OWN).resolve("lock"), folder));
    try {
      deleteFolder(tree.work);
      makeFolder(tree.work);
    } catch (IOException e) {
      tree.lock.close();
      throw e;
    }
    return tree;
  }

  private static FileChannel lock(Path file, Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // As if another process had it.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new FileSystemException(folder.toString(), null, "another run writes there");
  }

  /** Returns whether a path inside the folder is not for outputs. */
  static boolean isOwn(Path relative) {
    return relative.getName(0).toString().equals(OWN);
  }

  /** Returns a file beside the outputs. */
  Path own(String name) {
    return own.resolve(name);
  }

  /** Returns the path in the folder of a file beside the outputs. */
  static Path ownPath(String name) {
    return Path.of(OWN, name);
  }

  Path resolve(Path relative) {
    return root.resolve(relative);
  }

  /** Returns whether anything stands at a place, be it a symbolic link to nothing. */
  boolean exists(Path relative) {
    return Files.exists(root.resolve(relative), LinkOption.NOFOLLOW_LINKS);
  }

  /** Removes a file that an earlier run made, if there is one. */
  void delete(Path relative) throws IOException {
    Files.deleteIfExists(root.resolve(relative));
  }

  /** A file on its way. */
  final class Pending implements Closeable {
    private final Path temporary;
    private final OutputStream stream;

    Pending(Path temporary) throws IOException {
      this.temporary = temporary;
      this.stream =
          Channels.newOutputStream(
              FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    OutputStream stream() {
      return stream;
    }

    /** Puts the file in its place; the stream was closed. */
    void publish(Path relative) throws IOException {
      Path folder = root;
      for (Path name : relative) {
        Path next = folder.resolve(name);
        if (next.equals(root.resolve(relative))) {
          break;
        }
        makeFolder(next);
        folder = next;
      }
      Path target = root.resolve(relative);
      if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(target.toString(), null, "is a folder");
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the file, unless it is in its place. */
    @Override
    public void close() throws IOException {
      try {
        stream.close();
      } finally {
        Files.deleteIfExists(temporary);
      }
    }
  }

  /** Starts a file. */
  Pending create() throws IOException {
    return new Pending(work.resolve(++files + ".tmp"));
  }

  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(folder.toString(), null, "is in the way, since no folder");
      }
    }
  }

  private static void deleteFolder(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Ends the run: another one may use the folder. */
  @Override
  public void close() throws IOException {
    try (lock) {
      deleteFolder(work);
    }
  }
}
