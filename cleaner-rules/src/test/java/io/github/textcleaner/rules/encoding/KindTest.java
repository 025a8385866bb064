package io.github.textcleaner.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import org.junit.jupiter.api.Test;

class KindTest {
  @Test
  void letters_and_digits_are_those_of_unicode() {
    for (char c = 0; c < 0x250; c++) {
      Kind kind = Kind.of(c);
      boolean latin = UCharacter.isLetter(c) && UScript.getScript(c) == UScript.LATIN;
      boolean raised = c == '\u00AA' || c == '\u00BA';
      assertThat(kind.isLatin()).as("%04X", (int) c).isEqualTo(latin && !raised);
      assertThat(kind == Kind.DIGIT).as("%04X", (int) c).isEqualTo(UCharacter.isDigit(c));
      if (kind.isLatin()) {
        boolean upper = UCharacter.isUpperCase(c) || UCharacter.isTitleCase(c);
        assertThat(kind.isUpper()).as("%04X", (int) c).isEqualTo(upper);
        assertThat(kind.isAscii()).as("%04X", (int) c).isEqualTo(c < 0x80);
      }
    }
  }

  @Test
  void other_ascii_is_white_space_or_a_control_or_neutral() {
    assertThat(Kind.of(' ')).isEqualTo(Kind.SPACE);
    assertThat(Kind.of('\n')).isEqualTo(Kind.SPACE);
    assertThat(Kind.of('\u0001')).isEqualTo(Kind.CONTROL);
    assertThat(Kind.of('\u007F')).isEqualTo(Kind.CONTROL);
    assertThat(Kind.of('$')).isEqualTo(Kind.NEUTRAL);
    assertThat(Kind.of('+')).isEqualTo(Kind.NEUTRAL);
  }

  @Test
  void ideographs_are_letters_of_chinese() {
    for (char c = '\u4E00'; c <= '\u9FEF'; c++) {
      assertThat(UScript.getScript(c)).as("%04X", (int) c).isEqualTo(UScript.HAN);
      assertThat(UCharacter.getType(c)).isEqualTo(UCharacterCategory.OTHER_LETTER);
      assertThat(Kind.of(c)).isEqualTo(Kind.EAST_ASIAN);
    }
    assertThat(UCharacter.getType('\u2192')).isEqualTo(UCharacterCategory.MATH_SYMBOL);
  }

  @Test
  void money_and_what_cannot_be_seen_are_those_of_unicode() {
    for (char c : "\u00A2\u00A3\u00A4\u00A5\u20AC\u20B9".toCharArray()) {
      assertThat(UCharacter.getType(c)).isEqualTo(UCharacterCategory.CURRENCY_SYMBOL);
      assertThat(Kind.of(c)).isEqualTo(Kind.CURRENCY);
    }
    for (char c : "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u2061".toCharArray()) {
      assertThat(UCharacter.getType(c)).isEqualTo(UCharacterCategory.FORMAT);
      assertThat(Kind.of(c)).isEqualTo(Kind.HIDDEN);
    }
  }
}
