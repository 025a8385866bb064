package io.github.textcleaner.corpus.json;

import io.github.textcleaner.corpus.TextInput;
import io.github.textcleaner.corpus.json.LineBlock.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an input into blocks of whole lines that end at {@code \n}, in bounded memory. A block is
 * handed out as soon as the input has given at least one line. Where the input cannot be read any
 * further, the blocks end, and {@link #failure()} says why.
 */
final class LineBlocks implements AutoCloseable {
  private static final int BLOCK = 1 << 16;

  private final @Nullable InputStream in;
  private final int maxLine;
  private final boolean oneByOne;
  private byte[] buffer;
  private int start;
  private int end;
  private boolean atEnd;
  private boolean inLongLine;
  private long line = 1;
  private @Nullable IOException failure;

  /**
   * Opens an input.
   *
   * @param maxLine lines with more bytes, terminator excluded, may come in pieces
   * @param oneByOne whether each block holds one line only
   */
  LineBlocks(TextInput input, int maxLine, boolean oneByOne) {
    this.in = open(input);
    this.maxLine = maxLine;
    this.oneByOne = oneByOne;
    this.buffer = new byte[BLOCK];
  }

  private @Nullable InputStream open(TextInput input) {
    try {
      return input.open();
    } catch (IOException e) {
      failure = e;
      return null;
    }
  }

  /** Returns why the input could not be read to its end, or null. */
  @Nullable IOException failure() {
    return failure;
  }

  /** Returns the next block, or null if there is none. */
  @Nullable LineBlock next() {
    int looked = start;
    while (true) {
      int cut = cut(looked);
      if (cut > start) {
        Kind kind = inLongLine ? Kind.MORE_OF_LONG_LINE : Kind.LINES;
        inLongLine = false;
        return take(kind, cut);
      }
      if (end - start > maxLine || inLongLine && end > start) {
        Kind kind = inLongLine ? Kind.MORE_OF_LONG_LINE : Kind.LONG_LINE;
        inLongLine = true;
        return take(kind, end);
      }
      if (atEnd) {
        return start == end ? null : take(Kind.LINES, end);
      }
      int length = end - start;
      read();
      looked = start + length;
    }
  }

  /**
   * Returns the place after the line terminator at which a block ends, which does not lie before
   * {@code from}; -1 if there is none.
   */
  private int cut(int from) {
    if (oneByOne || inLongLine) {
      for (int i = from; i < end; i++) {
        if (buffer[i] == '\n') {
          return i + 1;
        }
      }
      return -1;
    }
    for (int i = end; i > from; i--) {
      if (buffer[i - 1] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private LineBlock take(Kind kind, int to) {
    LineBlock block = new LineBlock(kind, Arrays.copyOfRange(buffer, start, to), line);
    for (int i = start; i < to; i++) {
      if (buffer[i] == '\n') {
        line++;
      }
    }
    start = to;
    return block;
  }

  private void read() {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      long larger = Math.min(2L * buffer.length, Math.max(BLOCK, maxLine + 1L));
      buffer = Arrays.copyOf(buffer, (int) larger);
    }
    int count = readInto(buffer);
    if (count < 0) {
      atEnd = true;
    } else {
      end += count;
    }
  }

  private int readInto(byte[] target) {
    if (in == null) {
      return -1;
    }
    try {
      return in.read(target, end, target.length - end);
    } catch (IOException e) {
      failure = e;
      return -1;
    }
  }

  @Override
  public void close() {
    try {
      if (in != null) {
        in.close();
      }
    } catch (IOException e) {
      // All that was to be read has been read.
    }
  }
}
