package io.github.textcleaner.corpus.compression;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes compressed data that can be read from the places on where a member ends. Without any
 * content it is one empty member.
 */
public final class MemberOutputStream extends OutputStream {
  private final Compression compression;
  private final OutputStream out;
  private @Nullable OutputStream member;
  private boolean empty = true;

  MemberOutputStream(Compression compression, OutputStream out) {
    this.compression = compression;
    this.out = out;
  }

  /** Keeps the end of a member from closing the file. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }

  private OutputStream member() throws IOException {
    if (member == null) {
      member = compression.startMember(new Unclosed(out));
      empty = false;
    }
    return member;
  }

  @Override
  public void write(int b) throws IOException {
    member().write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    member().write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    if (member != null) {
      member.flush();
    }
  }

  /** Ends the member; what is written from now on goes into the next one. */
  public void endMember() throws IOException {
    if (member != null) {
      member.close();
      member = null;
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (empty && compression != Compression.NONE) {
        member();
      }
      endMember();
    }
  }
}
