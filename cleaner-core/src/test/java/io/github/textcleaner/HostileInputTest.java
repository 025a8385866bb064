package io.github.textcleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink.Proposal;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.testing.Toys;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Inputs that take minutes where the work grows with the square of their size. Each takes a moment
 * otherwise, so the bound measures nothing.
 */
@Timeout(20)
class HostileInputTest {
  private static final int MANY = 50_000;

  private static final Rule ZERO_WIDTH =
      Toys.replacing("zero-width", Category.ENCODING, "\u200B", "");

  private static CleaningResult clean(String text, Rule... rules) {
    return Cleaner.builder()
        .pack(Toys.pack(rules))
        .limits(Limits.DEFAULT.withMaxRemovedShare(1))
        .build()
        .clean(text);
  }

  @Test
  void deletions_that_all_overlap() {
    Rule pairs =
        Toys.rule(
            "pairs",
            Category.RESIDUE,
            (document, edits) -> {
              for (int i = 1; i < document.lineCount(); i++) {
                Line line = document.line(i);
                Span span = new Span(document.line(i - 1).start(), line.next());
                edits.delete(span, "two lines").as(MetadataKind.TAG, "x", line.span());
              }
            });

    CleaningResult result = clean("x\n".repeat(MANY), pairs);

    assertThat(result.text()).isEmpty();
    assertThat(result.metadata()).hasSize(MANY - 1);
  }

  @Test
  void one_line_deleted_for_many_reasons() {
    Rule tags =
        Toys.rule(
            "tags",
            Category.RESIDUE,
            (document, edits) ->
                hashes(document.text())
                    .forEach(
                        hash ->
                            edits
                                .deleteLine(document.line(0), "tags")
                                .as(MetadataKind.TAG, "a", new Span(hash.start(), hash.end()))));

    assertThat(clean("#a ".repeat(MANY), tags).metadata()).hasSize(MANY);
  }

  private static Iterable<MatchResult> hashes(String text) {
    return Pattern.compile("#a").matcher(text).results().toList();
  }

  @Test
  void a_long_deletion_cut_by_many_others() {
    Rule tags =
        Toys.lineRule(
            Toys.info("tags", Category.RESIDUE).triggers(Trait.HASH).build(),
            (line, edits) -> {
              Proposal proposal = edits.deleteLine(line, "tags");
              for (MatchResult hash : hashes(line.document().text())) {
                proposal.as(MetadataKind.TAG, "a", new Span(hash.start(), hash.end()));
              }
            });

    CleaningResult result = clean("#a\u200B ".repeat(MANY), ZERO_WIDTH, tags);

    assertThat(result.text()).isEmpty();
    assertThat(result.edits().edits()).hasSize(2 * MANY + 1);
    assertThat(result.metadata()).hasSize(MANY);
  }

  @Test
  void many_suggestions_after_many_edits() {
    Rule guess =
        Toys.replacing(
            Toys.info("guess", Category.LAYOUT).confidence(Confidence.SUGGEST).build(), "a", "b");

    CleaningResult result = clean("a\u200B".repeat(3 * MANY), ZERO_WIDTH, guess);

    assertThat(result.suggestions()).hasSize(3 * MANY);
  }

  @Test
  void many_edits_that_lose_against_a_long_one() {
    Rule whole = Toys.replacing("whole", Category.JOINS, "(?s)a.*", "b");
    Rule each = Toys.replacing("each", Category.JOINS, "words", "x");

    CleaningResult result =
        clean("\u200Ba " + "words and words and words ".repeat(MANY), ZERO_WIDTH, whole, each);

    assertThat(result.text()).isEqualTo("b");
    assertThat(result.conflicts()).hasSize(3 * MANY);
  }

  @Test
  void many_last_lines_deleted_one_by_one() {
    Rule marked =
        Toys.lineRule(
            Toys.info("marked", Category.RESIDUE).triggers(Trait.HASH).build(),
            (line, edits) -> edits.deleteLine(line, "marked"));
    Rule blank =
        Toys.lineRule(
            Toys.info("blank", Category.RESIDUE).triggers(Trait.BLANK).build(),
            (line, edits) -> edits.deleteLine(line, "blank"));

    assertThat(clean("a" + "\n#\n".repeat(MANY) + "#", marked).text()).isEqualTo("a");
    assertThat(clean("a" + ("\n" + " ".repeat(50)).repeat(MANY) + "\n#", marked, blank).text())
        .isEqualTo("a");
  }
}
