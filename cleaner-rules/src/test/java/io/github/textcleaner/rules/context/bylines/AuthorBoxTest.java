package io.github.textcleaner.rules.context.bylines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.text.Document;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorBoxTest {
  private static final String TEXT =
      "The ferry left the harbor an hour late, and nobody on the pier seemed to mind.\n".repeat(3);

  private static final String SIGNED =
      "Night ferry to the outer islands runs late again\nBy Mara Lind\n12 May 2023\n" + TEXT;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Lind is a reporter for the Harbor Post.\n",
        "Mara Lind (lind@harbor.example) is the editor of the Harbor Post.\n",
        "Mara A. Lind is head of the ferry desk.\n",
        "Mara Lind covers ferries.\nShe has lived in Holm since she was a child, and she owns no boat.\n",
        "Mara Lind teaches law in Holm.\nShare this\n",
        "About Mara Lind\nAs a child she lived on a boat, and our ferries are the love of her life.\n",
        "About the author\nA friend of the sea, Mara Lind lives in Holm and has never owned a boat.\n",
      })
  void with_a_byline_it_is_sure(String box) {
    assertThat(boxOf(SIGNED + box)).map(AuthorBox::sure).hasValue(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“I was cold”, Lind said.\nMara Lind is a reporter.\n",
        "About the author\nI am Mara Lind, and I have written about ferries since I was a child.\n",
        "The writer is a professor in Holm.\n",
        "Mara covers ferries.\n",
        "Lind is a town in the north.\n",
        "Mara Lind\nI am a reporter and live in Holm.\n",
      })
  void with_a_byline_it_may_be_likely(String box) {
    assertThat(boxOf(SIGNED + box)).map(AuthorBox::sure).hasValue(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Lind is a reporter for the Harbor Post.\n",
        "Mara is a reporter for the Harbor Post.\n",
        "Mara Lind est journaliste.\n",
        "Mara Lind é jornalista e mora em Holm.\n",
        "Mara Lind è una giornalista.\n",
        "Mara Lind is schrijver en woont in Holm.\n",
        "Mara Lind jest dziennikarką i autorka książek.\n",
        "Die Autorin ist Professorin in Holm.\n",
        "About the author\nMara Lind is the author of three novels about the ferries of Holm.\n",
      })
  void without_a_byline_a_trade_makes_it_likely(String box) {
    assertThat(boxOf(TEXT + box)).map(AuthorBox::sure).hasValue(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Lind is a pilot.\n",
        "She is a reporter.\n",
        "There is a reporter in Holm.\n",
        "Mara Lind and Jo Brandt are reporters.\n",
        "Mara Lind is a reporter.\nDo not ask her.\n",
        "Mara Lind died as a reporter.\n",
        "Mara Lind is a reporter.\nThe sea\nThe night\n",
        "Mara Lind is a reporter.\nJo Brandt is a writer.\nIda Holm is an editor.\n",
      })
  void without_a_byline_less_says_nothing(String box) {
    assertThat(boxOf(TEXT + box)).isEmpty();
  }

  @Test
  void right_below_the_byline_it_is_likely() {
    String head =
        """
        Night ferry to the outer islands runs late again
        12 May 2023
        By Mara Lind
        Mara is a reporter for the Harbor Post.
        """;

    assertThat(boxOf(head + TEXT)).map(AuthorBox::sure).hasValue(false);
  }

  private static Optional<AuthorBox> boxOf(String text) {
    return Document.of(text).get(AuthorBox.ANALYSIS);
  }
}
