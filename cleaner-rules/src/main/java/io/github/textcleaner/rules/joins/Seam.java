package io.github.textcleaner.rules.joins;

import org.jspecify.annotations.Nullable;

/** A place where a space may have been lost, between two parts of one token. For one thread. */
final class Seam {
  private final Join join;
  private final int offset;
  private final Token token;
  private final Paragraph paragraph;
  private final int leftStart;
  private final int leftEnd;
  private final int rightStart;
  private final int rightEnd;
  private @Nullable String left;
  private @Nullable String right;

  Seam(Join join, int offset, Token token, Paragraph paragraph) {
    this.join = join;
    this.offset = offset;
    this.token = token;
    this.paragraph = paragraph;
    this.leftEnd = skipMarksBack(token, offset);
    this.leftStart = wordStart(token, leftEnd);
    this.rightStart = skipMarks(token, offset);
    this.rightEnd = wordEnd(token, rightStart);
  }

  private static int skipMarksBack(Token token, int from) {
    int i = from;
    while (i > token.start() && !token.at(i - 1).isLetterOrDigit()) {
      i--;
    }
    return i;
  }

  private static int skipMarks(Token token, int from) {
    int i = from;
    while (i < token.end() && !token.at(i).isLetterOrDigit()) {
      i++;
    }
    return i;
  }

  /** A word begins after a mark or a digit, or at a capital after a lower-case letter. */
  private static int wordStart(Token token, int end) {
    int i = end;
    while (token.at(i - 1).isLetter() && !(i < end && startsHump(token, i))) {
      i--;
    }
    return i;
  }

  private static int wordEnd(Token token, int start) {
    int i = start;
    while (token.at(i).isLetter() && !(i > start && startsHump(token, i))) {
      i++;
    }
    return i;
  }

  private static boolean startsHump(Token token, int offset) {
    return token.at(offset) == Glyph.UPPER && token.at(offset - 1) == Glyph.LOWER;
  }

  Join join() {
    return join;
  }

  /** Returns where the space would go. */
  int offset() {
    return offset;
  }

  Token token() {
    return token;
  }

  Paragraph paragraph() {
    return paragraph;
  }

  int leftStart() {
    return leftStart;
  }

  int leftEnd() {
    return leftEnd;
  }

  int rightStart() {
    return rightStart;
  }

  int rightEnd() {
    return rightEnd;
  }

  /** Returns the letters before the seam and the marks at it; empty if there are none. */
  String left() {
    String known = left;
    if (known == null) {
      known = paragraph.text().substring(leftStart, leftEnd);
      left = known;
    }
    return known;
  }

  /** Returns the letters after the seam and the marks at it; empty if there are none. */
  String right() {
    String known = right;
    if (known == null) {
      known = paragraph.text().substring(rightStart, rightEnd);
      right = known;
    }
    return known;
  }

  /** Returns the two words and what stands between them. */
  String whole() {
    return paragraph.text().substring(leftStart, rightEnd);
  }

  /** Returns whether a half of the day stands before the seam: {@code 9 a.m.The}. */
  boolean isAfterTimeOfDay() {
    boolean half = token.hasAt(token.start(), "a.m.") || token.hasAt(token.start(), "p.m.");
    return half && offset == token.start() + 4 && paragraph.glyphBefore(token) == Glyph.DIGIT;
  }

  /** Returns whether letters stand on both sides of the seam. */
  boolean isInsideWord() {
    return before().isLetter() && after().isLetter();
  }

  /** Returns the character before the seam. */
  Glyph before() {
    return token.at(offset - 1);
  }

  /** Returns the character after the seam. */
  Glyph after() {
    return token.at(offset);
  }
}
