package io.github.textcleaner.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A stream whose failures can be told from those of an input. */
final class Output extends OutputStream {
  private final String name;
  private final OutputStream stream;

  Output(String name, OutputStream stream) {
    this.name = name;
    this.stream = stream;
  }

  @Override
  public void write(int b) throws OutputException {
    try {
      stream.write(b);
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws OutputException {
    try {
      stream.write(bytes, offset, length);
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  @Override
  public void flush() throws OutputException {
    try {
      stream.flush();
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }
}
