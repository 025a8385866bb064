package io.github.textcleaner.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.resource.WordFile;
import io.github.textcleaner.rules.testing.TestLines;
import io.github.textcleaner.text.Line;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DateWordsTest {
  @Test
  void dates_are_found_in_lines_with_strangers_too() {
    for (Line line : TestLines.all()) {
      String text = line.text();
      for (int from = 0; from >= 0; from = text.indexOf(' ', from + 1)) {
        String part = text.substring(from);
        assertThat(DateParser.readAny(part, 0, DayOrder.UNKNOWN))
            .as(part)
            .isEqualTo(DateParser.read(part, 0, DayOrder.UNKNOWN));
      }
    }
  }

  @Test
  void no_name_or_wording_of_a_date_is_a_stranger() {
    List<String> names =
        WordFile.read(DateNames.class, "date-names.tsv", 3).stream()
            .map(entry -> entry.get(2))
            .toList();
    Stream<String> wordings =
        Stream.of("relative-times.txt", "date-words.txt")
            .flatMap(file -> WordFile.read(DateNames.class, file, 2).stream())
            .map(entry -> entry.get(1));
    assertThat(Stream.concat(names.stream(), wordings)).allSatisfy(DateWordsTest::assertNoStranger);
    assertThat(names)
        .filteredOn(CharMatcher.anyOf("-'.,\u2019").negate()::matchesAllOf)
        .allSatisfy(name -> assertNoStranger(name.replace(" ", "")));
  }

  private static void assertNoStranger(String text) {
    assertThat(DateWords.get().firstStranger(text, 0, text.length())).isEqualTo(text.length());
  }
}
