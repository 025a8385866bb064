package io.github.textcleaner.corpus.edits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.Toys;
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
  void a_document_without_edits_has_a_line_too() {
    assertThat(DolmaAttributes.toJson("x", Toys.CLEANER.clean("a\n")))
        .isEqualTo(DolmaAttributes.none("x"))
        .isEqualTo("{\"id\":\"x\",\"attributes\":{}}");
  }
}
