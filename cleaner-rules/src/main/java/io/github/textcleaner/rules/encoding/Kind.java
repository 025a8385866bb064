package io.github.textcleaner.rules.encoding;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import io.github.textcleaner.rules.letters.AnyLetter;
import io.github.textcleaner.rules.letters.CharTable;
import java.util.HashMap;
import java.util.Map;

/** What a character is, as far as its neighbors are concerned. */
enum Kind {
  NEUTRAL,
  SPACE,
  NO_BREAK_SPACE,
  /** U+0085, which ends lines, and is the last byte of the Polish ą. */
  NEXT_LINE,
  DIGIT,
  ASCII_LOWER,
  ASCII_UPPER,
  LATIN_LOWER,
  LATIN_UPPER,
  /** A capital A with tilde or circumflex: the first byte of most two-byte sequences of UTF-8. */
  LATIN_UPPER_A,
  CYRILLIC_LOWER,
  CYRILLIC_UPPER,
  GREEK_LOWER,
  GREEK_UPPER,
  HEBREW,
  ARABIC,
  /** Scripts of South and Southeast Asia. */
  BRAHMIC,
  /** Han, kana, bopomofo and hangul. */
  EAST_ASIAN,
  /** Letters of scripts that few texts are written in, and of phonetic alphabets. */
  RARE_LETTER,
  MARK,
  /** Punctuation that opens, and stands directly before a word. */
  OPENING,
  CLOSING,
  APOSTROPHE,
  DASH,
  ELLIPSIS,
  /** Signs that follow a word: trade mark, registered, copyright. */
  TRADE,
  /** Raised digits, ordinal signs, fractions, the degree sign. */
  RAISED,
  CURRENCY,
  SIGN,
  /** An accent without a letter below it. */
  ACCENT,
  MATH,
  BOX,
  /** Straight lines of a box, which stand beside every other part. */
  BOX_LINE,
  /** Parts of a box that only lines stand beside, and the first bytes of Cyrillic. */
  BOX_TEE,
  CONTROL,
  /** Soft hyphens and other characters that cannot be seen. */
  HIDDEN,
  /** U+FFFD. */
  LOST,
  /** Private use, unassigned, no character at all. */
  NOTHING;

  /** The letters before these do not change from one version of Unicode to the next. */
  private static final int PHONETIC = 0x250;

  private static final Kind[] VALUES = values();
  private static final ImmutableMap<Character, Kind> SINGLE = singles();

  @SuppressWarnings("EnumOrdinal") // in memory only
  private static final CharTable TABLE = new CharTable(c -> kindOf((char) c).ordinal());

  /** Returns the kind of a UTF-16 code unit; both halves of a surrogate pair are neutral. */
  static Kind of(char c) {
    return VALUES[TABLE.get(c)];
  }

  private static ImmutableMap<Character, Kind> singles() {
    Map<Character, Kind> singles = new HashMap<>();
    put(singles, SPACE, "\t\n\u000B\f\r ");
    put(singles, NEXT_LINE, "\u0085");
    put(singles, NO_BREAK_SPACE, "\u00A0");
    put(singles, LATIN_UPPER_A, "\u00C2\u00C3");
    put(singles, OPENING, "\u201C\u2018\u00AB\u201E\u2039\u00BF\u00A1");
    put(singles, CLOSING, "\u201D\u00BB\u203A");
    put(singles, APOSTROPHE, "\u2019");
    put(singles, DASH, "\u2010\u2011\u2012\u2013\u2014\u2015");
    put(singles, ELLIPSIS, "\u2026");
    put(singles, CURRENCY, "\u00A2\u00A3\u00A4\u00A5\u20AC");
    put(singles, HIDDEN, "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF");
    put(singles, TRADE, "\u2122\u00AE\u00A9");
    put(singles, RAISED, "\u00AA\u00BA\u00B0\u00B9\u00B2\u00B3\u00BC\u00BD\u00BE");
    put(
        singles,
        SIGN,
        "\u201A\u00AC\u00A7\u00B6\u00B7\u2022\u2020\u2021\u00A6\u2030\u00D7\u00F7\u00B1");
    put(
        singles,
        ACCENT,
        "\u00A8\u00B4\u00B8\u00AF\u02C6\u02DC\u02DD\u02DB\u02DA\u02C7\u02D8\u02D9");
    put(singles, MATH, "\u25CA\u2044\u2190\u2191\u2192\u2193");
    put(singles, ACCENT, "\u0384\u0385");
    put(singles, LATIN_LOWER, "\u0192");
    put(singles, BOX, "\u2310\u2320\u2321");
    put(singles, BOX_LINE, "\u2500\u2550");
    put(singles, BOX_TEE, "\u2568\u2564");
    return ImmutableMap.copyOf(singles);
  }

  private static void put(Map<Character, Kind> singles, Kind kind, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      singles.put(characters.charAt(i), kind);
    }
  }

  private static Kind kindOf(char c) {
    Kind single = SINGLE.get(c);
    return single == null ? kind(c) : single;
  }

  private static Kind kind(int c) {
    if (c < 0x80) {
      return ascii(c);
    }
    if (c >= 0xC0 && c < PHONETIC && Character.isLetter(c)) {
      return Character.isUpperCase(c) || Character.isTitleCase(c) ? LATIN_UPPER : LATIN_LOWER;
    }
    if (c >= 0x2500 && c <= 0x25A0) {
      return BOX;
    }
    if (AnyLetter.isIdeograph(c)) {
      return EAST_ASIAN;
    }
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.UPPERCASE_LETTER, UCharacterCategory.TITLECASE_LETTER ->
          letter(c, true);
      case UCharacterCategory.LOWERCASE_LETTER -> letter(c, false);
      case UCharacterCategory.OTHER_LETTER -> letter(c, false);
      case UCharacterCategory.MODIFIER_LETTER -> c >= 0x1D00 ? RARE_LETTER : NEUTRAL;
      case UCharacterCategory.NON_SPACING_MARK, UCharacterCategory.COMBINING_SPACING_MARK ->
          mark(UScript.getScript(c));
      case UCharacterCategory.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case UCharacterCategory.CURRENCY_SYMBOL -> CURRENCY;
      case UCharacterCategory.MATH_SYMBOL -> MATH;
      case UCharacterCategory.CONTROL -> CONTROL;
      case UCharacterCategory.FORMAT -> HIDDEN;
      case UCharacterCategory.SPACE_SEPARATOR,
          UCharacterCategory.LINE_SEPARATOR,
          UCharacterCategory.PARAGRAPH_SEPARATOR ->
          SPACE;
      case UCharacterCategory.PRIVATE_USE, UCharacterCategory.UNASSIGNED -> NOTHING;
      default -> c == 0xFFFD ? LOST : isRareSymbol(c) ? RARE_LETTER : NEUTRAL;
    };
  }

  private static Kind ascii(int c) {
    if (Ascii.isUpperCase((char) c)) {
      return ASCII_UPPER;
    }
    if (Ascii.isLowerCase((char) c)) {
      return ASCII_LOWER;
    }
    return c >= '0' && c <= '9' ? DIGIT : c < ' ' || c == Ascii.DEL ? CONTROL : NEUTRAL;
  }

  /** Returns whether a sign or a mark belongs to a script that few texts are written in. */
  private static boolean isRareSymbol(int c) {
    boolean arrows = c >= 0x2B00 && c < 0x2B50 || c > 0x2B55 && c < 0x2C00;
    int script = UScript.getScript(c);
    return arrows
        || script != UScript.COMMON
            && script != UScript.INHERITED
            && script != UScript.ARABIC
            && script != UScript.HEBREW
            && script != UScript.HAN
            && script != UScript.KATAKANA
            && script != UScript.HANGUL
            && script != UScript.LATIN
            && script != UScript.GREEK
            && script != UScript.CYRILLIC
            && !isBrahmic(script)
            && c < 0xD800;
  }

  private static Kind mark(int script) {
    if (isBrahmic(script)) {
      return BRAHMIC;
    }
    return script == UScript.HEBREW ? HEBREW : script == UScript.ARABIC ? ARABIC : MARK;
  }

  private static Kind letter(int c, boolean upper) {
    int script = UScript.getScript(c);
    if (isBrahmic(script)) {
      return BRAHMIC;
    }
    return switch (script) {
      case UScript.LATIN ->
          c >= PHONETIC && c < 0x2B0 ? RARE_LETTER : upper ? LATIN_UPPER : LATIN_LOWER;
      case UScript.CYRILLIC -> upper ? CYRILLIC_UPPER : CYRILLIC_LOWER;
      case UScript.GREEK -> upper ? GREEK_UPPER : GREEK_LOWER;
      case UScript.HEBREW -> HEBREW;
      case UScript.ARABIC -> ARABIC;
      case UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.KATAKANA_OR_HIRAGANA,
          UScript.BOPOMOFO,
          UScript.HANGUL ->
          EAST_ASIAN;
      case UScript.COMMON -> c == 0xB5 ? GREEK_LOWER : NEUTRAL;
      default -> RARE_LETTER;
    };
  }

  private static boolean isBrahmic(int script) {
    return switch (script) {
      case UScript.DEVANAGARI,
          UScript.BENGALI,
          UScript.GURMUKHI,
          UScript.GUJARATI,
          UScript.ORIYA,
          UScript.TAMIL,
          UScript.TELUGU,
          UScript.KANNADA,
          UScript.MALAYALAM,
          UScript.SINHALA,
          UScript.THAI,
          UScript.LAO,
          UScript.MYANMAR,
          UScript.KHMER,
          UScript.TIBETAN ->
          true;
      default -> false;
    };
  }

  boolean isLatin() {
    return this == ASCII_LOWER
        || this == ASCII_UPPER
        || this == LATIN_LOWER
        || this == LATIN_UPPER
        || this == LATIN_UPPER_A;
  }

  boolean isAscii() {
    return this == ASCII_LOWER || this == ASCII_UPPER;
  }

  boolean isCyrillic() {
    return this == CYRILLIC_LOWER || this == CYRILLIC_UPPER;
  }

  boolean isGreek() {
    return this == GREEK_LOWER || this == GREEK_UPPER;
  }

  boolean isLower() {
    return this == ASCII_LOWER
        || this == LATIN_LOWER
        || this == CYRILLIC_LOWER
        || this == GREEK_LOWER;
  }

  boolean isUpper() {
    return this == ASCII_UPPER
        || this == LATIN_UPPER
        || this == LATIN_UPPER_A
        || this == CYRILLIC_UPPER
        || this == GREEK_UPPER;
  }

  boolean isLetter() {
    return isLatin()
        || isCyrillic()
        || isGreek()
        || this == HEBREW
        || this == ARABIC
        || this == BRAHMIC
        || this == EAST_ASIAN
        || this == RARE_LETTER;
  }

  /** Returns whether letters of both kinds stand together in words. */
  boolean sharesScriptWith(Kind other) {
    return this == other
        || isLatin() && other.isLatin()
        || isCyrillic() && other.isCyrillic()
        || isGreek() && other.isGreek();
  }
}
