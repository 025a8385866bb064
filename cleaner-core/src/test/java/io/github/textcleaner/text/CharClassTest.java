package io.github.textcleaner.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class CharClassTest {
  /** Changes only together with the table, never with the Java version. */
  private static final long CHECKSUM = 0xCBD46DE4L;

  @Test
  void classes_are_the_same_on_every_java_version() {
    CRC32 checksum = new CRC32();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      checksum.update(CharClass.of((char) c));
    }

    assertThat(checksum.getValue()).isEqualTo(CHECKSUM);
  }

  @Test
  void blanks_are_the_space_separators_and_horizontal_controls() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean expected =
          Character.getType(c) == Character.SPACE_SEPARATOR || c == '\t' || c == 0x0B || c == '\f';
      assertThat(Blanks.isBlank((char) c)).as("U+%04X", c).isEqualTo(expected);
      assertThat(Blanks.isBlankOrTerminator((char) c))
          .as("U+%04X", c)
          .isEqualTo(expected || c == '\n' || c == '\r');
    }
  }

  @Test
  void letters_have_the_case_of_their_category() {
    for (int c = 0; c < 0x590; c++) {
      int type = Character.getType(c);
      boolean upper = type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER;
      assertThat(Letters.isLower((char) c))
          .as("U+%04X", c)
          .isEqualTo(type == Character.LOWERCASE_LETTER);
      assertThat(Letters.isUpper((char) c)).as("U+%04X", c).isEqualTo(upper);
    }
    assertThat("ßﬁẞǅაᾈ新ª\u10FC1.".chars().filter(c -> Letters.isCased((char) c)).count())
        .isEqualTo(5);
  }

  @Test
  void visible_characters_are_counted_inside_the_span() {
    assertThat(Blanks.countVisible("ab \t\r\ncd", new Span(1, 7))).isEqualTo(2);
  }

  @Test
  void sentences_end_with_marks_of_any_script_and_what_belongs_to_them() {
    for (String text :
        List.of(
            "It was late.",
            "Late?",
            "\u5F88\u665A\u3002",
            "\u201CLate!\u201D",
            "(Late.)",
            "Late\u2026")) {
      assertThat(Sentences.closeAt(text, new Span(0, text.length()))).as(text).isTrue();
    }
    for (String text : List.of("", "Late", "Late,", "\u201D", "late \u00BB")) {
      assertThat(Sentences.closeAt(text, new Span(0, text.length()))).as(text).isFalse();
    }
    assertThat(Sentences.endWith("Late.")).isTrue();
    assertThat(Sentences.endWith("\u201CLate.\u201D")).isFalse();
    assertThat(Sentences.endWith("")).isFalse();
  }
}
