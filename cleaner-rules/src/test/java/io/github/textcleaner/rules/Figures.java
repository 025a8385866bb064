package io.github.textcleaner.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.textcleaner.Profile;
import io.github.textcleaner.rules.testing.TestData;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the residue rules take from labeled documents: {@code docs/measured.tsv}, which {@code
 * LabeledLines} of the benchmarks writes.
 */
final class Figures {
  static final String ALL_RULES = "all-rules";

  private static final Path FILE = Path.of("..", "docs", "measured.tsv");
  private static final Splitter CELLS = Splitter.on('\t');

  private final Map<String, Integer> totals = new HashMap<>();
  private final Map<String, Map<String, Taken>> taken = new HashMap<>();

  private Figures(String table) {
    for (String row : table.lines().filter(line -> !line.startsWith("#")).toList()) {
      List<String> cells = CELLS.splitToList(row);
      if (cells.size() == 2) {
        totals.put(cells.get(0), Integer.valueOf(cells.get(1)));
      } else {
        taken
            .computeIfAbsent(cells.get(0), name -> new HashMap<>())
            .put(
                cells.get(1),
                new Taken(
                    Integer.parseInt(cells.get(2)),
                    Integer.parseInt(cells.get(3)),
                    Integer.parseInt(cells.get(4))));
      }
    }
  }

  static Figures read() {
    return new Figures(TestData.read(FILE));
  }

  /**
   * The lines that were taken, by their labels.
   *
   * @param shortened lines that lost a smaller part, whatever their label
   */
  record Taken(int residue, int author, int shortened) {
    String precision() {
      return share(residue, residue + author);
    }

    /** Returns a share with three digits, or a dash where there is none. */
    static String share(int part, int whole) {
      return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }

    @Override
    public String toString() {
      String cut = shortened == 0 ? "" : "shortened " + shortened + " lines";
      if (residue + author == 0) {
        return cut.isEmpty() ? "not seen in the labeled lines" : cut;
      }
      String lines =
          "precision %s, %d residue lines and %d of authors"
              .formatted(precision(), residue, author);
      return cut.isEmpty() ? lines : lines + ", " + cut;
    }
  }

  int total(String name) {
    return Optional.ofNullable(totals.get(name)).orElseThrow();
  }

  /** Returns what a rule took; empty if it was not measured. */
  Optional<Taken> taken(String rule, Profile profile) {
    return Optional.ofNullable(taken.getOrDefault(rule, ImmutableMap.of()).get(profile.name()));
  }

  /** Returns the ids of the rules that were measured. */
  Set<String> rules() {
    Set<String> rules = new TreeSet<>(taken.keySet());
    rules.remove(ALL_RULES);
    return rules;
  }
}
