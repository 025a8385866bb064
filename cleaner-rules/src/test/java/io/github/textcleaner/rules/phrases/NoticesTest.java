package io.github.textcleaner.rules.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.rules.testing.TestLines;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoticesTest {
  @Test
  void notices_are_found_without_anchors_too() {
    Notices notices = PhraseBook.get().notices();
    assertThat(TestLines.all())
        .filteredOn(line -> notices.find(LineKey.charsOf(line.text()), true).isPresent())
        .isNotEmpty()
        .allMatch(line -> notices.mayStandIn(line.text()));
  }

  @Test
  void each_wording_of_a_notice_has_its_anchor() {
    Notices notices = PhraseBook.get().notices();
    for (String wording : PhraseFiles.wordings()) {
      String upper = "(" + wording.toUpperCase(Locale.ROOT) + ")";
      assertThat(notices.mayStandIn(wording)).as(wording).isTrue();
      // What has no dot may have one in capitals: another word.
      assertThat(notices.mayStandIn(upper) || notices.find(LineKey.charsOf(upper), true).isEmpty())
          .as(upper)
          .isTrue();
    }
  }
}
