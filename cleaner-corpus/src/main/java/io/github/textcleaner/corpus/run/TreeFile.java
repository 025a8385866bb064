package io.github.textcleaner.corpus.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file of an {@link OutputTree} on its way: written aside, then put in its place. */
final class TreeFile implements Closeable {
  private final Path root;
  private final Path temporary;
  private final OutputStream stream;

  TreeFile(Path root, Path temporary) throws IOException {
    this.root = root;
    this.temporary = temporary;
    this.stream =
        Channels.newOutputStream(
            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  OutputStream stream() {
    return stream;
  }

  /** Puts the file in its place, which was claimed; the stream was closed. */
  void publish(Path relative) throws IOException {
    Files.move(temporary, root.resolve(relative), StandardCopyOption.ATOMIC_MOVE);
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
