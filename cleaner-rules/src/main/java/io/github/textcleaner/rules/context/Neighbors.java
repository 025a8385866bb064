package io.github.textcleaner.rules.context;

import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The lines around a line, blank lines left out. */
public final class Neighbors {
  /** So many lines below a colon are looked at as its list. */
  private static final int LONGEST_LIST = 8;

  private static final Traits BLANK = Traits.of(Trait.BLANK);

  private Neighbors() {}

  /** Returns the nearest line above that is not blank. */
  public static Optional<Line> above(Line line) {
    return Optional.ofNullable(nearest(line, -1));
  }

  /** Returns the nearest line below that is not blank. */
  public static Optional<Line> below(Line line) {
    return Optional.ofNullable(nearest(line, 1));
  }

  /** Returns whether something holds for the nearest line above or below that is not blank. */
  public static boolean anyBeside(Line line, Predicate<Line> predicate) {
    Line above = nearest(line, -1);
    if (above != null && predicate.test(above)) {
      return true;
    }
    Line below = nearest(line, 1);
    return below != null && predicate.test(below);
  }

  /**
   * Returns whether a line above that is no known label ends with a colon, with nothing but short
   * lines between, and so speaks of this one.
   */
  public static boolean isAnnounced(Line line) {
    Line other = nearest(line, -1);
    for (int i = 0; i < LONGEST_LIST && other != null; i++) {
      if (other.document().text().charAt(other.content().end() - 1) == ':') {
        return i == 0 || !isLabel(other);
      }
      if (!other.has(Trait.SHORT) || Prose.closesSentence(other)) {
        return false;
      }
      other = nearest(other, -1);
    }
    return false;
  }

  private static boolean isLabel(Line line) {
    return line.has(Trait.SHORT)
        && (PhraseHits.of(line).isPresent() || line.text().indexOf(' ') < 0);
  }

  /** Returns whether the line is one of a list that an author made. */
  public static boolean isListed(Line line) {
    return hasBullet(line) || isAnnounced(line);
  }

  /** Returns whether the line stands above a list and is none of its items. */
  public static boolean headsList(Line line) {
    return !hasBullet(line) && below(line).filter(Neighbors::hasBullet).isPresent();
  }

  /** Returns whether the line has the bullet of an author. */
  public static boolean hasBullet(Line line) {
    return PageMarks.beginsWithBullet(line) && !PageMarks.areBefore(line);
  }

  private static @Nullable Line nearest(Line line, int step) {
    Document document = line.document();
    int last = step < 0 ? -1 : document.lineCount();
    for (int i = line.index() + step; i != last; i += step) {
      if (!BLANK.allIn(document, i)) {
        return document.line(i);
      }
    }
    return null;
  }
}
