package io.github.textcleaner.rules.encoding;

import java.util.ArrayList;
import java.util.List;

/**
 * An open quotation mark is closed, and between the words of Chinese and Japanese stand commas.
 *
 * <p>The bytes that windows-1252 has no character for leave ” open, and 、 with closing brackets.
 */
final class MarkClue implements LostByteClue {
  private static final char OPENING = '\u201C';
  private static final char CLOSING = '\u201D';
  private static final char COMMA = '\u3001';
  private static final String OPENING_CORNERS = "\u300C\u300E";
  private static final String CLOSING_CORNERS = "\u300D\u300F";

  /** The particle of Japanese that follows what was said. */
  private static final char AFTER_SPEECH = 'と';

  @Override
  public void apply(RepairedLine line, Writing writing) {
    List<Integer> commas = new ArrayList<>();
    boolean quoted = false;
    int read = 0;
    for (int place : line.openPlaces()) {
      for (; read < place; read++) {
        char c = line.text().charAt(read);
        quoted = c == OPENING || quoted && c != CLOSING;
      }
      if (line.choices(place).indexOf(CLOSING) >= 0) {
        if (quoted && !isInWord(line, place)) {
          line.fill(place, CLOSING, "the quotation mark before it");
        }
      } else if (line.choices(place).indexOf(COMMA) >= 0) {
        commas.add(place);
      }
    }
    if (commas.stream().allMatch(place -> isAfterWord(line, place))) {
      fillCommas(line, commas);
    }
  }

  /** Returns whether a place is that of a hyphen, which may be lost as well. */
  private static boolean isInWord(RepairedLine line, int place) {
    Kind before = line.kind(place - 1);
    return before.isLetter()
        && before != Kind.EAST_ASIAN
        && before.sharesScriptWith(line.kind(place + 1));
  }

  /** Returns whether no bracket opens here: those are lost as well. */
  private static boolean isAfterWord(RepairedLine line, int place) {
    return line.kind(place - 1).isLetter() || line.kind(place - 1) == Kind.DIGIT;
  }

  /** Fills places before the first opening corner bracket, and after each. */
  private static void fillCommas(RepairedLine line, List<Integer> commas) {
    List<Integer> group = new ArrayList<>();
    int corner = -1;
    int next = 0;
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      if (OPENING_CORNERS.indexOf(c) >= 0) {
        fillGroup(line, group, corner);
        group.clear();
        corner = OPENING_CORNERS.indexOf(c);
      } else if (CLOSING_CORNERS.indexOf(c) >= 0) {
        fillGroup(line, group, -1);
        group.clear();
        corner = -1;
      } else if (next < commas.size() && i == commas.get(next)) {
        group.add(i);
        next++;
      }
    }
    fillGroup(line, group, corner);
  }

  /**
   * Fills places of which one closes a corner bracket.
   *
   * @param corner which one, or -1 if none is open
   */
  private static void fillGroup(RepairedLine line, List<Integer> group, int corner) {
    List<Integer> closing = new ArrayList<>(group);
    if (group.size() > 1) {
      closing.removeIf(
          place ->
              place + 1 == line.text().length() || line.text().charAt(place + 1) != AFTER_SPEECH);
    }
    if (corner >= 0 && closing.size() != 1) {
      return;
    }
    for (int place : group) {
      boolean closes = corner >= 0 && place == closing.get(0);
      line.fill(place, closes ? CLOSING_CORNERS.charAt(corner) : COMMA, "the marks of the line");
    }
  }
}
