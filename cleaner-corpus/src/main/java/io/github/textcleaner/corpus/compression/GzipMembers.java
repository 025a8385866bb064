package io.github.textcleaner.corpus.compression;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The content of gzip data with any number of members. Like {@code gzip}, it takes zero bytes after
 * the last member for padding, and unlike the library's own way to read several members it says
 * when something else follows.
 */
final class GzipMembers extends InputStream {
  private static final int BUFFER = 1 << 16;

  private final BufferedInputStream in;
  private @Nullable GzipCompressorInputStream member;

  GzipMembers(InputStream in) throws IOException {
    this.in = new BufferedInputStream(in, BUFFER);
    this.member = openMember();
  }

  private GzipCompressorInputStream openMember() throws IOException {
    try {
      return GzipCompressorInputStream.builder().setInputStream(in).get();
    } catch (IllegalArgumentException e) {
      throw new IOException("malformed gzip header", e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (member != null) {
      int count = member.read(target, offset, length);
      if (count >= 0) {
        return count;
      }
      member = nextMember();
    }
    return -1;
  }

  private @Nullable GzipCompressorInputStream nextMember() throws IOException {
    in.mark(1);
    int next = in.read();
    if (next == 0x1F) {
      in.reset();
      return openMember();
    }
    while (next == 0) {
      next = in.read();
    }
    if (next >= 0) {
      throw new IOException("something else follows the gzip data");
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    try (in) {
      if (member != null) {
        member.close();
      }
    }
  }
}
