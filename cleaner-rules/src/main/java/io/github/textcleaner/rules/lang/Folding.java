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
   * <p>Characters of alphabetic scripts are folded one by one from a table.
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
      if (c >= ALPHABETIC) {
        return foldWhole(text);
      }
      folded.append(Table.get(c));
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

  /** What each character of the alphabetic scripts and their marks folds to, once it was asked. */
  private static final class Table {
    private static final @Nullable String[] FOLDED = new @Nullable String[ALPHABETIC];

    private Table() {}

    /** Threads may find out the same at the same time. */
    static String get(char c) {
      String folded = FOLDED[c];
      if (folded == null) {
        folded = foldWhole(String.valueOf(c));
        FOLDED[c] = folded;
      }
      return folded;
    }
  }
}
