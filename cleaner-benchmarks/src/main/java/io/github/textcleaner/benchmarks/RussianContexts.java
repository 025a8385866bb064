package io.github.textcleaner.benchmarks;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.textcleaner.rules.words.WordRank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds out between which letters Russian words have one alone of those that lost bytes leave open,
 * for the rule {@code mojibake}: с, э and я, and А and Н at the start of a word. A context is the
 * shortest one, of up to five letters on both sides, in which nearly all words have the same
 * letter.
 */
public final class RussianContexts {
  private static final Path RESOURCES =
      Path.of("cleaner-rules", "src", "main", "resources", "io", "github", "textcleaner", "rules");

  private static final Splitter FIELDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Pattern WORD = Pattern.compile("[а-яё]+");

  private static final String SMALL = "сэя";
  private static final int LONGEST_CONTEXT = 5;

  /** The share of words that must have the letter. */
  private static final double PURE = 0.998;

  private static final int FEWEST_WORDS = 3;

  /** Words count by how often they may stand in texts: these, small words, base forms. */
  private static final ImmutableSet<String> FREQUENT =
      ImmutableSet.of("это", "этот", "эта", "эти", "этого", "этой", "этих", "этом", "этим");

  private static final int WEIGHT_OF_FREQUENT = 3000;
  private static final int WEIGHT_OF_FUNCTION_WORD = 300;
  private static final int WEIGHT_OF_BASE_FORM = 20;

  /** Shorter words count more, by twice as much as they are shorter. */
  private static final int SHORT = 8;

  private final Map<String, Integer> words = new HashMap<>();

  private RussianContexts() {}

  /** An ending of inflected forms, for base forms of some shape. */
  private record Suffix(String strip, String add, Pattern shape) {}

  /** A place in words that bytes leave open. */
  private record Place(String word, int at, char letter, int weight) {
    String context(int width) {
      int from = at - width;
      int to = at + 1 + width;
      return (from < 0 ? "." : "")
          + word.substring(Math.max(0, from), Math.min(word.length(), to))
          + (to > word.length() ? "." : "");
    }
  }

  /**
   * Takes one argument: the folder of the dictionary that NOTICE names, with {@code index.aff} and
   * {@code index.dic}. Run it in the root of the repository.
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !Files.isDirectory(RESOURCES)) {
      System.err.println("usage, in the root of the repository: RussianContexts FOLDER");
      System.exit(2);
    }
    RussianContexts contexts = new RussianContexts();
    contexts.read(Path.of(args[0]));
    contexts.weigh();
    StringBuilder file =
        new StringBuilder(
            """
            # Made by RussianContexts of cleaner-benchmarks; source in NOTICE. A context in a word and the letter that stands there: | is the
            # place, _ any of the letters с, э and я, a full stop the end of the word.
            """);
    contexts.letters().forEach((context, c) -> file.append(context + "\t" + c + "\n"));
    Files.writeString(RESOURCES.resolve("encoding").resolve("russian-contexts.tsv"), file);
  }

  /** Reads all forms of all words. */
  private void read(Path folder) throws IOException {
    ListMultimap<Character, Suffix> suffixes = MultimapBuilder.hashKeys().arrayListValues().build();
    for (String line : Files.readAllLines(folder.resolve("index.aff"))) {
      List<String> fields = FIELDS.splitToList(line);
      if (fields.size() >= 5 && fields.get(0).equals("SFX")) {
        suffixes.put(
            fields.get(1).charAt(0),
            new Suffix(
                fields.get(2).equals("0") ? "" : fields.get(2),
                fields.get(3).equals("0") ? "" : fields.get(3),
                Pattern.compile(".*" + fields.get(4))));
      }
    }
    Set<String> forms = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("index.dic"))) {
      int slash = line.indexOf('/');
      String base = slash < 0 ? line : line.substring(0, slash);
      forms.add(base);
      for (char flag : line.substring(slash < 0 ? line.length() : slash + 1).toCharArray()) {
        for (Suffix suffix : suffixes.get(flag)) {
          if (base.endsWith(suffix.strip) && suffix.shape.matcher(base).matches()) {
            forms.add(base.substring(0, base.length() - suffix.strip.length()) + suffix.add);
          }
        }
      }
    }
    forms.forEach(form -> add(form, 1));
  }

  private void add(String form, int weight) {
    String word = form.toLowerCase(Locale.ROOT);
    if (WORD.matcher(word).matches()) {
      words.merge(word.replace('ё', 'е'), weight, Integer::sum);
    }
  }

  private void weigh() throws IOException {
    int weight = 0;
    for (String line : Files.readAllLines(RESOURCES.resolve("words").resolve("ru.txt"))) {
      if (line.startsWith("= ")) {
        weight = weight(WordRank.valueOf(line.substring(2).toUpperCase(Locale.ROOT)));
      } else {
        add(line, weight);
      }
    }
    FREQUENT.forEach(word -> add(word, WEIGHT_OF_FREQUENT));
    words.replaceAll((word, count) -> count * (1 + 2 * Math.max(0, SHORT - word.length())));
  }

  private static int weight(WordRank rank) {
    return switch (rank) {
      case PARTICLE -> WEIGHT_OF_FREQUENT;
      case FUNCTION -> WEIGHT_OF_FUNCTION_WORD;
      default -> WEIGHT_OF_BASE_FORM;
    };
  }

  /** Returns the letter of each context. */
  private TreeMap<String, Character> letters() {
    List<Place> open = new ArrayList<>();
    words.forEach(
        (word, weight) -> {
          String masked = mask(word);
          for (int i = 0; i < word.length(); i++) {
            if (SMALL.indexOf(word.charAt(i)) >= 0) {
              String marked = masked.substring(0, i) + '|' + masked.substring(i + 1);
              open.add(new Place(marked, i, word.charAt(i), weight));
            }
          }
        });
    TreeMap<String, Character> letters = new TreeMap<>();
    for (int width = 1; width <= LONGEST_CONTEXT; width++) {
      Map<String, Map<Character, Integer>> counts = new HashMap<>();
      for (Place place : open) {
        counts
            .computeIfAbsent(place.context(width), context -> new HashMap<>())
            .merge(place.letter, place.weight, Integer::sum);
      }
      counts.forEach((context, byLetter) -> addIfPure(context, byLetter, letters));
      int done = width;
      open.removeIf(place -> letters.containsKey(place.context(done)));
    }
    return letters;
  }

  private static void addIfPure(
      String context, Map<Character, Integer> counts, Map<String, Character> letters) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    counts.forEach(
        (letter, count) -> {
          if (all >= FEWEST_WORDS && count >= PURE * all) {
            letters.put(context, letter);
          }
        });
  }

  private static String mask(String word) {
    StringBuilder masked = new StringBuilder(word);
    for (int i = 0; i < masked.length(); i++) {
      if (SMALL.indexOf(masked.charAt(i)) >= 0) {
        masked.setCharAt(i, '_');
      }
    }
    return masked.toString();
  }
}
