package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.Normalizer2;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * Puts plainer characters in the place of others that an author may well have chosen: off by
 * default, for those who need one spelling. Instances differ in the characters they fold.
 */
final class CharacterFold implements LineRule {

  private final RuleInfo info;
  private final IntPredicate folds;
  private final UnaryOperator<String> fold;

  private CharacterFold(RuleInfo info, IntPredicate folds, UnaryOperator<String> fold) {
    this.info = info;
    this.folds = folds;
    this.fold = fold;
  }

  /** Returns all folds. */
  static ImmutableList<Rule> all() {
    return ImmutableList.of(
        curlyQuote(), longDash(), ellipsisSign(), ligature(), widthForm(), compatibilityForm());
  }

  private static RuleInfo.Builder info(String id, String summary, String rationale) {
    return RuleInfo.builder(id, Category.ENCODING)
        .confidence(Confidence.SAFE)
        .offByDefault()
        .triggers(Trait.NON_ASCII)
        .summary(summary)
        .rationale(rationale);
  }

  private static CharacterFold curlyQuote() {
    return new CharacterFold(
        info(
                "curly-quote",
                "Makes curly quotation marks and apostrophes straight",
                "For models and searches that know the marks of ASCII only. Guillemets stay.")
            .fixes("“It’s late,” he said.\n", "\"It's late,\" he said.\n", "English marks")
            .fixes("„Spät“, ‚sehr‘\n", "\"Spät\", 'sehr'\n", "German marks")
            .keeps("«Tard», ‹très›\n", "guillemets")
            .keeps("5′ 10″ tall, a`b´\n", "primes and accents")
            .keeps("\"plain\" 'marks'\n", "straight marks")
            .build(),
        c -> c >= 0x2018 && c <= 0x201F || c == 0x02BC,
        s -> s.codePointAt(0) >= 0x201C && s.codePointAt(0) <= 0x201F ? "\"" : "'");
  }

  private static CharacterFold longDash() {
    return new CharacterFold(
        info(
                "long-dash",
                "Makes dashes and special hyphens the hyphen of ASCII",
                "For models and searches that know the hyphen of ASCII only.")
            .fixes("1914–1918 — a war\n", "1914-1918 - a war\n", "dashes")
            .keeps("well-known\n", "a hyphen")
            .keeps("5 − 3\n", "a minus sign")
            .keeps("ー is long in kana\n", "a mark of length")
            .build(),
        c -> c >= 0x2010 && c <= 0x2015,
        s -> "-");
  }

  private static CharacterFold ellipsisSign() {
    return new CharacterFold(
        info(
                "ellipsis-sign",
                "Makes an ellipsis three full stops",
                "For models and searches that know full stops only.")
            .fixes("Wait…\n", "Wait...\n", "an ellipsis")
            .keeps("Wait...\n", "full stops")
            .keeps("1 ‥ 2\n", "two dots")
            .keeps("⋯ in the middle\n", "dots of mathematics")
            .build(),
        c -> c == 0x2026,
        s -> "...");
  }

  private static CharacterFold ligature() {
    return new CharacterFold(
        info(
                "ligature",
                "Takes ligatures and digraphs of Latin letters apart",
                "Copies from PDF write two letters as one character, which no search finds.")
            .fixes("oﬃce, ﬂat, ﬁne\n", "office, flat, fine\n", "ligatures of a font")
            .fixes("ǌegov, ĳs\n", "njegov, ijs\n", "digraphs")
            .keeps("cœur, Æsir, ß\n", "letters of French, Icelandic and German")
            .keeps("office\n", "plain letters")
            .keeps("ﷲ\n", "a ligature of Arabic")
            .build(),
        c ->
            c >= 0xFB00 && c <= 0xFB06
                || c >= 0x01C4 && c <= 0x01CC
                || c >= 0x01F1 && c <= 0x01F3
                || c == 0x0132
                || c == 0x0133
                || c == 0x0149,
        CharacterFold::nfkc);
  }

  private static String nfkc(String text) {
    return Normalizer2.getNFKCInstance().normalize(text);
  }

  private static CharacterFold widthForm() {
    return new CharacterFold(
        info(
                "width-form",
                "Makes full-width Latin letters and half-width kana and hangul usual ones",
                "Old encodings of East Asia knew some characters in two widths; the width means nothing.")
            .fixes("ＡＢＣ　１２３\n", "ABC 123\n", "full-width letters, digits and space")
            .fixes("ｶﾀｶﾅ\n", "カタカナ\n", "half-width kana")
            .keeps("ABC 123\n", "usual width")
            .keeps("カタカナ、漢字。\n", "kana, ideographs and their punctuation")
            .keeps("① ㈱ ㎏\n", "other compatibility characters")
            .build(),
        c -> c == 0x3000 || c >= 0xFF01 && c <= 0xFFEE,
        CharacterFold::nfkc);
  }

  private static CharacterFold compatibilityForm() {
    return new CharacterFold(
        info(
                "compatibility-form",
                "Puts the usual form in the place of compatibility characters (NFKC)",
                """
                For indexes and models that should see one form. It loses what the author meant by the
                special one: raised digits become plain, and fractions several characters.
                """)
            .fixes("10 ㎏, ① and ²\n", "10 kg, 1 and 2\n", "units, circled and raised digits")
            .keeps("kg 1 2\n", "usual forms")
            .keeps("café ß œ\n", "letters")
            .keeps("“quotes” – and dashes\n", "punctuation that has no other form")
            .build(),
        c ->
            !Normalizer2.getNFKCInstance().isInert(c)
                && !Normalizer2.getNFKCInstance().isNormalized(Character.toString(c)),
        CharacterFold::nfkc);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    String text = line.document().text();
    int i = line.start();
    while (i < line.end()) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      if (codePoint >= 0x80 && folds.test(codePoint)) {
        while (end < line.end() && isMarkOfWidth(text.charAt(end))) {
          end++;
        }
        String before = text.substring(i, end);
        String after = fold.apply(before);
        if (!after.equals(before)) {
          edits.replace(new Span(i, end), after, "folded character");
        }
      }
      i = end;
    }
  }

  /** Returns whether {@code c} is a half-width mark of sound, which goes with the letter before. */
  private static boolean isMarkOfWidth(char c) {
    return c == '\uFF9E' || c == '\uFF9F';
  }
}
