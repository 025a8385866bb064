package io.github.textcleaner.rules.lang;

import com.google.common.base.Ascii;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/** Makes spellings comparable: no case, no accents, no compatibility forms. */
public final class Folding {
  /** The characters before this one are those of alphabetic scripts and their marks. */
  static final int ALPHABETIC = 0x2200;

  private Folding() {}

  /**
   * Returns {@code text} with case folded, compatibility forms replaced (NFKD) and nonspacing marks
   * removed. The length may change.
   *
   * <p>Characters of alphabetic scripts are folded one by one from a table; ideographs fold to
   * themselves.
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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ALPHABETIC) {
        folded.append(Table.get(c));
      } else if (AnyLetter.isIdeograph(c)) {
        folded.append(c);
      } else {
        return foldWhole(text);
      }
    }
    return folded.toString();
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
   * What each character of the alphabetic scripts and their marks folds to, once it was asked. Most
   * texts have Latin letters and the usual marks alone; those do not wait for the tables of ICU.
   */
  private static final class Table {
    private static final @Nullable String[] FOLDED = new @Nullable String[ALPHABETIC];

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

    private static String find(char c) {
      if (c < 0x80) {
        return String.valueOf(Ascii.toLowerCase(c));
      }
      int place = c - LATIN_START;
      if (place >= 0 && place < LATIN.length() && LATIN.charAt(place) != 0) {
        return LATIN.substring(place, place + 1);
      }
      return switch (c) {
        case '–', '—', '‘', '’', '‚', '“', '”', '„', '•', '€', '←', '↑', '→', '↓' ->
            String.valueOf(c);
        case '…' -> "...";
        default -> foldWhole(String.valueOf(c));
      };
    }
  }
}
