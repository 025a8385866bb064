package io.github.textcleaner.rules.testing;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Outcome;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.edit.EditSet;
import io.github.textcleaner.edit.OffsetMap;
import io.github.textcleaner.text.Span;

/**
 * What holds of every cleaning, whatever the text. The checks run on very many texts, so they build
 * a message only where they fail.
 */
public final class Promises {
  private Promises() {}

  /** Checks all that a result promises by itself. */
  public static void hold(CleaningResult result) {
    require(result.outcome() != Outcome.UNSTABLE, "does not settle");
    require(result.failures().isEmpty(), "a rule fails");
    replay(result);
    takeBack(result);
    survivorsMapToThemselves(result);
    noCodePointIsCut(result);
  }

  /** Checks that cleaning the cleaned text again changes nothing. */
  public static void settled(Cleaner cleaner, CleaningResult result) {
    if (!result.isChanged()) {
      return;
    }
    CleaningResult again = cleaner.clean(result.source().withText(result.text()));
    if (again.isChanged()) {
      throw new AssertionError("a second run changes more: " + again.edits());
    }
  }

  private static void replay(CleaningResult result) {
    EditSet edits = EditSet.of(result.source().text(), result.edits().edits());
    require(edits.apply().equals(result.text()), "replaying the edits gives another text");
  }

  private static void takeBack(CleaningResult result) {
    EditSet undone = EditSet.of(result.text(), result.edits().inverse().edits());
    require(
        undone.apply().equals(result.source().text()),
        "dropping the edits does not give the input");
  }

  private static void survivorsMapToThemselves(CleaningResult result) {
    String source = result.source().text();
    String target = result.text();
    OffsetMap map = result.offsets();
    int before = 0;
    int k = 0;
    for (int offset = 0; offset < target.length(); offset++) {
      int there = map.toSource(offset);
      require(there >= before, "offsets run backwards");
      before = there;
      while (k < map.size() && map.target(k).end() <= offset) {
        k++;
      }
      boolean survives = k == map.size() || offset < map.target(k).start();
      if (survives) {
        require(source.charAt(there) == target.charAt(offset), "a survivor maps to another one");
        require(map.toTarget(there) == offset, "the way back ends elsewhere");
      }
    }
  }

  private static void noCodePointIsCut(CleaningResult result) {
    for (Edit edit : result.edits().edits()) {
      require(!cuts(edit.span(), result.source().text()), "an edit cuts a code point");
    }
    OffsetMap map = result.offsets();
    for (int k = 0; k < map.size(); k++) {
      require(!cuts(map.target(k), result.text()), "an edit makes two halves one code point");
    }
  }

  private static boolean cuts(Span span, String text) {
    return isInside(span.start(), text) || isInside(span.end(), text);
  }

  private static boolean isInside(int offset, String text) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new AssertionError(message);
    }
  }
}
