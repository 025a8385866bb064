package io.github.textcleaner.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableListMultimap;
import io.github.textcleaner.rules.words.SectionFile;
import io.github.textcleaner.rules.words.WordRank;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Makes the word lists of {@code cleaner-rules} from lists of words with tiers, and from the small
 * words in {@code small-words.txt}, which such lists leave out. NOTICE names the sources; {@code
 * docs/joins.md} says how the tiers were made from them.
 */
public final class WordLists {
  private static final Path RESOURCES =
      Path.of(
          "cleaner-rules",
          "src",
          "main",
          "resources",
          "io",
          "github",
          "textcleaner",
          "rules",
          "words");
  private static final List<String> LANGUAGES =
      List.of("de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr");

  /** The ranks of the tiers from 1 on. */
  private static final List<WordRank> TIERS =
      List.of(
          WordRank.TOP,
          WordRank.COMMON,
          WordRank.FREQUENT,
          WordRank.KNOWN,
          WordRank.RARE,
          WordRank.DICTIONARY);

  /** A stop word counts as a function word up to this tier: lists of stop words are generous. */
  private static final int LAST_TIER_OF_FUNCTION_WORDS = 2;

  private WordLists() {}

  /**
   * Takes one argument: a folder with a file {@code <language>.txt.gz} for each language, a word, a
   * tab and its tier a line, and {@code stop.json}, an object that gives the stop words of each
   * language. Run it in the root of the repository.
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !Files.isDirectory(RESOURCES)) {
      System.err.println("usage, in the root of the repository: WordLists FOLDER");
      System.exit(2);
    }
    Path folder = Path.of(args[0]);
    Map<String, TreeSet<String>> stopWords = stopWords(folder.resolve("stop.json"));
    ImmutableListMultimap<String, String> smallWords =
        SectionFile.read(WordLists.class, "small-words.txt");
    Map<String, TreeSet<String>> functionWords = new TreeMap<>();
    for (String language : LANGUAGES) {
      Map<String, Integer> tiers = tiers(folder.resolve(language + ".txt.gz"));
      TreeSet<String> functions = new TreeSet<>(stopWords.get(language));
      functions.removeIf(
          word -> tiers.getOrDefault(word, Integer.MAX_VALUE) > LAST_TIER_OF_FUNCTION_WORDS);
      functions.addAll(smallWords.get(language));
      smallWords.get(language).forEach(word -> tiers.put(word, 1));
      functionWords.put(language, functions);
      Map<WordRank, TreeSet<String>> byRank = new EnumMap<>(WordRank.class);
      tiers.forEach(
          (word, tier) -> {
            if (word.length() > 1) {
              byRank
                  .computeIfAbsent(rank(tier, functions.contains(word)), rank -> new TreeSet<>())
                  .add(word);
            }
          });
      Map<String, TreeSet<String>> sections = new LinkedHashMap<>();
      byRank.forEach((rank, words) -> sections.put(rank.label(), words));
      write(language + ".txt", sections);
    }
    write("function-words.txt", functionWords);
  }

  private static WordRank rank(int tier, boolean function) {
    if (function) {
      return tier == 1 ? WordRank.PARTICLE : WordRank.FUNCTION;
    }
    return TIERS.get(tier - 1);
  }

  private static Map<String, Integer> tiers(Path file) throws IOException {
    Map<String, Integer> tiers = new TreeMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        tiers.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
      }
    }
    return tiers;
  }

  private static Map<String, TreeSet<String>> stopWords(Path file) throws IOException {
    Map<String, TreeSet<String>> words = new TreeMap<>();
    try (JsonParser parser = new JsonFactory().createParser(Files.newInputStream(file))) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        TreeSet<String> all = words.computeIfAbsent(parser.currentName(), tag -> new TreeSet<>());
        parser.nextToken();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          all.add(parser.getText());
        }
      }
    }
    return words;
  }

  private static void write(String name, Map<String, TreeSet<String>> sections) throws IOException {
    StringBuilder text =
        new StringBuilder("# Made by WordLists of cleaner-benchmarks; sources in NOTICE.\n");
    sections.forEach(
        (section, words) -> {
          text.append("= ").append(section).append('\n');
          words.forEach(word -> text.append(word).append('\n'));
        });
    Files.writeString(RESOURCES.resolve(name), text);
  }
}
