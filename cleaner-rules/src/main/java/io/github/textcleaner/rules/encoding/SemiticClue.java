package io.github.textcleaner.rules.encoding;

/**
 * Where marks and final forms cannot stand: Hebrew א before another letter, Arabic ف at the start
 * of a word.
 *
 * <p>The bytes that windows-1252 has no character for leave these open with ם, which ends words,
 * and with marks, which follow letters.
 */
final class SemiticClue implements Clue {
  private static final String EVIDENCE = "the place in the word";
  private static final char ALEF = 'א';
  private static final char FEH = 'ف';
  private static final char FIRST_POINT = '\u0591';
  private static final char LAST_POINT = '\u05C7';

  @Override
  public void apply(RepairedLine line, Writing writing) {
    boolean pointed = line.text().chars().anyMatch(c -> c >= FIRST_POINT && c <= LAST_POINT);
    for (int place : line.openPlaces()) {
      String choices = line.choices(place);
      if (choices.indexOf(ALEF) >= 0 && !pointed && line.kind(place + 1) == Kind.HEBREW) {
        line.fill(place, ALEF, EVIDENCE);
      } else if (choices.indexOf(FEH) >= 0 && line.kind(place - 1) != Kind.ARABIC) {
        line.fill(place, FEH, EVIDENCE);
      }
    }
  }
}
