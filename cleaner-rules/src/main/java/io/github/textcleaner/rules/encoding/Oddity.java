package io.github.textcleaner.rules.encoding;

/**
 * How odd it is that characters stand next to each other. Writing of any language has hardly an odd
 * pair: letters of one script in a word, capitals at its start, marks after it. Misread bytes have
 * one odd pair after the other.
 *
 * <p>Odd pairs cost points, about 20 for one that no writer makes on purpose. The figures are set
 * by judgment and tried on the benchmark of recovery and on clean texts.
 */
final class Oddity {
  private static final int SOME = 5;
  private static final int MORE = 10;
  private static final int MUCH = 15;
  private static final int FULL = 20;
  private static final int VERY = 25;
  private static final int MIXED_SCRIPTS = 30;
  private static final int MIXED_ALPHABETS = 30;
  private static final int RARE = 20;

  /** A letter of as many languages is a common one. */
  private static final int COMMON = 8;

  private static final int KINDS = Kind.values().length;
  private static final int[] PAIRS = pairs();

  private Oddity() {}

  /** Returns how odd it is that {@code next} follows {@code c}, in points. */
  @SuppressWarnings("EnumOrdinal") // in memory only
  static int of(char c, char next) {
    return PAIRS[Kind.of(c).ordinal() * KINDS + Kind.of(next).ordinal()];
  }

  /** Returns whether it is odd that {@code next} follows {@code c}, alphabets included. */
  static boolean isOdd(char c, char next) {
    return of(c, next) > 0 || (Alphabets.of(c) & Alphabets.of(next)) == 0;
  }

  /**
   * Returns how odd the pairs are that touch the range [{@code from}, {@code to}), in points. The
   * ends of the text count as spaces.
   */
  static int ofPairs(CharSequence text, int from, int to) {
    int points = 0;
    char previous = from > 0 ? text.charAt(from - 1) : ' ';
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      points += of(previous, c);
      previous = c;
    }
    return points + of(previous, to < text.length() ? text.charAt(to) : ' ');
  }

  /**
   * Returns how oddly the letters of the words in [{@code from}, {@code to}) are mixed, in points:
   * for letters of no alphabet, and for letters that no language has in common.
   */
  static int ofWords(CharSequence text, int from, int to) {
    int points = 0;
    long languages = Alphabets.ANY;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      long own = Alphabets.of(c);
      if (!Kind.of(c).isLetter()) {
        languages = Alphabets.ANY;
      } else if (own == 0) {
        points += MUCH;
      } else if ((languages & own) == 0) {
        points += MIXED_ALPHABETS;
        languages = own;
      } else {
        languages &= own;
      }
    }
    return points;
  }

  /**
   * Returns how rare the letters of {@code text} are, to choose between readings that are equally
   * good otherwise: letters of few languages, loose marks, odd spaces and capitals are the rarer
   * ones.
   */
  static int rarity(CharSequence text) {
    int rarity = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      rarity += Math.max(0, COMMON - Long.bitCount(Alphabets.of(c)));
      rarity += Kind.of(c).isUpper() ? 1 : 0;
      rarity += isRare(Kind.of(c)) ? COMMON : 0;
    }
    return rarity;
  }

  private static boolean isRare(Kind kind) {
    return switch (kind) {
      case MARK, SPACE, NEXT_LINE, HIDDEN, CONTROL -> true;
      default -> false;
    };
  }

  /** Returns whether no common language is written with all the letters of {@code text}. */
  static boolean isOfNoLanguage(CharSequence text) {
    long languages = Alphabets.COMMON;
    for (int i = 0; i < text.length(); i++) {
      languages &= Alphabets.of(text.charAt(i));
    }
    return languages == 0;
  }

  @SuppressWarnings("EnumOrdinal") // in memory only
  private static int[] pairs() {
    int[] pairs = new int[KINDS * KINDS];
    for (Kind a : Kind.values()) {
      for (Kind b : Kind.values()) {
        pairs[a.ordinal() * KINDS + b.ordinal()] = alone(b) + pair(a, b);
      }
    }
    return pairs;
  }

  private static int alone(Kind kind) {
    return switch (kind) {
      case RARE_LETTER -> RARE;
      case CONTROL -> FULL;
      case LOST -> SOME;
      case NOTHING -> MIXED_SCRIPTS;
      default -> 0;
    };
  }

  private static int pair(Kind a, Kind b) {
    if (a.isLetter() && b.isLetter()) {
      return letters(a, b);
    }
    if (a.isLetter()) {
      return afterLetter(a, b);
    }
    if (b.isLetter()) {
      return beforeLetter(a, b);
    }
    if (isBox(a) && isBox(b)) {
      return a == Kind.BOX_TEE && b != Kind.BOX_LINE ? MUCH : 0;
    }
    return isSign(a) && isSign(b) ? signs(a, b) : 0;
  }

  private static int letters(Kind a, Kind b) {
    if (a.sharesScriptWith(b)) {
      return a.isLower() && b.isUpper() && !(a.isAscii() && b.isAscii()) ? FULL : 0;
    }
    if (a == Kind.EAST_ASIAN || b == Kind.EAST_ASIAN) {
      return a.isAscii() || b.isAscii() ? SOME : MIXED_SCRIPTS;
    }
    if (a.isGreek() && b.isAscii() || a.isAscii() && b.isGreek()) {
      return a == Kind.GREEK_UPPER || b == Kind.GREEK_UPPER ? FULL : SOME;
    }
    return MIXED_SCRIPTS;
  }

  private static int afterLetter(Kind a, Kind b) {
    boolean ascii = a.isAscii();
    return switch (b) {
      case TRADE -> a == Kind.LATIN_UPPER_A ? VERY : a == Kind.LATIN_UPPER || ascii ? 0 : MORE;
      case RAISED -> ascii ? 0 : FULL;
      case CURRENCY -> ascii ? SOME : FULL;
      case SIGN -> ascii ? MUCH : FULL;
      case MATH -> ascii ? VERY : FULL;
      case BOX, BOX_LINE, BOX_TEE -> FULL;
      case ACCENT -> VERY;
      case OPENING -> ascii ? MORE : a.isUpper() ? FULL : MUCH;
      case SPACE -> a == Kind.LATIN_UPPER_A ? MORE : 0;
      case NEXT_LINE -> a.isUpper() && !ascii ? FULL : 0;
      case NO_BREAK_SPACE -> a == Kind.LATIN_UPPER_A ? FULL : 0;
      case CLOSING -> a == Kind.LATIN_UPPER_A ? MORE : a == Kind.LATIN_UPPER ? SOME : 0;
      case ELLIPSIS -> a == Kind.LATIN_UPPER_A || a == Kind.LATIN_UPPER ? MORE : 0;
      case HIDDEN -> a.isUpper() && !ascii ? FULL : 0;
      case LOST -> ascii ? 0 : MORE;
      case MARK -> a == Kind.ARABIC || a == Kind.HEBREW || a.isLatin() ? 0 : SOME;
      default -> 0;
    };
  }

  private static int beforeLetter(Kind a, Kind b) {
    return switch (a) {
      case TRADE -> FULL;
      case RAISED -> MUCH;
      case CURRENCY -> b.isAscii() ? SOME : MUCH;
      case SIGN -> b.isAscii() ? MORE : MUCH;
      case MATH -> b.isAscii() ? MORE : b.isGreek() ? 0 : MUCH;
      case BOX, BOX_LINE, BOX_TEE -> FULL;
      case ACCENT -> VERY;
      case CLOSING -> MUCH;
      case ELLIPSIS -> b.isLower() ? MORE : 0;
      case CONTROL -> MORE;
      case LOST -> SOME;
      case NEXT_LINE -> b.isLower() ? SOME : 0;
      default -> 0;
    };
  }

  private static boolean isBox(Kind kind) {
    return kind == Kind.BOX || kind == Kind.BOX_LINE || kind == Kind.BOX_TEE;
  }

  private static boolean isSign(Kind kind) {
    return switch (kind) {
      case TRADE, RAISED, CURRENCY, SIGN, ACCENT, MATH, OPENING, CLOSING, DASH, ELLIPSIS -> true;
      default -> isBox(kind);
    };
  }

  private static int signs(Kind a, Kind b) {
    if (a == b) {
      return 0;
    }
    boolean punctuation =
        isPunctuation(a) && isPunctuation(b) || a == Kind.ELLIPSIS || b == Kind.ELLIPSIS;
    return punctuation ? 0 : isBox(a) || isBox(b) ? MUCH : MORE;
  }

  private static boolean isPunctuation(Kind kind) {
    return switch (kind) {
      case OPENING, CLOSING, DASH -> true;
      default -> false;
    };
  }
}
