package io.github.textcleaner.benchmarks;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of the golden cases: whole documents of many kinds and languages. */
final class GoldenTexts {
  private static final String FOLDER = "testdata/golden";
  private static final int SHORTEST_PARAGRAPH = 120;
  private static final int PARAGRAPHS = 20;

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=\\p{Ll}\\p{Ll}[.!?]) (?=\\p{Lu})");
  private static final Pattern COMMA_END = Pattern.compile("(?<=\\p{Ll},) ");

  private GoldenTexts() {}

  /** Returns the texts as their authors wrote them. */
  static List<String> clean() {
    return read("expected.txt");
  }

  /** Returns the texts as they were scraped. */
  static List<String> scraped() {
    return read("input.txt");
  }

  /** Returns the paragraphs of the texts, twenty a document: prose and nothing else. */
  static List<String> prose() {
    return documents(paragraphs());
  }

  /** Returns the prose of those paragraphs that have characters beyond ASCII. */
  static List<String> proseBeyondAscii() {
    return documents(
        paragraphs().stream().filter(line -> !CharMatcher.ascii().matchesAllOf(line)).toList());
  }

  /** Returns the prose with a space lost in each paragraph, after a sentence or else a comma. */
  static List<String> glued() {
    return documents(paragraphs().stream().map(GoldenTexts::glue).toList());
  }

  private static String glue(String paragraph) {
    String glued = SENTENCE_END.matcher(paragraph).replaceFirst("");
    return glued.equals(paragraph) ? COMMA_END.matcher(paragraph).replaceFirst("") : glued;
  }

  private static List<String> paragraphs() {
    return clean().stream()
        .flatMap(String::lines)
        .filter(line -> line.length() >= SHORTEST_PARAGRAPH)
        .toList();
  }

  private static List<String> documents(List<String> paragraphs) {
    return Lists.partition(paragraphs, PARAGRAPHS).stream()
        .map(some -> String.join("\n\n", some) + "\n")
        .toList();
  }

  private static List<String> read(String file) {
    Path folder = Path.of(FOLDER);
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException("run this in the root of the repository: no " + FOLDER);
    }
    try (Stream<Path> cases = Files.list(folder)) {
      return cases
          .filter(Files::isDirectory)
          .sorted()
          .map(path -> text(path.resolve(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
