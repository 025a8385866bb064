package io.github.textcleaner.text;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A named pure function of a document, computed when a rule first asks for it and at most once for
 * each document that is kept. Several rules can so share what is dear to find out.
 *
 * <p>Make one constant for each analysis: two objects are two analyses.
 *
 * @param <T> the type of the result; it must be immutable
 */
public final class Analysis<T> {
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** The place of this analysis in the tables of documents. */
  private final int index = COUNT.getAndIncrement();

  private final String name;
  private final Function<Document, T> compute;

  private Analysis(String name, Function<Document, T> compute) {
    this.name = Objects.requireNonNull(name, "name");
    this.compute = Objects.requireNonNull(compute, "compute");
  }

  /**
   * Returns an analysis.
   *
   * @param name what it finds out, for messages
   * @param compute a function of the text and the language hint of a document, of nothing else
   */
  public static <T> Analysis<T> of(String name, Function<Document, T> compute) {
    return new Analysis<>(name, compute);
  }

  int index() {
    return index;
  }

  T computeFor(Document document) {
    return Objects.requireNonNull(compute.apply(document), name);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
