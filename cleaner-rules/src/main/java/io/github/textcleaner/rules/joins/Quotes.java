package io.github.textcleaner.rules.joins;

import io.github.textcleaner.text.Line;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which quotation marks of a line open a quotation and which close one. The same mark closes in
 * German and opens in English, a straight one does both; so the balance of the line decides.
 */
@SuppressWarnings("EnumOrdinal") // ordinals index tables in memory; files hold names
final class Quotes {
  private static final int NO_MARK = -1;

  private final String text;
  private final int start;
  private final int end;
  private final BitSet opening = new BitSet();
  private final BitSet paired = new BitSet();
  private final int[] openMark = new int[Glyph.values().length];
  private Glyph firstGuillemet = Glyph.NONE;
  private int lastStraight = NO_MARK;
  private int straightCount;

  private Quotes(Line line) {
    this.text = line.document().text();
    this.start = line.start();
    this.end = line.end();
    Arrays.fill(openMark, NO_MARK);
  }

  static Quotes of(Line line) {
    Quotes quotes = new Quotes(line);
    for (int i = quotes.start; i < quotes.end; i++) {
      Glyph mark = Glyph.of(quotes.text.charAt(i));
      if (mark.isQuote()) {
        quotes.add(i, mark);
      }
    }
    if (quotes.straightCount % 2 == 1) {
      quotes.judgeStraightBySpaces();
    }
    return quotes;
  }

  /** Returns whether the mark at {@code offset} opens a quotation; else it closes one. */
  boolean opens(int offset) {
    return opening.get(offset - start);
  }

  /** Returns whether the mark at {@code offset} has its counterpart in the line. */
  boolean isPaired(int offset) {
    return paired.get(offset - start);
  }

  private void add(int offset, Glyph mark) {
    switch (mark) {
      case STRAIGHT_QUOTE -> addStraight(offset);
      case LOW_QUOTE -> open(offset, mark);
      case LEFT_QUOTE -> {
        if (!close(offset, Glyph.LOW_QUOTE)) {
          open(offset, mark);
        }
      }
      case RIGHT_QUOTE -> {
        if (!close(offset, Glyph.LEFT_QUOTE) && !close(offset, Glyph.LOW_QUOTE)) {
          opening.set(offset - start, isFreeBefore(offset) && !isFreeAfter(offset));
        }
      }
      case LEFT_GUILLEMET, RIGHT_GUILLEMET -> addGuillemet(offset, mark);
      default -> throw new IllegalArgumentException(mark + " is no quotation mark");
    }
  }

  private void open(int offset, Glyph mark) {
    opening.set(offset - start);
    openMark[mark.ordinal()] = offset;
  }

  private boolean close(int offset, Glyph opener) {
    int open = openMark[opener.ordinal()];
    if (open == NO_MARK) {
      return false;
    }
    paired.set(open - start);
    paired.set(offset - start);
    openMark[opener.ordinal()] = NO_MARK;
    return true;
  }

  private void addStraight(int offset) {
    straightCount++;
    if (straightCount % 2 == 1) {
      opening.set(offset - start);
    } else {
      paired.set(lastStraight - start);
      paired.set(offset - start);
    }
    lastStraight = offset;
  }

  /** The first one of the line tells whether they point outwards or inwards. */
  private void addGuillemet(int offset, Glyph mark) {
    if (firstGuillemet == Glyph.NONE) {
      firstGuillemet = mark;
    }
    if (mark == firstGuillemet) {
      open(offset, mark);
    } else {
      close(offset, firstGuillemet);
    }
  }

  /**
   * An odd mark is somewhere: white space tells, or the mark before, or the one after. A mark that
   * nothing tells of is taken for one that opens.
   */
  private void judgeStraightBySpaces() {
    boolean open = false;
    boolean known = false;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '"') {
        continue;
      }
      boolean before = isFreeBefore(i);
      if (before != isFreeAfter(i)) {
        open = before;
        known = true;
      } else {
        open = known ? !open : !nextOpens(i + 1);
        known = true;
      }
      opening.set(i - start, open);
      paired.clear(i - start);
    }
  }

  /** Returns whether the next straight mark has white space before it and none after it. */
  private boolean nextOpens(int from) {
    int next = text.indexOf('"', from);
    return next >= 0 && next < end && isFreeBefore(next) && !isFreeAfter(next);
  }

  private boolean isFreeBefore(int offset) {
    return offset == start || Glyph.of(text.charAt(offset - 1)) == Glyph.NONE;
  }

  private boolean isFreeAfter(int offset) {
    return offset + 1 == end || Glyph.of(text.charAt(offset + 1)) == Glyph.NONE;
  }
}
