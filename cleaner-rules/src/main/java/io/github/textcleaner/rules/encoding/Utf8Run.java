package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters that are, in one reading, sequences of UTF-8 without a gap.
 *
 * @param start the index of its first UTF-16 code unit
 * @param end the index after its last one
 * @param text what the sequences stand for
 * @param sequences how many they are
 * @param bytes how many bytes the sequences have
 * @param guesses how many of their bytes are not in the text: lost, or a no-break space that became
 *     a space
 * @param gaps the places in {@code text} that stay U+FFFD though it is known what they may be
 */
record Utf8Run(
    int start,
    int end,
    String text,
    int sequences,
    int bytes,
    int guesses,
    ImmutableList<Gap> gaps) {
  private static final int FIRST_LEAD = 0xC2;
  private static final int FIRST_LEAD_OF_3 = 0xE0;
  private static final int FIRST_LEAD_OF_4 = 0xF0;
  private static final int LAST_LEAD = 0xF4;
  private static final int CONTINUATION = 0x80;
  private static final int CONTINUATION_END = 0xC0;
  private static final int LONGEST = 4;

  /** A character that may be more is not looked for. */
  private static final int MOST_CHOICES = 64;

  private static final int NO_BREAK_SPACE = 0xA0;
  private static final char LOST = '\uFFFD';
  private static final String CLOSING_QUOTE = "\u201D";

  /** What follows the first letter in the Portuguese words that start with à. */
  private static final ImmutableSet<String> AFTER_A_GRAVE =
      ImmutableSet.of("s", "quele", "queles", "quela", "quelas", "quilo");

  private static final int LONGEST_AFTER_A_GRAVE = 6;

  /**
   * A character that lost bytes leave open.
   *
   * @param at its UTF-16 index
   * @param choices the characters that it may be, two or more
   */
  record Gap(int at, String choices) {}

  static boolean isLead(int value) {
    return value >= FIRST_LEAD && value <= LAST_LEAD;
  }

  static boolean isContinuation(int value) {
    return value >= CONTINUATION && value < CONTINUATION_END;
  }

  /** Returns the run that starts at {@code from}, or null. */
  static @Nullable Utf8Run at(CharSequence text, int from, Reading reading) {
    if (!isLead(reading.byteOf(text.charAt(from)))
        || from + 1 == text.length()
        || !mayContinue(text.charAt(from + 1), reading)) {
      return null;
    }
    Parser parser = new Parser(text, from, reading);
    parser.parse();
    return parser.sequences == 0
        ? null
        : new Utf8Run(
            from,
            parser.end,
            parser.decoded.toString(),
            parser.sequences,
            parser.bytes,
            parser.guesses,
            parser.gaps.build());
  }

  private static boolean mayContinue(char c, Reading reading) {
    return isContinuation(reading.byteOf(c))
        || c == ' ' && reading.hasNoBreakSpace()
        || c == '?'
        || c == LOST;
  }

  /** Reads sequences one after the other. */
  private static final class Parser {
    private final CharSequence text;
    private final Reading reading;
    private final StringBuilder decoded = new StringBuilder();
    private final ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
    private int end;
    private int sequences;
    private int bytes;
    private int guesses;

    /** What {@link #sequence} found besides its result. */
    private int next;

    /** How many bytes were lost. */
    private int lost;

    /** Whether a question mark stands for the lost byte, which may be one. */
    private boolean questioned;

    private int spaces;

    Parser(CharSequence text, int from, Reading reading) {
      this.text = text;
      this.reading = reading;
      this.end = from;
    }

    void parse() {
      while (end < text.length()) {
        int codePoint = sequence(end);
        if (codePoint < 0 || spaces > 0 && isSpaceInWord(codePoint)) {
          return;
        }
        if (codePoint >= 0xD800 && codePoint < 0xDC00) {
          int high = codePoint;
          int low = sequence(next);
          if (low < 0xDC00 || low > 0xDFFF) {
            return;
          }
          codePoint = Character.toCodePoint((char) high, (char) low);
        }
        if (lost == 0 && !isText(codePoint)) {
          return;
        }
        decoded.appendCodePoint(lost > 0 ? restored() : codePoint);
        bytes += next - end;
        guesses += spaces + lost;
        if (spaces > 0 && codePoint == '\u00E0' && !takesSpace()) {
          next--;
          end = next;
          sequences++;
          return;
        }
        end = next;
        sequences++;
      }
    }

    /** Returns the code point of the sequence at {@code start}, or -1; sets where it ends. */
    private int sequence(int start) {
      lost = 0;
      questioned = false;
      spaces = 0;
      if (start >= text.length()) {
        return -1;
      }
      int lead = reading.byteOf(text.charAt(start));
      if (!isLead(lead)) {
        return -1;
      }
      int more = lead < FIRST_LEAD_OF_3 ? 1 : lead < FIRST_LEAD_OF_4 ? 2 : 3;
      if (start + more >= text.length()) {
        return -1;
      }
      int codePoint = lead & (0x3F >> more);
      for (int i = 1; i <= more; i++) {
        int value = continuation(text.charAt(start + i));
        if (value < 0) {
          return -1;
        }
        codePoint = codePoint << 6 | value & 0x3F;
      }
      next = start + more + 1;
      if (lost > 0 && spaces > 0 || spaces > 1) {
        return -1;
      }
      boolean overlong = more == 2 && codePoint < 0x800 || more == 3 && codePoint < 0x10000;
      return (overlong && lost == 0) || codePoint > Character.MAX_CODE_POINT ? -1 : codePoint;
    }

    /**
     * Returns what a sequence with lost bytes stands for, or U+FFFD: it is known where one
     * character alone is possible in this reading, and where a closing quotation mark stands.
     */
    private int restored() {
      StringBuilder choices = new StringBuilder();
      if (next - end <= LONGEST && !questioned && Math.pow(reading.holes(), lost) <= MOST_CHOICES) {
        addChoices(end + 1, reading.byteOf(text.charAt(end)) & (0x3F >> (next - end - 1)), choices);
      }
      if (choices.codePointCount(0, choices.length()) == 1) {
        return choices.codePointAt(0);
      }
      if (choices.indexOf(CLOSING_QUOTE) >= 0 && isClosingPlace()) {
        return CLOSING_QUOTE.codePointAt(0);
      }
      if (next - end < LONGEST && choices.length() > 1) {
        gaps.add(new Gap(decoded.length(), choices.toString()));
      }
      return LOST;
    }

    /**
     * Adds the characters that the last sequence may stand for.
     *
     * @param from the index of the first byte that is not in {@code bits} yet
     */
    private void addChoices(int from, int bits, StringBuilder choices) {
      if (from == next) {
        boolean overlong = next - end == 3 && bits < 0x800;
        if (!overlong && bits >= CONTINUATION && isText(bits)) {
          choices.appendCodePoint(bits);
        }
        return;
      }
      char c = text.charAt(from);
      if (c != LOST) {
        addChoices(from + 1, bits << 6 | reading.byteOf(c) & 0x3F, choices);
        return;
      }
      for (int value = CONTINUATION; value < CONTINUATION_END; value++) {
        if (reading.characterOf(value) == LOST) {
          addChoices(from + 1, bits << 6 | value & 0x3F, choices);
        }
      }
    }

    private boolean isClosingPlace() {
      return end > 0
          && Kind.of(text.charAt(end - 1)) != Kind.SPACE
          && !Kind.of(after()).isLetter()
          && !isLead(reading.byteOf(after()));
    }

    private int continuation(char c) {
      int value = reading.byteOf(c);
      if (isContinuation(value)) {
        return value;
      }
      if (c == ' ' && reading.hasNoBreakSpace()) {
        spaces++;
        return NO_BREAK_SPACE;
      }
      if (lost == 0 && (c == LOST || c == '?') || c == LOST && mayLoseMore()) {
        lost++;
        questioned = c == '?';
        return CONTINUATION;
      }
      return -1;
    }

    private boolean mayLoseMore() {
      return reading.holes() > 0 && !questioned;
    }

    /** Returns whether a space may be what a no-break space became, inside of this letter. */
    private boolean isSpaceInWord(int codePoint) {
      return switch (codePoint) {
        case 0xA0, 0xE0, 0x160, 0x3A0, 0x420, 0x5E0, 0x660 -> false;
        default -> codePoint < 0x800 || sequences == 0 && reading.byteOf(after()) == Reading.NONE;
      };
    }

    private char after() {
      return next < text.length() ? text.charAt(next) : ' ';
    }

    /**
     * Returns whether the space after an {@code à} is its second byte and none between words: where
     * another space or a mark without one before it follows, and in the Portuguese words that start
     * with it.
     */
    private boolean takesSpace() {
      if (next >= text.length() || " ,.)".indexOf(text.charAt(next)) >= 0) {
        return true;
      }
      int wordEnd = next;
      while (wordEnd < text.length()
          && wordEnd <= next + LONGEST_AFTER_A_GRAVE
          && Kind.of(text.charAt(wordEnd)).isLetter()) {
        wordEnd++;
      }
      return AFTER_A_GRAVE.contains(text.subSequence(next, wordEnd).toString());
    }

    private boolean isText(int codePoint) {
      return switch (UCharacter.getType(codePoint)) {
        case UCharacterCategory.PRIVATE_USE,
            UCharacterCategory.UNASSIGNED,
            UCharacterCategory.SURROGATE ->
            false;
        default -> codePoint >= CONTINUATION;
      };
    }
  }
}
