package io.github.textcleaner.rules.context.bylines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.text.Document;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorBoxTest {
  private static final String PARAGRAPH =
      "The ferry left the harbor an hour late, and nobody on the pier seemed to mind.\n";

  private static final String TEXT = PARAGRAPH + PARAGRAPH + PARAGRAPH;

  private static final String SIGNED =
      "Night ferry to the outer islands runs late again\nBy Mara Lind\n12 May 2023\n" + TEXT;

  private static final String BUTTONS = "Share this article\nLeave a comment\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Lind is a reporter for the Harbor Post.\n",
        "Mara Lind (lind@harbor.example) is the editor of the Harbor Post.\n",
        "Mara A. Lind is the senior political correspondent of the Post.\n",
        "Mara Lind covers ferries.\nShe has lived in Holm since she was a child, and she owns no boat.\n",
        "Mara Lind teaches law in Holm.\nShare this\n",
        "Mara Lind writes about ferries. Reach her at lind@harbor.example.\n",
        "About Mara Lind\nMara Lind lives in Holm, and our ferries are the love of her life.\n",
      })
  void with_a_byline_and_the_whole_name(String box) {
    assertThat(boxOf(SIGNED + box + BUTTONS)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“I was cold”, Lind said.\nMara Lind is a reporter.\n",
        "About the author\nI am Mara Lind, and I have written about ferries since I was a child.\n",
        "The writer is a professor in Holm.\n",
        "The writer can be reached at lind@harbor.example.\n",
        "Mara covers ferries.\n",
        "Lind is the author of the plan.\n",
        "Mara A. Lind is head of the ferry desk.\n",
        "Mara Lind is the sister of the author of the plan.\n",
        "Mara Lind is a writer. The council meets again in May, and the doors open at six.\n",
        "About Mara Lind\nMara Lind is a writer.\nShe reads on Friday, and all who want to hear her are welcome.\n",
        "Meet the author\nThe shop at the pier invites all readers to talk with Mara Lind on Friday.\n",
      })
  void with_a_byline_and_less(String box) {
    assertThat(boxOf(SIGNED + box + BUTTONS)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SIGNED + "Mara Lind is a professor in Holm.\n",
        SIGNED + "About the author\nMara Lind is a professor in Holm.\n",
        "Review: the lamps of the harbor\nby Mara Lind\nHarbor Press, 320 pages\n"
            + TEXT
            + "Mara Lind is a novelist from Holm.\n"
            + BUTTONS,
      })
  void with_a_byline_and_no_page(String text) {
    assertThat(boxOf(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Lind ist Journalistin.\nSie haben das Wort: Was halten die Leser von der neuen Brücke?\n",
        "Mara Lind è giornalista.\nIl ponte sarà aperto a maggio, e le prime auto passeranno il fiume.\n",
        "Mara Lind is a reporter.\nOn Friday the council meets again and will say who pays for it.\n",
        "Lind is a town in the north.\n",
        "Lind ist Trumpf.\n",
        "The author is a professor in Holm.\n",
        "Mara Lind reports on the costs at the next meeting.\n",
      })
  void what_the_text_says_is_none(String end) {
    assertThat(boxOf(SIGNED + end + BUTTONS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Lind is a reporter for the Harbor Post.\n",
        "Mara Lind est journaliste.\n",
        "Mara Lind é jornalista e mora em Holm.\n",
        "Mara Lind è una giornalista.\n",
        "Mara Lind is schrijver en woont in Holm.\n",
        "Mara Lind jest dziennikarką i autorka książek.\n",
      })
  void without_a_byline_a_trade_is_needed(String box) {
    assertThat(boxOf(TEXT + box)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Lind is a pilot.\n",
        "Mara is a reporter for the Harbor Post.\n",
        "About the author\nMara Lind is the author of three novels about the ferries of Holm.\n",
        "About Mara Lind\nMara Lind is a journalist in Holm.\n",
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

  private static Optional<AuthorBox> boxOf(String text) {
    return Document.of(text).get(AuthorBox.ANALYSIS);
  }
}
