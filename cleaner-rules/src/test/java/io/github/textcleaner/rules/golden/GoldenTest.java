package io.github.textcleaner.rules.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Profile;
import io.github.textcleaner.edit.EditSet;
import io.github.textcleaner.edit.Metadata;
import io.github.textcleaner.rules.testing.Cleaners;
import io.github.textcleaner.rules.testing.GeneratedFile;
import io.github.textcleaner.rules.testing.Promises;
import io.github.textcleaner.rules.testing.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cleans the documents of {@code testdata/golden}. A case is ordinary, and comes out right, or a
 * known failure, and must not, so that progress is noticed.
 */
class GoldenTest {
  private static final List<GoldenCase> CASES = load();

  private static List<GoldenCase> load() {
    if (GeneratedFile.isUpdate()) {
      GoldenUpdate.run(System.out);
    }
    return GoldenCase.all();
  }

  static Stream<GoldenCase> cases() {
    return CASES.stream();
  }

  static Stream<GoldenCase> ordinaryCases() {
    return cases().filter(golden -> !golden.isKnownFailure());
  }

  static Stream<GoldenCase> knownFailures() {
    return cases().filter(GoldenCase::isKnownFailure);
  }

  static Stream<GoldenCase> knownFailuresWithMetadata() {
    return knownFailures().filter(golden -> !golden.expectedMetadata().isEmpty());
  }

  @Test
  void the_index_lists_every_case_and_nothing_else_lies_in_the_folder() {
    List<String> names = new ArrayList<>(cases().map(GoldenCase::name).toList());
    names.add(GoldenIndex.FILE.getFileName().toString());
    assertThat(TestData.names(TestData.GOLDEN)).containsExactlyInAnyOrderElementsOf(names);
    GeneratedFile.check(GoldenIndex.FILE, GoldenIndex.of(CASES));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_case_has_its_files_and_no_other(GoldenCase golden) {
    List<String> files =
        new ArrayList<>(List.of(GoldenCase.INPUT, GoldenCase.EXPECTED, GoldenCase.PROPERTIES));
    if (!golden.isKnownFailure()) {
      files.add(GoldenCase.EDITS);
    }
    assertThat(TestData.names(golden.file("")))
        .as(golden.name())
        .containsExactlyInAnyOrderElementsOf(files);
  }

  @ParameterizedTest
  @MethodSource("ordinaryCases")
  void the_text_is_as_expected(GoldenCase golden) {
    assertThat(golden.result().text()).as(golden.name()).isEqualTo(golden.expected());
  }

  @ParameterizedTest
  @MethodSource("ordinaryCases")
  void the_edits_are_as_recorded(GoldenCase golden) {
    assertThat(golden.actualEdits())
        .as("%s: run the tests with -Dgolden.update=true and review the change", golden)
        .isEqualTo(golden.recordedEdits());
  }

  @ParameterizedTest
  @MethodSource("ordinaryCases")
  void replaying_the_recorded_edits_gives_the_expected_text(GoldenCase golden) {
    assertThat(EditSet.of(golden.input(), golden.readEdits()).apply())
        .as(golden.name())
        .isEqualTo(golden.expected());
  }

  @ParameterizedTest
  @MethodSource("knownFailures")
  void a_known_failure_still_fails(GoldenCase golden) {
    if (golden.isRight()) {
      fail("%s: now right: set known-failure=false and run the update", golden);
    }
  }

  @ParameterizedTest
  @MethodSource("knownFailures")
  void a_known_failure_loses_no_line_of_the_author(GoldenCase golden) {
    assertThat(LostLines.of(golden.input(), golden.expected(), golden.result().text()))
        .as(golden.name())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ordinaryCases")
  void what_was_removed_is_kept_as_metadata(GoldenCase golden) {
    assertThat(metadata(golden)).as(golden.name()).isEqualTo(golden.expectedMetadata());
  }

  @ParameterizedTest
  @MethodSource("knownFailuresWithMetadata")
  void a_known_failure_yields_no_wrong_metadata(GoldenCase golden) {
    assertThat(golden.expectedMetadata()).as(golden.name()).containsAll(metadata(golden));
  }

  private static List<String> metadata(GoldenCase golden) {
    return golden.result().metadata().stream().map(GoldenTest::kindAndValue).toList();
  }

  private static String kindAndValue(Metadata metadata) {
    return metadata.kind().label() + " " + metadata.value();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_promise_holds(GoldenCase golden) {
    assertThatCode(
            () -> {
              Promises.hold(golden.result());
              Promises.settled(golden.cleaner(), golden.result());
            })
        .as(golden.name())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void other_line_ends_give_the_same_lines(GoldenCase golden) {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String input = withLineEnds(golden.input(), lineEnd);
      assertThat(golden.cleaner().clean(golden.document(input)).text())
          .as(golden.name())
          .isEqualTo(withLineEnds(golden.result().text(), lineEnd));
    }
  }

  private static String withLineEnds(String text, String lineEnd) {
    return text.replace("\r\n", "\n").replace("\n", lineEnd);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_order_of_the_rules_has_no_influence(GoldenCase golden) {
    Cleaner shuffled = Cleaners.shuffled(Profile.named(golden.property("profile")));
    CleaningResult result = shuffled.clean(golden.document(golden.input()));
    assertThat(result.edits().edits()).as(golden.name()).isEqualTo(golden.result().edits().edits());
    assertThat(result.fingerprint()).isEqualTo(golden.result().fingerprint());
  }
}
