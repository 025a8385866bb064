package io.github.textcleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleCatalog;
import io.github.textcleaner.rule.UnknownNameException;
import io.github.textcleaner.testing.Toys;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final RuleCatalog CATALOG =
      RuleCatalog.of(
          List.of(
              Toys.pack(
                  on("date-line", Category.RESIDUE),
                  on("hashtag-line", Category.RESIDUE),
                  off("share-bar", Category.RESIDUE),
                  off("soft-hyphen", Category.ENCODING),
                  on("trailing-space", Category.LAYOUT))));

  private static Rule on(String id, Category category) {
    return Toys.rule(id, category, (document, edits) -> {});
  }

  private static Rule off(String id, Category category) {
    return Toys.rule(Toys.info(id, category).offByDefault().build(), (document, edits) -> {});
  }

  private static List<String> ids(Profile profile) {
    return profile.rulesOf(CATALOG).stream().map(rule -> rule.info().id()).toList();
  }

  @Test
  void a_named_profile_runs_what_is_on_by_default() {
    assertThat(ids(Profile.WEB)).containsExactly("date-line", "hashtag-line", "trailing-space");
    assertThat(Profile.named())
        .extracting(Profile::name)
        .containsExactly("conservative", "web", "all");
    assertThat(Profile.named())
        .extracting(Profile::threshold)
        .containsExactly(Confidence.SAFE, Confidence.HEURISTIC, Confidence.SUGGEST);
    assertThat(Profile.named("web")).isSameAs(Profile.WEB);
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> Profile.named("wep"))
        .withMessage("unknown profile: wep; nearest: web, all, conservative");
  }

  @Test
  void select_keeps_nothing_else() {
    assertThat(ids(Profile.WEB.select("residue"))).containsExactly("date-line", "hashtag-line");
    assertThat(ids(Profile.WEB.select("layout").select("date-line")))
        .containsExactly("date-line", "trailing-space");
    assertThat(ids(Profile.WEB.select("joins"))).isEmpty();
  }

  @Test
  void ignore_wins_over_select_and_enable() {
    assertThat(ids(Profile.WEB.ignore("residue"))).containsExactly("trailing-space");
    assertThat(ids(Profile.WEB.select("residue").ignore("date-line")))
        .containsExactly("hashtag-line");
    assertThat(ids(Profile.WEB.enable("share-bar").ignore("share-bar")))
        .doesNotContain("share-bar");
  }

  @Test
  void enable_adds_what_is_off_by_default() {
    assertThat(ids(Profile.WEB.enable("share-bar")))
        .containsExactly("date-line", "hashtag-line", "share-bar", "trailing-space");
    assertThat(ids(Profile.WEB.enable("soft-hyphen").select("encoding")))
        .containsExactly("soft-hyphen");
  }

  @Test
  void selecting_only_what_is_off_is_an_error() {
    for (String selector : List.of("share-bar", "encoding")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ids(Profile.WEB.select("date-line", selector)))
          .withMessage(
              selector
                  + " selects no rule that runs: all of its rules are off by default or ignored");
    }
  }

  @Test
  void unknown_names_are_refused() {
    for (Profile profile :
        List.of(
            Profile.WEB.select("date"), Profile.WEB.ignore("date"), Profile.WEB.enable("date"))) {
      assertThatExceptionOfType(UnknownNameException.class)
          .isThrownBy(() -> ids(profile))
          .withMessageContaining("date-line");
    }
  }

  @Test
  void profiles_are_equal_when_they_say_the_same() {
    Profile one = Profile.WEB.select("layout").select("joins").ignore("a", "b").enable("c");
    Profile other = Profile.WEB.enable("c").ignore("b").ignore("a").select("joins", "layout");

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).hasToString("web select joins,layout ignore a,b enable c");
    assertThat(one).isNotEqualTo(Profile.WEB).isNotEqualTo(other.ignore("d"));
    assertThat(Profile.WEB.select("a")).isNotEqualTo(Profile.WEB.ignore("a"));
    assertThat(Profile.ALL).isNotEqualTo(Profile.WEB);
    assertThat(Profile.WEB).hasToString("web");
  }
}
