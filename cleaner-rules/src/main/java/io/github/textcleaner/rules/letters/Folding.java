package io.github.textcleaner.rules.letters;

import com.google.common.base.Ascii;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/** Makes spellings comparable: no case, no accents, no compatibility forms. */
public final class Folding {
  /** The characters before this one are those of alphabetic scripts and their marks. */
  public static final int ALPHABETIC = 0x2200;

  private Folding() {}

  /**
   * Returns {@code text} with case folded, compatibility forms replaced (NFKD) and nonspacing marks
   * removed. The length may change.
   *
   * <p>Most characters are folded one by one from a table; ideographs fold to themselves.
   */
  public static String fold(String text) {
    boolean capital = false;
    boolean ascii = true;
    for (int i = 0; i < text.length() && ascii; i++) {
      char c = text.charAt(i);
      ascii = c < 0x80;
      capital |= c >= 'A' && c <= 'Z';
    }
    if (ascii) {
      return capital ? Ascii.toLowerCase(text) : text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    boolean beyond = false;
    boolean joining = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (AnyLetter.isIdeograph(c)) {
        folded.append(c);
        continue;
      }
      if (c >= ALPHABETIC && !foldsAlone(c)) {
        return foldWhole(text);
      }
      beyond |= c >= ALPHABETIC;
      joining |= mayJoin(c);
      folded.append(Table.get(c));
    }
    return beyond && joining ? foldWhole(text) : folded.toString();
  }

  /** Signs, kana, ideographs, syllables of Hangul, wide forms of ASCII. */
  private static boolean foldsAlone(char c) {
    return c < '\u3100'
        || AnyLetter.isIdeograph(c)
        || c >= '\uAC00' && c <= '\uD7A3'
        || c >= '\uFF01' && c <= '\uFF5E';
  }

  /** Whether what a character folds to may become one with its neighbor: Indic vowels, jamo. */
  private static boolean mayJoin(char c) {
    return c >= '\u0980' && c < '\u0E00' || c >= '\u1100' && c < '\u1200' || c >> 7 == 0x1B00 >> 7;
  }

  private static String foldWhole(String text) {
    String decomposed = Normalizer2.getNFKDInstance().normalize(UCharacter.foldCase(text, true));
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i += Character.charCount(decomposed.codePointAt(i))) {
      int c = decomposed.codePointAt(i);
      if (UCharacter.getType(c) != UCharacterCategory.NON_SPACING_MARK) {
        plain.appendCodePoint(c);
      }
    }
    return Normalizer2.getNFCInstance().normalize(plain);
  }

  /**
   * What each character folds to that is folded by itself, once it was asked. Most texts have Latin
   * letters and the usual marks alone; those do not wait for the tables of ICU.
   */
  private static final class Table {
    private static final @Nullable String[] FOLDED = new @Nullable String[1 << Character.SIZE];

    private static final char LATIN_START = '\u00A0';

    /** What the characters from there on fold to; a zero where that is not one character. */
    private static final String LATIN =
        " ¡¢£¤¥¦§ ©a«¬\u00AD® °±23 \u03BC¶· 1o»\0\0\0¿"
            + "aaaaaaæceeeeiiiiðnooooo×øuuuuyþ\0"
            + "aaaaaaæceeeeiiiiðnooooo÷øuuuuyþy"
            + "aaaaaaccccccccddđđeeeeeeeeeegggg"
            + "gggghhħħiiiiiiiiiı\0\0jjkkĸllllll\0"
            + "\0łłnnnnnn\0ŋŋooooooœœrrrrrrssssss"
            + "ssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final char GREEK_START = '\u0391';

    private static final String GREEK =
        "αβγδεζηθικλμνξοπρ\0στυφχψωιυαεηιυ" + "αβγδεζηθικλμνξοπρσστυφχψωιυουω";

    private static final char CYRILLIC_START = '\u0400';

    private static final String CYRILLIC =
        "ееђгєѕііјљњћкиуџ"
            + "абвгдежзииклмнопрстуфхцчшщъыьэюя"
            + "абвгдежзииклмнопрстуфхцчшщъыьэюя"
            + "ееђгєѕііјљњћкиуџ";

    private Table() {}

    /** Threads may find out the same at the same time. */
    static String get(char c) {
      String folded = FOLDED[c];
      if (folded == null) {
        folded = find(c);
        FOLDED[c] = folded;
      }
      return folded;
    }

    private static char at(String letters, int place) {
      return place >= 0 && place < letters.length() ? letters.charAt(place) : 0;
    }

    private static String find(char c) {
      if (c < 0x80) {
        return String.valueOf(Ascii.toLowerCase(c));
      }
      char letter =
          c < GREEK_START
              ? at(LATIN, c - LATIN_START)
              : c < CYRILLIC_START ? at(GREEK, c - GREEK_START) : at(CYRILLIC, c - CYRILLIC_START);
      if (letter != 0) {
        return String.valueOf(letter);
      }
      return switch (c) {
        case '–', '—', '‘', '’', '‚', '“', '”', '„', '•', '€', '←', '↑', '→', '↓' ->
            String.valueOf(c);
        case '…' -> "...";
        default -> AnyLetter.isIdeograph(c) ? String.valueOf(c) : foldWhole(String.valueOf(c));
      };
    }
  }
}
