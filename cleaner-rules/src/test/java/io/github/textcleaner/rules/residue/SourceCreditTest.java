package io.github.textcleaner.rules.residue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.edit.Metadata;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rules.testing.Cleaners;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of credits. */
class SourceCreditTest {
  private static final String PROSE =
      """
      The ferry left the harbor at nine, and nobody on the quay was surprised by it.

      The master said that the timetable would change again in the autumn.

      """;

  @ParameterizedTest
  @CsvSource({"Quelle: AP/dpa, AP/dpa", "Source: Harbor Post, Harbor Post", "mli/dpa, mli/dpa"})
  void a_line_found_in_several_ways_is_one_credit(String line, String expected) {
    assertThat(
            Cleaners.alone(new SourceCredit()).clean(PROSE + line + "\n").metadata().stream()
                .filter(metadata -> metadata.kind() == MetadataKind.SOURCE)
                .map(Metadata::value))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Source: Harbor Post, 3 May 2023 | source Harbor Post, published 2023-05-03",
        "First Published: Tuesday, 3 May 2023 08:38 AM | ''"
      })
  void the_day_of_an_issue_is_kept_and_a_weekday_is_no_source(String line, String expected) {
    assertThat(
            Cleaners.alone(new SourceCredit()).clean(PROSE + line + "\n").metadata().stream()
                .map(metadata -> metadata.kind().label() + " " + metadata.value())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }
}
