package io.github.textcleaner.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.textcleaner.testing.Property;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OffsetIndexTest {
  private static final int STEP = 512;

  @Test
  void each_unit_counts_in_its_own_way() {
    String text = "aé€😀\uD83D";

    assertThat(new OffsetIndex(text, OffsetUnit.UTF_16).fromUtf16(6)).isEqualTo(6);
    assertThat(new OffsetIndex(text, OffsetUnit.CODE_POINT).fromUtf16(6)).isEqualTo(5);
    assertThat(new OffsetIndex(text, OffsetUnit.BYTE).fromUtf16(6)).isEqualTo(13);
  }

  @ParameterizedTest
  @EnumSource
  void both_directions_agree_with_a_naive_count(OffsetUnit unit) {
    Property.holds(200, (text, random) -> assertNaive(text.repeat(random.below(40)), unit));
  }

  @ParameterizedTest
  @EnumSource
  void block_borders_may_cut_pairs(OffsetUnit unit) {
    for (String piece : List.of("😀", "\uD83D", "\uDE00", "\uD83D\uD83D\uDE00", "é", "€")) {
      for (int shift = 0; shift < 3; shift++) {
        assertNaive("x".repeat(STEP - shift) + piece, unit);
        assertNaive("x".repeat(shift) + piece.repeat(STEP), unit);
      }
    }
  }

  private static void assertNaive(String text, OffsetUnit unit) {
    OffsetIndex index = new OffsetIndex(text, unit);
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      int chars = Character.charCount(text.codePointAt(at));
      int size = size(text.codePointAt(at), unit);
      assertEqual(index.fromUtf16(at), count);
      assertEqual(index.toUtf16(count), at);
      for (int inside = 1; inside < chars; inside++) {
        assertEqual(
            index.fromUtf16(at + inside), unit == OffsetUnit.UTF_16 ? count + 1 : count + size);
      }
      for (int inside = 1; inside < size; inside++) {
        assertEqual(
            index.toUtf16(count + inside), unit == OffsetUnit.UTF_16 ? at + inside : at + chars);
      }
      at += chars;
      count += size;
    }
    assertEqual(index.fromUtf16(text.length()), count);
    assertEqual(index.toUtf16(count), text.length());
    assertOutside(index, text.length(), count);
  }

  private static void assertOutside(OffsetIndex index, int length, int count) {
    for (int offset : new int[] {-1, length + 1}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> index.fromUtf16(offset));
    }
    for (int offset : new int[] {Integer.MIN_VALUE, -1, count + 1, Integer.MAX_VALUE}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> index.toUtf16(offset));
    }
  }

  private static int size(int codePoint, OffsetUnit unit) {
    return switch (unit) {
      case UTF_16 -> Character.charCount(codePoint);
      case CODE_POINT -> 1;
      case BYTE -> codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    };
  }

  /** Plain, since it is called for every offset. */
  private static void assertEqual(int actual, int expected) {
    if (actual != expected) {
      assertThat(actual).isEqualTo(expected);
    }
  }
}
