package io.github.textcleaner.rules.joins;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
  /** {@code (} stands for a mark that opens, {@code )} for one that closes. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      value = {
        "“We wait” and “go” , ()()",
        "„Wir warten“ und „gehen“ , ()()",
        "„Czekamy” i „idziemy” , ()()",
        "«On attend» et «va» , ()()",
        "»Wir warten« und »gehen« , ()()",
        "\"We wait\" and \"go\" , ()()",
        "said.\"We wait\" , ()",
        "”Vi väntar” och ”går” , ()()",
        "it was late.” , )",
        "end\" and \"We wait\" , )()",
        "he said \"We wait and , (",
        "it was late.\"They \"waited , )(",
        "it was late.\"\"They waited , )(",
        "You knew that it was late and you don't wait for the ferry.\"They waited for the others , )",
        "We knew that it was late for our ferry and we left.\"They waited for the others , (",
        "They knew that it was late for the ferry.\"We waited for the others and for you , (",
        "it was late.“They waited , (",
        "Es war zu spät für die Fähre und die Leute.“Sie warteten , )",
        "Es war „zu spät“ für die Fähre.“Sie warteten , ())",
        "Es war “zu spät“ für die Fähre und “zu kalt“ , ()()",
        "Er rief laut.“Wir gehen“ sagte er und ging nicht zum Hafen , ()",
        "Es war “zu spät” für die Fähre und die Leute.“Sie warteten , ()(",
      })
  void balance_and_white_space_tell_marks_apart(String text, String expected) {
    assertThat(roles(text)).isEqualTo(expected);
  }

  private static String roles(String text) {
    Quotes quotes = Quotes.of(new Paragraph(Document.of(text).line(0)));
    StringBuilder roles = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Glyph.of(text.charAt(i)).isQuote()) {
        roles.append(quotes.opens(i) ? '(' : ')');
      }
    }
    return roles.toString();
  }
}
