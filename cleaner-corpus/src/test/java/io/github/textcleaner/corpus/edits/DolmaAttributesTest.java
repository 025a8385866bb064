package io.github.textcleaner.corpus.edits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.Toys;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.Contribution;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.edit.EditSet;
import io.github.textcleaner.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DolmaAttributesTest {
  @Test
  void spans_count_code_points_and_stand_by_category_and_replacement() {
    CleaningResult result = Toys.CLEANER.clean("\uD83D\uDE00 a\n#b\nc -> d\n");
    assertThat(DolmaAttributes.toJson("x", result))
        .isEqualTo(
            "{\"id\":\"x\",\"attributes\":{\"cleaner__joins__other\":[[9,11,1.0]],"
                + "\"cleaner__residue__delete\":[[4,7,1.0]]}}");
  }

  @Test
  void a_space_that_is_put_in_marks_the_character_before_it() {
    EditSet edits =
        EditSet.of(
            "ab.Cd",
            List.of(
                new Edit(
                    new Span(3, 3),
                    "",
                    " ",
                    List.of(
                        new Contribution(
                            "r", Category.JOINS, "why", Confidence.HEURISTIC, List.of())))));
    CleaningResult clean = Toys.CLEANER.clean("ab.Cd");
    CleaningResult result =
        new CleaningResult(
            clean.source(),
            edits.apply(),
            edits,
            List.of(),
            List.of(),
            List.of(),
            clean.outcome(),
            clean.fingerprint());
    assertThat(DolmaAttributes.toJson("x", result))
        .isEqualTo("{\"id\":\"x\",\"attributes\":{\"cleaner__joins__append_space\":[[2,3,0.8]]}}");
  }

  @Test
  void a_document_without_edits_has_a_line_too() {
    assertThat(DolmaAttributes.toJson("x", Toys.CLEANER.clean("a\n")))
        .isEqualTo(DolmaAttributes.none("x"))
        .isEqualTo("{\"id\":\"x\",\"attributes\":{}}");
  }
}
