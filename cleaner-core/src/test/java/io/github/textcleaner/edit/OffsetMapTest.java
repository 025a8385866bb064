package io.github.textcleaner.edit;

import static io.github.textcleaner.testing.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class OffsetMapTest {
  private static final String SOURCE = "ab<del>cd<old>ef";

  /** The target is {@code abcd[newer]e+f}. */
  private final OffsetMap map =
      EditSet.of(
              SOURCE,
              List.of(
                  edit(SOURCE, 2, 7, ""),
                  edit(SOURCE, 9, 14, "[newer]"),
                  edit(SOURCE, 15, 15, "+")))
          .offsets();

  @Test
  void survivors_map_to_themselves() {
    for (int[] pair : new int[][] {{0, 0}, {1, 1}, {7, 2}, {8, 3}, {14, 11}, {15, 13}, {16, 14}}) {
      assertThat(map.toTarget(pair[0])).isEqualTo(pair[1]);
      assertThat(map.toSource(pair[1])).isEqualTo(pair[0]);
    }
  }

  @Test
  void inside_a_change_the_answer_is_its_start() {
    assertThat(map.toTarget(4)).isEqualTo(2);
    assertThat(map.toTarget(12)).isEqualTo(4);
    assertThat(map.toSource(6)).isEqualTo(9);
    assertThat(map.toSource(12)).isEqualTo(15);
  }

  @Test
  void a_span_maps_to_the_tightest_span() {
    assertThat(map.toSource(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(map.toSource(new Span(2, 4))).isEqualTo(new Span(7, 9));
    assertThat(map.toSource(new Span(1, 3))).isEqualTo(new Span(1, 8));
    assertThat(map.toSource(new Span(5, 6))).isEqualTo(new Span(9, 14));
    assertThat(map.toSource(new Span(12, 13))).isEqualTo(Span.at(15));
    assertThat(map.toTarget(new Span(0, 7))).isEqualTo(new Span(0, 2));
    assertThat(map.toTarget(new Span(3, 5))).isEqualTo(Span.at(2));
    assertThat(map.toTarget(new Span(10, 11))).isEqualTo(new Span(4, 11));
    assertThat(map.toTarget(new Span(14, 16))).isEqualTo(new Span(11, 14));
  }

  @Test
  void several_insertions_at_one_place_lie_all_before_the_character_there() {
    EditSet deletions = EditSet.of("abc", List.of(edit("abc", 0, 1, ""), edit("abc", 1, 2, "")));
    OffsetMap insertions = deletions.inverse().offsets();

    assertThat(insertions.toTarget(0)).isEqualTo(2);
    assertThat(insertions.toSource(2)).isZero();
  }

  @Test
  void ranges_that_differ_are_listed() {
    assertThat(map.size()).isEqualTo(3);
    assertThat(map.source(1)).isEqualTo(new Span(9, 14));
    assertThat(map.target(1)).isEqualTo(new Span(4, 11));
  }
}
