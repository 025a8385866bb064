package io.github.textcleaner.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.textcleaner.testing.Edits;
import io.github.textcleaner.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {
  private static final Contribution TOY =
      new Contribution("toy", Category.JOINS, "a toy", Confidence.SAFE, List.of());

  @Test
  void what_is_no_edit_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edit(new Span(1, 3), "abc", "", List.of(TOY)))
        .withMessage("the text before is 3 long, its span 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edit(new Span(4, 5), "a", "a", List.of(TOY)))
        .withMessage("changes nothing at 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edit(new Span(4, 5), "a", "", List.of()))
        .withMessage("names no rule at 4");
  }

  @Test
  void an_edit_is_of_the_categories_of_its_rules() {
    Edit edit = new Edit(Span.at(0), "", "x", List.of(TOY));

    assertThat(edit.isOf(Category.JOINS)).isTrue();
    assertThat(edit.isOf(Category.LAYOUT)).isFalse();
    assertThat(edit.isDeletion()).isFalse();
  }

  @Test
  void seen_through_earlier_edits_it_has_places_of_the_source() {
    String source = "xx ab";
    EditSet earlier = EditSet.of(source, List.of(Edits.edit(source, 0, 3, "")));
    Metadata tag = new Metadata(MetadataKind.TAG, "b", new Span(1, 2));
    Edit edit = Edits.edit("ab", 1, 2, "c", "toy", tag);

    Edit seen = edit.seenThrough(earlier.offsets(), source).orElseThrow();

    assertThat(seen.span()).isEqualTo(new Span(4, 5));
    assertThat(seen.before()).isEqualTo("b");
    assertThat(seen.metadata())
        .containsExactly(new Metadata(MetadataKind.TAG, "b", new Span(4, 5)));
  }

  @Test
  void what_takes_back_an_earlier_edit_is_no_edit_of_the_source() {
    EditSet earlier = EditSet.of("ab", List.of(Edits.edit("ab", 1, 2, "x")));

    assertThat(Edits.edit("ax", 1, 2, "b").seenThrough(earlier.offsets(), "ab")).isEmpty();
  }

  @Test
  void metadata_of_all_contributions_is_named_once() {
    Metadata tag = new Metadata(MetadataKind.TAG, "a", new Span(0, 1));
    Contribution again =
        new Contribution("other", Category.JOINS, "a toy", Confidence.SAFE, List.of(tag));
    Contribution first =
        new Contribution("toy", Category.JOINS, "a toy", Confidence.SAFE, List.of(tag));

    assertThat(new Edit(new Span(0, 1), "a", "", List.of(first, again)).metadata())
        .containsExactly(tag);
  }

  @Test
  void confidence_is_ordered_from_safe_to_suggest() {
    assertThat(Confidence.SAFE.reaches(Confidence.HEURISTIC)).isTrue();
    assertThat(Confidence.HEURISTIC.reaches(Confidence.HEURISTIC)).isTrue();
    assertThat(Confidence.SUGGEST.reaches(Confidence.HEURISTIC)).isFalse();
    assertThat(Confidence.SAFE.atMost(Confidence.SUGGEST)).isEqualTo(Confidence.SUGGEST);
    assertThat(Confidence.SUGGEST.atMost(Confidence.SAFE)).isEqualTo(Confidence.SUGGEST);
  }
}
