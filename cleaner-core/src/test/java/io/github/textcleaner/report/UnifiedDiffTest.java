package io.github.textcleaner.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Outcome;
import io.github.textcleaner.edit.EditSet;
import io.github.textcleaner.testing.Edits;
import io.github.textcleaner.testing.Property;
import io.github.textcleaner.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnifiedDiffTest {
  private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");
  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");
  private static final String NO_NEWLINE = "\\ No newline at end of file\n";

  @Test
  void nothing_changed_gives_an_empty_diff() {
    assertThat(diff(EditSet.none("a\n"))).isEmpty();
  }

  @Test
  void a_change_stands_between_three_lines_of_context() {
    String source = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    EditSet edits = EditSet.of(source, List.of(Edits.edit(source, 8, 10, "five\n")));

    assertThat(diff(edits))
        .isEqualTo(
            """
            --- page
            +++ page
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void changes_far_apart_stand_in_hunks_of_their_own() {
    String source = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    EditSet far =
        EditSet.of(
            source, List.of(Edits.edit(source, 0, 2, ""), Edits.edit(source, 16, 16, "+\n")));
    EditSet near =
        EditSet.of(
            source, List.of(Edits.edit(source, 0, 2, ""), Edits.edit(source, 14, 14, "+\n")));

    assertThat(diff(far).lines().filter(line -> line.startsWith("@@")))
        .containsExactly("@@ -1,4 +1,3 @@", "@@ -6,4 +5,5 @@");
    assertThat(diff(near).lines().filter(line -> line.startsWith("@@")))
        .containsExactly("@@ -1,9 +1,9 @@");
  }

  @Test
  void removed_lines_of_one_change_stand_before_added_ones() {
    String source = "1\n2\n";
    EditSet edits =
        EditSet.of(
            source, List.of(Edits.edit(source, 0, 2, "one\n"), Edits.edit(source, 2, 4, "two\n")));

    assertThat(diff(edits)).endsWith("@@ -1,2 +1,2 @@\n-1\n-2\n+one\n+two\n");
  }

  @ParameterizedTest
  @CsvSource({
    // source, start and end of the edit, replacement
    "a$nb, 0, 2, ''",
    "a$nb, 1, 3, ''",
    "a$nb, 2, 3, c",
    "a$nb, 3, 3, $n",
    "a$nb$n, 3, 4, ''",
    "a$n, 0, 2, ''",
    "a, 0, 1, ''",
    "'', 0, 0, a",
    "'', 0, 0, a$n",
    "$n, 0, 0, $n",
    "$n$n$n, 1, 2, ''",
    "a$r$nb$r$n, 1, 3, $n",
    "a$r$nb$r$n, 2, 3, ''",
    "a$rb$rc, 2, 4, ''",
    "a$nb$nc, 1, 2, ' '",
    "a b$nc, 1, 2, $n",
    "a$nb$nc$nd, 1, 6, ''",
  })
  void patch_makes_the_target(String source, int start, int end, String after) {
    String text = unescape(source);
    assertPatches(EditSet.of(text, List.of(Edits.edit(text, start, end, unescape(after)))));
  }

  private static String unescape(String text) {
    return text.replace("$n", "\n").replace("$r", "\r");
  }

  @Test
  void patch_makes_the_target_of_any_edits() {
    Property.holds(1500, (text, random) -> assertPatches(Edits.random(text, random)));
  }

  @Test
  void patch_makes_the_target_of_any_edits_of_short_lines() {
    Property.holds(
        1500,
        (text, random) ->
            assertPatches(Edits.random(text.replace(' ', '\n').replaceAll("\\w+", "w"), random)));
  }

  private static void assertPatches(EditSet edits) {
    assertThat(patch(edits.source(), diff(edits))).isEqualTo(edits.apply());
  }

  private static String diff(EditSet edits) {
    CleaningResult result =
        new CleaningResult(
            Document.of(edits.source()),
            edits.apply(),
            edits,
            List.of(),
            List.of(),
            List.of(),
            Outcome.SETTLED,
            "");
    return UnifiedDiff.of(result, "page");
  }

  /** Applies a diff as {@code patch} does, but forgives nothing: no fuzz and no offsets. */
  private static String patch(String source, String diff) {
    if (diff.isEmpty()) {
      return source;
    }
    List<String> from = lines(source);
    List<String> script = lines(diff);
    assertThat(script.subList(0, 2)).containsExactly("--- page\n", "+++ page\n");
    List<String> to = new ArrayList<>();
    int read = 0;
    int at = 2;
    while (at < script.size()) {
      Matcher hunk = HUNK.matcher(script.get(at++));
      assertThat(hunk.matches()).isTrue();
      int oldCount = count(hunk.group(2));
      int newCount = count(hunk.group(4));
      int oldStart = start(hunk.group(1), oldCount);
      assertThat(oldStart).isGreaterThanOrEqualTo(read);
      to.addAll(from.subList(read, oldStart));
      read = oldStart;
      assertThat(start(hunk.group(3), newCount)).isEqualTo(to.size());
      int oldEnd = read + oldCount;
      int newEnd = to.size() + newCount;
      assertThat(script.get(at).startsWith("@@")).isFalse();
      while (at < script.size() && !script.get(at).startsWith("@@")) {
        char mark = script.get(at).charAt(0);
        String line = script.get(at++).substring(1);
        if (at < script.size() && script.get(at).equals(NO_NEWLINE)) {
          line = line.substring(0, line.length() - 1);
          at++;
        }
        assertThat(mark).isIn(' ', '-', '+');
        if (mark != '+') {
          assertThat(line).isEqualTo(from.get(read++));
        }
        if (mark != '-') {
          to.add(line);
        }
      }
      assertThat(read).isEqualTo(oldEnd);
      assertThat(to).hasSize(newEnd);
    }
    to.addAll(from.subList(read, from.size()));
    assertThat(to.subList(0, Math.max(0, to.size() - 1))).allMatch(line -> line.endsWith("\n"));
    return String.join("", to);
  }

  private static List<String> lines(String text) {
    return LINE.matcher(text).results().map(MatchResult::group).toList();
  }

  private static int count(String group) {
    return group == null ? 1 : Integer.parseInt(group);
  }

  private static int start(String group, int count) {
    return Integer.parseInt(group) - (count == 0 ? 0 : 1);
  }
}
