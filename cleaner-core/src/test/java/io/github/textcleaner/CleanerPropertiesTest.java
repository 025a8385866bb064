package io.github.textcleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.edit.OffsetMap;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.testing.Property;
import io.github.textcleaner.testing.SplitMix64;
import io.github.textcleaner.testing.TextGenerator;
import io.github.textcleaner.testing.Toys;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What must hold of every text, with rules of all categories that get in each other's way. */
class CleanerPropertiesTest {
  private static final int TEXTS = 1500;

  private static final List<Rule> RULES =
      List.of(
          Toys.replacing("mojibake", Category.ENCODING, "Ã©", "é"),
          Toys.replacing("entity", Category.ENCODING, "&nbsp;|\u00A0", " "),
          Toys.replacing("two-hyphens", Category.ENCODING, "--", "—"),
          Toys.replacing("zero-width", Category.ENCODING, "[\u200B\u00AD]+", ""),
          Toys.replacing(
              "lone-surrogate",
              Category.ENCODING,
              "(?![\uD800\uDC00-\uDBFF\uDFFF])\\p{Cs}",
              "\uFFFD"),
          Toys.lineRule(
              Toys.info("number-line", Category.RESIDUE).triggers(Trait.DIGIT, Trait.SHORT).build(),
              (line, edits) -> {
                if (line.text().chars().noneMatch(Character::isLetter)) {
                  edits
                      .deleteLine(line, "number")
                      .as(MetadataKind.PUBLISHED, line.text(), line.content());
                }
              }),
          Toys.rule("twin-lines", Category.RESIDUE, CleanerPropertiesTest::proposeTwins),
          Toys.rule("last-lines", Category.RESIDUE, CleanerPropertiesTest::proposeLastLines),
          Toys.replacing("sentence-join", Category.JOINS, "(?<=[a-zé][.!?])(?=[A-Z])", " "),
          Toys.replacing("comma-join", Category.JOINS, "(?<=[a-zé]),(?=[A-Z])", ", "),
          Toys.replacing("hyphen-space", Category.JOINS, "(?<=-) (?=-)", ""),
          Toys.replacing("space-before-stop", Category.JOINS, " +(?=[.,!?])", ""),
          Toys.replacing("blank-lines", Category.LAYOUT, "(?<=\n)(?:\r?\n){2,}", "\n"),
          Toys.replacing("trailing-space", Category.LAYOUT, "[ \t]+(?=\r?\n|\\z)", ""),
          Toys.replacing(
              Toys.info("guess", Category.LAYOUT).confidence(Confidence.SUGGEST).build(),
              "Report",
              "report"));

  private static final Cleaner CLEANER = cleaner(RULES, 0.7);

  private static Cleaner cleaner(List<Rule> rules, double share) {
    return Cleaner.builder()
        .pack(Toys.pack("toys", "1", rules))
        .limits(Limits.DEFAULT.withMaxRemovedShare(share))
        .build();
  }

  private static void proposeTwins(Document document, EditSink edits) {
    for (int i = 1; i < document.lineCount(); i++) {
      Line line = document.line(i);
      if (!line.isBlank() && line.text().equals(document.line(i - 1).text())) {
        edits.deleteLine(line, "twin");
      }
    }
  }

  private static void proposeLastLines(Document document, EditSink edits) {
    for (int i = document.lineCount() - 1; i >= 0; i--) {
      Line line = document.line(i);
      if (!line.isBlank() && !line.has(Trait.HASH) && !line.has(Trait.BRACKET)) {
        return;
      }
      edits.deleteLine(line, "last lines");
    }
  }

  @Test
  void a_second_run_changes_nothing() {
    Property.holds(
        2 * TEXTS,
        (text, random) -> {
          CleaningResult first = CLEANER.clean(text);
          CleaningResult second = CLEANER.clean(first.text());
          assertThat(first.outcome()).isIn(Outcome.SETTLED, Outcome.SUSPECT);
          assertThat(second.edits().edits()).isEmpty();
          assertThat(second.text()).isEqualTo(first.text());
          assertThat(second.outcome()).isEqualTo(first.outcome());
        });
  }

  @Test
  void all_rules_and_outcomes_take_part() {
    List<Outcome> outcomes = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    Property.holds(
        TEXTS,
        (text, random) -> {
          CleaningResult result = CLEANER.clean(text);
          outcomes.add(result.outcome());
          for (Edit edit : result.edits().edits()) {
            edit.contributions().forEach(contribution -> rules.add(contribution.rule()));
          }
        });

    assertThat(outcomes).contains(Outcome.SETTLED, Outcome.SUSPECT);
    assertThat(rules)
        .containsAll(
            RULES.stream()
                .map(rule -> rule.info().id())
                .filter(id -> !id.equals("guess"))
                .toList());
  }

  @Test
  void replaying_the_edits_gives_the_text_and_the_inverse_the_source() {
    Property.holds(
        TEXTS,
        (text, random) -> {
          CleaningResult result = CLEANER.clean(text);
          StringBuilder replayed = new StringBuilder(text);
          List<Edit> edits = result.edits().edits();
          for (int k = edits.size() - 1; k >= 0; k--) {
            Span span = edits.get(k).span();
            assertThat(edits.get(k).before()).isEqualTo(span.of(text));
            replayed.replace(span.start(), span.end(), edits.get(k).after());
          }
          assertThat(result.text()).isEqualTo(replayed.toString());
          assertThat(result.edits().inverse().apply()).isEqualTo(text);
          assertThat(result.isChanged()).isEqualTo(!result.text().equals(text));
        });
  }

  @Test
  void every_character_that_survives_maps_to_itself_both_ways() {
    Property.holds(
        TEXTS,
        (text, random) -> {
          CleaningResult result = CLEANER.clean(text);
          OffsetMap offsets = result.offsets();
          int source = 0;
          int target = 0;
          for (Edit edit : result.edits().edits()) {
            while (source < edit.span().start()) {
              assertSame(offsets, source++, target++);
            }
            source = edit.span().end();
            target += edit.after().length();
          }
          while (source < text.length()) {
            assertThat(result.text().charAt(target)).isEqualTo(text.charAt(source));
            assertSame(offsets, source++, target++);
          }
          assertSame(offsets, text.length(), result.text().length());
        });
  }

  private static void assertSame(OffsetMap offsets, int source, int target) {
    if (offsets.toTarget(source) != target || offsets.toSource(target) != source) {
      throw new AssertionError(source + " does not map to " + target + " and back");
    }
  }

  @Test
  void offsets_never_go_backwards() {
    Property.holds(
        TEXTS,
        (text, random) -> {
          CleaningResult result = CLEANER.clean(text);
          for (int i = 0, last = 0; i <= text.length(); i++) {
            assertThat(result.offsets().toTarget(i)).isBetween(last, result.text().length());
            last = result.offsets().toTarget(i);
          }
          for (int i = 0, last = 0; i <= result.text().length(); i++) {
            assertThat(result.offsets().toSource(i)).isBetween(last, text.length());
            last = result.offsets().toSource(i);
          }
        });
  }

  @Test
  void edits_cut_no_code_point_and_no_line_terminator() {
    Property.holds(
        TEXTS,
        (text, random) -> {
          CleaningResult result = CLEANER.clean(text);
          result.edits().edits().forEach(edit -> assertWhole(text, edit));
          result.suggestions().forEach(edit -> assertWhole(text, edit));
          result.conflicts().forEach(conflict -> assertWhole(text, conflict.loser()));
          result.conflicts().forEach(conflict -> assertWhole(text, conflict.winner()));
        });
  }

  private static void assertWhole(String text, Edit edit) {
    for (int at : new int[] {edit.span().start(), edit.span().end()}) {
      if (at > 0 && at < text.length()) {
        char before = text.charAt(at - 1);
        assertThat(Character.isSurrogatePair(before, text.charAt(at))).isFalse();
        assertThat(before == '\r' && text.charAt(at) == '\n').isFalse();
      }
    }
  }

  @Test
  void no_final_newline_is_added_and_a_byte_order_mark_stays() {
    Property.holds(
        TEXTS,
        (text, random) -> {
          String cleaned = CLEANER.clean("\uFEFF" + text).text();
          assertThat(cleaned).startsWith("\uFEFF");
          if (!text.endsWith("\n") && !text.endsWith("\r")) {
            assertThat(CLEANER.clean(text).text()).doesNotEndWith("\n").doesNotEndWith("\r");
          }
        });
  }

  @Test
  void metadata_keeps_its_place_and_its_text() {
    Property.holds(
        TEXTS,
        (text, random) ->
            CLEANER
                .clean(text)
                .metadata()
                .forEach(
                    metadata ->
                        assertThat(plain(metadata.span().of(text)))
                            .isEqualTo(plain(metadata.value()))));
  }

  /** Leaves what the encoding rules do not touch. */
  private static String plain(String text) {
    return text.replaceAll("&nbsp;|[\\s\u00A0\u200B\u00AD\uFFFD]|\\p{Cs}", "");
  }

  @Test
  void the_order_of_the_rules_in_a_pack_has_no_influence() {
    Property.holds(
        300,
        (text, random) -> {
          List<Rule> shuffled = new ArrayList<>(RULES);
          random.shuffle(shuffled);
          assertEqual(cleaner(shuffled, 0.7).clean(text), CLEANER.clean(text));
        });
  }

  @Test
  void four_threads_that_share_a_cleaner_agree_with_one() throws Exception {
    TextGenerator generator = new TextGenerator(new SplitMix64(4));
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      documents.add(Document.of(generator.next(40)));
    }
    List<CleaningResult> expected = documents.stream().map(CLEANER::clean).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<CleaningResult>> work = () -> documents.stream().map(CLEANER::clean).toList();
      for (Future<List<CleaningResult>> future :
          threads.invokeAll(List.of(work, work, work, work))) {
        for (int i = 0; i < expected.size(); i++) {
          assertEqual(future.get().get(i), expected.get(i));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void assertEqual(CleaningResult actual, CleaningResult expected) {
    assertThat(actual.text()).isEqualTo(expected.text());
    assertThat(actual.edits().edits()).isEqualTo(expected.edits().edits());
    assertThat(actual.suggestions()).isEqualTo(expected.suggestions());
    assertThat(actual.conflicts()).isEqualTo(expected.conflicts());
    assertThat(actual.metadata()).isEqualTo(expected.metadata());
    assertThat(actual.outcome()).isEqualTo(expected.outcome());
    assertThat(actual.fingerprint()).isEqualTo(expected.fingerprint());
  }
}
