package io.github.textcleaner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.rules.testing.GeneratedFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleDocsTest {
  @Test
  void the_page_of_rules_is_that_of_their_descriptions() {
    GeneratedFile.check(
        Path.of("..", "docs", "rules.md"), RuleDocs.of(new BuiltInRules().rules(), Figures.read()));
  }

  @Test
  void what_was_measured_are_rules_that_exist() {
    assertThat(new BuiltInRules().rules())
        .extracting(rule -> rule.info().id())
        .containsAll(Figures.read().rules());
  }

  @Test
  void characters_that_nobody_sees_are_made_visible() {
    assertThat(RuleDocs.visible("a \t\nb\u00A0c\u200B \r\n\uD83D😀"))
        .isEqualTo("a␣⇥\nb⟨U+00A0⟩c⟨U+200B⟩␣␍\n⟨U+D83D⟩😀");
  }
}
