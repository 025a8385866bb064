package io.github.textcleaner.corpus.run;

import io.github.textcleaner.corpus.compression.Compression;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an input holds. */
public enum SourceFormat {
  /** One text. */
  TEXT("text", "txt|text|md"),
  /** A JSON object in each line, with a text in it. */
  JSON_LINES("json-lines", "jsonl|ndjson|jsonlines"),
  /** WARC records, some of them texts; WET files are such. */
  WARC("warc", "warc|wet"),
  /** Data or markup that is no text to clean; it is passed through and named. */
  OTHER("other", "xml|html?|csv|tsv|css|js|pdf|zip|tar|xz|7z|parquet|png|jpe?g|gif");

  /** How many bytes of a content {@link #of} wants to see. */
  static final int START_LENGTH = 1 << 12;

  private static final Pattern JSON_START = Pattern.compile("\uFEFF?+\\s*+\\{[ \t]*+[\"}]");

  private static final Pattern MARKUP_START =
      Pattern.compile("\uFEFF?+\\s*+(?:\\{\\s*+\"|\\[\\s*+[\\[{\"]|<[!?A-Za-z])");

  private final String label;
  private final Pattern name;

  SourceFormat(String label, String suffixes) {
    this.label = label;
    this.name = Pattern.compile(".*\\.(?:" + suffixes + ")", Pattern.DOTALL);
  }

  /** Returns the name for people and in manifests. */
  public String label() {
    return label;
  }

  /**
   * Finds out what an input holds: as its name says, else by its content, else text.
   *
   * @param name its name, with or without a suffix for its compression
   * @param start the first bytes of its content, decompressed
   */
  static SourceFormat of(String name, byte[] start) {
    String lower = name.toLowerCase(Locale.ROOT);
    String suffix = Compression.ofName(lower).suffix();
    String bare = lower.substring(0, lower.length() - suffix.length());
    for (SourceFormat format : values()) {
      if (format.name.matcher(bare).matches()) {
        return format;
      }
    }
    String text = new String(start, StandardCharsets.UTF_8);
    if (text.startsWith("WARC/")) {
      return WARC;
    }
    if (JSON_START.matcher(text).lookingAt()) {
      return JSON_LINES;
    }
    return MARKUP_START.matcher(text).lookingAt() ? OTHER : TEXT;
  }
}
