package io.github.textcleaner.rules.resource;

import java.io.DataOutput;
import java.io.IOException;

/** Writes a value for a {@link DataReader}. */
@FunctionalInterface
public interface DataWriter<T> {
  /** Writes a value. */
  void write(T value, DataOutput out) throws IOException;
}
