package io.github.textcleaner.corpus.run;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sums up what is read or written. */
final class ContentDigest {
  private final MessageDigest digest;
  private long bytes;
  private boolean hasFailed;

  ContentDigest() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Returns the content of a regular file; symbolic links are followed. */
  static Content of(Path file) throws IOException {
    ContentDigest digest = new ContentDigest();
    try (InputStream in = Files.newInputStream(file)) {
      digest.reading(in).transferTo(OutputStream.nullOutputStream());
    }
    return digest.content();
  }

  /** Returns whether a file, no symbolic link, holds a content. */
  static boolean holds(Path file, Content content) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == content.bytes()
        && of(file).equals(content);
  }

  /** Adds bytes. */
  void add(byte[] content) {
    add(content, 0, content.length);
  }

  private void add(byte[] content, int offset, int length) {
    digest.update(content, offset, length);
    bytes += length;
  }

  /** Returns whether the file itself could not be read, whatever is in it. */
  boolean hasFailed() {
    return hasFailed;
  }

  /** Returns how many bytes there were so far. */
  long bytes() {
    return bytes;
  }

  /** Returns what there was; to be called once, at the end. */
  Content content() {
    return new Content(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /** Returns a stream that reads {@code in}, which is summed up. */
  InputStream reading(InputStream in) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        try {
          int count = in.read(target, offset, length);
          add(target, offset, Math.max(0, count));
          return count;
        } catch (IOException e) {
          hasFailed = true;
          throw e;
        }
      }

      @Override
      public void close() throws IOException {
        in.close();
      }
    };
  }

  /** Returns a stream that writes to {@code out}, which is summed up. */
  OutputStream writing(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] content, int offset, int length) throws IOException {
        out.write(content, offset, length);
        add(content, offset, length);
      }
    };
  }
}
