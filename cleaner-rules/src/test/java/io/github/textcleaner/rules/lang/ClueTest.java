package io.github.textcleaner.rules.lang;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rule.Example;
import io.github.textcleaner.rules.BuiltInRules;
import io.github.textcleaner.rules.testing.TestData;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What clues and other hasty looks say no to, nothing else says yes to: each reader finds the same
 * with them and without, in all lines of the golden cases and of the examples of rules.
 */
class ClueTest {
  private static final ImmutableList<Line> LINES =
      Stream.concat(examples(), golden())
          .flatMap(text -> Document.of(text).lines().stream())
          .filter(line -> !line.isBlank())
          .collect(ImmutableList.toImmutableList());

  private static Stream<String> examples() {
    return new BuiltInRules()
        .rules().stream().flatMap(rule -> rule.info().examples().stream()).map(Example::before);
  }

  private static Stream<String> golden() {
    return TestData.folders(TestData.GOLDEN).stream()
        .flatMap(folder -> Stream.of("input.txt", "expected.txt").map(folder::resolve))
        .map(TestData::read);
  }

  @ParameterizedTest
  @EnumSource
  void a_line_with_a_word_or_a_mark_of_a_clue_has_it(Clue clue) {
    for (String word : clue.words) {
      assertThat(List.of(word, "(" + word.toUpperCase(Locale.ROOT) + ")", "The " + word + ", 2019"))
          .allSatisfy(text -> assertThat(clue.mayBeIn(line(text))).isTrue());
    }
    clue.marks
        .chars()
        .forEach(mark -> assertThat(clue.mayBeIn(line("one" + (char) mark + "two"))).isTrue());
  }

  @Test
  void a_line_without_a_clue_has_none() {
    assertThat(Clue.values()).noneMatch(clue -> clue.mayBeIn(line("Harbor lights fixed at last")));
  }

  @Test
  void a_line_with_characters_that_do_not_fold_one_by_one_has_all_clues() {
    assertThat(Clue.values()).allMatch(clue -> clue.mayBeIn(line("Harbor \u2605 lights")));
  }

  @Test
  void credits_of_pictures_are_found_without_clues_too() {
    for (Line line : LINES) {
      String text = line.text();
      boolean clue = Clue.PICTURE.mayBeIn(line);
      boolean any = clue || Clue.LABEL.mayBeIn(line);
      assertThat(PictureCredits.credit(text, 0, true))
          .as(text)
          .isEqualTo(any ? PictureCredits.credit(text, 0, clue) : Optional.empty());
      if (text.length() > 1 && text.length() <= PictureCredits.LONGEST_CAPTION) {
        assertThat(PictureCredits.closing(text, true))
            .as(text)
            .isEqualTo(any ? PictureCredits.closing(text, clue) : Optional.empty());
      }
    }
  }

  @Test
  void credits_of_contributors_are_found_without_clues_too() {
    assertThat(LINES)
        .filteredOn(ContributorLine::isProved)
        .isNotEmpty()
        .allMatch(Clue.CONTRIBUTOR::mayBeIn);
  }

  @Test
  void each_proof_of_contributors_holds_a_stem() {
    assertThat(ContributorLine.PROOFS)
        .allMatch(proof -> ContributorLine.STEMS.stream().anyMatch(proof::contains));
  }

  @Test
  void each_mark_of_a_sentence_is_a_clue() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Sentences.isMark(c)) {
        assertThat(Clue.SENTENCE_MARK.mayBeIn(line("one" + c + "two")))
            .as("%04X", (int) c)
            .isTrue();
      }
    }
  }

  @Test
  void dates_are_found_in_lines_with_strangers_too() {
    for (Line line : LINES) {
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
        WordFile.read("date-names.tsv", 3).stream().map(entry -> entry.get(2)).toList();
    Stream<String> wordings =
        Stream.of("relative-times.txt", "date-words.txt")
            .flatMap(file -> WordFile.read(file, 2).stream())
            .map(entry -> entry.get(1));
    assertThat(Stream.concat(names.stream(), wordings)).allSatisfy(ClueTest::assertNoStranger);
    assertThat(names)
        .filteredOn(CharMatcher.anyOf("-'.,\u2019").negate()::matchesAllOf)
        .allSatisfy(name -> assertNoStranger(name.replace(" ", "")));
  }

  private static void assertNoStranger(String text) {
    assertThat(DateNames.get().words().firstStranger(text, 0, text.length()))
        .isEqualTo(text.length());
  }

  @Test
  void notices_are_found_without_anchors_too() {
    Notices notices = PhraseBook.get().notices();
    assertThat(LINES)
        .filteredOn(line -> notices.find(LineKey.charsOf(line.text()), true).isPresent())
        .isNotEmpty()
        .allMatch(line -> notices.mayStandIn(line.text()));
  }

  @Test
  void each_wording_of_a_notice_has_its_anchor() {
    Notices notices = PhraseBook.get().notices();
    for (String wording : PhraseFiles.wordings()) {
      String upper = "(" + wording.toUpperCase(Locale.ROOT) + ")";
      assertThat(notices.mayStandIn(wording)).as(wording).isTrue();
      // What has no dot may have one in capitals: another word.
      assertThat(notices.mayStandIn(upper) || notices.find(LineKey.charsOf(upper), true).isEmpty())
          .as(upper)
          .isTrue();
    }
  }

  private static Line line(String text) {
    return Document.of(text).line(0);
  }
}
