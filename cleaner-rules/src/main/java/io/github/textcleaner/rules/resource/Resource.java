package io.github.textcleaner.rules.resource;

import com.google.common.io.CharStreams;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The resource files of the jar, in UTF-8. */
public final class Resource {
  /** Large arrays pass it by. */
  private static final int BUFFER = 1 << 14;

  private Resource() {}

  /**
   * Returns the lines of a file.
   *
   * @param owner the class in whose package the file lies: in a module, class paths do not show it
   * @throws IllegalStateException if there is no such file: the jar was built wrongly
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = open(owner, name)) {
      return CharStreams.readLines(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * Reads a file that was made when the jar was built.
   *
   * @param owner the class in whose package the file lies
   * @throws IllegalStateException if there is no such file: the jar was built wrongly
   */
  public static <T> T read(Class<?> owner, String name, DataReader<T> reader) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(open(owner, name), BUFFER))) {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * Writes a file that {@link #read} reads, when the jar is built.
   *
   * @param classes the folder of the compiled classes
   * @param owner the class in whose package the file lies
   */
  public static <T> void write(
      Path classes, Class<?> owner, String name, T value, DataWriter<T> writer) throws IOException {
    Path file = classes.resolve(owner.getPackageName().replace('.', '/')).resolve(name);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      writer.write(value, out);
    }
  }

  private static InputStream open(Class<?> owner, String name) {
    InputStream in = owner.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the jar has no " + name);
    }
    return in;
  }
}
