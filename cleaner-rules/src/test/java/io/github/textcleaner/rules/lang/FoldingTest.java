package io.github.textcleaner.rules.lang;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void characters_fold_as_unicode_says() {
    for (char c = 0; c < Folding.ALPHABETIC; c++) {
      assertThat(Folding.fold(String.valueOf(c))).as("%04X", (int) c).isEqualTo(folded(c));
    }
  }

  @Test
  void ideographs_fold_to_themselves() {
    for (char c = '\u4E00'; AnyLetter.isIdeograph(c); c++) {
      assertThat(folded(c)).as("%04X", (int) c).isEqualTo(String.valueOf(c));
    }
    assertThat(Folding.fold("中文 É")).isEqualTo("中文 e");
  }

  private static String folded(char c) {
    String cased = UCharacter.foldCase(String.valueOf(c), true);
    StringBuilder plain = new StringBuilder();
    Normalizer2.getNFKDInstance()
        .normalize(cased)
        .codePoints()
        .filter(part -> UCharacter.getType(part) != UCharacterCategory.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return Normalizer2.getNFCInstance().normalize(plain);
  }
}
