package io.github.textcleaner.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.Limits;
import io.github.textcleaner.Outcome;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.testing.Toys;
import org.junit.jupiter.api.Test;

class CleaningReportTest {
  private final Cleaner cleaner =
      Cleaner.builder()
          .pack(
              Toys.pack(
                  Toys.replacing("double-x", Category.ENCODING, "xx", ""),
                  Toys.replacing("glued", Category.JOINS, "(?<=a)(?=b)", " "),
                  Toys.replacing("other-x", Category.ENCODING, "xx", "")))
          .limits(Limits.DEFAULT.withMaxChars(20))
          .build();

  @Test
  void documents_and_edits_are_counted_by_rule_and_outcome() {
    CleaningReport report = new CleaningReport();
    report.add(cleaner.clean("xx ab ab"));
    report.add(cleaner.clean("ab"));
    report.add(cleaner.clean("clean"));
    report.add(cleaner.clean("much longer than the limit"));

    assertThat(report.documents()).isEqualTo(4);
    assertThat(report.changedDocuments()).isEqualTo(2);
    assertThat(report.count(Outcome.SETTLED)).isEqualTo(3);
    assertThat(report.count(Outcome.TOO_LONG)).isEqualTo(1);
    assertThat(report.count(Outcome.SUSPECT)).isZero();
    assertThat(report.tallies().keySet()).containsExactly("double-x", "glued", "other-x");
    assertThat(report.tallies().get("glued")).isEqualTo(new RuleTally(3, 0, 3));
    assertThat(report.tallies().get("other-x")).isEqualTo(new RuleTally(1, 2, 0));
  }

  @Test
  void counts_cannot_be_changed_from_outside() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> new CleaningReport().tallies().put("x", new RuleTally(1, 1, 1)));
  }
}
