package io.github.textcleaner.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.testing.Toys;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCatalogTest {
  private static final Rule SPACE = rule("trailing-space", Category.LAYOUT);
  private static final Rule TAGS = rule("hashtag-line", Category.RESIDUE, "tag-line");
  private static final Rule DATE = rule("date-line", Category.RESIDUE);
  private static final RuleCatalog CATALOG =
      RuleCatalog.of(
          List.of(
              Toys.pack("two", "1", List.of(TAGS)), Toys.pack("one", "1", List.of(SPACE, DATE))));

  private static Rule rule(String id, Category category, String... formerIds) {
    RuleInfo.Builder info = Toys.info(id, category);
    List.of(formerIds).forEach(info::formerId);
    return Toys.rule(info.build(), (document, edits) -> {});
  }

  @Test
  void rules_are_ordered_by_category_and_id_and_packs_by_id() {
    assertThat(CATALOG.rules()).containsExactly(DATE, TAGS, SPACE);
    assertThat(CATALOG.rules(Category.RESIDUE)).containsExactly(DATE, TAGS);
    assertThat(CATALOG.rules(Category.JOINS)).isEmpty();
    assertThat(CATALOG.packs()).extracting(RulePack::id).containsExactly("one", "two");
  }

  @Test
  void a_rule_is_found_by_its_id_and_by_a_former_one() {
    assertThat(CATALOG.find("hashtag-line")).containsSame(TAGS);
    assertThat(CATALOG.get("tag-line")).isSameAs(TAGS);
    assertThat(CATALOG.find("no-such-rule")).isEmpty();
  }

  @Test
  void a_selector_names_a_category_or_a_rule() {
    assertThat(CATALOG.select("residue")).containsExactly(DATE, TAGS);
    assertThat(CATALOG.select("joins")).isEmpty();
    assertThat(CATALOG.select("tag-line")).containsExactly(TAGS);
  }

  @Test
  void an_unknown_name_is_answered_with_the_nearest_ones() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> CATALOG.get("hashtagline"))
        .withMessage("unknown rule: hashtagline; nearest: hashtag-line, date-line, trailing-space");
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> CATALOG.select("lay-out"))
        .withMessageStartingWith("unknown rule or category: lay-out; nearest: layout, ");
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> CATALOG.select("Residue"))
        .withMessageContaining("nearest: residue");
  }

  @Test
  void names_equally_near_are_given_in_order() {
    assertThat(new UnknownNameException("thing", "x", List.of("c", "b", "d", "a")))
        .hasMessage("unknown thing: x; nearest: a, b, c");
  }

  @Test
  void two_packs_or_two_rules_of_one_id_are_refused() {
    RulePack pack = Toys.pack("one", "1", List.of(SPACE));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleCatalog.of(List.of(pack, Toys.pack("one", "2", List.of(TAGS)))))
        .withMessage("two times the same pack id: one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleCatalog.of(List.of(pack, Toys.pack("two", "1", List.of(SPACE)))))
        .withMessage("two times the same rule id: trailing-space");
  }

  @Test
  void a_former_id_must_name_one_rule() {
    for (Rule other :
        List.of(rule("tag-line", Category.JOINS), rule("other", Category.JOINS, "tag-line"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RuleCatalog.of(List.of(Toys.pack(TAGS, other))))
          .withMessageMatching("former id tag-line of [a-z-]+ names another rule too");
    }
  }

  @Test
  void no_installed_rules_are_an_error() {
    assertThatIllegalStateException()
        .isThrownBy(RuleCatalog::installed)
        .withMessage("no rules found: add cleaner-rules, or another jar with a RulePack service");
  }
}
