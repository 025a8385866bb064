package io.github.textcleaner.rules.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.rules.BuiltInRules;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.rules.phrases.PhraseBook.Proof;
import org.junit.jupiter.api.Test;

class PhraseBookTest {
  @Test
  void every_phrase_belongs_to_a_rule() {
    assertThat(new BuiltInRules().rules().stream().map(rule -> rule.info().id()))
        .containsAll(PhraseFiles.rules());
  }

  @Test
  void a_wording_of_several_words_is_furniture_anywhere_and_one_word_only_in_company() {
    assertThat(proof("Share this article")).isEqualTo(Proof.ANYWHERE);
    assertThat(proof("  LEAVE  A REPLY ")).isEqualTo(Proof.ANYWHERE);
    assertThat(proof("Twitter")).isEqualTo(Proof.IN_COMPANY);
    assertThat(proof("ADVERTISEMENT")).isEqualTo(Proof.ANYWHERE);
  }

  @Test
  void numbers_accents_and_other_scripts_are_compared_by_what_they_are() {
    assertThat(rule("1.284 comentários")).isEqualTo("comment-count");
    assertThat(rule("Hinterlasse einen Kommentar")).isEqualTo("reply-prompt");
    assertThat(rule("コメントを残す")).isEqualTo("reply-prompt");
    assertThat(rule("ОСТАВИТЬ КОММЕНТАРИЙ")).isEqualTo("reply-prompt");
  }

  @Test
  void a_label_leaves_its_value() {
    Hit hit = PhraseBook.get().find("Photo: Mara Lind").orElseThrow();

    assertThat(hit.rule()).isEqualTo("photo-credit");
    assertThat(hit.value()).isEqualTo("Mara Lind");
  }

  @Test
  void sentences_and_titles_are_no_phrases() {
    assertThat(PhraseBook.get().find("The ferry left the harbor an hour late.")).isEmpty();
    assertThat(PhraseBook.get().find("Harbor lights")).isEmpty();
    assertThat(PhraseBook.get().find("“Follow me,” she said")).isEmpty();
    assertThat(PhraseBook.get().find("")).isEmpty();
    assertThat(PhraseBook.get().find("…")).isEmpty();
  }

  @Test
  void a_pattern_has_words_for_each_star() {
    assertThat(proof("Sign up for our weekly ferry newsletter")).isEqualTo(Proof.ANYWHERE);
    assertThat(proof("Share this story on Facebook")).isEqualTo(Proof.ANYWHERE);
    assertThat(PhraseBook.get().find("Sign up for our swimming lessons")).isEmpty();
  }

  @Test
  void a_notice_is_furniture_anywhere_but_for_steps_and_quotations() {
    assertThat(proof("Sign up for our free newsletter and read it.")).isEqualTo(Proof.ANYWHERE);
    assertThat(proof("2. Wait for \"sign up for our free newsletter and read\"."))
        .isEqualTo(Proof.OUTSIDE);
    assertThat(proof("This website uses cookies to count its readers.")).isEqualTo(Proof.OUTSIDE);
    assertThat(PhraseBook.get().find("Some websites use cookies to count their readers."))
        .isEmpty();
  }

  @Test
  void rows_leave_out_numbers_icons_and_missing_spaces() {
    assertThat(rule("SHARE / TWEET / 12")).isEqualTo("share-bar");
    assertThat(rule("\u2709 Email")).isEqualTo("share-bar");
    assertThat(rule("SubscribeLog in")).isEqualTo("newsletter-prompt");
    assertThat(PhraseBook.get().find("LogBook")).isEmpty();
  }

  @Test
  void a_near_miss_is_close_to_a_long_wording() {
    assertThat(PhraseBook.get().findNear("Leave a Replay").map(Hit::rule)).contains("reply-prompt");
    assertThat(PhraseBook.get().findNear("Leave a rose")).isEmpty();
  }

  private static Proof proof(String line) {
    return PhraseBook.get().find(line).orElseThrow().proof();
  }

  private static String rule(String line) {
    return PhraseBook.get().find(line).orElseThrow().rule();
  }
}
