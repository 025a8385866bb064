package io.github.textcleaner.corpus.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which files appear when they are whole, and that knows which of its files runs made.
 * They are written in a folder of its own first; what an earlier run that was cut off left there is
 * removed. Symbolic links inside the folder are never followed, so nothing is written outside it.
 */
final class OutputTree implements Closeable {
  /** Spark and Hadoop pass over names that start so. */
  private static final String OWN = "_cleaner";

  /** The names of files that runs made, as of the last run that came to its end. */
  private static final String FILES = "files.txt";

  /** The names of files that a run on its way made, or is about to. */
  private static final String CLAIMS = "claims.txt";

  private final Path root;
  private final Path own;
  private final Path work;
  private final FileChannel lock;

  /** The names of files that runs made, or were about to. */
  private final Set<String> claimed = new TreeSet<>();

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
      tree.loadClaims();
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

  private void loadClaims() throws IOException {
    claimed.addAll(readNames(own(FILES)));
    claimed.addAll(readNames(own(CLAIMS)));
  }

  /** Returns the names in a file; one that was cut off while it was written is left out. */
  private static List<String> readNames(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedOutputException(file + " is in the way, since it is no file");
    }
    String names = Files.readString(file);
    return names.substring(0, names.lastIndexOf('\n') + 1).lines().toList();
  }

  /** Returns a name in one line. */
  private static String claim(Path relative) {
    return Source.nameOf(relative).replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
  }

  /**
   * Makes sure that nothing is lost when a file with {@code content} is put in a place, and notes
   * that the file there is one of a run. What holds the same is no loss: after a power failure the
   * note may be gone.
   *
   * @throws RefusedOutputException if something else stands there
   */
  void claim(Path relative, Content content) throws IOException {
    Path target = root.resolve(relative);
    makeParents(relative);
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedOutputException(target + " is in the way, since it is a folder");
    }
    String claim = claim(relative);
    if (claimed.contains(claim)) {
      return;
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !ContentDigest.holds(target, content)) {
      throw new RefusedOutputException(
          target + " was not made by a run; remove it, or choose another folder");
    }
    Files.writeString(
        own(CLAIMS),
        claim + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        LinkOption.NOFOLLOW_LINKS);
    claimed.add(claim);
  }

  private void makeParents(Path relative) throws IOException {
    Path folder = root;
    for (Path name : relative) {
      folder = folder.resolve(name);
      if (!folder.equals(root.resolve(relative))) {
        makeFolder(folder);
      }
    }
  }

  /** Removes a file if an earlier run made it; what else stands there stays. */
  void delete(Path relative) throws IOException {
    if (claimed.remove(claim(relative))) {
      makeParents(relative);
      Files.deleteIfExists(root.resolve(relative));
    }
  }

  /** Ends a run that has come to its end. */
  void finish() throws IOException {
    try (TreeFile file = create()) {
      for (String claim : claimed) {
        file.stream().write((claim + "\n").getBytes(StandardCharsets.UTF_8));
      }
      file.stream().close();
      file.publish(ownPath(FILES));
    }
    Files.deleteIfExists(own(CLAIMS));
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
