package io.github.textcleaner.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void reversed_and_negative_ranges_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessage("not a span: [3, 2)");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
  }

  @Test
  void spans_overlap_where_they_share_a_character() {
    assertThat(new Span(1, 3).overlaps(new Span(2, 4))).isTrue();
    assertThat(new Span(1, 3).overlaps(new Span(3, 4))).isFalse();
    assertThat(new Span(1, 3).overlaps(Span.at(1))).isFalse();
  }

  @Test
  void a_span_contains_what_lies_between_its_ends() {
    assertThat(new Span(1, 3).contains(new Span(1, 3))).isTrue();
    assertThat(new Span(1, 3).contains(Span.at(3))).isTrue();
    assertThat(new Span(1, 3).contains(new Span(2, 4))).isFalse();
  }

  @Test
  void the_covered_text_is_returned() {
    assertThat(new Span(1, 3).of(CharBuffer.wrap("abcd"))).isEqualTo("bc");
    assertThat(Span.at(4).of("abcd")).isEmpty();
  }
}
