package io.github.textcleaner.rules.words;

import com.google.common.collect.ImmutableListMultimap;
import io.github.textcleaner.rules.resource.Resource;
import java.util.function.BiConsumer;

/**
 * A resource file of words in sections: UTF-8, one word a line, a section begins with a line {@code
 * = name}, comments begin with {@code #}.
 */
public final class SectionFile {
  private SectionFile() {}

  /**
   * Returns the words of a file by section, both in the order of the file.
   *
   * @param owner the class in whose package the file lies
   * @throws IllegalStateException if there is no such file or a word stands before all sections
   */
  public static ImmutableListMultimap<String, String> read(Class<?> owner, String name) {
    ImmutableListMultimap.Builder<String, String> words = ImmutableListMultimap.builder();
    forEach(owner, name, words::put);
    return words.build();
  }

  /** Gives each section and word of a file to {@code taker}, as {@link #read} does. */
  static void forEach(Class<?> owner, String name, BiConsumer<String, String> taker) {
    String section = "";
    for (String line : Resource.lines(owner, name)) {
      if (line.startsWith("= ")) {
        section = line.substring(2);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        if (section.isEmpty()) {
          throw new IllegalStateException(name + ": a word without a section: " + line);
        }
        taker.accept(section, line);
      }
    }
  }
}
