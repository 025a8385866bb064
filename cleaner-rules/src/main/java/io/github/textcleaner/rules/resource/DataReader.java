package io.github.textcleaner.rules.resource;

import java.io.DataInput;
import java.io.IOException;

/** Reads what a {@link DataWriter} wrote. */
@FunctionalInterface
public interface DataReader<T> {
  /** Reads the next value. */
  T read(DataInput in) throws IOException;
}
