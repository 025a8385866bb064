package io.github.textcleaner.rules.clues;

import io.github.textcleaner.rules.letters.FoldedChars;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.text.Span;

/** Finds the clues of a text: cuts it into words, and looks each of them up in one table. */
final class Clues {
  private static final int ALL = -1;

  private static final int ASCII = 0x80;
  private static final int DOTS_OF_ELLIPSIS = 3;

  /** What each mark says. */
  private static final int[] MARKS = new int[Folding.ALPHABETIC];

  /** The hashes of words, and at the same places what they say; the hash 0 stands for none. */
  private static final int[] HASHES = new int[1 << 12];

  private static final int[] SAID = new int[HASHES.length];

  /** A bit for each character of each stem of a credit of contributors: where it stands. */
  private static final long[] STEMS = new long[ASCII];

  /** The bits of their first characters, and of their last. */
  private static final long STARTS;

  private static final long ENDS;

  static {
    int words = 0;
    for (Clue clue : Clue.values()) {
      words += clue.words.size();
      if (words > HASHES.length / 2) {
        throw new IllegalStateException("more words than the table of clues has room for");
      }
      clue.words.forEach(entry -> addWordOf(entry, clue.bit()));
      clue.marks.chars().forEach(c -> MARKS[c] |= clue.bit());
    }
    long starts = 0;
    long bit = 1;
    for (String stem : ClueWords.STEMS) {
      starts |= bit;
      for (int i = 0; i < stem.length(); i++) {
        STEMS[stem.charAt(i)] |= bit;
        bit <<= 1;
        if (bit == 0) {
          throw new IllegalStateException("the stems have more letters than there are bits");
        }
      }
    }
    STARTS = starts;
    ENDS = starts >>> 1 | bit >>> 1;
  }

  private Clues() {}

  /** Adds the longest word of an entry: what holds the entry holds the word. */
  private static void addWordOf(String entry, int bit) {
    int longest = 0;
    int hash = 0;
    int length = 0;
    int sum = 0;
    for (int i = 0; i < entry.length(); i++) {
      int c = FoldedChars.of(entry.charAt(i));
      if (FoldedChars.isLetter(c)) {
        sum = FoldedChars.next(sum, c);
        length++;
      } else {
        sum = 0;
        length = 0;
      }
      if (length > longest) {
        longest = length;
        hash = sum;
      }
    }
    if (hash == 0) {
      throw new IllegalStateException("no word to tell the entry by: " + entry);
    }
    int slot = slot(hash);
    while (HASHES[slot] != 0 && HASHES[slot] != hash) {
      slot = slot + 1 & HASHES.length - 1;
    }
    HASHES[slot] = hash;
    SAID[slot] |= bit;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> Character.SIZE) & HASHES.length - 1;
  }

  /** Returns the bits of the clues in a part of a text. */
  static int of(String text, Span part) {
    char[] chars = new char[part.length()];
    text.getChars(part.start(), part.end(), chars, 0);
    int found = 0;
    int hash = 0;
    int dots = 0;
    long stems = 0; // those that end here so far, by the bit of their next character
    long ended = 0;
    for (char c : chars) {
      int plain = FoldedChars.of(c);
      if (FoldedChars.isLetter(plain)) {
        dots = 0;
        hash = FoldedChars.next(hash, plain);
        stems = plain < ASCII ? (stems << 1 | STARTS) & STEMS[plain] : 0;
        ended |= stems & ENDS;
      } else if (plain == FoldedChars.UNTOLD) {
        return ALL;
      } else if (plain == FoldedChars.PARTS) {
        found |= MARKS[c] | (hash == 0 ? 0 : said(hash));
        hash = 0;
        stems = 0;
        dots = c == '.' ? dots + 1 : 0;
        found |= dots == DOTS_OF_ELLIPSIS ? Clue.LABEL.bit() : 0;
      }
    }
    found |= hash == 0 ? 0 : said(hash);
    return ended == 0 ? found : found | Clue.CONTRIBUTOR.bit();
  }

  private static int said(int hash) {
    int slot = slot(hash);
    while (HASHES[slot] != hash) {
      if (HASHES[slot] == 0) {
        return 0;
      }
      slot = slot + 1 & HASHES.length - 1;
    }
    return SAID[slot];
  }
}
