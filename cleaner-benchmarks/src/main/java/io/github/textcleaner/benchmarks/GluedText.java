package io.github.textcleaner.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A text in which spaces were lost, and the same text as it was.
 *
 * @param set the name of the file that it stands in, without endings
 * @param site where it comes from
 * @param language a BCP 47 tag, empty if not given
 * @param text the text as it was found
 * @param truth the text as it should be; equal to {@code text} but for white space
 */
record GluedText(String set, String site, String language, String text, String truth) {
  private static final JsonFactory PARSERS = new JsonFactory();

  /** The set of texts that lost nothing. */
  static final String CLEAN = "clean";

  boolean isClean() {
    return set.equals(CLEAN);
  }

  Document toDocument() {
    return Document.of(text, "", language);
  }

  int words() {
    return truth.strip().split("\\s+").length;
  }

  /** Returns the offsets in the text before which the truth has white space and the text none. */
  BitSet lost() {
    BitSet lost = new BitSet();
    if (isClean()) {
      return lost;
    }
    int t = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Blanks.isBlankOrTerminator(text.charAt(i))) {
        continue;
      }
      boolean gap = false;
      while (t < truth.length() && Blanks.isBlankOrTerminator(truth.charAt(t))) {
        gap = true;
        t++;
      }
      t++;
      if (gap && i > 0 && !Blanks.isBlankOrTerminator(text.charAt(i - 1))) {
        lost.set(i);
      }
    }
    return lost;
  }

  /**
   * Returns the texts of all files {@code *.jsonl.gz} of a folder. A record has {@code site} and
   * {@code lang}, and {@code text}, or {@code corrupted} and {@code truth}, or {@code glued} and
   * {@code truth} between {@code left_context} and {@code right_context}; others are left out.
   *
   * @throws IOException if a file cannot be read or is not JSON Lines
   */
  static List<GluedText> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
    }
    List<GluedText> texts = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      String set = name.substring(0, name.indexOf('.'));
      try (InputStream in =
              new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
          JsonParser parser = PARSERS.createParser(in)) {
        while (parser.nextToken() != null) {
          addTo(texts, set, read(parser));
        }
      }
    }
    return texts;
  }

  private static Map<String, String> read(JsonParser parser) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_STRING) {
        fields.put(name, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return fields;
  }

  private static void addTo(List<GluedText> texts, String set, Map<String, String> record) {
    String site = record.getOrDefault("site", "");
    String language = record.getOrDefault("lang", "");
    String truth = record.get("truth");
    if (record.containsKey("glued")) {
      texts.add(
          new GluedText(
              set, site, language, inContext(record, "glued"), inContext(record, "truth")));
    } else if (record.containsKey("corrupted") && truth != null) {
      texts.add(new GluedText(set, site, language, record.getOrDefault("corrupted", ""), truth));
    } else if (set.equals(CLEAN)) {
      String text = record.getOrDefault("text", "");
      texts.add(new GluedText(set, site, language, text, text));
    }
  }

  private static String inContext(Map<String, String> record, String field) {
    return Stream.of("left_context", field, "right_context")
        .map(name -> record.getOrDefault(name, ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
