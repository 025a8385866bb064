package io.github.textcleaner.rules.dates;

import io.github.textcleaner.rules.letters.FoldedChars;
import io.github.textcleaner.rules.letters.HashBits;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;

/**
 * The words that may stand in a line of dates, as bits of their hashes, to tell at once that a line
 * is none: some words seem known that are not, but never the other way round. Immutable.
 */
public final class DateWords {
  private final HashBits known;

  /** The first words of names of several, which may be cut in several ways. */
  private final HashBits starts;

  private DateWords(HashBits known, HashBits starts) {
    this.known = known;
    this.starts = starts;
  }

  /**
   * @param known texts whose words may stand in a line of dates, as they are folded
   * @param starts the first words of names of several words
   */
  static DateWords of(Collection<String> known, Collection<String> starts) {
    return new DateWords(bits(known), bits(starts));
  }

  private static HashBits bits(Collection<String> texts) {
    HashBits bits = new HashBits();
    for (String text : texts) {
      int hash = 0;
      for (int i = 0; i <= text.length(); i++) {
        int c = i < text.length() ? FoldedChars.of(text.charAt(i)) : FoldedChars.PARTS;
        if (FoldedChars.isLetter(c)) {
          hash = FoldedChars.next(hash, c);
        } else if (c != FoldedChars.NOTHING) {
          bits.add(hash);
          hash = 0;
        }
      }
    }
    return bits;
  }

  void write(DataOutput out) throws IOException {
    known.write(out);
    starts.write(out);
  }

  static DateWords read(DataInput in) throws IOException {
    return new DateWords(HashBits.read(in), HashBits.read(in));
  }

  /** Returns the words of all languages. */
  public static DateWords get() {
    return DateNames.get().words();
  }

  /**
   * Returns where the first word starts in a part of a text that has no place in a line of dates,
   * {@code to} if there is none.
   */
  public int firstStranger(String text, int from, int to) {
    return find(text, from, to, true);
  }

  /** Returns where the last such word ends, {@code from} if there is none. */
  public int afterStrangers(String text, int from, int to) {
    return find(text, from, to, false);
  }

  /** A character that does not fold by itself may belong to any name. */
  private int find(String text, int from, int to, boolean wantsFirst) {
    int none = wantsFirst ? to : from;
    int found = none;
    int hash = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      int c = i < to ? FoldedChars.of(text.charAt(i)) : FoldedChars.PARTS;
      if (FoldedChars.isLetter(c)) {
        start = hash == 0 ? i : start;
        hash = FoldedChars.next(hash, c);
      } else if (c == FoldedChars.UNTOLD) {
        return none;
      } else if (c == FoldedChars.PARTS && hash != 0) {
        if (starts.mayHold(hash)) {
          return none;
        }
        if (!known.mayHold(hash)) {
          found = !wantsFirst ? i : found == none ? start : found;
        }
        hash = 0;
      }
    }
    return found;
  }
}
