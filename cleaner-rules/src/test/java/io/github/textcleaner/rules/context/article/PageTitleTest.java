package io.github.textcleaner.rules.context.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.text.Document;
import org.junit.jupiter.api.Test;

class PageTitleTest {
  private static PageTitle title(String line) {
    return Document.of(line).get(PageTitle.ANALYSIS);
  }

  private static boolean repeats(String line, String title) {
    return title(title).isRepeatedBy(Document.of(line).line(0));
  }

  @Test
  void a_site_may_stand_before_or_behind_the_title() {
    assertThat(repeats("Ferry runs late", "Ferry runs late | Harbor News")).isTrue();
    assertThat(repeats("Ferry runs late again", "Harbor News » Ferry runs late again")).isTrue();
  }

  @Test
  void a_title_may_be_cut_short() {
    assertThat(repeats("Ferry runs late again tonight", "Ferry runs late ag… - News")).isTrue();
    assertThat(repeats("Choir sings again tonight", "Ferry runs late ag… - News")).isFalse();
  }

  @Test
  void the_name_of_the_site_is_no_title() {
    assertThat(repeats("The Harbor News", "Ferry runs late again - The Harbor News")).isFalse();
  }

  @Test
  void titles_that_share_most_of_their_words_are_alike() {
    PageTitle title = title("Ferry to the islands runs late - Harbor News");

    assertThat(title.isLike(Document.of("Late again: the ferry to the islands").line(0))).isTrue();
    assertThat(title.isLike(Document.of("The ferry in May, seen from the islands").line(0)))
        .isFalse();
    assertThat(title.isLike(Document.of("The keeper of the islands").line(0))).isFalse();
  }
}
