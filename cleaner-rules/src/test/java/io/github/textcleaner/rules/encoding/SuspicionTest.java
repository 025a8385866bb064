package io.github.textcleaner.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

class SuspicionTest {
  @Test
  void characters_are_composed_as_unicode_says() {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    for (char c = 0; c < Character.MIN_SURROGATE; c++) {
      boolean composed = nfc.hasBoundaryBefore(c) && nfc.isNormalized(String.valueOf(c));
      assertThat(Suspicion.isComposed(c)).as("%04X", (int) c).isEqualTo(composed);
    }
  }
}
