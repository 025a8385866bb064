package io.github.textcleaner.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Profile;
import io.github.textcleaner.rules.testing.Cleaners;
import io.github.textcleaner.rules.testing.Promises;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts read as windows-1252 whose undefined bytes became U+FFFD, and what is known of these. */
class LostBytesTest {
  private static final Cleaner CLEANER = Cleaners.builtIn(Profile.WEB.select("encoding"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Łódź stała przy brzegu. | the alphabet of the text",
        "Човек му је рекао: ћерка стиже сутра. | the alphabet of the text",
        "Сестра ещё утром уехала на станцию. | the letters beside them in Russian",
        "Η γιαγιά άνοιγε το καφενείο κάθε πρωί. | the accents of Greek words",
        "Να μου γράψεις στον Νίκο. | the accents of Greek words",
        "El perro de la casa y el gato de Ángel están en la cama. | the words of the language",
        "昨天村里下了雪。 | the words of Chinese and Japanese",
        "「ここで待っています」と言って、窓を見た。 | the marks of the line",
        "“我们都在这里等,”船长说。 | the quotation mark before it"
      })
  void what_stands_around_tells_one_character(String line, String evidence) {
    CleaningResult result = CLEANER.clean(misread(line));
    assertThat(result.text()).isEqualTo(line);
    assertThat(result.edits().edits())
        .anySatisfy(
            edit ->
                assertThat(edit.contributions().get(0).reason())
                    .contains("lost bytes known by")
                    .contains(evidence));
    Promises.hold(result);
    Promises.settled(CLEANER, result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Сьогодні на ринку є свіжий хліб. | Сьогодні на ринку є �віжий хліб.",
        "Баща ми каза, че стари хора няма. | Баща ми каза, че �тари хора н�ма.",
        "Он ещё не знал, который час. | Он ещё не знал, который ча�.",
        "Когда я утром проснулся, шёл дождь. | Когда � утром про�нул��, шёл дождь.",
        "Ёлка стояла, и мы пели ещё долго. | �лка стояла, и мы пели ещё долго.",
        "Усе жывыя. | У�е жывы�.",
        "Maďarský vlak přijel pozdě. | Ma�arský vlak přijel pozdě.",
        "המעבורת יצאה מהנמל באיחור. | המעבורת יצ�ה מהנמל ב�יחור.",
        "وصل القطار في المساء. | وصل القطار �ي المساء.",
        "Πήγα στο μπαρ με τον κυρ Γιάννη. | Πήγα στο μπα� με τον κυ� Γιάννη.",
        "Οι περνούσαν από την πόλη. | Οι πε�νο�σαν από την πόλη.",
        "Người thợ xay kể rằng trời đẹp. | Ngư�i thợ xay kể rằng tr�i đẹp.",
        "Европа, Cрпски и још нешто. | Европа, Cрп�ки и још нешто."
      })
  void what_may_be_several_stays_lost(String line, String repaired) {
    assertThat(CLEANER.clean(misread(line)).text()).isEqualTo(repaired);
  }

  @Test
  void two_lost_bytes_leave_more_choices() {
    assertThat(CLEANER.clean(misread("電車が止まったとき、遠くに山が見えた。")).text())
        .isEqualTo("電車が止まったとき、遠くに山が見えた。");
  }

  @Test
  void other_lines_tell_the_language() {
    String line = "Осенью журавли летят на юг.";
    assertThat(CLEANER.clean(misread(line)).text()).contains("\uFFFD");
    String text = line + "\nМы ещё ждём тёплых дней.";
    assertThat(CLEANER.clean(misread(text)).text()).isEqualTo(text);
  }

  @Test
  void nothing_is_known_where_no_byte_can_be_lost() {
    assertThat(CLEANER.clean("Le bac est rest√© √\uFFFD quai, apr√®s la pluie.").text())
        .isEqualTo("Le bac est resté \uFFFD quai, après la pluie.");
  }

  private static String misread(String text) {
    Reading reading = Reading.named("windows-1252");
    StringBuilder read = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int value = b & 0xFF;
      read.append(value < 0x80 ? (char) value : reading.characterOf(value));
    }
    return read.toString();
  }
}
