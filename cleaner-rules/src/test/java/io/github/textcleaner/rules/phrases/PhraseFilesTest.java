package io.github.textcleaner.rules.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseFilesTest {
  private static final List<String> HEADING = List.of("related-heading", "weak", "Más de la isla");
  private static final List<String> WHOLE_LINES = List.of("line", "weak");

  @Test
  void the_same_phrase_stands_once_for_a_rule_and_a_form() {
    List<String> twin = List.of("related-heading", "weak", "MAS DE LA ISLA");

    assertThatThrownBy(() -> PhraseFiles.withoutTwins(ImmutableList.of(HEADING, twin)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("MAS DE LA ISLA");
  }

  @Test
  void a_phrase_may_have_several_forms_and_rules() {
    ImmutableList<List<String>> entries =
        ImmutableList.of(
            HEADING,
            List.of("related-heading", "label", "Más de la isla"),
            List.of("site-navigation", "weak", "Más de la isla"));

    assertThat(PhraseFiles.withoutTwins(entries)).isEqualTo(entries);
  }

  @Test
  void a_phrase_finds_its_own_rule() {
    List<List<String>> lost =
        PhraseFiles.entries().stream()
            .filter(entry -> isLine(entry) && !findsItself(entry))
            .toList();

    assertThat(lost).as("never found, or another rule has them too").isEmpty();
  }

  /** What the star of a line or a weak phrase stands for decides whether it is found. */
  private static boolean isLine(List<String> entry) {
    return entry.get(1).equals("pattern")
        || WHOLE_LINES.contains(entry.get(1)) && !entry.get(2).contains("*");
  }

  private static boolean findsItself(List<String> entry) {
    String line = entry.get(2).replace("*", "Holm").replace("#", "12");
    return PhraseBook.get().find(line).filter(hit -> hit.rule().equals(entry.get(0))).isPresent();
  }
}
