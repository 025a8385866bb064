package io.github.textcleaner.rules.joins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {
  @ParameterizedTest
  @CsvSource({
    "5, ONE_DIGIT",
    "12, TWO_DIGITS",
    "747, THREE_DIGITS",
    "2025, YEAR",
    "8042, FOUR_DIGITS",
    "80425, LONG",
    "A320, AFTER_LETTER",
    "16:27, TIME",
    "7.8.2025, DATE",
    "07/08/25, DATE",
    "3.5, DECIMAL",
    "'1,500', DECIMAL",
    "(2019, YEAR",
    "$500, AFTER_OTHER",
  })
  void digits_before_a_seam_have_a_form(String text, NumberForm form) {
    Token token = new Token(text + "The", 0, text.length() + 3);
    assertThat(NumberForm.endingAt(token, text.length())).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "2019, YEAR",
    "10., ITEM",
    "16:27, TIME",
    "7/8/2025, DATE",
    "3.5, DECIMAL",
    "5G, AFTER_LETTER",
  })
  void digits_after_a_seam_have_a_form(String text, NumberForm form) {
    Token token = new Token("The." + text, 0, text.length() + 4);
    assertThat(NumberForm.startingAt(token, 4)).isEqualTo(form);
  }
}
