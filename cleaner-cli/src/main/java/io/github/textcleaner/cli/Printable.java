package io.github.textcleaner.cli;

import java.util.HexFormat;

/** Makes text from outside safe to show: a terminal takes some characters as commands. */
final class Printable {
  private Printable() {}

  /** Returns {@code text} in one line, with all that cannot be seen as an escape. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isVisible(c)) {
          out.appendCodePoint(c);
        } else {
          out.append(c > 0xFFFF ? "\\U" : "\\u").append(hex(c, c > 0xFFFF ? 8 : 4));
        }
      }
    }
  }

  private static String hex(int c, int digits) {
    return HexFormat.of().toHexDigits(c, digits);
  }

  private static boolean isVisible(int c) {
    if (c == ' ') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
