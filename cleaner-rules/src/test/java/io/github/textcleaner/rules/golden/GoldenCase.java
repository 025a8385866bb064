package io.github.textcleaner.rules.golden;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Profile;
import io.github.textcleaner.corpus.edits.EditRecord;
import io.github.textcleaner.corpus.edits.EditRecords;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.rules.testing.Cleaners;
import io.github.textcleaner.rules.testing.TestData;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.OffsetIndex;
import io.github.textcleaner.text.OffsetUnit;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * One folder of {@code testdata/golden}, read and cleaned. {@code testdata/README.md} says what is
 * in it.
 */
final class GoldenCase {
  static final String INPUT = "input.txt";
  static final String EXPECTED = "expected.txt";
  static final String PROPERTIES = "case.properties";
  static final String EDITS = "edits.jsonl";

  private static final Set<String> NEEDED =
      Set.of("language", "genre", "note", "profile", "known-failure");
  private static final String METADATA = "metadata";

  private final Path folder;
  private final Properties properties;
  private final String input;
  private final String expected;
  private final Cleaner cleaner;
  private final CleaningResult result;

  private GoldenCase(Path folder) {
    this.folder = folder;
    this.input = TestData.read(folder.resolve(INPUT));
    this.expected = TestData.read(folder.resolve(EXPECTED));
    this.properties = properties(TestData.read(folder.resolve(PROPERTIES)));
    this.cleaner = Cleaners.builtIn(Profile.named(property("profile")));
    this.result = cleaner.clean(document(input));
  }

  private Properties properties(String text) {
    Properties read = new Properties();
    try {
      read.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> wrong = new TreeSet<>(read.stringPropertyNames());
    wrong.remove(METADATA);
    if (!wrong.equals(NEEDED)) {
      throw new IllegalStateException(
          name() + "/" + PROPERTIES + " has " + wrong + ", and not " + new TreeSet<>(NEEDED));
    }
    return read;
  }

  /** Returns all cases by name, each cleaned. */
  static List<GoldenCase> all() {
    return TestData.folders(TestData.GOLDEN).stream().map(GoldenCase::new).toList();
  }

  Document document(String text) {
    return Document.of(text, name(), property("language"));
  }

  Path file(String fileName) {
    return folder.resolve(fileName);
  }

  String name() {
    return folder.getFileName().toString();
  }

  String property(String key) {
    return properties.getProperty(key);
  }

  boolean isKnownFailure() {
    return switch (property("known-failure")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalStateException(name() + ": known-failure is true or false");
    };
  }

  String input() {
    return input;
  }

  String expected() {
    return expected;
  }

  Cleaner cleaner() {
    return cleaner;
  }

  CleaningResult result() {
    return result;
  }

  boolean isRight() {
    return result.text().equals(expected);
  }

  /** Returns whether nothing in the input is damaged. */
  boolean isClean() {
    return input.equals(expected);
  }

  /** Returns the metadata that the properties ask for: kind, space, value, in order. */
  List<String> expectedMetadata() {
    return properties.getProperty(METADATA, "").lines().toList();
  }

  /** Returns the lines of the recorded edits; none if there is no file of them. */
  List<String> recordedEdits() {
    Path file = folder.resolve(EDITS);
    return Files.exists(file) ? TestData.read(file).lines().toList() : List.of();
  }

  /** Returns the lines that the recorded edits should be. */
  List<String> actualEdits() {
    return EditRecord.of(result, OffsetUnit.UTF_16).stream().map(EditRecords::toJson).toList();
  }

  /** Returns the recorded edits as edits of the input. */
  List<Edit> readEdits() {
    OffsetIndex index = new OffsetIndex(input, OffsetUnit.UTF_16);
    return recordedEdits().stream().map(line -> EditRecords.fromJson(line).toEdit(index)).toList();
  }

  /** Returns the name, for messages. */
  @Override
  public String toString() {
    return name();
  }
}
