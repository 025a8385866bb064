package io.github.textcleaner.rules.joins;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.words.Language;

/** Names, lists and records that are written as one token on purpose. */
final class Names {
  private static final CharMatcher TRADE_MARK = CharMatcher.anyOf("\u00AE\u2122");

  private static final int LONGEST_FORM = 5;

  /** How many letters a name of two words has that stands before what is asked or answered. */
  private static final int LONGEST_SPEAKER = 20;

  private Names() {}

  /** Capitalized parts with two points or more between them: {@code J.Biol.Chem.273}. */
  static boolean isChain(Token token) {
    int points = 0;
    for (int i = token.start(); i < token.end(); i++) {
      Glyph before = token.at(i - 1);
      Glyph glyph = token.at(i);
      if (glyph == Glyph.POINT) {
        boolean word = before.isLetter() && token.at(i - 2).isLetter();
        points += word && token.at(i + 1).isLetterOrDigit() ? 1 : 0;
      } else if (glyph == Glyph.LOWER && !before.isLetter()) {
        return false;
      } else if (!glyph.isLetterOrDigit() && i + 1 < token.end() && i > token.start()) {
        return false;
      }
    }
    return points > 1;
  }

  /** Two words with a point or nothing between them, alone in quotation marks. */
  static boolean isQuoted(Seam seam) {
    Token token = seam.token();
    return token.at(seam.leftStart() - 1).isQuote()
        && token.at(seam.rightEnd()).isQuote()
        && seam.rightStart() - seam.leftEnd() <= 1;
  }

  /** A name with its mark inside of a sentence: {@code Yahoo!Answers}. */
  static boolean isExclaimed(Seam seam) {
    return Shape.of(seam.left()) == Shape.CAPITAL
        && seam.leftStart() == seam.token().start()
        && seam.paragraph().language() != Language.GERMAN
        && !Guards.isFunctionWord(seam, seam.right())
        && !seam.paragraph().startsSentence(seam.token());
  }

  /** The name of who speaks, at the start of a line: {@code HarborNews: How are you?}. */
  static boolean isSpeaker(Seam seam) {
    Token token = seam.token();
    return Shape.of(seam.left()) == Shape.CAPITAL
        && seam.leftStart() == token.start()
        && seam.paragraph().isFirst(token)
        && seam.rightEnd() == token.end() - 1
        && token.at(seam.rightEnd()) == Glyph.COLON
        && seam.whole().length() <= LONGEST_SPEAKER
        && !seam.left().equals(seam.right())
        && !Guards.isFunctionWord(seam, seam.left())
        && !Shapes.isLabel(seam.left())
        && !Shapes.isLabel(seam.right());
  }

  /** Fields with their values: {@code Name:Anna,Role:Admin}. */
  static boolean isRecord(Token token) {
    int colons = 0;
    for (int i = token.start() + 1; i < token.end(); i++) {
      boolean field = token.at(i - 1).isLetterOrDigit() && token.at(i + 1).isLetterOrDigit();
      colons += field && token.at(i) == Glyph.COLON ? 1 : 0;
    }
    return colons > 1;
  }

  /**
   * A name and its initial, two files, two formulas, an abbreviation: {@code Brandt,A.}, {@code
   * README.md,LICENSE.md}, {@code KCl,NaOH}, {@code TL;DR}.
   */
  static boolean isPair(Seam seam) {
    Token token = seam.token();
    boolean point = token.at(seam.rightEnd()) == Glyph.POINT;
    boolean initial = point && seam.right().length() == 1 && seam.after() == Glyph.UPPER;
    boolean file = point && token.at(seam.rightEnd() + 1) == Glyph.LOWER;
    boolean mixed = isMixedCase(token, seam.leftStart()) && isMixedCase(token, seam.rightStart());
    boolean abbreviation =
        seam.before() == Glyph.SEMICOLON
            && Shape.of(seam.left()) == Shape.CAPITALS
            && Shape.of(seam.right()) == Shape.CAPITALS;
    return initial || file || mixed || abbreviation;
  }

  /** Returns whether capitals and small letters alternate in the run of letters at {@code from}. */
  private static boolean isMixedCase(Token token, int from) {
    int i = from;
    while (token.at(i - 1).isLetter()) {
      i--;
    }
    boolean lower = token.at(i) == Glyph.LOWER;
    boolean capitalInside = false;
    for (i++; token.at(i).isLetter(); i++) {
      lower |= token.at(i) == Glyph.LOWER;
      capitalInside |= token.at(i) == Glyph.UPPER;
    }
    return lower && capitalInside;
  }

  /** A name after a prefix in small letters: {@code isiZulu}, {@code vanOland}. */
  static boolean isForeign(Seam seam) {
    String left = seam.left();
    boolean particle =
        Shape.of(left) == Shape.LOWER
            && Shapes.startsName(left)
            && !Guards.isFunctionWord(seam, left);
    return (particle || Shapes.startsForeignName(left))
        && !Guards.isFunctionWord(seam, seam.right());
  }

  /** A name with the sign of a trade mark or the form of a company: {@code HarborNet GmbH}. */
  static boolean isOfCompany(Seam seam) {
    String text = seam.paragraph().text();
    int end = seam.rightEnd();
    int lineEnd = seam.paragraph().line().end();
    if (end < lineEnd && TRADE_MARK.matches(text.charAt(end))) {
      return true;
    }
    int start = end + 1;
    int next = start;
    while (next < lineEnd
        && next - start <= LONGEST_FORM
        && Glyph.of(text.charAt(next)).isLetter()) {
      next++;
    }
    return end < lineEnd
        && Glyph.isNone(text.charAt(end))
        && Shapes.isCompanyForm(text.substring(start, next));
  }

  /** Returns whether two words that ran together are a name, not a small word and another. */
  static boolean mayBeCompany(Seam seam) {
    return !Guards.isFunctionWord(seam, seam.left())
        && (Shape.of(seam.left()) == Shape.CAPITAL || !Guards.isFunctionWord(seam, seam.right()));
  }

  /** The name of a product: {@code openSUSE}, {@code deviantART}, {@code stockX}. */
  static boolean isProduct(Seam seam) {
    String left = seam.left();
    String right = seam.right();
    if (Shape.of(left) != Shape.LOWER) {
      return false;
    }
    if (Shape.of(right) == Shape.CAPITALS && Shapes.startsProduct(left)) {
      return true;
    }
    if (Guards.isFunctionWord(seam, left)) {
      return false;
    }
    Glyph after = seam.token().at(seam.rightEnd());
    boolean ends = after == Glyph.NONE || after.endsSentence() || after.endsClause();
    boolean letter = right.length() == 1 && ends && !Guards.isOneLetterWord(right);
    return letter
        || Shape.of(right) == Shape.CAPITALS && !seam.paragraph().language().rank(left).isKnown();
  }
}
