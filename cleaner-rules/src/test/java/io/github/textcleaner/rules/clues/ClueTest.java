package io.github.textcleaner.rules.clues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Sentences;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClueTest {
  @ParameterizedTest
  @EnumSource
  void a_line_with_a_word_or_a_mark_of_a_clue_has_it(Clue clue) {
    for (String word : clue.words) {
      assertThat(List.of(word, "(" + word.toUpperCase(Locale.ROOT) + ")", "The " + word + ", 2019"))
          .allSatisfy(text -> assertThat(clue.mayBeIn(line(text))).isTrue());
    }
    clue.marks
        .chars()
        .forEach(mark -> assertThat(clue.mayBeIn(line("one" + (char) mark + "two"))).isTrue());
  }

  @Test
  void a_line_without_a_clue_has_none() {
    assertThat(Clue.values()).noneMatch(clue -> clue.mayBeIn(line("Harbor lights fixed at last")));
  }

  @Test
  void a_line_with_characters_that_do_not_fold_one_by_one_has_all_clues() {
    assertThat(Clue.values()).allMatch(clue -> clue.mayBeIn(line("Harbor \u2605 lights")));
  }

  @Test
  void each_mark_of_a_sentence_is_a_clue() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Sentences.isMark(c)) {
        assertThat(Clue.SENTENCE_MARK.mayBeIn(line("one" + c + "two")))
            .as("%04X", (int) c)
            .isTrue();
      }
    }
  }

  private static Line line(String text) {
    return Document.of(text).line(0);
  }
}
