package io.github.textcleaner.rules.joins;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Outcome;
import io.github.textcleaner.Profile;
import io.github.textcleaner.edit.Contribution;
import io.github.textcleaner.rules.BuiltInRules;
import io.github.textcleaner.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LostSpacesTest {
  private static final String CERTAIN = "The ferry left the harbor.Nobody minded. ";
  private static final String DOUBTFUL = "It had been late not long agothe year before.";

  private static final Cleaner JOINS =
      Cleaner.builder().pack(new BuiltInRules()).profile(Profile.WEB.select("joins")).build();

  @Test
  void two_words_are_parted_in_a_document_that_lost_a_space_elsewhere() {
    assertThat(JOINS.clean(DOUBTFUL).isChanged()).isFalse();
    assertThat(JOINS.clean(CERTAIN + DOUBTFUL).text())
        .isEqualTo(
            "The ferry left the harbor. Nobody minded. It had been late not long ago the year"
                + " before.");
  }

  @Test
  void what_one_place_proves_is_repaired_with_it_and_stays_as_it_is() {
    CleaningResult result = JOINS.clean(CERTAIN.repeat(3) + DOUBTFUL);
    assertThat(result.outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(JOINS.clean(result.text()).isChanged()).isFalse();
  }

  @Test
  void an_edit_names_the_signals_that_spoke_for_it() {
    CleaningResult result = JOINS.clean(CERTAIN);
    assertThat(result.edits().edits()).hasSize(1);
    Contribution reason = result.edits().edits().get(0).contributions().get(0);
    assertThat(reason.rule()).isEqualTo("glued-sentence");
    assertThat(reason.reason()).matches("no space between two sentences \\(.+: .+; .+: .+\\)");
  }

  @Test
  void a_clean_document_has_no_candidate() {
    assertThat(Candidate.of(Document.of("The ferry left the harbor. Nobody minded."))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_join_has_weights_and_thresholds(Join join) {
    assertThat(Thresholds.DEFAULT.isCertain(join, 99)).isTrue();
    assertThat(Thresholds.SUGGESTED.isLikely(join, 99)).isTrue();
    assertThat(Thresholds.DEFAULT.isCertain(join, -99)).isFalse();
    assertThat(Join.of(join.label())).isEqualTo(join);
  }
}
