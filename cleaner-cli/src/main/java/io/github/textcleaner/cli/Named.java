package io.github.textcleaner.cli;

import io.github.textcleaner.rule.UnknownNameException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds what the values of options name. */
final class Named {
  private Named() {}

  /**
   * Returns the value with a label.
   *
   * @throws UnknownNameException if there is none
   */
  static <T> T of(String what, String name, T[] values, Function<T, String> label) {
    List<String> known = new ArrayList<>();
    for (T value : values) {
      if (label.apply(value).equals(name)) {
        return value;
      }
      known.add(label.apply(value));
    }
    throw new UnknownNameException(what, name, known);
  }

  /**
   * Returns the encoding of a name.
   *
   * @throws UnknownNameException if there is none
   */
  static Charset encoding(String name) {
    try {
      if (Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    } catch (IllegalCharsetNameException e) {
      // As good as unknown.
    }
    throw new UnknownNameException("encoding", name, Charset.availableCharsets().keySet());
  }
}
