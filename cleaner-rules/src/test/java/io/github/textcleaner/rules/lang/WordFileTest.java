package io.github.textcleaner.rules.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordFileTest {
  @Test
  void the_words_of_credits_stand_folded() {
    assertThat(WordFile.read("credit-words.tsv", 2))
        .allSatisfy(entry -> assertThat(Folding.fold(entry.get(1))).isEqualTo(entry.get(1)));
  }
}
