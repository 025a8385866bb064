package io.github.textcleaner.rules.context;

import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The paragraph below an article that says who its author is: it begins with the name that stands
 * at the top, and no other paragraph has that name.
 */
public final class Portrait {
  /** An article has so many paragraphs above it. */
  private static final int FEWEST_ABOVE = 3;

  /** A longer paragraph, in UTF-16 code units, is more than a portrait. */
  private static final int LONGEST = 700;

  private Portrait() {}

  /** Returns the line of the portrait, empty if there is none. */
  public static Optional<Line> of(Document document) {
    List<Paragraph> prose = document.get(Paragraphs.ANALYSIS).prose();
    if (prose.size() <= FEWEST_ABOVE) {
      return Optional.empty();
    }
    Paragraph last = prose.get(prose.size() - 1);
    if (last.length() > LONGEST || last.first().index() != last.last().index()) {
      return Optional.empty();
    }
    Line line = last.first();
    for (String name : names(document)) {
      if (opens(name, line)
          && prose.stream().limit(prose.size() - 1L).noneMatch(other -> holds(name, other))) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** Returns the names of several words at the top. */
  private static Set<String> names(Document document) {
    Zones zones = document.get(Zones.ANALYSIS);
    Set<String> names = new TreeSet<>();
    for (Bylines.Piece piece : document.get(Bylines.ANALYSIS).pieces()) {
      if (zones.isNearTop(piece.line())) {
        for (Span name : piece.author().names()) {
          String words = name.of(document.text());
          if (words.indexOf(' ') > 0) {
            names.add(words);
          }
        }
      }
    }
    return names;
  }

  /** Labels in capitals name the author in capitals. */
  private static boolean opens(String name, Line line) {
    String text = line.text();
    return text.length() > name.length()
        && text.regionMatches(true, 0, name, 0, name.length())
        && (text.charAt(name.length()) == ' ' || text.charAt(name.length()) == ',');
  }

  private static boolean holds(String name, Paragraph paragraph) {
    String text = paragraph.first().document().text();
    int last = paragraph.last().content().end() - name.length();
    for (int i = paragraph.first().content().start(); i <= last; i++) {
      if (text.regionMatches(true, i, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }
}
