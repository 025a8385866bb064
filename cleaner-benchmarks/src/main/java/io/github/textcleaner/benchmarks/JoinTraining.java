package io.github.textcleaner.benchmarks;

import io.github.textcleaner.benchmarks.JoinModel.Example;
import io.github.textcleaner.benchmarks.JoinThresholds.Scored;
import io.github.textcleaner.rules.joins.Candidate;
import io.github.textcleaner.rules.joins.Join;
import io.github.textcleaner.rules.joins.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns what the rules for joins go by from texts that lost spaces and texts that did not, writes
 * the weights and thresholds to the resources of {@code cleaner-rules}, and prints what they reach
 * on sites that they were not learned from.
 */
public final class JoinTraining {
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
          "joins");

  private static final int FOLDS = 5;

  /**
   * Wrong edits per 1,000 words of clean text, over all kinds of joins. A little below what the
   * rules promise, 0.03, since the thresholds are chosen on the texts that are counted.
   */
  private static final double DEFAULT_BUDGET = 0.025;

  private static final double SUGGESTED_BUDGET = 0.055;

  /** What share of the edits that a loose threshold lets in at its margin must be right. */
  private static final double DEFAULT_PRECISION = 0.93;

  private static final double SUGGESTED_PRECISION = 0.85;

  /** How much an example of a set counts when weights are learned. */
  private static final Map<String, Double> WEIGHTS =
      Map.of("clean", 1.0, "real_glued", 0.5, "paragraphs", 0.5, "natural", 1.0);

  /** What a repaired space of a set is worth when the harm is shared out. */
  private static final Map<String, Double> WORTH =
      Map.of("clean", 0.0, "real_glued", 1.0, "paragraphs", 0.3, "natural", 2.0);

  private final List<GluedText> texts;
  private final List<List<Candidate>> candidates = new ArrayList<>();
  private final List<BitSet> lost = new ArrayList<>();

  private JoinTraining(List<GluedText> texts) {
    this.texts = texts;
    for (GluedText text : texts) {
      candidates.add(Candidate.of(text.toDocument()));
      lost.add(text.lost());
    }
  }

  /**
   * Takes one argument: a folder of JSON Lines files as {@link GluedText} reads them, {@code
   * clean.jsonl.gz} among them. Run it in the root of the repository.
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !Files.isDirectory(RESOURCES)) {
      System.err.println("usage, in the root of the repository: JoinTraining FOLDER");
      System.exit(2);
    }
    JoinTraining training = new JoinTraining(GluedText.readAll(Path.of(args[0])));
    List<Scored> scored = training.crossScored();
    int words = training.texts.stream().filter(GluedText::isClean).mapToInt(GluedText::words).sum();
    JoinThresholds defaults = training.choose(scored, DEFAULT_BUDGET, words, DEFAULT_PRECISION);
    JoinThresholds suggested =
        training.choose(scored, SUGGESTED_BUDGET, words, SUGGESTED_PRECISION);
    Files.writeString(
        RESOURCES.resolve("thresholds.tsv"),
        "# Made by JoinTraining of cleaner-benchmarks; docs/joins.md.\n"
            + "# Kind of join, threshold everywhere, threshold in texts with a certain join.\n"
            + defaults.toSection("default")
            + suggested.toSection("suggested"));
    Files.writeString(RESOURCES.resolve("weights.tsv"), training.model(FOLDS).toResource());
    JoinReport report = new JoinReport(training.texts, training.candidates, training.lost);
    report.print("default", training.applied(scored, defaults), System.out);
    report.print("with suggestions", training.applied(scored, suggested), System.out);
  }

  /**
   * Chooses the thresholds that repair most while the harm of both kinds together stays within the
   * budget: each share of it is tried for the strict ones.
   */
  private JoinThresholds choose(List<Scored> scored, double budget, int words, double precision) {
    int most = (int) (budget * words / 1000);
    JoinThresholds best = null;
    double bestWorth = 0;
    for (int strict = 1; strict <= most; strict++) {
      JoinThresholds thresholds = JoinThresholds.choose(scored, strict, precision);
      List<Scored> repaired =
          applied(scored, thresholds).values().stream().flatMap(List::stream).toList();
      double worth = repaired.stream().mapToDouble(Scored::worth).sum();
      if (repaired.stream().mapToInt(Scored::harm).sum() <= most && worth > bestWorth) {
        best = thresholds;
        bestWorth = worth;
      }
    }
    if (best == null) {
      throw new IllegalStateException("no thresholds within a budget of " + budget);
    }
    return best;
  }

  /** Scores the candidates of each site by a model that was learned from the other sites. */
  private List<Scored> crossScored() {
    List<Scored> scored = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      JoinModel model = model(fold);
      for (int t = 0; t < texts.size(); t++) {
        if (fold(t) != fold) {
          continue;
        }
        boolean plausible = false;
        for (Candidate candidate : candidates.get(t)) {
          double score = model.score(candidate.join(), candidate.evidence());
          if (!candidate.join().isBetweenWords()) {
            plausible |= Thresholds.isPlausible(score);
          } else if (!plausible) {
            continue;
          }
          scored.add(scored(t, candidate, score));
        }
      }
    }
    return scored;
  }

  private Scored scored(int text, Candidate candidate, double score) {
    boolean right = lost.get(text).get(candidate.offset());
    boolean clean = texts.get(text).isClean();
    return new Scored(
        text,
        candidate.join(),
        candidate.offset(),
        score,
        right,
        WORTH.get(texts.get(text).set()) * (right ? 1 : -0.5),
        clean && !right ? 1 : 0);
  }

  private int fold(int text) {
    return Math.floorMod(texts.get(text).site().hashCode(), FOLDS);
  }

  /** Learns from all texts but those of one fold; no text is in the fold after the last. */
  private JoinModel model(int leftOut) {
    Map<Join, List<Example>> examples = new EnumMap<>(Join.class);
    for (int t = 0; t < texts.size(); t++) {
      if (fold(t) == leftOut) {
        continue;
      }
      double weight = WEIGHTS.get(texts.get(t).set());
      for (Candidate candidate : candidates.get(t)) {
        boolean right = lost.get(t).get(candidate.offset());
        examples
            .computeIfAbsent(candidate.join().learnedAs(), join -> new ArrayList<>())
            .add(new Example(candidate.evidence(), right, weight));
      }
    }
    return JoinModel.learn(examples);
  }

  /** Returns the candidates that would be repaired, by text. */
  private Map<Integer, List<Scored>> applied(List<Scored> scored, JoinThresholds thresholds) {
    Set<Integer> certain = new HashSet<>();
    for (Scored candidate : scored) {
      if (!candidate.join().isBetweenWords() && thresholds.isStrict(candidate)) {
        certain.add(candidate.text());
      }
    }
    Map<Integer, List<Scored>> applied = new TreeMap<>();
    for (Scored candidate : scored) {
      boolean burst = certain.contains(candidate.text());
      if (thresholds.isStrict(candidate) || burst && thresholds.isLoose(candidate)) {
        applied.computeIfAbsent(candidate.text(), text -> new ArrayList<>()).add(candidate);
      }
    }
    return applied;
  }
}
