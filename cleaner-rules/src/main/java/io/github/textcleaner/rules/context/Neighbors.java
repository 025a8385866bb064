package io.github.textcleaner.rules.context;

import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.Optional;

/** The lines around a line, blank lines left out. */
public final class Neighbors {
  private static final String BULLETS = "-*\u2022\u00B7\u2013+";

  private Neighbors() {}

  /** Returns the nearest line above that is not blank. */
  public static Optional<Line> above(Line line) {
    return nearest(line, -1);
  }

  /** Returns the nearest line below that is not blank. */
  public static Optional<Line> below(Line line) {
    return nearest(line, 1);
  }

  /** Returns whether the line above ends with a colon, and so speaks of this one. */
  public static boolean isAnnounced(Line line) {
    return above(line).filter(other -> other.text().endsWith(":")).isPresent();
  }

  /** Returns whether the line is one of a list that an author made. */
  static boolean isListed(Line line) {
    return hasBullet(line) || isAnnounced(line);
  }

  /** Returns whether the line stands above a list and is none of its items. */
  static boolean headsList(Line line) {
    return !hasBullet(line) && below(line).filter(Neighbors::hasBullet).isPresent();
  }

  private static boolean hasBullet(Line line) {
    return BULLETS.indexOf(line.document().text().charAt(line.content().start())) >= 0;
  }

  private static Optional<Line> nearest(Line line, int step) {
    Document document = line.document();
    for (int i = line.index() + step; i >= 0 && i < document.lineCount(); i += step) {
      Line other = document.line(i);
      if (!other.isBlank()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }
}
