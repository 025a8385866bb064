package io.github.textcleaner.rules.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.text.Document;
import org.junit.jupiter.api.Test;

class PageMarksTest {
  private static final String PROSE =
      "The ferry left the harbor an hour late, and nobody on the pier seemed to mind.\n\n";

  private static final String MENU = "* Home\n* Log in\n* Contact us\n";
  private static final String FOOTER =
      "* Share this article\n* Subscribe to our newsletter\n* Leave a comment\n* Privacy policy\n";

  @Test
  void known_items_above_and_below_a_text_are_those_of_a_page() {
    Document document = Document.of(MENU + "\n" + PROSE + FOOTER);

    assertThat(PageMarks.areBefore(document.line(0))).isTrue();
    assertThat(PageMarks.areOfAuthor(document.line(0))).isFalse();
  }

  @Test
  void one_list_of_known_items_may_be_an_authors() {
    Document document = Document.of(PROSE + MENU + FOOTER);

    assertThat(PageMarks.areBefore(document.line(2))).isFalse();
    assertThat(PageMarks.areOfAuthor(document.line(2))).isTrue();
  }
}
