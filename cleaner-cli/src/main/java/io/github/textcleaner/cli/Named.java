package io.github.textcleaner.cli;

import io.github.textcleaner.rule.UnknownNameException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
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
    return Arrays.stream(values)
        .filter(value -> label.apply(value).equals(name))
        .findFirst()
        .orElseThrow(
            () -> new UnknownNameException(what, name, Arrays.stream(values).map(label).toList()));
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
