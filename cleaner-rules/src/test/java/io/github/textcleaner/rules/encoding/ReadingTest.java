package io.github.textcleaner.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest {
  static List<Reading> readings() {
    return Reading.all();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void the_table_is_that_of_the_platform(Reading reading) {
    assumeTrue(Charset.isSupported(reading.name()));
    Charset charset = Charset.forName(reading.name());
    for (int value = 0x80; value <= 0xFF; value++) {
      char expected = new String(new byte[] {(byte) value}, charset).charAt(0);
      boolean control = expected >= 0x80 && expected < 0xA0;
      assertThat(reading.characterOf(value))
          .as("%s %X", reading, value)
          .isEqualTo(control ? '\uFFFD' : expected);
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void characters_lead_back_to_their_bytes(Reading reading) {
    for (int value = 0x80; value <= 0xFF; value++) {
      char c = reading.characterOf(value);
      if (c != '\uFFFD') {
        assertThat(reading.byteOf(c)).as("%s %X", reading, value).isEqualTo(value);
      }
    }
    assertThat(reading.byteOf('a')).isEqualTo(Reading.NONE);
    assertThat(reading.byteOf('\uFFFF')).isEqualTo(Reading.NONE);
  }

  @Test
  void the_first_reading_takes_controls_for_their_bytes() {
    Reading first = Reading.all().get(0);
    assertThat(first.byteOf('\u0093')).isEqualTo(0x93);
    assertThat(first.byteOf('\u201C')).isEqualTo(0x93);
    assertThat(first.isControlOfOther('\u0093')).isTrue();
    assertThat(first.isControlOfOther('\u0081')).isFalse();
  }
}
