package io.github.textcleaner.corpus.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/**
 * Reads a stream and remembers what it read, since the library hands out what the bytes mean and
 * not the bytes. Memory is bounded by what was not {@linkplain #forgetBefore forgotten}.
 */
final class RecordedChannel implements ReadableByteChannel {
  private static final int PIECE = 1 << 13;

  private final InputStream in;
  private byte[] kept = new byte[4 * PIECE];
  private int length;
  private long start;

  RecordedChannel(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    int wanted = Math.min(target.remaining(), PIECE);
    if (kept.length - length < wanted) {
      kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + wanted));
    }
    int count = in.read(kept, length, wanted);
    if (count > 0) {
      target.put(kept, length, count);
      length += count;
    }
    return count;
  }

  /** Returns the number of bytes that were read. */
  long position() {
    return start + length;
  }

  /** Returns the bytes in [{@code from}, {@code to}), which were not forgotten. */
  byte[] bytes(long from, long to) {
    return Arrays.copyOfRange(kept, (int) (from - start), (int) (to - start));
  }

  /** Forgets what was read before a place. */
  void forgetBefore(long position) {
    int gone = (int) (position - start);
    System.arraycopy(kept, gone, kept, 0, length - gone);
    length -= gone;
    start = position;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
