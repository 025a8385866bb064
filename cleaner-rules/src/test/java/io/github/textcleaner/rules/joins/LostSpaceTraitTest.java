package io.github.textcleaner.rules.joins;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Trait;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LostSpaceTraitTest {
  private static final String[] PIECES = {
    "harbor", "The", "ferry", "und", "Haus", "a", "I", "2", "19", "2019", "3.5", ".", ",", "!", ":",
    "...", "…", "\"", "“", "”", "„", "«", "»", "'", "’", "‘", "(", ")", "[", "]", "-", "—", "/",
    "¿", "€", " ", " ", " ", "\u00A0"
  };

  /** The other word makes a text be looked at that has no lost space of its own. */
  private static final String OTHER = " headingText";

  @Test
  void every_seam_stands_in_a_line_that_may_have_lost_a_space() {
    Random random = new Random(7);
    int seams = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = 2 + random.nextInt(8);
      for (int k = 0; k < pieces; k++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      int own =
          (int)
              SeamScan.of(Document.of(text + OTHER)).stream()
                  .filter(seam -> seam.offset() < text.length() && !isAtEdge(seam))
                  .count();
      seams += own;
      if (!Document.of(text.toString()).has(Trait.LOST_SPACE)) {
        assertThat(own).as(text.toString()).isZero();
      }
    }
    assertThat(seams).isGreaterThan(1_000);
  }

  /** Looked at only beside another seam of the same run. */
  private static boolean isAtEdge(Seam seam) {
    Token token = seam.token();
    boolean afterFirst =
        seam.offset() == token.start() + 1 && !token.at(token.start()).isLetterOrDigit();
    return afterFirst || seam.rightStart() == token.end();
  }
}
