package io.github.textcleaner.rules.encoding;

import com.ibm.icu.text.Normalizer2;
import io.github.textcleaner.rules.letters.AnyLetter;
import io.github.textcleaner.rules.letters.CharTable;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Trait;

/**
 * What a line beyond ASCII is suspected of, found in one walk at the cost of one look a character:
 * misread bytes and in which readings, misread letters, letters that are not composed.
 */
final class Suspicion {
  private static final LineAnalysis<Integer> OF_LINE =
      LineAnalysis.of(
          "damaged characters", line -> of(line.document().text(), line.start(), line.end()));

  private static final int MARK = 1 << 30;
  private static final int LETTERS = 1 << 29;
  private static final int READINGS = LETTERS - 1;

  /** How many odd pairs of letters a line of misread letters has at least. */
  private static final int FEWEST_PAIRS = 3;

  private static final int[] LEADS = new int[1 << 16];
  private static final int[] CONTINUATIONS = new int[1 << 16];

  /** What a character is: 0 nothing of interest, else as below, and a mark or not. */
  private static final CharTable CLASSES = new CharTable(c -> classOf((char) c));

  private static final char FIRST_MARK = '\u0300';

  /** The first and the last of letters, marks and signs of which all are composed. */
  private static final char[] COMPOSED = {
    '\u0388', '\u0482', '\u0488', '\u0590', '\u1E00', '\u1F70', '\u2002', '\u20CF', '\u212C',
    '\u2328', '\u232B', '\u2ADB', '\u3030', '\u3098', '\u309B', '\u4DFF', '\uABEE', '\uD7FF'
  };

  private static final int LATIN = 1;
  private static final int CYRILLIC_LOWER = 2;
  private static final int CYRILLIC_UPPER = 3;
  private static final int CLASS = 3;
  private static final int MARK_CLASS = 4;

  static {
    for (Reading reading : Reading.all()) {
      CONTINUATIONS[' '] |= reading.hasNoBreakSpace() ? bit(reading) : 0;
      for (int value = 0x80; value <= 0xFF; value++) {
        add(reading, (char) value);
        add(reading, reading.characterOf(value));
      }
    }
    // A question mark may stand for a lost byte too, but only beside better signs.
    CONTINUATIONS['\uFFFD'] = -1;
  }

  private static void add(Reading reading, char c) {
    int value = reading.byteOf(c);
    if (Utf8Run.isLead(value)) {
      LEADS[c] |= bit(reading);
    } else if (Utf8Run.isContinuation(value)) {
      CONTINUATIONS[c] |= bit(reading);
    }
  }

  private static int classOf(char c) {
    if (c < 0x80) {
      return 0;
    }
    boolean mark = Character.isSurrogate(c) || !isComposed(c);
    return letterOf(Kind.of(c)) | (mark ? MARK_CLASS : 0);
  }

  private static int letterOf(Kind kind) {
    return switch (kind) {
      case CYRILLIC_LOWER -> CYRILLIC_LOWER;
      case CYRILLIC_UPPER -> CYRILLIC_UPPER;
      default -> kind.isLatin() ? LATIN : 0;
    };
  }

  /**
   * Returns whether a character is composed, and composes with none before it. Texts of the usual
   * letters and marks do not wait for the tables of ICU.
   */
  static boolean isComposed(char c) {
    if (c < FIRST_MARK || AnyLetter.isIdeograph(c) || isIn(COMPOSED, c)) {
      return true;
    }
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    return nfc.hasBoundaryBefore(c) && nfc.isNormalized(String.valueOf(c));
  }

  private static boolean isIn(char[] ranges, char c) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (c <= ranges[i + 1]) {
        return c >= ranges[i];
      }
    }
    return false;
  }

  private Suspicion() {}

  /** Returns the readings in which a line looks misread, as {@link #bit bits}. */
  static int readings(Line line) {
    return of(line) & READINGS;
  }

  /** Returns whether a line has adjacent letters as Cyrillic has that was misread. */
  static boolean isOfMisreadLetters(Line line) {
    return (of(line) & LETTERS) != 0;
  }

  /** Returns whether a line has characters that may not be composed. */
  static boolean isDecomposed(Line line) {
    return (of(line) & MARK) != 0;
  }

  private static int of(Line line) {
    return line.has(Trait.NON_ASCII) ? line.get(OF_LINE) : 0;
  }

  /** Returns the readings in which a text looks misread. */
  static int readingsOf(String text) {
    return of(text, 0, text.length()) & READINGS;
  }

  private static int of(String text, int start, int end) {
    char[] letters = new char[end - start];
    text.getChars(start, end, letters, 0);
    int readings = 0;
    int leads = 0;
    int classes = 0;
    int previous = 0;
    int pairs = 0;
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (c < 0x80 && leads == 0) {
        previous = 0;
        continue;
      }
      int fresh = leads & CONTINUATIONS[c] & ~readings;
      if (fresh != 0 && isOddAround(letters, i)) {
        readings |= fresh;
      }
      leads = LEADS[c];
      int next = CLASSES.get(c);
      classes |= next;
      pairs += isOddPair(previous & CLASS, next & CLASS) ? 1 : 0;
      previous = next;
    }
    return readings
        | ((classes & MARK_CLASS) != 0 ? MARK : 0)
        | (pairs >= FEWEST_PAIRS ? LETTERS : 0);
  }

  private static boolean isOddPair(int previous, int next) {
    return next == CYRILLIC_UPPER ? previous > LATIN : next == LATIN && previous == LATIN;
  }

  /** Returns whether the pair that ends at {@code i} is odd, or one beside it. */
  private static boolean isOddAround(char[] letters, int i) {
    return Oddity.isOdd(letters[i - 1], letters[i])
        || i >= 2 && Oddity.isOdd(letters[i - 2], letters[i - 1])
        || i + 1 < letters.length && Oddity.isOdd(letters[i], letters[i + 1]);
  }

  static int bit(Reading reading) {
    return 1 << reading.rank();
  }
}
