package io.github.textcleaner.benchmarks;

import io.github.textcleaner.rules.joins.Join;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** Names with a capital inside are more than the clean texts hold. */
  private static final double LOWEST_STRICT_CAPITAL = 2.7;

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

  /**
   * The best threshold of one kind for each harm that it may do, which is the index.
   *
   * @param worth what it repairs
   */
  private record Offers(Join join, double[] worth, double[] threshold) {}

  static JoinThresholds choose(List<Scored> scored, int budget, double precision) {
    JoinThresholds thresholds = new JoinThresholds();
    thresholds.chooseStrict(scored, budget);
    thresholds.chooseLoose(scored, precision);
    return thresholds;
  }

  /** Shares the budget out so that the kinds together repair most. */
  private void chooseStrict(List<Scored> scored, int budget) {
    List<Offers> all = new ArrayList<>();
    List<int[]> shares = new ArrayList<>(); // of each kind, by what is left of the budget
    double[] most = new double[budget + 1];
    for (Join join : Join.values()) {
      Offers offers = offers(join, scored, budget);
      double[] withThis = new double[budget + 1];
      int[] share = new int[budget + 1];
      for (int left = 0; left <= budget; left++) {
        for (int harm = 0; harm <= left; harm++) {
          double worth = most[left - harm] + offers.worth()[harm];
          if (worth > withThis[left]) {
            withThis[left] = worth;
            share[left] = harm;
          }
        }
      }
      most = withThis;
      all.add(offers);
      shares.add(share);
    }
    int left = budget;
    for (int i = all.size() - 1; i >= 0; i--) {
      int harm = shares.get(i)[left];
      strict.put(all.get(i).join(), all.get(i).threshold()[harm]);
      left -= harm;
    }
  }

  private static Offers offers(Join join, List<Scored> scored, int budget) {
    double[] most = new double[budget + 1];
    double[] threshold = new double[budget + 1];
    Arrays.fill(threshold, NEVER);
    double lowest = lowestStrict(join);
    List<Scored> own = sorted(join, scored);
    double worth = 0;
    int harm = 0;
    for (int i = 0; i < own.size() && own.get(i).score() >= lowest; i++) {
      Scored candidate = own.get(i);
      worth += candidate.worth();
      harm += candidate.harm();
      boolean last = i + 1 == own.size() || own.get(i + 1).score() < candidate.score();
      for (int allowed = harm; last && allowed <= budget; allowed++) {
        if (worth > most[allowed]) {
          most[allowed] = worth;
          threshold[allowed] = candidate.score();
        }
      }
    }
    return new Offers(join, most, threshold);
  }

  private static double lowestStrict(Join join) {
    return switch (join) {
      case SENTENCE -> LOWEST_STRICT_SENTENCE;
      case CAPITAL -> LOWEST_STRICT_CAPITAL;
      default -> LOWEST_STRICT;
    };
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
