package io.github.textcleaner.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.testing.Edits;
import io.github.textcleaner.testing.Property;
import io.github.textcleaner.testing.SplitMix64;
import io.github.textcleaner.text.Span;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What must hold of any edits of any text. */
class EditPropertiesTest {
  private static final int TEXTS = 1500;

  @Test
  void applying_agrees_with_replacing_from_the_end() {
    Property.holds(
        TEXTS,
        (text, random) -> {
          EditSet edits = Edits.random(text, random);
          StringBuilder expected = new StringBuilder(text);
          for (int k = edits.edits().size() - 1; k >= 0; k--) {
            Edit edit = edits.edits().get(k);
            expected.replace(edit.span().start(), edit.span().end(), edit.after());
          }
          assertThat(edits.apply()).isEqualTo(expected.toString());
        });
  }

  @Test
  void the_inverse_gives_the_source_and_its_inverse_the_edits() {
    Property.holds(
        TEXTS,
        (text, random) -> {
          EditSet edits = Edits.random(text, random);
          assertThat(edits.inverse().apply()).isEqualTo(text);
          assertThat(edits.inverse().inverse().edits()).isEqualTo(edits.edits());
          assertThat(edits.then(edits.inverse()).isEmpty()).isTrue();
          assertThat(edits.inverse().then(edits).isEmpty()).isTrue();
        });
  }

  @Test
  void offsets_and_spans_agree_with_a_table_of_every_character() {
    Property.holds(
        TEXTS,
        (text, random) -> {
          EditSet edits = Edits.random(text, random);
          assertMapsAs(places(edits.inverse()), places(edits), edits.offsets());
        });
  }

  /** Returns for each character of the source the range of the target that it became. */
  private static Span[] places(EditSet edits) {
    Span[] places = new Span[edits.source().length()];
    int source = 0;
    int target = 0;
    for (Edit edit : edits.edits()) {
      while (source < edit.span().start()) {
        places[source++] = new Span(target, ++target);
      }
      Arrays.fill(
          places, source, edit.span().end(), new Span(target, target + edit.after().length()));
      source = edit.span().end();
      target += edit.after().length();
    }
    while (source < places.length) {
      places[source++] = new Span(target, ++target);
    }
    return places;
  }

  private static void assertMapsAs(Span[] origins, Span[] places, OffsetMap map) {
    for (int start = 0; start < origins.length; start++) {
      same(map.toSource(start), origins[start].start());
      for (int end = start + 1; end <= origins.length && end < start + 9; end++) {
        Span origin = new Span(origins[start].start(), origins[end - 1].end());
        same(map.toSource(new Span(start, end)), origin);
      }
    }
    for (int start = 0; start < places.length; start++) {
      same(map.toTarget(start), places[start].start());
      for (int end = start + 1; end <= places.length && end < start + 9; end++) {
        Span place = new Span(places[start].start(), places[end - 1].end());
        same(map.toTarget(new Span(start, end)), place);
      }
    }
    same(map.toSource(origins.length), places.length);
    same(map.toTarget(places.length), origins.length);
  }

  private static void same(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      assertThat(actual).isEqualTo(expected);
    }
  }

  @Test
  void offsets_never_go_backwards() {
    Property.holds(
        TEXTS,
        (text, random) -> {
          EditSet first = Edits.random(text, random);
          EditSet second = Edits.random(first.apply(), random);
          OffsetMap map = first.then(second).offsets();
          for (int offset = 1; offset <= text.length(); offset++) {
            assertThat(map.toTarget(offset)).isGreaterThanOrEqualTo(map.toTarget(offset - 1));
          }
          for (int offset = 1; offset <= second.apply().length(); offset++) {
            assertThat(map.toSource(offset)).isGreaterThanOrEqualTo(map.toSource(offset - 1));
          }
        });
  }

  @Test
  void then_does_what_one_after_the_other_does() {
    Property.holds(
        TEXTS,
        (text, random) -> {
          EditSet first = Edits.random(text, random);
          EditSet second = Edits.random(first.apply(), random);
          EditSet both = first.then(second);

          assertThat(both.apply()).isEqualTo(second.apply());
          assertThat(EditSet.of(text, both.edits()).apply()).isEqualTo(second.apply());
          assertThat(both.inverse().apply()).isEqualTo(text);
          assertSurvivors(both.offsets(), first, second);
          assertSurvivors(first.offsets().then(second.offsets()), first, second);
        });
  }

  @Test
  void then_is_associative_on_text_and_on_the_offsets_of_survivors() {
    Property.holds(
        TEXTS,
        (text, random) -> {
          EditSet first = Edits.random(text, random);
          EditSet second = Edits.random(first.apply(), random);
          EditSet third = Edits.random(second.apply(), random);
          EditSet left = first.then(second).then(third);
          EditSet right = first.then(second.then(third));

          assertThat(left.apply()).isEqualTo(third.apply());
          assertThat(right.apply()).isEqualTo(third.apply());
          assertSurvivors(left.offsets(), first, second, third);
          assertSurvivors(right.offsets(), first, second, third);
          OffsetMap a = first.offsets();
          OffsetMap b = second.offsets();
          OffsetMap c = third.offsets();
          assertSurvivors(a.then(b).then(c), first, second, third);
          assertSurvivors(a.then(b.then(c)), first, second, third);
        });
  }

  /** Checks that a character which no step touches keeps its place in both directions. */
  private static void assertSurvivors(OffsetMap map, EditSet... steps) {
    for (int offset = 0; offset < steps[0].source().length(); offset++) {
      int target = offset;
      for (EditSet step : steps) {
        target = target < 0 || isTouched(step, target) ? -1 : step.offsets().toTarget(target);
      }
      if (target >= 0) {
        same(map.toTarget(offset), target);
        same(map.toSource(target), offset);
        same(map.toTarget(new Span(offset, offset + 1)), new Span(target, target + 1));
        same(map.toSource(new Span(target, target + 1)), new Span(offset, offset + 1));
      }
    }
  }

  private static boolean isTouched(EditSet edits, int offset) {
    return edits.edits().stream()
        .anyMatch(edit -> edit.span().start() <= offset && offset < edit.span().end());
  }

  @Test
  void composed_offsets_are_those_of_composed_edits_where_nothing_cancels_or_is_cut() {
    int[] compared = {0};
    Property.holds(
        TEXTS,
        (text, random) -> {
          EditSet first = Edits.random(text, random);
          EditSet second = sparse(first.apply(), random);
          OffsetMap map = first.offsets().then(second.offsets());
          if (!cancels(map, text, second.apply()) && !cuts(first, second)) {
            EditSet both = first.then(second);
            assertMapsAs(places(both.inverse()), places(both), map);
            compared[0]++;
          }
        });
    assertThat(compared[0]).isGreaterThan(TEXTS / 4);
  }

  private static EditSet sparse(String text, SplitMix64 random) {
    EditSet edits = Edits.random(text, random);
    return EditSet.of(text, edits.edits().stream().filter(edit -> random.chance(40)).toList());
  }

  private static boolean cancels(OffsetMap map, String source, String target) {
    for (int k = 0; k < map.size(); k++) {
      if (map.source(k).of(source).equals(map.target(k).of(target))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a second deletion runs over a place where the first step deleted something. */
  private static boolean cuts(EditSet first, EditSet second) {
    OffsetMap map = first.offsets();
    for (Edit edit : second.edits()) {
      for (int k = 0; k < map.size(); k++) {
        int at = map.target(k).start();
        if (edit.isDeletion()
            && map.target(k).isEmpty()
            && edit.span().start() < at
            && at < edit.span().end()) {
          return true;
        }
      }
    }
    return false;
  }
}
