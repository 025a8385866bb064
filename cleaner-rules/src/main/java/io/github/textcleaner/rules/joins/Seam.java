package io.github.textcleaner.rules.joins;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;

/**
 * A place in a line where a space may have been lost: what the words on both sides look like, and
 * the token around them.
 */
final class Seam {
  /** Characters of addresses, paths, code and handles; a token with one of them is left alone. */
  private static final CharMatcher CODE = CharMatcher.anyOf("@/\\_=<>{}#|~^*`$%&+");

  /** So many characters on one side of a seam are no word; the bound keeps the time linear. */
  private static final int LONGEST_SIDE = 64;

  private static final int FEWEST_BLANKS = 2;
  private static final int LONGEST_LOOK_BACK = 160;

  /** Lines of code end with these, sentences do not. */
  private static final CharMatcher CODE_END = CharMatcher.anyOf(";{}");

  private final String text;
  private final int lineStart;
  private final int lineEnd;
  private final int leftEnd;
  private final int rightStart;

  /**
   * @param leftEnd the offset after the last letter on the left, before marks
   * @param rightStart the offset of the first letter on the right, after marks
   */
  Seam(Line line, int leftEnd, int rightStart) {
    this.text = line.document().text();
    this.lineStart = line.start();
    this.lineEnd = line.end();
    this.leftEnd = leftEnd;
    this.rightStart = rightStart;
  }

  /**
   * Returns whether at least two lower-case letters end the left side, and no capital begins it.
   */
  boolean endsLowerCaseWord() {
    int start = leftEnd;
    while (start > lineStart && Letters.isLower(text.charAt(start - 1))) {
      start--;
    }
    boolean startsWord = start == lineStart || !Letters.isUpper(text.charAt(start - 1));
    return leftEnd - start >= 2 && startsWord;
  }

  /** Returns whether a capital and at least one lower-case letter, and nothing odd, follow. */
  boolean startsCapitalizedWord() {
    int end = wordEnd();
    if (end - rightStart < 2 || !Letters.isUpper(text.charAt(rightStart))) {
      return false;
    }
    for (int i = rightStart + 1; i < end; i++) {
      if (!Letters.isLower(text.charAt(i))) {
        return false;
      }
    }
    return end == lineEnd || !isOdd(end);
  }

  /** Returns the word on the right. */
  String rightWord() {
    return text.substring(rightStart, wordEnd());
  }

  private int wordEnd() {
    int end = rightStart;
    while (end < lineEnd && Letters.isCased(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A call, a digit, or a point and a letter: names of code and of sites go on like this. */
  private boolean isOdd(int end) {
    char c = text.charAt(end);
    boolean dotted =
        c == '.'
            && end + 1 < lineEnd
            && !Blanks.isBlank(text.charAt(end + 1))
            && Letters.isCased(text.charAt(end + 1));
    boolean quoted = c == '\u201C' || c == '\u201D';
    return dotted || quoted || c == '(' || c == '[' || c >= '0' && c <= '9';
  }

  /**
   * Returns whether the run of visible characters around the seam is an address, a path or code, or
   * too long for words.
   */
  boolean isInCode() {
    int start = leftEnd;
    int first = Math.max(lineStart, leftEnd - LONGEST_SIDE);
    while (start > first && !Blanks.isBlank(text.charAt(start - 1))) {
      start--;
    }
    int end = rightStart;
    int last = Math.min(lineEnd, rightStart + LONGEST_SIDE);
    while (end < last && !Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return leftEnd - start == LONGEST_SIDE
        || end - rightStart == LONGEST_SIDE
        || CODE.matchesAnyOf(text.substring(start, end))
        || text.startsWith("www.", start)
        || hasPoint(start, leftEnd);
  }

  /** Returns whether a bracket stands in the run of visible characters before the seam. */
  boolean hasBracket() {
    for (int i = leftEnd - 1; i >= lineStart && !Blanks.isBlank(text.charAt(i)); i--) {
      if (text.charAt(i) == '(' || text.charAt(i) == '[') {
        return true;
      }
    }
    return false;
  }

  private boolean hasPoint(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the words before the seam read like a part of a sentence: at least two spaces
   * after words, not far back, in a line that does not end like code.
   */
  boolean isInSentence() {
    int blanks = 0;
    int first = Math.max(lineStart + 1, leftEnd - LONGEST_LOOK_BACK);
    for (int i = leftEnd - 1; i >= first && blanks < FEWEST_BLANKS; i--) {
      boolean afterWord = Blanks.isBlank(text.charAt(i)) && !Blanks.isBlank(text.charAt(i - 1));
      blanks += afterWord ? 1 : 0;
    }
    return blanks == FEWEST_BLANKS && !CODE_END.matches(text.charAt(lineEnd - 1));
  }
}
