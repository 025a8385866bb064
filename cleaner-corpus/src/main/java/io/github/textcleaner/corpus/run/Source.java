package io.github.textcleaner.corpus.run;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that is to be cleaned.
 *
 * @param name tells it from the others: where its output goes in the output folder, with slashes
 * @param root what {@code relative} is relative to
 * @param relative the path of the file, and of its output in the output folder
 * @param bytes its size
 */
record Source(String name, Path root, Path relative, long bytes) {
  static Source of(Path root, Path relative, long bytes) {
    return new Source(nameOf(relative), root, relative, bytes);
  }

  Path file() {
    return root.resolve(relative);
  }

  /** Returns how many bytes to read or write at a time: little where many files are small. */
  int bufferSize() {
    return (int) Math.min(Math.max(bytes, 1 << 9), 1 << 16);
  }

  /** Returns a name that no other path has, be it that its bytes are no characters. */
  static String nameOf(Path path) {
    String name = path.toString();
    if (!path.getFileSystem().getPath(name).equals(path)) {
      // A URI has such bytes as escapes.
      List<String> all = List.of(path.toUri().getRawPath().split("/"));
      return "bytes:" + String.join("/", all.subList(all.size() - path.getNameCount(), all.size()));
    }
    return name.replace(path.getFileSystem().getSeparator(), "/");
  }
}
