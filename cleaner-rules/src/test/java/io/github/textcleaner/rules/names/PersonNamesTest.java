package io.github.textcleaner.rules.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has the shape of a name. */
class PersonNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Lind",
        "MARA LIND",
        "Mara B. Lind",
        "M. Lind",
        "J.-P. Lind",
        "Mara O’Lind",
        "Mara Lind-Oland",
        "Mara von der Heide",
        "Mara Van Der Heide",
        "Mara de la Lind",
        "Mara bin Lind",
        "Mara Lind Jr.",
        "Mara Lind C.",
        "Мара Линд",
        "Μάρα Λιντ",
      })
  void a_name(String text) {
    assertThat(PersonNames.isName(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Mara",
        "mara lind",
        "Mara lind",
        "Mara Lind goes home",
        "The Harbor",
        "Part Two",
        "Neue Wege",
        "San Mara",
        "Mara Lind 2",
        "Mara Lind.",
        "Plan B",
        "von Heide",
        "Mara Lind Jan Oland Mira Holm",
      })
  void no_name(String text) {
    assertThat(PersonNames.isName(text)).isFalse();
  }

  @Test
  void a_list_is_names_alone() {
    assertThat(PersonNames.list("Mara Lind, Jan Oland and Mira Holm").orElseThrow())
        .extracting(name -> name.of("Mara Lind, Jan Oland and Mira Holm"))
        .containsExactly("Mara Lind", "Jan Oland", "Mira Holm");
    assertThat(PersonNames.list("Mara Lind, of course")).isEmpty();
  }
}
