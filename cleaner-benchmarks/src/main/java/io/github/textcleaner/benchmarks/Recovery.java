package io.github.textcleaner.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.textcleaner.Cleaner;
import io.github.textcleaner.Profile;
import io.github.textcleaner.rules.BuiltInRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Damages sentences in each way that is known and counts how many the rules of the category {@code
 * encoding} bring back exactly. Prints a table for {@code docs/encoding.md}.
 */
public final class Recovery {
  private static final Splitter FIELDS = Splitter.on('\t');
  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}\\p{M}]+").omitEmptyStrings();

  /** What is left of a shorter word says too little of how it was read. */
  private static final int SHORTEST_WORD = 3;

  private static final char LOST = '\uFFFD';

  private static final ImmutableList<String> READINGS =
      ImmutableList.of(
          "ISO-8859-1",
          "windows-1252",
          "windows-1250",
          "windows-1251",
          "windows-1253",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "windows-1257",
          "windows-1258",
          "ISO-8859-2",
          "ISO-8859-15",
          "x-MacRoman",
          "IBM437",
          "IBM850",
          "IBM866",
          "KOI8-R");

  private final Cleaner cleaner =
      Cleaner.builder().pack(new BuiltInRules()).profile(Profile.WEB.select("encoding")).build();
  private final Map<String, List<String>> sentences = new LinkedHashMap<>();
  private final PrintStream out;
  private final boolean showMisses;

  private Recovery(PrintStream out, boolean showMisses) throws IOException {
    this.out = out;
    this.showMisses = showMisses;
    for (String line :
        Resources.readLines(
            Resources.getResource(Recovery.class, "recovery.tsv"), StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        List<String> fields = FIELDS.splitToList(line);
        sentences.computeIfAbsent(fields.get(0), group -> new ArrayList<>()).add(fields.get(1));
      }
    }
  }

  /** Takes {@code misses} to print what was not brought back. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Recovery(out, List.of(args).contains("misses")).run();
  }

  private void run() {
    for (String unit : List.of("lines", "sentences", "words")) {
      out.println("| " + unit + " | " + String.join(" | ", sentences.keySet()) + " |");
      out.println("|---".repeat(sentences.size() + 1) + "|");
      row(unit, "untouched", UnaryOperator.identity());
      for (String reading : READINGS) {
        Charset charset = Charset.forName(reading);
        row(unit, reading, text -> misread(text, charset, false));
      }
      Charset windows = Charset.forName("windows-1252");
      for (String twice : List.of("windows-1252", "windows-1250", "windows-1251", "x-MacRoman")) {
        Charset charset = Charset.forName(twice);
        row(unit, twice + " twice", t -> misread(misread(t, charset, false), charset, false));
      }
      row(unit, "windows-1252, lost bytes U+FFFD", text -> misread(text, windows, true));
      row(
          unit,
          "windows-1252, no-break spaces lost",
          text -> misread(text, windows, false).replace('\u00A0', ' '));
      out.println();
    }
    restored();
  }

  /**
   * Prints what became of the characters that have lost bytes in lines: right, wrong, left open.
   */
  private void restored() {
    Charset windows = Charset.forName("windows-1252");
    StringBuilder right = new StringBuilder("| right");
    StringBuilder wrong = new StringBuilder("| wrong");
    StringBuilder open = new StringBuilder("| open");
    sentences.forEach(
        (group, own) -> {
          int[] counts = new int[3];
          for (String text : texts("lines", own)) {
            String got = cleaner.clean(misread(text, windows, true)).text();
            for (int i = 0; i < text.length(); i++) {
              if (misread(text.substring(i, i + 1), windows, true).indexOf(LOST) >= 0) {
                char c = i < got.length() ? got.charAt(i) : LOST;
                counts[c == text.charAt(i) ? 0 : c == LOST ? 2 : 1]++;
              }
            }
          }
          right.append(" | ").append(counts[0]);
          wrong.append(" | ").append(counts[1]);
          open.append(" | ").append(counts[2]);
        });
    out.println(
        "| lost bytes U+FFFD, characters | " + String.join(" | ", sentences.keySet()) + " |");
    out.println("|---".repeat(sentences.size() + 1) + "|");
    List.of(right, wrong, open).forEach(row -> out.println(row.append(" |")));
  }

  private void row(String unit, String name, UnaryOperator<String> damage) {
    StringBuilder row = new StringBuilder("| " + name);
    sentences.forEach(
        (group, own) -> {
          List<String> texts = texts(unit, own);
          int right = 0;
          int damaged = 0;
          for (String text : texts) {
            String broken = damage.apply(text);
            if (broken.equals(text) && !name.equals("untouched")) {
              continue;
            }
            damaged++;
            String got = cleaner.clean(broken).text();
            right += got.equals(text) ? 1 : 0;
            if (showMisses && !got.equals(text)) {
              out.println("  " + name + ": " + text + " <- " + broken + " -> " + got);
            }
          }
          row.append(String.format(Locale.ROOT, " | %.0f", 100.0 * right / Math.max(1, damaged)));
        });
    out.println(row.append(" |"));
  }

  /**
   * Returns a group as lines of two sentences, as sentences, or as words beyond ASCII of three
   * letters.
   */
  private static List<String> texts(String unit, List<String> sentences) {
    return switch (unit) {
      case "sentences" -> sentences;
      case "words" ->
          sentences.stream()
              .flatMap(sentence -> WORDS.splitToList(sentence).stream())
              .filter(word -> word.length() >= SHORTEST_WORD)
              .filter(word -> word.chars().anyMatch(c -> c > 0x7F))
              .distinct()
              .toList();
      default -> {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i + 1 < sentences.size(); i += 2) {
          lines.add(sentences.get(i) + " " + sentences.get(i + 1));
        }
        yield lines;
      }
    };
  }

  /**
   * Reads the UTF-8 of a text in another encoding; a byte that stands for nothing stays a control.
   */
  private static String misread(String text, Charset charset, boolean lose) {
    StringBuilder read = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String c = new String(new byte[] {b}, charset);
      read.append(c.equals(String.valueOf(LOST)) && !lose ? String.valueOf((char) (b & 0xFF)) : c);
    }
    return read.toString();
  }
}
