package io.github.textcleaner.edit;

import static io.github.textcleaner.testing.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.textcleaner.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditSetTest {
  private static final String SOURCE = "one two three";

  private final EditSet edits =
      EditSet.of(
          SOURCE,
          List.of(edit(SOURCE, 0, 4, ""), edit(SOURCE, 4, 7, "2"), edit(SOURCE, 13, 13, "!")));

  @Test
  void edits_are_applied_at_once() {
    assertThat(edits.apply()).isEqualTo("2 three!");
    assertThat(edits.source()).isEqualTo(SOURCE);
  }

  @Test
  void the_inverse_gives_the_source_back() {
    EditSet inverse = edits.inverse();

    assertThat(inverse.source()).isEqualTo("2 three!");
    assertThat(inverse.apply()).isEqualTo(SOURCE);
    assertThat(inverse.inverse()).hasToString(edits.toString());
  }

  @Test
  void no_edits_change_nothing() {
    EditSet none = EditSet.none(SOURCE);

    assertThat(none.isEmpty()).isTrue();
    assertThat(none.apply()).isSameAs(SOURCE);
    assertThat(none.then(edits)).isSameAs(edits);
    assertThat(edits.then(EditSet.none(edits.apply()))).isSameAs(edits);
  }

  @Test
  void edits_that_do_not_fit_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> EditSet.of(SOURCE, List.of(edit(SOURCE, 0, 4, ""), edit(SOURCE, 3, 5, ""))))
        .withMessageStartingWith("edits overlap or are out of order at ")
        .withMessageContaining("3");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> EditSet.of(SOURCE, List.of(edit(SOURCE, 4, 5, ""), edit(SOURCE, 0, 1, ""))))
        .withMessageStartingWith("edits overlap or are out of order at ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EditSet.of("one", List.of(edit("xxx", 0, 3, ""))))
        .withMessageStartingWith("the text at ")
        .withMessageEndingWith(" is not that of the edit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EditSet.of("one", List.of(edit(SOURCE, 4, 4, "x"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EditSet.of("one", List.of(edit(SOURCE, 2, 5, "x"))));
  }

  @Test
  void edits_of_another_text_cannot_follow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edits.then(edits))
        .withMessage("the next edits belong to another text");
  }

  @Test
  void edits_that_do_not_touch_stay_apart() {
    EditSet first = set("abcdef", edit("abcdef", 1, 2, ""));
    EditSet both = first.then(set("acdef", edit("acdef", 3, 4, "E")));

    assertThat(both.edits()).extracting(Edit::span).containsExactly(new Span(1, 2), new Span(4, 5));
    assertThat(both.apply()).isEqualTo("acdEf");
  }

  @Test
  void edits_that_touch_the_same_characters_credit_both_rules() {
    EditSet first = set("a-b", edit("a-b", 1, 2, "--", "first"));
    Edit both = only(first.then(set("a--b", edit("a--b", 2, 3, "+", "second"))));

    assertThat(both.span()).isEqualTo(new Span(1, 2));
    assertThat(both.before()).isEqualTo("-");
    assertThat(both.after()).isEqualTo("-+");
    assertThat(both.contributions())
        .extracting(Contribution::rule)
        .containsExactly("first", "second");
  }

  @Test
  void what_cancels_out_disappears() {
    EditSet first = set("ab", edit("ab", 1, 1, "x"), edit("ab", 2, 2, "y"));
    EditSet both = first.then(set("axby", edit("axby", 1, 2, "")));

    assertThat(only(both).span()).isEqualTo(Span.at(2));
    assertThat(edits.then(edits.inverse()).isEmpty()).isTrue();
    assertThat(edits.inverse().then(edits).isEmpty()).isTrue();
  }

  @Test
  void each_deleted_piece_keeps_its_own_reason() {
    EditSet first = set("a\u200Bbc", edit("a\u200Bbc", 1, 2, "", "zero-width"));
    EditSet both = first.then(set("abc", edit("abc", 0, 3, "", "line")));

    assertThat(both.edits())
        .extracting(edit -> edit.firstRule() + " " + edit.span().start())
        .containsExactly("line 0", "zero-width 1", "line 2");
    assertThat(both.apply()).isEmpty();
  }

  @Test
  void metadata_of_a_cut_deletion_is_kept_once_with_its_place_in_the_source() {
    String source = "#a \u200B#b";
    EditSet first = set(source, edit(source, 3, 4, ""));
    String middle = "#a #b";
    Metadata a = new Metadata(MetadataKind.TAG, "a", new Span(1, 2));
    Metadata b = new Metadata(MetadataKind.TAG, "b", new Span(4, 5));
    Metadata end = new Metadata(MetadataKind.SECTION, "after", Span.at(5));

    EditSet both = first.then(set(middle, edit(middle, 0, 5, "", "tags", b, a, end)));

    assertThat(both.edits().stream().flatMap(edit -> edit.metadata().stream()))
        .containsExactly(
            new Metadata(MetadataKind.TAG, "a", new Span(1, 2)),
            new Metadata(MetadataKind.TAG, "b", new Span(5, 6)),
            new Metadata(MetadataKind.SECTION, "after", Span.at(6)));
  }

  private static EditSet set(String source, Edit... edits) {
    return EditSet.of(source, List.of(edits));
  }

  private static Edit only(EditSet set) {
    assertThat(set.edits()).hasSize(1);
    return set.edits().get(0);
  }
}
