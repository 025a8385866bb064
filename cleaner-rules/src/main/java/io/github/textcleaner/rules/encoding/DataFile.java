package io.github.textcleaner.rules.encoding;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.resource.Resource;
import java.util.List;

/**
 * A resource file of this package: UTF-8, one entry a line, a name and a value parted by a tab,
 * comments after {@code #} at the start of a line.
 */
final class DataFile {
  private static final int HEX = 16;
  private static final int ESCAPE_LENGTH = 6;

  private DataFile() {}

  /** An entry, in the order of the file. */
  record Entry(String name, String value) {}

  /**
   * Returns the entries of a file.
   *
   * @throws IllegalStateException if a line is no entry: the file was built wrongly
   */
  static ImmutableList<Entry> read(String file) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    for (String line : Resource.lines(DataFile.class, file)) {
      if (line.startsWith("#")) {
        continue;
      }
      List<String> fields = Splitter.on('\t').splitToList(line);
      if (fields.size() != 2) {
        throw new IllegalStateException(file + ": not a name and a value: " + line);
      }
      entries.add(new Entry(fields.get(0), unescape(fields.get(1))));
    }
    return entries.build();
  }

  /** Returns {@code value} with what is written as a backslash, u and four digits put in. */
  private static String unescape(String value) {
    StringBuilder plain = new StringBuilder(value.length());
    int i = 0;
    while (i < value.length()) {
      if (value.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(value, i + 2, i + ESCAPE_LENGTH, HEX));
        i += ESCAPE_LENGTH;
      } else {
        plain.append(value.charAt(i));
        i++;
      }
    }
    return plain.toString();
  }
}
