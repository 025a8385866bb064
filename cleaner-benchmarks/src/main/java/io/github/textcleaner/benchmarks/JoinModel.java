package io.github.textcleaner.benchmarks;

import io.github.textcleaner.rules.joins.Evidence;
import io.github.textcleaner.rules.joins.Join;
import io.github.textcleaner.rules.joins.Signal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Logistic regression over the signals of seams, one for each kind of join. Learning is the same on
 * every machine: the order of the examples comes from a fixed seed.
 */
final class JoinModel {
  private static final Signal[] SIGNALS = Signal.values();
  private static final int EPOCHS = 6;
  private static final double RATE = 0.1;

  /** Pulls weights of rare values to zero. */
  private static final double SHRINKING = 1e-4;

  private static final long SEED = 5;

  /** Smaller weights are left out of the file. */
  private static final double SMALLEST = 0.05;

  private final Map<Join, double[][]> weights = new EnumMap<>(Join.class);

  /**
   * One candidate to learn from.
   *
   * @param lost whether a space was lost there
   * @param weight how much it counts
   */
  record Example(Evidence evidence, boolean lost, double weight) {}

  static JoinModel learn(Map<Join, List<Example>> examples) {
    JoinModel model = new JoinModel();
    examples.forEach((join, own) -> model.weights.put(join, learn(own)));
    return model;
  }

  private static double[][] learn(List<Example> examples) {
    double[][] weights = zeros();
    double[][] squares = zeros();
    List<Example> order = new ArrayList<>(examples);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = order.size() - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        Example swapped = order.get(i);
        order.set(i, order.get(j));
        order.set(j, swapped);
      }
      for (Example example : order) {
        step(weights, squares, example);
      }
    }
    return rounded(weights);
  }

  private static double[][] zeros() {
    double[][] zeros = new double[SIGNALS.length][];
    for (int s = 0; s < SIGNALS.length; s++) {
      zeros[s] = new double[SIGNALS[s].valueNames().size()];
    }
    return zeros;
  }

  private static void step(double[][] weights, double[][] squares, Example example) {
    double probability = 1 / (1 + Math.exp(-score(weights, example.evidence())));
    double error = ((example.lost() ? 1 : 0) - probability) * example.weight();
    for (int s = 0; s < SIGNALS.length; s++) {
      int value = example.evidence().value(SIGNALS[s]);
      if (value >= 0) {
        double gradient = error - SHRINKING * weights[s][value];
        squares[s][value] += gradient * gradient;
        weights[s][value] += RATE * gradient / Math.sqrt(0.01 + squares[s][value]);
      }
    }
  }

  private static double[][] rounded(double[][] weights) {
    for (double[] row : weights) {
      for (int v = 0; v < row.length; v++) {
        row[v] = Math.abs(row[v]) < SMALLEST ? 0 : Math.round(row[v] * 100) / 100.0;
      }
    }
    return weights;
  }

  double score(Join join, Evidence evidence) {
    return score(weights.get(join.learnedAs()), evidence);
  }

  private static double score(double[][] weights, Evidence evidence) {
    double score = 0;
    for (int s = 0; s < SIGNALS.length; s++) {
      int value = evidence.value(SIGNALS[s]);
      if (value >= 0) {
        score += weights[s][value];
      }
    }
    return score;
  }

  /** Returns the weights as the resource file that the rules read. */
  String toResource() {
    StringBuilder text =
        new StringBuilder("# Made by JoinTraining of cleaner-benchmarks; docs/joins.md.\n");
    weights.forEach(
        (join, rows) -> {
          text.append("= ").append(join.label()).append('\n');
          for (Signal signal : SIGNALS) {
            double[] row = rows[signal.ordinal()];
            for (int v = 0; v < row.length; v++) {
              if (row[v] != 0) {
                text.append(signal).append('\t').append(signal.valueNames().get(v)).append('\t');
                text.append(String.format(Locale.ROOT, "%.2f", row[v])).append('\n');
              }
            }
          }
        });
    return text.toString();
  }
}
