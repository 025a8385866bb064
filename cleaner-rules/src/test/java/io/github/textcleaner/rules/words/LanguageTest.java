package io.github.textcleaner.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "The ferry was late and nobody knew why, ENGLISH",
    "Die Fähre war zu spät und niemand wusste warum, GERMAN",
    "El barco llegó tarde y nadie sabía por qué, SPANISH",
    "Le bateau est en retard et personne ne sait pourquoi, FRENCH",
    "Il traghetto era in ritardo e nessuno sapeva perché, ITALIAN",
    "De boot was te laat en niemand wist waarom, DUTCH",
    "Prom był spóźniony i nikt nie wiedział dlaczego, POLISH",
    "O barco estava atrasado e ninguém sabia por quê, PORTUGUESE",
    "Паром опоздал и никто не знал почему это так, RUSSIAN",
    "Vapur geç kaldı ve kimse neden olduğunu bilmiyor bu kadar, TURKISH",
    "Lautta oli myöhässä eikä kukaan tiennyt miksi, OTHER",
    "Velden 42, OTHER",
  })
  void a_document_is_in_the_language_of_its_function_words(String text, Language expected) {
    assertThat(languageOf(text, null)).isEqualTo(expected);
  }

  @Test
  void a_paragraph_of_another_language_above_decides_nothing() {
    String english =
        "The council said on Monday that the ferry to the island will not run in the winter, and"
            + " that the people who live there will have to wait for the ice to go.\n\n";
    String german =
        "Die Fähre fährt erst wieder im Mai, und bis dahin ist der Weg über das Eis der einzige, der"
            + " den Leuten auf der Insel bleibt, wenn sie zu den Läden am Hafen wollen. ";
    assertThat(languageOf(english + german.repeat(4), null)).isEqualTo(Language.GERMAN);
  }

  @Test
  void a_hint_decides_where_words_do_not() {
    assertThat(languageOf("Velden 42", "pt-BR")).isEqualTo(Language.PORTUGUESE);
    assertThat(languageOf("Velden 42", "sv")).isEqualTo(Language.OTHER);
    assertThat(languageOf("The ferry was late and nobody knew why.", "de"))
        .isEqualTo(Language.ENGLISH);
  }

  private static Language languageOf(String text, @Nullable String hint) {
    return Document.of(text, "", hint).get(Language.OF_DOCUMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, the, PARTICLE",
    "ENGLISH, The, PARTICLE",
    "ENGLISH, nobody, PARTICLE",
    "ENGLISH, qxzv, UNKNOWN",
    "ENGLISH, x, LETTER",
    "GERMAN, FÜR, PARTICLE",
    "RUSSIAN, и, LETTER",
    "OTHER, the, ENGLISH",
    "OTHER, für, UNKNOWN",
  })
  void words_are_ranked_in_any_case(Language language, String word, WordRank rank) {
    assertThat(language.rank(word)).isEqualTo(rank);
  }

  @Test
  void a_word_is_ranked_where_it_stands() {
    assertThat(Language.ENGLISH.rank("agothe", 3, 6)).isEqualTo(WordRank.PARTICLE);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void every_language_has_a_list_with_its_function_words(Language language) {
    assertThat(FunctionWords.all().stream())
        .filteredOn(word -> word.length() > 1 && isOf(word, language))
        .hasSizeGreaterThan(100)
        .allSatisfy(word -> assertThat(language.rank(word).isFunction()).as(word).isTrue());
  }

  @SuppressWarnings("EnumOrdinal") // that is where the bit of a language stands
  private static boolean isOf(String word, Language language) {
    int languages = FunctionWords.languages(WordHash.ofLower(word, 0, word.length()));
    return (languages & (1 << language.ordinal())) != 0;
  }
}
