package io.github.textcleaner.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatePartsTest {
  @ParameterizedTest
  @ValueSource(strings = {"january", "may", "sept", "nov"})
  void names_of_months_may_be_cut(String word) {
    assertThat(DateParts.isMonth(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "on", "monday", "ferry"})
  void others_are_no_months(String word) {
    assertThat(DateParts.isMonth(word)).isFalse();
  }

  @Test
  void names_of_weekdays_are_whole() {
    assertThat(DateParts.isWeekday("sunday")).isTrue();
    assertThat(DateParts.isWeekday("sun")).isFalse();
    assertThat(DateParts.isWeekday("to")).isFalse();
    assertThat(DateParts.isWeekday("harbor")).isFalse();
  }

  @Test
  void a_day_has_two_digits_at_most() {
    assertThat(DateParts.isDay("7")).isTrue();
    assertThat(DateParts.isDay("17")).isTrue();
    assertThat(DateParts.isDay("")).isFalse();
    assertThat(DateParts.isDay("117")).isFalse();
    assertThat(DateParts.isDay("1s")).isFalse();
  }

  @Test
  void a_year_is_a_number_of_its_own() {
    assertThat(DateParts.isYear("in 2019.", 3)).isTrue();
    assertThat(DateParts.isYear("1987", 0)).isTrue();
    assertThat(DateParts.isYear("1887", 0)).isFalse();
    assertThat(DateParts.isYear("20190", 0)).isFalse();
    assertThat(DateParts.isYear("201", 0)).isFalse();
  }
}
