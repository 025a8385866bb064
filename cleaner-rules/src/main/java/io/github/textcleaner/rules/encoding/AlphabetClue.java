package io.github.textcleaner.rules.encoding;

/** One of the letters alone is in the alphabet of the text, in the case of its word. */
final class AlphabetClue implements LostByteClue {
  @Override
  public void apply(RepairedLine line, Writing writing) {
    for (int place : line.openPlaces()) {
      Kind kind = line.kind(place);
      if ((kind.isLatin() || kind.isCyrillic()) && !line.isInMixedWord(place)) {
        line.narrow(
            place, c -> writing.has(c) && isInCase(line, place, c), "the alphabet of the text");
      }
    }
  }

  /** Returns whether a letter is in the case that a place asks for. */
  static boolean isInCase(RepairedLine line, int place, int c) {
    Kind before = line.kind(place - 1);
    boolean capitalAfter = line.kind(place + 1).isUpper();
    if (Kind.of((char) c).isUpper()) {
      return !before.isLower();
    }
    boolean capitals = before.isUpper() && line.kind(place - 2).isUpper();
    return !capitalAfter && !capitals;
  }
}
