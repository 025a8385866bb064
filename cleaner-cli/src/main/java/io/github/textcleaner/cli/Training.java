package io.github.textcleaner.cli;

import io.github.textcleaner.rule.Example;
import io.github.textcleaner.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs the command on the examples of each rule, one by one and together as files, with options and
 * without, so that Java can keep the classes that it loads for the runs to come. The launcher does
 * this once.
 */
public final class Training {
  private Training() {}

  /** Runs the command. */
  public static void main(String[] args) throws IOException {
    // What only a run has that was started from the jar.
    System.getenv();
    Path file = Files.createTempFile("cleaner", ".txt");
    try {
      new RandomAccessFile(file.toFile(), "r").close();
      StringBuilder all = new StringBuilder();
      for (Rule rule : InstalledRules.catalog().rules()) {
        List<String> texts = rule.info().examples().stream().map(Example::before).toList();
        texts.forEach(text -> Main.run(List.of("--quiet"), console(text)));
        Files.writeString(file, String.join("\n", texts));
        Main.run(List.of(file.toString()), console(""));
        all.append(rule.info().rationale()).append("\n\n").append(String.join("\n", texts));
      }
      Files.writeString(file, all);
      Main.run(List.of(file.toString()), console(""));
    } finally {
      Files.delete(file);
    }
  }

  private static Console console(String input) {
    return new Console(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        Map.of(),
        false,
        false);
  }
}
