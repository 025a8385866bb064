package io.github.textcleaner.rules.context.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.text.Document;
import org.junit.jupiter.api.Test;

class CohesionTest {
  private static final String FERRY =
      "The ferry left the harbor an hour late, and nobody on the pier seemed to mind.\n";
  private static final String LAMP =
      "Two lanterns burn on the northern chapel since winter, and whoever climbs there sees them.\n";

  private static double at(int paragraph, String... lines) {
    Document document = Document.of(String.join("", lines));
    return Cohesion.at(document.get(Paragraphs.ANALYSIS).list().get(paragraph));
  }

  @Test
  void a_text_goes_on_with_its_words() {
    assertThat(at(1, FERRY, "Share\n", FERRY)).isEqualTo(1);
    assertThat(at(1, FERRY, "Share\n", LAMP)).isEqualTo(0);
  }

  @Test
  void each_paragraph_below_counts_its_words() {
    assertThat(at(1, FERRY, "Share\n", FERRY, LAMP)).isCloseTo(0.4, within(0.15));
  }

  @Test
  void what_stands_below_is_not_said_above() {
    assertThat(at(0, "Share\n", FERRY, FERRY)).isEqualTo(0);
  }

  @Test
  void below_the_last_paragraph_stands_nothing() {
    assertThat(at(1, FERRY, FERRY)).isEqualTo(0);
  }

  @Test
  void the_end_of_a_word_says_little() {
    String night =
        "Lanterns are burning on northernmost chapels, and climbers have seen them there.\n";

    assertThat(at(1, LAMP, "Share\n", night)).isGreaterThan(0.4);
  }

  @Test
  void two_characters_are_a_word_in_scripts_without_spaces() {
    String ferry =
        "\u8239\u53C8\u6765\u665A\u4E86\uFF0C\u6E2F\u53E3\u7684\u706F\u8FD8\u4EAE\u7740\uFF0C\u7801\u5934\u4E0A\u6CA1\u6709\u4EBA\uFF0C\u8C01\u4E5F\u4E0D\u5728\u610F\u3002\n";

    assertThat(at(1, ferry, "Share\n", ferry)).isEqualTo(1);
  }
}
