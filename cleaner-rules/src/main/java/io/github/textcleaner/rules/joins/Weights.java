package io.github.textcleaner.rules.joins;

import com.google.common.base.Splitter;
import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.textcleaner.rules.resource.Resource;
import io.github.textcleaner.rules.words.SectionFile;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much each value of each signal speaks for a lost space, by kind of join: the logarithm of
 * odds, to be added up. Learned by {@code JoinTraining} of cleaner-benchmarks.
 */
@SuppressWarnings("EnumOrdinal") // ordinals index tables in memory; files hold names
final class Weights {
  static final String FILE = "weights.bin";

  private static final Signal[] SIGNALS = Signal.values();

  private final double[][][] weights = new double[Join.values().length][Signal.values().length][];

  private final double[] mostOfDocument = new double[Join.values().length];

  private Weights() {
    for (double[][] bySignal : weights) {
      for (Signal signal : Signal.values()) {
        bySignal[signal.ordinal()] = new double[signal.valueNames().size()];
      }
    }
  }

  static Weights learned() {
    return Loaded.WEIGHTS;
  }

  private void set(Join join, Signal signal, int value, double weight) {
    weights[join.learnedAs().ordinal()][signal.ordinal()][value] = weight;
  }

  /** Returns how much the evidence speaks for a lost space. */
  double score(Join join, Evidence evidence) {
    double[][] bySignal = weights[join.learnedAs().ordinal()];
    double score = 0;
    for (Signal signal : SIGNALS) {
      int value = evidence.value(signal);
      if (value >= 0) {
        score += bySignal[signal.ordinal()][value];
      }
    }
    return score;
  }

  /**
   * Returns whether evidence that lacks that of the rest of the document could reach a score with
   * it.
   */
  boolean mayReach(double least, Join join, Evidence evidence) {
    return score(join, evidence) + mostOfDocument[join.ordinal()] >= least;
  }

  private double mostOfDocument(Join join) {
    double most = 0;
    for (Signal signal : Signal.OF_DOCUMENT) {
      most += Arrays.stream(weights[join.learnedAs().ordinal()][signal.ordinal()]).max().orElse(0);
    }
    return most;
  }

  /** Returns the two reasons that speak loudest for a lost space, for people. */
  String explain(Join join, Evidence evidence) {
    Signal first = loudest(join, evidence, null);
    Signal second = loudest(join, evidence, first);
    return explain(first, evidence) + "; " + explain(second, evidence);
  }

  private static String explain(Signal signal, Evidence evidence) {
    return signal.label() + ": " + signal.valueNames().get(evidence.value(signal));
  }

  /** Returns the signal with the highest weight but {@code other}. */
  private Signal loudest(Join join, Evidence evidence, @Nullable Signal other) {
    double[][] bySignal = weights[join.learnedAs().ordinal()];
    Signal loudest = Signal.MARKS; // one that every seam has
    double most = Double.NEGATIVE_INFINITY;
    for (Signal signal : SIGNALS) {
      int value = evidence.value(signal);
      if (signal.isReason(value) && signal != other && bySignal[signal.ordinal()][value] > most) {
        loudest = signal;
        most = bySignal[signal.ordinal()][value];
      }
    }
    return loudest;
  }

  private static Weights read(DataInput in) throws IOException {
    Weights read = new Weights();
    for (double[][] bySignal : read.weights) {
      for (double[] byValue : bySignal) {
        byte[] bytes = new byte[byValue.length * Double.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asDoubleBuffer().get(byValue);
      }
    }
    read.findMostOfDocument();
    return read;
  }

  /** Writes these weights as {@link #learned} reads them. */
  void write(DataOutput out) throws IOException {
    for (double[][] bySignal : weights) {
      for (double[] byValue : bySignal) {
        for (double weight : byValue) {
          out.writeDouble(weight);
        }
      }
    }
  }

  private void findMostOfDocument() {
    for (Join join : Join.values()) {
      mostOfDocument[join.ordinal()] = mostOfDocument(join);
    }
  }

  /** Returns the weights that stand, one a row, in the file that {@code JoinTraining} makes. */
  static Weights ofRows() {
    Weights read = new Weights();
    Map<Signal, ImmutableMap<String, Integer>> values = new EnumMap<>(Signal.class);
    SectionFile.read(Weights.class, "weights.tsv")
        .forEach(
            (join, row) -> {
              List<String> fields = Splitter.on('\t').splitToList(row);
              Signal signal = Signal.valueOf(fields.get(0));
              Integer value = values.computeIfAbsent(signal, Weights::values).get(fields.get(1));
              if (value == null) {
                throw new IllegalStateException("weights.tsv: no such value: " + row);
              }
              read.set(Join.of(join), signal, value, Double.parseDouble(fields.get(2)));
            });
    read.findMostOfDocument();
    return read;
  }

  private static ImmutableMap<String, Integer> values(Signal signal) {
    ContiguousSet<Integer> indexes = ContiguousSet.closedOpen(0, signal.valueNames().size());
    return Maps.uniqueIndex(indexes, signal.valueNames()::get);
  }

  private static final class Loaded {
    static final Weights WEIGHTS = Resource.read(Weights.class, FILE, Weights::read);
  }
}
