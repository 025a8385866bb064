package io.github.textcleaner.corpus.run;

import java.nio.file.Path;

/**
 * A file that is to be cleaned.
 *
 * @param name tells it from the others: where its output goes in the output folder, with slashes
 * @param relative the same as a path
 * @param file the file
 * @param bytes its size
 */
record Source(String name, Path relative, Path file, long bytes) {
  static Source of(Path relative, Path file, long bytes) {
    return new Source(nameOf(relative), relative, file, bytes);
  }

  static String nameOf(Path relative) {
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }
}
