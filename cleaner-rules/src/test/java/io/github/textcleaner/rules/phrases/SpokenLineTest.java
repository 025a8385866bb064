package io.github.textcleaner.rules.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Follow us!”",
        "„Teilen Sie das!“",
        "「ログイン」",
        "– Följ oss!",
        "— Suivez-nous.",
        "« Abonnez-vous ! »",
        "- “Share this,” she said, “and go”",
      })
  void somebody_says_it(String line) {
    assertThat(SpokenLine.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow us!",
        "- Follow us on Facebook!",
        "* Share this article!",
        "— Share this article",
        "— Read on…",
        "« Previous »",
        "» Weiterlesen",
        "“",
        "“Harbor lights” and more",
      })
  void a_page_says_it(String line) {
    assertThat(SpokenLine.is(line)).isFalse();
  }
}
