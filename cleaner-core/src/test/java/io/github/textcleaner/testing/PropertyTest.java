package io.github.textcleaner.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyTest {
  @Test
  void an_error_names_the_smallest_text_that_fails() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () -> Property.holds(200, (text, random) -> assertThat(text).doesNotContain("#", "\r")))
        .withMessageMatching("fails on \"(#|\\\\u000D)\"");
  }

  @Test
  void texts_and_random_numbers_are_the_same_in_every_run() {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    Property.holds(20, (text, random) -> first.add(text + random.nextLong()));
    Property.holds(20, (text, random) -> second.add(text + random.nextLong()));

    assertThat(second).isEqualTo(first);
    assertThat(new SplitMix64(0).nextLong()).isEqualTo(0xE220A8397B1DCDAFL);
  }
}
