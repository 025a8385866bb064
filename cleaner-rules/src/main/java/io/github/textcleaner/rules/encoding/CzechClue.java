package io.github.textcleaner.rules.encoding;

/**
 * Before some letters, and at the start of most words, Czech and Slovak have č and no ď, which ends
 * syllables.
 *
 * <p>The bytes that windows-1252 has no character for leave č and ď open.
 */
final class CzechClue implements Clue {
  private static final String CHOICES = "čď";
  private static final String AFTER_C = "eéiínlckrůy";

  /** Slovak has words like ďaleko and maďarský, Czech at most ďábel. */
  private static final String AFTER_D = "aá";

  @Override
  public void apply(RepairedLine line, Writing writing) {
    if (!writing.isCzechOrSlovak()) {
      return;
    }
    for (int place : line.openPlaces()) {
      if (line.choices(place).equals(CHOICES) && isBeforeLetterOfC(line, place, writing)) {
        line.fill(place, CHOICES.charAt(0), "the letters beside them in Czech");
      }
    }
  }

  private static boolean isBeforeLetterOfC(RepairedLine line, int place, Writing writing) {
    char after = place + 1 < line.text().length() ? line.text().charAt(place + 1) : ' ';
    if (AFTER_D.indexOf(after) >= 0) {
      return !writing.mayBeSlovak() && line.kind(place - 1).isLetter();
    }
    boolean starts = !line.kind(place - 1).isLetter() && line.kind(place + 1).isLetter();
    return starts || AFTER_C.indexOf(after) >= 0;
  }
}
