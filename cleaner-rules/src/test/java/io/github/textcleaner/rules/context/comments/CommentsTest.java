package io.github.textcleaner.rules.context.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.rules.context.comments.Comments.Proof;
import io.github.textcleaner.rules.context.comments.Comments.Section;
import io.github.textcleaner.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentsTest {
  private static final String ARTICLE =
      "The ferry left the harbor an hour late, and nobody on the pier seemed to mind.\n".repeat(3);

  private static final String TWO =
      """
      Nori says:
      3 May 2023 at 10:15
      I was on it.
      Pell says:
      4 May 2023 at 11:20
      So was I.
      """;

  private static final String PROSE =
      "We print what comes in, and we pay for it with a cup of coffee at the long table.\n";

  private static Section section(String text) {
    List<Section> sections = Document.of(text).get(Comments.ANALYSIS).sections();
    assertThat(sections).hasSize(1);
    return sections.get(0);
  }

  private static Proof proof(String text) {
    return section(text).proof();
  }

  @Test
  void an_editor_may_print_comments_below_a_word() {
    assertThat(proof(ARTICLE + "Comments\n" + TWO)).isEqualTo(Proof.LIKELY);
  }

  @Test
  void a_page_shows_itself_in_a_count_a_button_or_below_the_comments() {
    assertThat(proof(ARTICLE + "2 comments\n" + TWO)).isEqualTo(Proof.SURE);
    assertThat(proof(ARTICLE + "Comments\n" + TWO + "Reply\n")).isEqualTo(Proof.SURE);
    assertThat(proof(ARTICLE + "Comments\n" + TWO + "Leave a comment\n")).isEqualTo(Proof.SURE);
    assertThat(proof(ARTICLE + "Comments\n" + TWO + "Privacy policy\n")).isEqualTo(Proof.SURE);
  }

  @Test
  void who_announces_comments_quotes_them() {
    assertThat(proof(ARTICLE + "Readers wrote:\n2 comments\n" + TWO)).isEqualTo(Proof.LIKELY);
    assertThat(proof(ARTICLE + "You might also like:\n2 comments\n" + TWO)).isEqualTo(Proof.SURE);
  }

  @Test
  void at_the_end_of_the_document_the_last_comment_is_no_longer_than_most() {
    assertThat(proof(ARTICLE + "2 comments\n" + TWO + PROSE)).isEqualTo(Proof.LIKELY);
    assertThat(proof(ARTICLE + "2 comments\n" + TWO.replace("it.\n", "it.\nOnce.\n") + PROSE))
        .isEqualTo(Proof.SURE);
  }

  @Test
  void above_a_line_of_the_page_the_last_comment_is_no_longer_than_the_others() {
    String below = "Privacy policy\n";

    assertThat(proof(ARTICLE + "2 comments\n" + TWO + PROSE + below)).isEqualTo(Proof.LIKELY);
    assertThat(proof(ARTICLE + "2 comments\n" + TWO + below)).isEqualTo(Proof.SURE);
  }

  @Test
  void a_heading_below_the_last_comment_is_an_authors() {
    String longer = TWO.replace("it.\n", "it.\nOnce.\nTwice.\nIn May.\n");

    assertThat(proof(ARTICLE + "2 comments\n" + longer + "What we do\n" + PROSE))
        .isEqualTo(Proof.LIKELY);
    assertThat(proof(ARTICLE + "2 comments\n" + longer + "We do it.\n" + PROSE))
        .isEqualTo(Proof.SURE);
  }

  @Test
  void the_first_post_of_a_thread_has_a_head_too() {
    String post = "Tam says:\n2 May 2023 at 9:00\n";

    assertThat(proof(post + ARTICLE + "2 comments\n" + TWO)).isEqualTo(Proof.LIKELY);
  }
}
