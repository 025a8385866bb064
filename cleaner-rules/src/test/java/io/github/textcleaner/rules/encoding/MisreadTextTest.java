package io.github.textcleaner.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Outcome;
import io.github.textcleaner.Profile;
import io.github.textcleaner.rules.testing.Cleaners;
import io.github.textcleaner.rules.testing.Promises;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that were misread in every way that is known, and what becomes of them. */
class MisreadTextTest {
  private static final Cleaner CLEANER = Cleaners.builtIn(Profile.WEB.select("encoding"));

  private static final List<String> LINES =
      List.of(
          "“We’ve waited here for an hour,” the pilot said – “and the river doesn’t care…”",
          "L’été dernier, la rivière était si basse que l’on marchait jusqu’à l’île.",
          "Die Fähre fuhr über den Fluss, während müde Gäste auf der Brücke saßen.",
          "El niño compró una piña en el mercado y la llevó a su abuela.",
          "Wczoraj padał śnieg, więc żaden pociąg nie dojechał na północ.",
          "Příští vlak jede až večer, protože řeka zaplavila koleje u mostu.",
          "Çocuklar ağacın altında oturup öğretmenin anlattığı masalı dinledi.",
          "Паром ушёл из гавани на час позже, и никто на причале не удивился.",
          "Το πλοίο έφυγε από το λιμάνι μία ώρα αργότερα, και κανείς δεν παραπονέθηκε.",
          "渡し船は時刻表より一時間遅れて港を出たが、桟橋では誰も気にしなかった。");

  static List<Reading> readings() {
    return Reading.all();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void lines_come_back_from_one_and_two_layers(Reading reading) {
    for (String line : LINES) {
      String once = misread(line, reading);
      assertThat(clean(once)).as("%s once", reading).isEqualTo(line);
      assertThat(clean(misread(once, reading))).as("%s twice", reading).isEqualTo(line);
    }
  }

  @Test
  void lines_that_were_read_rightly_stay() {
    assertThat(CLEANER.clean(String.join("\n", LINES)).isChanged()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void promises_hold_for_lines_mixed_at_random(Reading reading) {
    Random random = new Random(reading.rank());
    for (int i = 0; i < 50; i++) {
      List<String> lines = new ArrayList<>();
      for (int k = 0; k < 6; k++) {
        String line = LINES.get(random.nextInt(LINES.size()));
        int from = random.nextInt(line.length());
        int to = from + random.nextInt(line.length() - from + 1);
        lines.add(
            line.substring(0, from)
                + misread(line.substring(from, to), reading)
                + line.substring(to));
      }
      CleaningResult result = CLEANER.clean(String.join("\n", lines));
      Promises.hold(result);
      Promises.settled(CLEANER, result);
    }
  }

  @Test
  void edits_are_as_small_as_the_damage() {
    CleaningResult result = CLEANER.clean("Der Fluss, die FÃ¤hre und die BrÃ¼cke.");
    assertThat(result.edits().edits())
        .extracting(edit -> edit.before() + " " + edit.after())
        .containsExactly("Ã¤ ä", "Ã¼ ü");
  }

  @Test
  void a_lone_pair_needs_more_than_a_line_of_them() {
    assertThat(clean("Bjørn – rÃ¥s")).isEqualTo("Bjørn – rÃ¥s");
    assertThat(clean("Bjørn – rÃ¥s\ngÃ¥s, gÃ¸re og lÃ¦se"))
        .isEqualTo("Bjørn – rås\ngås, gøre og læse");
  }

  @Test
  void a_lost_byte_comes_back_where_one_choice_is_left() {
    assertThat(clean("â€œHalf of it,â€� she said.")).isEqualTo("“Half of it,” she said.");
    assertThat(clean("SÃ�rdal and TÃ¸rdal")).isEqualTo("S�rdal and Tørdal");
  }

  @Test
  void a_next_line_inside_of_a_word_is_a_byte() {
    assertThat(clean("S\u00C4\u0085siedzi")).isEqualTo("Sąsiedzi");
    assertThat(clean("Une soirée au CAFÉ\u0085près du port"))
        .isEqualTo("Une soirée au CAFÉ\nprès du port");
  }

  @Test
  void the_end_of_a_misread_word_does_not_show_the_word() {
    String line = "Kimse buna şaşmadı.";
    Reading reading = Reading.named("windows-1250");
    assertThat(clean(misread(misread(line, reading), reading))).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 7})
  void many_layers_come_off_in_one_run(int layers) {
    String text = "Die Fähre – “spät” – öffnet.";
    String damaged = text;
    for (int i = 0; i < layers; i++) {
      damaged = misread(damaged, Reading.all().get(0));
    }
    CleaningResult result = CLEANER.clean(damaged);
    assertThat(result.text()).isEqualTo(text);
    assertThat(result.outcome()).isEqualTo(Outcome.SETTLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ã",
        "Ã¢",
        "Ã¢â‚¬",
        "â€",
        "Ð ",
        "Ã ",
        "Ã?",
        "í ½",
        "Ñ�",
        "Ñ�Ð°",
        "Ð�",
        "Ï�",
        "Ï�Î±",
        "Ä�",
        "Ã�",
        "×�",
        "Ù�",
        "ã�",
        "ã��",
        "ã�—",
        "ã€�",
        "ã€Œã€�",
        "æ��",
        "ì�´",
        "â€œâ€�",
        "тА",
        "╨",
        "&amp;",
        "&#",
        "<b>",
        "<!--",
        "\u0085",
        "\u0093",
        "\u001B[",
        "e\u0301",
        "\u0301\u0316",
        "\u200B",
        "\u200D👩",
        "\uD83D\u200B",
        "\u2028",
        "ß",
        "√"
      })
  void repeated_pieces_take_linear_time_and_settle(String piece) {
    String text = "The ferry left. " + piece.repeat(20_000);
    CleaningResult result = CLEANER.clean(text);
    Promises.hold(result);
    Promises.settled(CLEANER, result);
  }

  private static String clean(String text) {
    return CLEANER.clean(text).text();
  }

  private static String misread(String text, Reading reading) {
    StringBuilder read = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int value = b & 0xFF;
      char c = value < 0x80 ? (char) value : reading.characterOf(value);
      read.append(c == '\uFFFD' ? (char) value : c);
    }
    return read.toString();
  }
}
