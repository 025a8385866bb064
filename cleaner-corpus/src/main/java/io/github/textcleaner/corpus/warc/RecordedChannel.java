package io.github.textcleaner.corpus.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/**
 * Reads a stream and remembers what it read, since the library hands out what the bytes mean and
 * not the bytes. Places count from the start of the stream.
 */
final class RecordedChannel implements ReadableByteChannel {
  /** More than this must not be remembered at a time: no header is so long. */
  private static final int MOST = 1 << 20;

  private static final int PIECE = 1 << 13;

  private final InputStream in;
  private byte[] kept = new byte[4 * PIECE];
  private int length;
  private long start;
  private long handedOut;

  RecordedChannel(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (handedOut == end() && fill() < 0) {
      return -1;
    }
    int count = (int) Math.min(target.remaining(), end() - handedOut);
    target.put(kept, (int) (handedOut - start), count);
    handedOut += count;
    return count;
  }

  /**
   * Reads on, and hands nothing out.
   *
   * @return how many bytes were read; -1 at the end of the stream
   * @throws IOException if too much would have to be remembered, too
   */
  int fill() throws IOException {
    if (length > MOST) {
      throw new IOException("a header of more than " + MOST + " bytes");
    }
    if (kept.length - length < PIECE) {
      kept = Arrays.copyOf(kept, 2 * kept.length);
    }
    int count = in.read(kept, length, PIECE);
    length += Math.max(0, count);
    return count;
  }

  /** Returns the place after what was read. */
  long end() {
    return start + length;
  }

  /** Returns the bytes in [{@code from}, {@code to}), which were not forgotten. */
  byte[] bytes(long from, long to) {
    return Arrays.copyOfRange(kept, (int) (from - start), (int) (to - start));
  }

  /** Returns the first place from {@code from} on where {@code wanted} was read, or -1. */
  long find(byte[] wanted, long from) {
    for (int i = (int) (from - start); i + wanted.length <= length; i++) {
      if (Arrays.equals(kept, i, i + wanted.length, wanted, 0, wanted.length)) {
        return start + i;
      }
    }
    return -1;
  }

  /** Goes back to a place after which nothing was forgotten. */
  void goBackTo(long position) {
    handedOut = position;
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
