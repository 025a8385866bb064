package io.github.textcleaner.rules.joins;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.text.Document;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked at, and what no evidence can part. */
class SeamScanTest {
  private static final String BEFORE = "They say that the ferry of ";
  private static final String AFTER = " is late.";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      value = {
        "harbor.Nobody, sentence harbor.|Nobody",
        "harbor?nobody, sentence harbor?|nobody",
        "harbor.2019, sentence-number harbor.|2019",
        "harbor;The, clause harbor;|The",
        "harbor:the, clause harbor:|the",
        "harborThe, capital harbor|The",
        "2025The, number 2025|The",
        "12:30the, number 12:30|the",
        "said“We, opening-quote said|“We",
        "said.“We, opening-quote said.|“We",
        "harbor.”The, closing-quote harbor.”|The",
        "harbor.’The, closing-quote harbor.’|The",
        "harbor.(The, opening-bracket harbor.|(The",
        "harbor[2]The, closing-bracket harbor[2]|The",
        "N·m.Harbor, sentence N·m.|Harbor",
        "U.S.The, sentence U.S.|The",
        "theUSA, capital the|USA",
        "weThe, capital we|The",
        "3.5The, number 3.5|The",
        "harbor)The, closing-bracket harbor)|The",
      })
  void a_place_between_two_words_is_a_seam(String token, String expected) {
    String open = token.contains("”") ? "“it " : token.contains("’") ? "‘it " : "";
    String text = BEFORE + open + token + AFTER;
    assertThat(seams(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://harbor.Example/The",
        "first.Last@harbor.example",
        "www.harbor.Example",
        "#TideTable",
        "@TideTable",
        "tides/Tide.The",
        "tide_table.Tide",
        "tides.Tides(3)",
        "gauges.Gauge[0]",
        "harbor.org",
        "harbor.Com",
        "tides.txt",
        "U.S.A",
        "z.B.",
        "Dr.Holm",
        "M.Holm",
        "ID.Harbor",
        "Color.RED",
        "well...and",
        "3.5",
        "1,000",
        "harbor.2",
        "No.1877",
        "Fahrer:innen",
        "Fahrer:innenverein",
        "FahrerInnen",
        "Fahrer.Innen",
        "call(first,Second)",
        "name,City,Country",
        "first::Second",
        "eBay",
        "getTideTable",
        "tideName",
        "parseHTMLTable",
        "FB811v4K",
        "2000kg",
        "50th",
        "3D",
        "9to5Tides",
        "N”s",
        "“N”s",
        "“HTML”Element",
        "rock“N”Roll",
        "12“Vinyl",
        "Toys\"N\"Tides",
        "harbor.[2]",
        "harbor.(2)",
        "open(Gate)",
        "harbor(s)",
        "(re)opened",
        "Lots(inn)en",
        "Fahrer(Innen)",
        "&amp;The",
        "{TideTable}",
        "m²The",
        "港口.The",
        "openSUSE",
        "deviantART",
        "stockX",
        "isiZulu",
        "amaXhosa",
        "weZulu",
        "v2.0Beta",
        "1.2.3Final",
        "array[0]foo",
        "J.Biol.Chem.273",
        "Phys.Rev.Lett.77",
        "Yes.No.Maybe",
        "Brandt,A.",
        "README.md,CHANGELOG.md",
        "Name:Anna,Role:Admin",
        "TL;DR",
        "Yahoo!Answers",
        "›Tide.Turn‹",
        "don't",
        "“it”",
        "(it)",
      })
  void what_authors_write_without_a_space_is_none(String token) {
    assertThat(seams(BEFORE + token + AFTER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lautta lähti satamastaKukaan ei nähnyt.", "Ngamasongo kaVelden."})
  void capitals_stay_where_the_language_is_not_known(String text) {
    assertThat(seams(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.First we measured the tide.", "They sold the \"12\"LP\" of the band."})
  void numbers_of_items_and_inches_end_nothing(String text) {
    assertThat(seams(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The ferry leaves at 5 p.m.Copies are free., sentence p.m.|Copies",
    "Il dit qu’elle est « là ».Elle le sait., sentence ».|Elle",
  })
  void a_space_before_the_mark_hides_no_seam(String text, String expected) {
    assertThat(seams(text)).isEqualTo(expected);
  }

  private static String seams(String text) {
    return SeamScan.of(Document.of(text)).stream()
        .map(seam -> seam.join().label() + " " + shown(text, seam))
        .collect(Collectors.joining("; "));
  }

  private static String shown(String text, Seam seam) {
    return text.substring(seam.token().start(), seam.offset())
        + "|"
        + text.substring(seam.offset(), seam.token().end());
  }
}
