package io.github.textcleaner.rules.residue;

/**
 * Places for the lines of examples: an article is as long as it takes to have a head and a tail.
 */
final class Samples {
  private static final String PARAGRAPH =
      "The ferry left the harbor an hour late, and nobody on the pier seemed to mind.";

  private Samples() {}

  /** Returns an article with {@code lines} before its prose. */
  static String head(String lines) {
    return "Ferry runs late\n" + lines + PARAGRAPH + "\n";
  }

  /** Returns an article with {@code lines} between a title as long as most and its prose. */
  static String headline(String lines) {
    return "Night ferry to the outer islands runs late again\n" + lines + PARAGRAPH + "\n";
  }

  /** Returns an article with {@code lines} between its paragraphs. */
  static String body(String lines) {
    return PARAGRAPH + "\n" + lines + PARAGRAPH + "\n";
  }

  /** Returns an article with {@code lines} after its prose. */
  static String tail(String lines) {
    return PARAGRAPH + "\n" + lines;
  }

  /** Returns an article of several paragraphs that names its author, with {@code lines} below. */
  static String signed(String lines) {
    return headline("By Mara Lind\n12 May 2023\n") + article(lines);
  }

  /** Returns an article of several paragraphs with {@code lines} after its prose. */
  static String article(String lines) {
    return PARAGRAPH.concat("\n").repeat(3) + lines;
  }
}
