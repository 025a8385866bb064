package io.github.textcleaner.benchmarks;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the golden cases: whole documents of many kinds and languages. */
final class GoldenTexts {
  private static final String FOLDER = "testdata/golden";
  private static final int SHORTEST_PARAGRAPH = 120;
  private static final int PARAGRAPHS = 20;

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
    List<String> paragraphs =
        clean().stream()
            .flatMap(String::lines)
            .filter(line -> line.length() >= SHORTEST_PARAGRAPH)
            .toList();
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
