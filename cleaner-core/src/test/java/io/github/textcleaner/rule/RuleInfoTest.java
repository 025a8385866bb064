package io.github.textcleaner.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.text.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleInfoTest {
  @Test
  void a_description_holds_what_was_said() {
    RuleInfo info =
        complete()
            .triggers(Trait.HASH, Trait.SHORT)
            .formerId("tag-line")
            .knownError("poems made of tags")
            .offByDefault()
            .build();

    assertThat(info).hasToString("hashtag-line");
    assertThat(info.category()).isEqualTo(Category.RESIDUE);
    assertThat(info.confidence()).isEqualTo(Confidence.HEURISTIC);
    assertThat(info.isOnByDefault()).isFalse();
    assertThat(info.triggers().toSet()).containsExactlyInAnyOrder(Trait.HASH, Trait.SHORT);
    assertThat(info.summary()).isEqualTo("Removes lines of hashtags");
    assertThat(info.rationale()).isEqualTo("They are links.");
    assertThat(info.formerIds()).containsExactly("tag-line");
    assertThat(info.knownErrors()).containsExactly("poems made of tags");
    assertThat(info.examples()).extracting(Example::isKept).containsExactly(false, true);
  }

  private static RuleInfo.Builder complete() {
    return withoutExamples().fixes("#a #b\n", "", "a line of tags").keeps("a #b\n", "one in prose");
  }

  private static RuleInfo.Builder withoutExamples() {
    return RuleInfo.builder("hashtag-line", Category.RESIDUE)
        .confidence(Confidence.HEURISTIC)
        .summary("Removes lines of hashtags")
        .rationale("\n They are links. \n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Hashtag", "hashtag_line", "-tag", "tag-", "a--b", "1tag", "tag line"})
  void ids_are_lower_case_words_with_hyphens(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleInfo.builder(id, Category.RESIDUE))
        .withMessage("a rule id is lower-case words with hyphens, not: " + id);
  }

  @Test
  void a_rule_is_on_and_has_no_triggers_unless_it_says_so() {
    RuleInfo info = complete().build();

    assertThat(info.isOnByDefault()).isTrue();
    assertThat(info.triggers().toSet()).isEmpty();
  }

  @Test
  void examples_of_both_kinds_are_needed() {
    for (RuleInfo.Builder builder :
        new RuleInfo.Builder[] {
          withoutExamples(), withoutExamples().fixes("a", "b", ""), withoutExamples().keeps("a", "")
        }) {
      assertThatIllegalStateException()
          .isThrownBy(builder::build)
          .withMessage("hashtag-line: needs an example that it mends and one that it leaves alone");
    }
  }

  @Test
  void what_is_missing_is_named() {
    RuleInfo.Builder empty =
        RuleInfo.builder("x", Category.JOINS).fixes("a", "b", "").keeps("a", "");

    assertThatIllegalStateException().isThrownBy(empty::build).withMessage("x: has no confidence");
    empty.confidence(Confidence.SAFE);
    assertThatIllegalStateException().isThrownBy(empty::build).withMessage("x: has no summary");
    empty.summary("mends x");
    assertThatIllegalStateException().isThrownBy(empty::build).withMessage("x: has no rationale");
  }

  @Test
  void examples_and_summaries_that_say_nothing_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> complete().fixes("same", "same", "a note"))
        .withMessage("hashtag-line: this example changes nothing: a note");
    assertThatIllegalArgumentException().isThrownBy(() -> complete().summary("Ends with a stop."));
    assertThatIllegalArgumentException().isThrownBy(() -> complete().summary("two\nlines"));
  }
}
