package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.resource.Resource;

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
      int tab = line.indexOf('\t');
      if (tab < 0 || line.indexOf('\t', tab + 1) >= 0) {
        throw new IllegalStateException(file + ": not a name and a value: " + line);
      }
      entries.add(new Entry(line.substring(0, tab), unescape(line.substring(tab + 1))));
    }
    return entries.build();
  }

  /** Returns {@code value} with what is written as a backslash, u and four digits put in. */
  private static String unescape(String value) {
    StringBuilder plain = new StringBuilder(value.length());
    int start = 0;
    int escape = value.indexOf("\\u");
    while (escape >= 0) {
      int end = escape + ESCAPE_LENGTH;
      plain
          .append(value, start, escape)
          .append((char) Integer.parseInt(value, escape + 2, end, HEX));
      start = end;
      escape = value.indexOf("\\u", start);
    }
    return plain.append(value, start, value.length()).toString();
  }
}
