package io.github.textcleaner.rules.encoding;

import com.ibm.icu.text.Normalizer2;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;

/** Composes letters and their marks (NFC), piece by piece. */
final class DecomposedCharacter implements LineRule {
  /**
   * The longest piece that is composed, in UTF-16 code units. No writing has more than 30 marks in
   * a row (the stream-safe format of UAX 15), and sorting many takes more than linear time.
   */
  private static final int LONGEST = 32;

  /** Characters below this one are letters of one piece. */
  private static final char FIRST_COMPOSED = '\u00C0';

  private static final Analysis<Boolean> IS_EXCEPTION =
      Analysis.of("decomposed as an exception", DecomposedCharacter::isException);

  private static final RuleInfo INFO =
      RuleInfo.builder("decomposed-character", Category.ENCODING)
          .confidence(Confidence.SAFE)
          .triggers(Trait.NON_ASCII)
          .summary("Composes letters and marks that are written as several characters (NFC)")
          .rationale(
              """
              File systems and some programs take letters with marks apart: they look the same, yet no
              search finds them. The composed form, NFC, is what almost all texts are written in; a
              text that is decomposed for the most part was published so and stays.
              Compatibility ideographs stay, since names are told apart by them, and so do piles of
              marks that no writing has.
              """)
          .fixes("thé, café, cafe\u0301\n", "thé, café, café\n", "a letter and a mark")
          .fixes("한국, \u1112\u1161\u11AB\n", "한국, 한\n", "parts of a syllable of hangul")
          .fixes("Ångström: 10 \u212B\n", "Ångström: 10 Å\n", "a sign that is a letter")
          .keeps("the\u0301, cafe\u0301\n", "a text that is decomposed throughout")
          .keeps("$\u03366\u0336\n", "marks that are composed with nothing")
          .keeps("\uFA11 is no \u5D0E\n", "an ideograph of names")
          .keeps("café, 한국, नहीं\n", "composed text")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    if (!Suspicion.isDecomposed(line)) {
      return;
    }
    String text = line.document().text();
    if (isComposed(line.span().of(text)) || !line.document().get(IS_EXCEPTION)) {
      return;
    }
    int start = line.start();
    while (start < line.end()) {
      int end = endOfPiece(text, start, line.end());
      compose(text, start, end, edits);
      start = end;
    }
  }

  /** Returns whether a document has more composed letters than decomposed ones. */
  private static boolean isException(Document document) {
    String text = document.text();
    int balance = 0;
    int start = 0;
    while (start < text.length()) {
      int end = endOfPiece(text, start, text.length());
      if (end - start > 1 || text.charAt(start) >= FIRST_COMPOSED) {
        balance += forms(text, start, end);
      }
      start = end;
    }
    return balance > 0;
  }

  /** Returns 1 for a composed piece, -1 for one to be composed, 0 for all others. */
  private static int forms(String text, int start, int end) {
    if (!composed(text, start, end).contentEquals(text.subSequence(start, end))) {
      return -1;
    }
    return Normalizer2.getNFDInstance().getDecomposition(text.codePointAt(start)) == null ? 0 : 1;
  }

  private static Normalizer2 nfc() {
    return Normalizer2.getNFCInstance();
  }

  /** The quick check alone: a full one takes more than linear time on piles of marks. */
  private static boolean isComposed(String text) {
    return nfc().spanQuickCheckYes(text) == text.length();
  }

  private static int endOfPiece(String text, int start, int lineEnd) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < lineEnd && !nfc().hasBoundaryBefore(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static void compose(String text, int start, int end, EditSink edits) {
    String composed = composed(text, start, end);
    if (!composed.contentEquals(text.subSequence(start, end))) {
      edits.replace(new Span(start, end), composed, "not in composed form");
    }
  }

  private static String composed(String text, int start, int end) {
    String piece = text.substring(start, end);
    boolean stays = end - start > LONGEST || isCompatibilityIdeograph(text.codePointAt(start));
    return stays ? piece : nfc().normalize(piece);
  }

  private static boolean isCompatibilityIdeograph(int codePoint) {
    return codePoint >= 0xF900 && codePoint < 0xFB00 || codePoint >= 0x2F800 && codePoint < 0x2FA20;
  }
}
