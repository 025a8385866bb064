package io.github.textcleaner.text;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A named pure function of a line by itself, computed when a rule first asks for it and at most
 * once for each line that is kept: what is known of a line stays known while other lines change.
 *
 * <p>Make one constant for each analysis: two objects are two analyses.
 *
 * @param <T> the type of the result; it must be immutable, with final fields
 */
public final class LineAnalysis<T> {
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** The place of this analysis in tables: many lines are asked for many analyses. */
  private final int index = COUNT.getAndIncrement();

  private final String name;
  private final Function<Line, T> compute;

  private LineAnalysis(String name, Function<Line, T> compute) {
    this.name = Objects.requireNonNull(name, "name");
    this.compute = Objects.requireNonNull(compute, "compute");
  }

  /**
   * Returns an analysis.
   *
   * @param name what it finds out, for messages
   * @param compute a function of the characters and traits of a line and the language hint of its
   *     document, and of nothing else: places in its result count from the start of the line
   */
  public static <T> LineAnalysis<T> of(String name, Function<Line, T> compute) {
    return new LineAnalysis<>(name, compute);
  }

  int index() {
    return index;
  }

  T computeFor(Line line) {
    return Objects.requireNonNull(compute.apply(line), name);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
