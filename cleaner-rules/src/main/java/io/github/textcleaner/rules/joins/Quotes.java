package io.github.textcleaner.rules.joins;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.words.Language;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/**
 * Which quotation marks of a line open a quotation and which close one. The same mark closes in
 * German and opens in English, a straight one does both; so the balance of the line decides.
 */
@SuppressWarnings("EnumOrdinal") // ordinals index tables in memory; files hold names
final class Quotes {
  /** Whether left marks close quotations in a document, as they do in German. */
  private static final Analysis<Boolean> LEFT_CLOSES =
      Analysis.of("left quotation marks close", Quotes::leftCloses);

  /** Whether a document has left marks alone, as pages that put them on both sides have. */
  private static final Analysis<Boolean> ONLY_LEFT =
      Analysis.of(
          "left quotation marks alone",
          document -> CharMatcher.anyOf("\u201D\u201E").matchesNoneOf(document.text()));

  /** How sure it is whether a mark opens or closes. */
  enum Certainty {
    /** Nothing but its shape tells. */
    ALONE,
    /** White space beside it tells, or beside another mark of the line. */
    TOLD,
    /** Its counterpart stands in the line. */
    PAIRED;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int NO_MARK = -1;

  private final Paragraph paragraph;
  private final String text;
  private final int start;
  private final int end;
  private final BitSet opening = new BitSet();
  private final BitSet paired = new BitSet();
  private final BitSet told = new BitSet();
  private final int[] openMark = new int[Glyph.values().length];
  private Glyph firstGuillemet = Glyph.NONE;
  private int leftCount;
  private int lastStraight = NO_MARK;
  private int straightCount;

  private Quotes(Paragraph paragraph) {
    Line line = paragraph.line();
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.start = line.start();
    this.end = line.end();
    Arrays.fill(openMark, NO_MARK);
  }

  static Quotes of(Paragraph paragraph) {
    Quotes quotes = new Quotes(paragraph);
    if (!paragraph.line().has(Trait.QUOTE)) {
      return quotes;
    }
    for (int i = quotes.start; i < quotes.end; i++) {
      char c = quotes.text.charAt(i);
      if (c >= 'a' && c <= 'z' || c == ' ') {
        continue;
      }
      Glyph mark = Glyph.of(c);
      if (mark.isQuote()) {
        quotes.add(i, mark);
      }
    }
    if (quotes.straightCount > 0 && quotes.areStraightOnesUnclear()) {
      quotes.judgeStraightBySpaces();
    }
    return quotes;
  }

  /** Returns whether the mark at {@code offset} opens a quotation; else it closes one. */
  boolean opens(int offset) {
    return opening.get(offset - start);
  }

  /** Returns how sure it is what the mark at {@code offset} does. */
  Certainty certainty(int offset) {
    if (paired.get(offset - start)) {
      return Certainty.PAIRED;
    }
    return told.get(offset - start) ? Certainty.TOLD : Certainty.ALONE;
  }

  private Document document() {
    return paragraph.line().document();
  }

  private void add(int offset, Glyph mark) {
    switch (mark) {
      case STRAIGHT_QUOTE -> addStraight(offset);
      case LOW_QUOTE -> open(offset, mark);
      case LEFT_QUOTE -> {
        if (!close(offset, Glyph.LOW_QUOTE)) {
          addLeft(offset);
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

  private void addLeft(int offset) {
    if (leftCount == 0) {
      leftCount = count('\u201C');
    }
    boolean pairs = leftCount % 2 == 0 && document().get(ONLY_LEFT);
    if (pairs && close(offset, Glyph.LEFT_QUOTE)) {
      return;
    }
    if (pairs || !document().get(LEFT_CLOSES)) {
      open(offset, Glyph.LEFT_QUOTE);
    }
  }

  private int count(char mark) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += text.charAt(i) == mark ? 1 : 0;
    }
    return count;
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
   * White space tells, or the mark before, or the one after. A mark that nothing tells of is taken
   * for one that opens, unless somebody speaks before it.
   */
  private void judgeStraightBySpaces() {
    boolean open = false;
    boolean known = false;
    int next;
    for (int i = nextStraight(start); i < end; i = next) {
      next = nextStraight(i + 1);
      if (showsPlace(i)) {
        open = looksOpening(i);
        known = true;
      } else if (known) {
        open = !open;
      } else {
        known = next < end && showsPlace(next);
        open = known ? !looksOpening(next) : SpeechScan.around(paragraph, i) != Speech.BEFORE;
      }
      opening.set(i - start, open);
      told.set(i - start, known);
      paired.clear(i - start);
    }
  }

  /** Returns whether one is left over, or looks closing where counting says that it opens. */
  private boolean areStraightOnesUnclear() {
    if (straightCount % 2 == 1) {
      return true;
    }
    for (int i = nextStraight(start); i < end; i = nextStraight(i + 1)) {
      if (showsPlace(i) && looksOpening(i) != opens(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the next straight mark of the line stands, its end if there is none. */
  private int nextStraight(int from) {
    int i = from;
    while (i < end && text.charAt(i) != '"') {
      i++;
    }
    return i;
  }

  /**
   * Returns whether the straight mark touches a word on one side only, or another straight mark
   * behind the end of a sentence: one closes, the next one opens.
   */
  private boolean showsPlace(int offset) {
    return isFreeBefore(offset) != isFreeAfter(offset) || isSecond(offset) || isFirst(offset);
  }

  private boolean looksOpening(int offset) {
    return isFreeBefore(offset) && !isFreeAfter(offset) || isSecond(offset);
  }

  private boolean isFirst(int offset) {
    return offset + 1 < end && text.charAt(offset + 1) == '"' && isSecond(offset + 1);
  }

  private boolean isSecond(int offset) {
    return offset - 2 >= start
        && text.charAt(offset - 1) == '"'
        && Glyph.of(text.charAt(offset - 2)).endsSentence()
        && !isFreeAfter(offset);
  }

  private static boolean leftCloses(Document document) {
    String text = document.text();
    char[] chars = text.toCharArray();
    boolean low = false;
    boolean right = false;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c < '\u201C' || c > '\u201E') {
        continue;
      }
      switch (Glyph.of(c)) {
        case LOW_QUOTE -> low = true;
        case RIGHT_QUOTE -> right = true;
        case LEFT_QUOTE -> {
          if (isFree(text, i - 1) && !isFree(text, i + 1)) {
            return false;
          }
        }
        default -> {}
      }
    }
    return low || !right && document.get(Language.OF_DOCUMENT) == Language.GERMAN;
  }

  private static boolean isFree(String text, int offset) {
    return offset < 0 || offset == text.length() || Glyph.isNone(text.charAt(offset));
  }

  private boolean isFreeBefore(int offset) {
    return isFree(text, offset - 1);
  }

  private boolean isFreeAfter(int offset) {
    return isFree(text, offset + 1);
  }
}
