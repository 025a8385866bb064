package io.github.textcleaner.rules.joins;

import com.google.common.base.Splitter;
import io.github.textcleaner.rules.words.SectionFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The scores from which on a seam is taken for a lost space. The strict ones hold everywhere; the
 * loose ones in a document with a seam above a strict one, since spaces are lost in bursts.
 */
public final class Thresholds {
  static final Thresholds DEFAULT = read("default");

  /** For suggestions: twice as many wrong ones are put up with. */
  static final Thresholds SUGGESTED = read("suggested");

  /**
   * A seam with odds of about three to one or more. Measured on 1,137 clean texts: 17 edits, with
   * odds of one to five 45; as many lost spaces are found.
   */
  static final double PLAUSIBLE = 1.0;

  private Thresholds() {}

  private record Pair(double strict, double loose) {}

  private final Map<Join, Pair> pairs = new EnumMap<>(Join.class);

  private static Thresholds read(String section) {
    Thresholds thresholds = new Thresholds();
    for (String row : SectionFile.read(Thresholds.class, "thresholds.tsv").get(section)) {
      List<String> fields = Splitter.on('\t').splitToList(row);
      thresholds.pairs.put(
          Join.of(fields.get(0)),
          new Pair(Double.parseDouble(fields.get(1)), Double.parseDouble(fields.get(2))));
    }
    return thresholds;
  }

  /**
   * Returns whether a seam with this score makes it worth while to look at every word of its
   * document.
   */
  public static boolean isPlausible(double score) {
    return score >= PLAUSIBLE;
  }

  boolean isCertain(Join join, double score) {
    return score >= pair(join).strict();
  }

  boolean isLikely(Join join, double score) {
    return score >= pair(join).loose();
  }

  private Pair pair(Join join) {
    Pair pair = pairs.get(join);
    if (pair == null) {
      throw new IllegalStateException("thresholds.tsv: nothing for " + join.label());
    }
    return pair;
  }
}
