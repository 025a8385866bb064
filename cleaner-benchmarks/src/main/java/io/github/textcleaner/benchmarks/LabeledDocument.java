package io.github.textcleaner.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.github.textcleaner.text.Document;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A scraped document of which each line was labeled by a reader.
 *
 * @param id its name
 * @param site where it was scraped, empty if not given
 * @param language a BCP 47 tag, empty if not given
 * @param lines its lines from top to bottom
 */
record LabeledDocument(String id, String site, String language, ImmutableList<Labeled> lines) {
  private static final JsonFactory PARSERS = new JsonFactory();

  /** What a reader took a line for. */
  enum Label {
    AUTHOR,
    RESIDUE,
    /** Blank, or the reader was not sure: not counted. */
    IGNORED;

    /** Returns the label for a kind of line: kinds that are no author's are kinds of residue. */
    static Label of(String kind) {
      return switch (kind) {
        case "content", "heading", "list" -> AUTHOR;
        case "blank", "unsure" -> IGNORED;
        default -> RESIDUE;
      };
    }
  }

  /** A line and its label. */
  record Labeled(String text, Label label) {}

  Document toDocument() {
    String text = lines.stream().map(Labeled::text).collect(Collectors.joining("\n"));
    return Document.of(text, id, language);
  }

  /**
   * Returns the documents of all files {@code *.jsonl} and {@code *.jsonl.gz} of a folder, by the
   * names of the files; records without lines are left out.
   *
   * @throws IOException if a file cannot be read or is not JSON Lines
   */
  static List<LabeledDocument> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(LabeledDocument::isJsonLines).sorted().toList();
    }
    List<LabeledDocument> documents = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = open(file);
          JsonParser parser = PARSERS.createParser(in)) {
        while (parser.nextToken() != null) {
          LabeledDocument document = read(parser);
          if (!document.lines().isEmpty()) {
            documents.add(document);
          }
        }
      }
    }
    return documents;
  }

  private static boolean isJsonLines(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  /** Reads the record in whose opening brace the parser stands. */
  private static LabeledDocument read(JsonParser parser) throws IOException {
    String id = "";
    String site = "";
    String language = "";
    ImmutableList<Labeled> lines = ImmutableList.of();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "id" -> id = parser.getText();
        case "site" -> site = parser.getText();
        case "lang" -> language = parser.getText();
        case "lines" -> lines = readLines(parser);
        default -> parser.skipChildren();
      }
    }
    return new LabeledDocument(id, site, language, lines);
  }

  private static ImmutableList<Labeled> readLines(JsonParser parser) throws IOException {
    ImmutableList.Builder<Labeled> lines = ImmutableList.builder();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      String text = "";
      String kind = "";
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "t" -> text = parser.getText();
          case "k" -> kind = parser.getText();
          default -> parser.skipChildren();
        }
      }
      lines.add(new Labeled(text, Label.of(kind)));
    }
    return lines.build();
  }
}
