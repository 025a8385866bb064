package io.github.textcleaner.rules.resource;

import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The resource files of the jar, in UTF-8. */
public final class Resource {
  private Resource() {}

  /**
   * Returns the lines of a file.
   *
   * @param owner the class in whose package the file lies: in a module, class paths do not show it
   * @throws IllegalStateException if there is no such file: the jar was built wrongly
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no " + name);
      }
      return CharStreams.readLines(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
