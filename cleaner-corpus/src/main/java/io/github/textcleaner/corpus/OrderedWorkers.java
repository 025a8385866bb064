package io.github.textcleaner.corpus;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does work on several threads and hands the results on in the order in which the work came.
 *
 * <p>The results go to the sink on the thread that calls {@link #submit} and {@link #finish}, and
 * not more than a few wait at a time: a slow sink slows the submitter down. To be used by one
 * thread.
 *
 * @param <R> what a piece of work results in
 */
public final class OrderedWorkers<R> implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 3;

  private final @Nullable ExecutorService executor;
  private final Sink<? super R> sink;
  private final int capacity;
  private final Deque<Future<R>> waiting = new ArrayDeque<>();

  /** Takes results. */
  @FunctionalInterface
  public interface Sink<R> {
    /** Takes the next result; an exception ends the run. */
    void accept(R result) throws IOException;
  }

  /**
   * Starts.
   *
   * @param threads how many threads work; with 1, the submitting thread itself does
   * @param sink takes the results
   */
  public OrderedWorkers(int threads, Sink<? super R> sink) {
    if (threads < 1) {
      throw new IllegalArgumentException("needs at least one thread, not " + threads);
    }
    this.sink = sink;
    this.capacity = WAITING_PER_THREAD * threads;
    this.executor =
        threads == 1 ? null : Executors.newFixedThreadPool(threads, OrderedWorkers::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "cleaner-worker");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Adds a piece of work, and hands on results that are ready. What the work throws is thrown here
   * or by {@link #finish}, when its turn comes.
   *
   * @throws IOException if the sink fails
   */
  public void submit(Supplier<? extends R> work) throws IOException {
    if (executor == null) {
      sink.accept(work.get());
      return;
    }
    while (waiting.size() == capacity || !waiting.isEmpty() && waiting.element().isDone()) {
      handOn();
    }
    waiting.add(executor.submit(work::get));
  }

  /**
   * Waits for all work and hands on its results.
   *
   * @throws IOException if the sink fails
   */
  public void finish() throws IOException {
    while (!waiting.isEmpty()) {
      handOn();
    }
  }

  private void handOn() throws IOException {
    try {
      sink.accept(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a worker");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  /** Drops work that is not done yet, and ends the threads. */
  @Override
  public void close() {
    if (executor != null) {
      executor.shutdownNow();
    }
  }
}
