package io.github.textcleaner.rules.clues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.resource.WordFile;
import org.junit.jupiter.api.Test;

class CreditWordsTest {
  @Test
  void the_words_of_credits_stand_folded() {
    assertThat(WordFile.read(CreditWords.class, "credit-words.tsv", 2))
        .allSatisfy(entry -> assertThat(Folding.fold(entry.get(1))).isEqualTo(entry.get(1)));
  }
}
