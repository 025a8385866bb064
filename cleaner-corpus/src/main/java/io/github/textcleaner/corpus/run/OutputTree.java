package io.github.textcleaner.corpus.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
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
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedOutputException(file + " is in the way, since it is no file");
    }
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

  /** Starts a file. */
  TreeFile create() throws IOException {
    return new TreeFile(root, work.resolve(++files + ".tmp"));
  }

  /** Makes a folder, unless it is there; a symbolic link to one will not do. */
  static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new RefusedOutputException(folder + " is in the way, since it is no folder");
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
