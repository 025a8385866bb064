package io.github.textcleaner.rules.resource;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A resource file of words: UTF-8, one entry a line, fields parted by tabs, comments after {@code
 * #} at the start of a line.
 */
public final class WordFile {
  private WordFile() {}

  /**
   * Returns the entries of a file.
   *
   * @param owner the class in whose package the file lies
   * @param fields how many fields each entry has
   * @throws IllegalStateException if an entry is blank or has another number of fields: the file
   *     was built wrongly
   */
  public static ImmutableList<List<String>> read(Class<?> owner, String name, int fields) {
    ImmutableList.Builder<List<String>> entries = ImmutableList.builder();
    for (String line : Resource.lines(owner, name)) {
      if (line.startsWith("#") && line.indexOf('\t') < 0) {
        continue;
      }
      List<String> entry = Splitter.on('\t').splitToList(line);
      if (entry.size() != fields || entry.contains("")) {
        throw new IllegalStateException(name + ": not an entry of " + fields + " fields: " + line);
      }
      entries.add(entry);
    }
    return entries.build();
  }
}
