package io.github.textcleaner.corpus.run;

import java.time.Duration;

/** Tells how much time has passed: for reports, never for results. */
final class Stopwatch {
  private final long start = System.nanoTime();

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
