package io.github.textcleaner.benchmarks;

import io.github.textcleaner.rules.joins.Join;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses the thresholds: the strict ones so that the harm done to clean texts stays within a
 * budget and buys as many lost spaces as it can; the loose ones, for texts with a seam above a
 * strict one, so that each kind of join keeps a precision.
 */
final class JoinThresholds {
  /** A score that nothing reaches. */
  private static final double NEVER = 99;

  /** No kind of join is let in below these odds. */
  private static final double LOWEST_STRICT = 2;

  /** Names with a point in them are rare in texts and many elsewhere. */
  private static final double LOWEST_STRICT_SENTENCE = 3;

  private static final double LOWEST_LOOSE = 0;

  private final Map<Join, Double> strict = new EnumMap<>(Join.class);
  private final Map<Join, Double> loose = new EnumMap<>(Join.class);

  /**
   * A candidate with the score that a model gives which has not seen its site.
   *
   * @param text the index of its text
   * @param worth what repairing it is worth, negative if it is no lost space, 0 in clean texts
   * @param harm 1 if it is no lost space and its text is clean
   */
  record Scored(
      int text, Join join, int offset, double score, boolean lost, double worth, int harm) {}

  private record Step(Join join, double threshold, int harm, double gain) {
    double rate() {
      return gain / harm;
    }
  }

  static JoinThresholds choose(List<Scored> scored, int budget, double precision) {
    JoinThresholds thresholds = new JoinThresholds();
    thresholds.chooseStrict(scored, budget);
    thresholds.chooseLoose(scored, precision);
    return thresholds;
  }

  private void chooseStrict(List<Scored> scored, int budget) {
    List<Step> steps = new ArrayList<>();
    for (Join join : Join.values()) {
      strict.put(join, NEVER);
      steps.addAll(steps(join, scored));
    }
    steps.sort(Comparator.comparingDouble((Step step) -> -step.rate()).thenComparing(Step::join));
    int used = 0;
    for (Step step : steps) {
      boolean next = step.threshold() < strict.get(step.join());
      if (next && used + step.harm() <= budget) {
        used += step.harm();
        strict.put(step.join(), step.threshold());
      }
    }
  }

  /** Returns the upper hull of worth over harm for the thresholds of one kind, from the top. */
  private static List<Step> steps(Join join, List<Scored> scored) {
    List<Scored> own = sorted(join, scored);
    List<double[]> hull = new ArrayList<>(); // harm, worth, threshold
    hull.add(new double[] {0, 0, NEVER});
    double lowest = join == Join.SENTENCE ? LOWEST_STRICT_SENTENCE : LOWEST_STRICT;
    double worth = 0;
    int harm = 0;
    for (int i = 0; i < own.size() && own.get(i).score() >= lowest; i++) {
      Scored candidate = own.get(i);
      worth += candidate.worth();
      harm += candidate.harm();
      boolean last = i + 1 == own.size() || own.get(i + 1).score() < candidate.score();
      double[] top = hull.get(hull.size() - 1);
      if (!last || worth <= top[1]) {
        continue;
      }
      if (harm == top[0]) {
        hull.remove(hull.size() - 1);
      }
      while (hull.size() > 1 && isBelow(hull, harm, worth)) {
        hull.remove(hull.size() - 1);
      }
      hull.add(new double[] {harm, worth, candidate.score()});
    }
    List<Step> steps = new ArrayList<>();
    if (hull.get(0)[0] == 0 && hull.get(0)[2] < NEVER) {
      steps.add(new Step(join, hull.get(0)[2], 0, hull.get(0)[1]));
    }
    for (int i = 1; i < hull.size(); i++) {
      double[] from = hull.get(i - 1);
      double[] to = hull.get(i);
      steps.add(new Step(join, to[2], (int) (to[0] - from[0]), to[1] - from[1]));
    }
    return steps;
  }

  private static boolean isBelow(List<double[]> hull, double harm, double worth) {
    double[] last = hull.get(hull.size() - 1);
    double[] before = hull.get(hull.size() - 2);
    return (last[1] - before[1]) * (harm - before[0])
        <= (worth - before[1]) * (last[0] - before[0]);
  }

  private static List<Scored> sorted(Join join, List<Scored> scored) {
    return scored.stream()
        .filter(candidate -> candidate.join() == join)
        .sorted(Comparator.comparingDouble((Scored candidate) -> -candidate.score()))
        .toList();
  }

  /** The lowest score down to which, of texts with a certain join, enough were lost spaces. */
  private void chooseLoose(List<Scored> scored, double precision) {
    int texts = scored.stream().mapToInt(Scored::text).max().orElse(0) + 1;
    boolean[] certain = new boolean[texts];
    for (Scored candidate : scored) {
      certain[candidate.text()] |= !candidate.join().isBetweenWords() && isStrict(candidate);
    }
    for (Join join : Join.values()) {
      double lowest = strict.get(join);
      double right = 0;
      double wrong = 0;
      double best = 0;
      for (Scored candidate : sorted(join, scored)) {
        if (candidate.score() < LOWEST_LOOSE) {
          break;
        }
        if (!certain[candidate.text()]) {
          continue;
        }
        // The precision at the margin counts, not that of all above.
        right = 0.99 * right + (candidate.lost() ? 1 : 0);
        wrong = 0.99 * wrong + (candidate.lost() ? 0 : 1);
        best = right / (right + wrong);
        if (best >= precision) {
          lowest = Math.min(lowest, candidate.score());
        }
      }
      loose.put(join, lowest);
    }
  }

  boolean isStrict(Scored candidate) {
    return candidate.score() >= strict.get(candidate.join());
  }

  boolean isLoose(Scored candidate) {
    return candidate.score() >= loose.get(candidate.join());
  }

  /** Returns the thresholds as a section of the resource file that the rules read. */
  String toSection(String name) {
    StringBuilder text = new StringBuilder("= " + name + "\n");
    for (Join join : Join.values()) {
      text.append(
          String.format(
              Locale.ROOT, "%s\t%.2f\t%.2f%n", join.label(), strict.get(join), loose.get(join)));
    }
    return text.toString();
  }
}
