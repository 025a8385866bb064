package io.github.textcleaner.rules.encoding;

/** Something that tells which characters lost bytes leave, where more than one is possible. */
interface LostByteClue {
  /**
   * Fills the open places of a line of which this knows what stood there; leaves all others.
   *
   * @param writing what is known of the languages of the line
   */
  void apply(RepairedLine line, Writing writing);
}
