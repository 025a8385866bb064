package io.github.textcleaner.rules.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import org.junit.jupiter.api.Test;

class DigitsTest {
  @Test
  void digits_are_those_of_unicode() {
    for (int c = 0; c < Character.MIN_SUPPLEMENTARY_CODE_POINT; c++) {
      assertThat(Digits.valueOf((char) c)).as("%04X", c).isEqualTo(UCharacter.digit(c, 10));
    }
  }
}
