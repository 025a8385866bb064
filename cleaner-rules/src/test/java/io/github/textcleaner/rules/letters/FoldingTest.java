package io.github.textcleaner.rules.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void characters_fold_as_unicode_says() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate((char) c)) {
        String text = Character.toString(c);
        assertThat(Folding.fold(text)).as("%04X", c).isEqualTo(folded(text));
      }
    }
  }

  @Test
  void ideographs_fold_to_themselves() {
    for (char c = '\u4E00'; AnyLetter.isIdeograph(c); c++) {
      assertThat(folded(String.valueOf(c))).as("%04X", (int) c).isEqualTo(String.valueOf(c));
    }
    assertThat(Folding.fold("中文 É")).isEqualTo("中文 e");
  }

  @Test
  void characters_that_become_one_fold_together() {
    for (String text :
        List.of(
            "\u2605 \u1100\u1161", "\uAC00\u11A8", "\u30AB\u3099\u2605", "\uFF21\u0BC6\u0BBE")) {
      assertThat(Folding.fold(text)).as(text).isEqualTo(folded(text));
    }
  }

  private static String folded(String text) {
    String cased = UCharacter.foldCase(text, true);
    StringBuilder plain = new StringBuilder();
    Normalizer2.getNFKDInstance()
        .normalize(cased)
        .codePoints()
        .filter(part -> UCharacter.getType(part) != UCharacterCategory.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return Normalizer2.getNFCInstance().normalize(plain);
  }
}
