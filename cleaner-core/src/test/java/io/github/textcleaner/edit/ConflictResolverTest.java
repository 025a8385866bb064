package io.github.textcleaner.edit;

import static io.github.textcleaner.testing.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.testing.Edits;
import io.github.textcleaner.testing.Property;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictResolverTest {
  private static final String TEXT = "0123456789.";

  @Test
  void equal_edits_become_one_that_credits_every_rule() {
    Resolution resolution =
        resolve(edit(TEXT, 2, 3, "x", "b"), edit(TEXT, 2, 3, "x", "a"), edit(TEXT, 2, 3, "x", "a"));

    assertThat(shown(resolution)).containsExactly("[2,3) x a,b");
    assertThat(resolution.conflicts()).isEmpty();
  }

  @Test
  void deletions_that_overlap_become_their_union() {
    Resolution resolution =
        resolve(
            edit(TEXT, 4, 6, "", "c"),
            edit(TEXT, 1, 3, "", "a"),
            edit(TEXT, 2, 5, "", "b"),
            edit(TEXT, 8, 9, "", "d"));

    assertThat(shown(resolution)).containsExactly("[1,6)  a,b,c", "[8,9)  d");
    assertThat(resolution.conflicts()).isEmpty();
  }

  @Test
  void deletions_that_only_touch_keep_their_own_reasons() {
    assertThat(shown(resolve(edit(TEXT, 1, 3, "", "a"), edit(TEXT, 3, 5, "", "b"))))
        .containsExactly("[1,3)  a", "[3,5)  b");
  }

  @Test
  void a_deletion_takes_in_every_edit_inside_it() {
    Resolution resolution =
        resolve(
            edit(TEXT, 2, 2, "at start", "a"),
            edit(TEXT, 3, 4, "inside", "a"),
            edit(TEXT, 2, 6, "instead", "a"),
            edit(TEXT, 2, 6, "", "z"),
            edit(TEXT, 6, 6, "after", "a"));

    assertThat(shown(resolution)).containsExactly("[2,6)  z", "[6,6) after a");
    assertThat(resolution.conflicts())
        .extracting(conflict -> conflict.loser().after() + "/" + conflict.winner().firstRule())
        .containsExactlyInAnyOrder("at start/z", "inside/z", "instead/z");
  }

  @Test
  void the_smaller_start_wins() {
    Resolution resolution = resolve(edit(TEXT, 2, 9, "", "a"), edit(TEXT, 1, 3, "x", "b"));

    assertThat(shown(resolution)).containsExactly("[1,3) x b");
    assertThat(resolution.conflicts().get(0).loser().firstRule()).isEqualTo("a");
  }

  @Test
  void then_the_longer_range_wins() {
    assertThat(shown(resolve(edit(TEXT, 2, 3, "", "a"), edit(TEXT, 2, 4, "x", "b"))))
        .containsExactly("[2,4) x b");
  }

  @Test
  void then_the_rule_id_decides_and_then_the_replacement() {
    assertThat(shown(resolve(edit(TEXT, 2, 3, "x", "b"), edit(TEXT, 2, 3, "y", "a"))))
        .containsExactly("[2,3) y a");
    assertThat(shown(resolve(edit(TEXT, 2, 3, "y", "a"), edit(TEXT, 2, 3, "x", "a"))))
        .containsExactly("[2,3) x a");
  }

  @Test
  void of_two_insertions_at_one_place_one_stands() {
    Resolution resolution = resolve(edit(TEXT, 2, 2, "x", "b"), edit(TEXT, 2, 2, "y", "a"));

    assertThat(shown(resolution)).containsExactly("[2,2) y a");
    assertThat(resolution.conflicts()).hasSize(1);
  }

  @Test
  void what_lost_does_not_win_against_others() {
    Resolution resolution =
        resolve(edit(TEXT, 0, 3, "x", "a"), edit(TEXT, 2, 6, "y", "b"), edit(TEXT, 5, 7, "z", "c"));

    assertThat(shown(resolution)).containsExactly("[0,3) x a", "[5,7) z c");
  }

  private static Resolution resolve(Edit... proposals) {
    return EditSet.resolve(TEXT, List.of(proposals));
  }

  private static List<String> shown(Resolution resolution) {
    return resolution.edits().edits().stream()
        .map(
            edit ->
                "[%d,%d) %s %s"
                    .formatted(
                        edit.span().start(),
                        edit.span().end(),
                        edit.after(),
                        String.join(
                            ",", edit.contributions().stream().map(Contribution::rule).toList())))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    // text, deleted lines, what is left
    "a$nb, 1, a",
    "a$r$nb, 1, a",
    "a$rb, 1, a",
    "a$nb, 0, b",
    "a$nb$n, 1, a$n",
    "a$r$nb$r$n, 1, a$r$n",
    "a$n$n, 0, $n",
    "a$n$nb, 2, a",
    "a$n$nb, 1, a$nb",
    "a$r$n$r$nb, 2, a",
    "a$n _$n$r$nb, 3, a",
    "a _$nb, 1, a _",
    "a$nb$nc, 1 2, a",
    "a$nb$nc, 0 2, b",
    "a$nb$nc, 0 1 2, ''",
    "a$nx$n$nb, 1 3, a",
    "a$r$nx$r$n$r$nb, 1 3, a",
    "a$nx$n$ny$n_$nb, 1 3 5, a",
    "x$n$nb, 0 2, ''",
    "$n$nb, 2, ''",
    "_$nb, 1, ''",
    "b, 0, ''",
    "a$n$n_, 2, a",
    "$ba$nb, 1, $ba",
    "$bb, 0, $b",
    "$b$nb, 1, $b",
  })
  void deleting_the_last_lines_adds_no_final_newline(String text, String lines, String left) {
    Document document = Document.of(unescape(text));
    List<Edit> deletions =
        Arrays.stream(lines.split(" ", -1))
            .map(number -> Edits.deletionOf(document.line(Integer.parseInt(number))))
            .toList();

    Resolution resolution = EditSet.resolve(document.text(), deletions);

    assertThat(resolution.edits().apply()).isEqualTo(unescape(left));
    assertThat(resolution.edits().edits()).hasSameSizeAs(deletions);
    assertThat(resolution.conflicts()).isEmpty();
  }

  private static String unescape(String text) {
    return text.replace("$n", "\n").replace("$r", "\r").replace("$b", "\uFEFF").replace('_', ' ');
  }

  @Test
  void a_shortened_last_line_keeps_the_terminator_before_it() {
    String text = "a\nb c";

    assertThat(EditSet.resolve(text, List.of(edit(text, 3, 5, ""))).edits().apply())
        .isEqualTo("a\nb");
  }

  @Test
  void no_final_newline_is_ever_added() {
    Property.holds(
        3000,
        (text, random) -> {
          if (!text.isEmpty() && !endsWithNewline(text)) {
            EditSet edits = EditSet.resolve(text, Edits.lineDeletions(text, random)).edits();
            assertThat(endsWithNewline(edits.apply())).isFalse();
          }
        });
  }

  private static boolean endsWithNewline(String text) {
    return text.endsWith("\n") || text.endsWith("\r");
  }

  @Test
  void every_deletion_happens_and_only_white_space_goes_with_it() {
    Property.holds(
        1000,
        (text, random) -> {
          List<Edit> deletions = Edits.lineDeletions(text, random);
          boolean[] goes = new boolean[text.length()];
          deletions.forEach(deletion -> mark(goes, deletion.span()));
          boolean[] gone = new boolean[text.length()];
          EditSet.resolve(text, deletions).edits().edits().forEach(edit -> mark(gone, edit.span()));

          for (int i = 0; i < text.length(); i++) {
            boolean white = text.substring(i, i + 1).isBlank() || text.charAt(i) == '\u00A0';
            assertThat(gone[i]).as("%d", i).isIn(goes[i], goes[i] || white);
          }
        });
  }

  private static void mark(boolean[] marks, Span span) {
    Arrays.fill(marks, span.start(), span.end(), true);
  }

  @Test
  void the_order_of_proposals_has_no_influence() {
    Property.holds(
        2000,
        (text, random) -> {
          List<Edit> proposals = Edits.proposals(text, random);
          List<Edit> shuffled = new ArrayList<>(proposals);
          random.shuffle(shuffled);

          Resolution one = EditSet.resolve(text, proposals);
          Resolution other = EditSet.resolve(text, shuffled);

          assertThat(other.edits().edits()).isEqualTo(one.edits().edits());
          assertThat(other.conflicts()).isEqualTo(one.conflicts());
        });
  }

  @Test
  void each_proposal_stands_or_has_a_winner() {
    Property.holds(
        1000,
        (text, random) -> {
          List<Edit> proposals = Edits.proposals(text, random);
          Resolution resolution = EditSet.resolve(text, proposals);
          for (Edit proposal : proposals) {
            boolean stands =
                resolution.edits().edits().stream().anyMatch(edit -> holds(edit, proposal));
            boolean lost =
                resolution.conflicts().stream().anyMatch(c -> holds(c.loser(), proposal));
            assertThat(stands || lost).as("%s", proposal).isTrue();
          }
        });
  }

  private static boolean holds(Edit edit, Edit proposal) {
    return edit.span().contains(proposal.span())
        && edit.after().equals(proposal.after())
        && edit.contributions().containsAll(proposal.contributions());
  }
}
