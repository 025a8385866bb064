package io.github.textcleaner.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkersTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void results_come_in_the_order_of_the_work(int threads) throws IOException {
    List<Integer> results = new ArrayList<>();
    try (OrderedWorkers<Integer> workers = new OrderedWorkers<>(threads, results::add)) {
      for (int i = 0; i < 1000; i++) {
        int number = i;
        workers.submit(() -> number);
      }
      workers.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 1000).boxed().toList());
  }

  @Test
  @Timeout(60)
  void later_work_does_not_overtake_slow_work() throws IOException {
    CountDownLatch laterDone = new CountDownLatch(1);
    List<String> results = new ArrayList<>();
    try (OrderedWorkers<String> workers = new OrderedWorkers<>(2, results::add)) {
      workers.submit(
          () -> {
            await(laterDone);
            return "slow";
          });
      workers.submit(
          () -> {
            laterDone.countDown();
            return "fast";
          });
      workers.finish();
    }
    assertThat(results).containsExactly("slow", "fast");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void only_a_few_results_wait() throws IOException {
    AtomicInteger started = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    try (OrderedWorkers<Integer> workers =
        new OrderedWorkers<>(2, result -> ahead.add(started.get() - taken.incrementAndGet()))) {
      for (int i = 0; i < 500; i++) {
        workers.submit(started::incrementAndGet);
      }
      workers.finish();
    }
    assertThat(ahead).hasSize(500).allMatch(count -> count <= 6);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void what_work_throws_is_thrown_in_its_turn(int threads) {
    List<String> results = new ArrayList<>();
    assertThatThrownBy(
            () -> {
              try (OrderedWorkers<String> workers = new OrderedWorkers<>(threads, results::add)) {
                workers.submit(() -> "first");
                workers.submit(
                    () -> {
                      throw new IllegalStateException("bug");
                    });
                workers.finish();
              }
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("bug");
    assertThat(results).containsExactly("first");
  }

  @Test
  void no_thread_is_an_error() {
    assertThatThrownBy(() -> new OrderedWorkers<String>(0, result -> {}))
        .hasMessageContaining("not 0");
  }
}
