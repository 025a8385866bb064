package io.github.textcleaner.rules.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.rules.clues.Clue;
import io.github.textcleaner.rules.testing.TestLines;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What clues say no to, no reader of credits says yes to. */
class CluesOfCreditsTest {
  @Test
  void credits_of_pictures_are_found_without_clues_too() {
    for (Line line : TestLines.all()) {
      String text = line.text();
      boolean clue = Clue.PICTURE.mayBeIn(line);
      boolean any = clue || Clue.LABEL.mayBeIn(line);
      assertThat(PictureCredits.credit(text, 0, true))
          .as(text)
          .isEqualTo(any ? PictureCredits.credit(text, 0, clue) : Optional.empty());
      if (text.length() > 1 && text.length() <= PictureCredits.LONGEST_CAPTION) {
        assertThat(PictureCredits.closing(text, true))
            .as(text)
            .isEqualTo(any ? PictureCredits.closing(text, clue) : Optional.empty());
      }
    }
  }

  @Test
  void credits_of_contributors_are_found_without_clues_too() {
    assertThat(TestLines.all())
        .filteredOn(ContributorLine::isProved)
        .isNotEmpty()
        .allMatch(Clue.CONTRIBUTOR::mayBeIn);
  }

  @Test
  void each_proof_of_contributors_has_their_clue() {
    assertThat(ContributorLine.PROOFS)
        .allMatch(proof -> Clue.CONTRIBUTOR.mayBeIn(Document.of(proof).line(0)));
  }

  @Test
  void each_wording_of_captions_has_their_clue() {
    assertThat(List.of("opener", "weak", "label", "weak label", "prefix"))
        .flatMap(CaptionWords::of)
        .isNotEmpty()
        .allMatch(words -> Clue.CAPTION.mayBeIn(Document.of(words).line(0)));
  }
}
