package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.clues.Clue;
import io.github.textcleaner.rules.residue.EdgePiece.Proof;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Sentences;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds residue that was run together with the first or the last words of a line. Looks at the
 * edges alone, and reads a part of them only where a seam shows: a capital, a digit, an opening
 * quotation mark or a copyright sign right after a letter or a digit, or what follows the end of a
 * sentence.
 */
final class GluedEdges {
  /** Labels and prompts are no longer, dates with their labels neither. */
  private static final int LONGEST_HEAD = 80;

  /** Links that are glued to a word and not to the end of a sentence are no longer. */
  private static final int LONGEST_LINK = 40;

  /** More seams than this at one edge are names of code. */
  private static final int MOST_SEAMS = 6;

  private static final String COPYRIGHT = "Copyright";

  private final Line line;
  private final String text;
  private final int start;
  private final int end;

  /**
   * What stands at the end of a line.
   *
   * @param start where the first piece starts
   * @param pieces the pieces, up to the end of the line
   * @param mark the mark that closes the sentence before, or a blank if there is none
   * @param glued whether no white space stands before the first piece
   */
  record Tail(int start, ImmutableList<EdgePiece> pieces, char mark, boolean glued) {}

  GluedEdges(Line line) {
    this.line = line;
    Span content = line.content();
    text = line.document().text();
    start = content.start();
    end = content.end();
  }

  /**
   * Returns the pieces that stand one after the other at the start of the line, none if there is no
   * seam after a first one. They take the whole line, or end before a capital or an opening
   * quotation mark.
   */
  ImmutableList<EdgePiece> head() {
    if (!line.has(Trait.SEAM_AFTER_WORD)) {
      return ImmutableList.of();
    }
    Optional<EdgePiece> first = beforeSeam(start, Math.min(end, start + LONGEST_HEAD));
    ImmutableList.Builder<EdgePiece> pieces = ImmutableList.builder();
    Optional<EdgePiece> next = first;
    while (next.isPresent()) {
      pieces.add(next.get());
      int at = next.get().end();
      next = at < end ? EdgePiece.read(line, at, end) : Optional.empty();
      next = next.isPresent() ? next : beforeSeam(at, Math.min(end, at + LONGEST_HEAD));
    }
    return pieces.build();
  }

  private Optional<EdgePiece> beforeSeam(int from, int limit) {
    int seams = 0;
    for (int i = skipPlain(from + 2, limit);
        i < limit && seams < MOST_SEAMS;
        i = skipPlain(i + 1, limit)) {
      if (isSeam(i)) {
        seams++;
        Optional<EdgePiece> piece = EdgePiece.read(line, from, i);
        if (piece.isPresent()) {
          return piece;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns what stands from some seam at or after {@code from} to the end of the line. */
  Optional<Tail> tail(int from) {
    if (!mayHoldStart()) {
      return Optional.empty();
    }
    boolean closed = isClosed();
    if (closed && !mayHoldNotice()) {
      return Optional.empty();
    }
    int first = Math.max(from + 2, end - EdgePiece.LONGEST);
    if (closed && !line.has(Trait.SEAM_AFTER_SENTENCE) && !line.has(Trait.BRACKET)) {
      first = afterSentences(first);
    }
    Deque<Integer> seams = new ArrayDeque<>();
    for (int i = skipPlainBackward(end - 2, first);
        i >= first && seams.size() < MOST_SEAMS;
        i = skipPlainBackward(i - 1, first)) {
      if (canStart(i, closed)) {
        seams.addFirst(i);
      }
    }
    for (int seam : seams) {
      ImmutableList<EdgePiece> pieces = upToEnd(seam);
      if (!pieces.isEmpty()) {
        boolean glued = !Blanks.isBlank(text.charAt(seam - 1));
        return Optional.of(new Tail(seam, pieces, markBefore(seam), glued));
      }
    }
    return Optional.empty();
  }

  /** A piece starts behind the mark of a sentence, or at a capital within a word. */
  private boolean mayHoldStart() {
    return !line.has(Trait.SHORT)
        || line.has(Trait.CAPITAL_IN_WORD)
        || Clue.SENTENCE_MARK.mayBeIn(line);
  }

  /**
   * Returns where seams may be in a line without one behind a sentence: from a notice of rights on,
   * or near the end, where a link may be glued to a word.
   */
  private int afterSentences(int first) {
    for (int i = first; i < end; i++) {
      if (text.charAt(i) == 'C' && text.startsWith(COPYRIGHT, i)) {
        return first;
      }
    }
    return line.has(Trait.CAPITAL_IN_WORD) ? Math.max(first, end - LONGEST_LINK) : end;
  }

  /** Returns whether something may be glued to the line, or stands in brackets, or has a year. */
  private boolean mayHoldNotice() {
    return line.has(Trait.SEAM) || line.has(Trait.BRACKET) || line.has(Trait.DIGIT);
  }

  /** Returns whether the line ends with the mark of a sentence, in quotation marks or not. */
  private boolean isClosed() {
    return Sentences.closeAt(text, new Span(start, end));
  }

  private ImmutableList<EdgePiece> upToEnd(int from) {
    ImmutableList.Builder<EdgePiece> pieces = ImmutableList.builder();
    int at = from;
    while (at < end) {
      Optional<EdgePiece> rest = EdgePiece.read(line, at, end);
      Optional<EdgePiece> piece = rest.filter(whole -> whole.proof() != Proof.KNOWN);
      piece = piece.isPresent() ? piece : beforeSeam(at, end);
      piece = piece.isPresent() ? piece : rest;
      if (piece.isEmpty()) {
        return ImmutableList.of();
      }
      pieces.add(piece.get());
      at = piece.get().end();
    }
    return pieces.build();
  }

  /** A line that closes like a sentence is the author's to its end if nothing is glued to it. */
  private boolean canStart(int at, boolean closed) {
    char c = text.charAt(at);
    boolean notice = c == '\u00A9' || c == '(' || c == 'C' && text.startsWith(COPYRIGHT, at);
    if (!Letters.isUpper(c) && !isDigit(c) && !notice) {
      return false;
    }
    boolean spaced = Blanks.isBlank(text.charAt(at - 1));
    if (spaced && closed && !notice) {
      return false;
    }
    if (markBefore(at) != ' ') {
      return true;
    }
    return end - at <= LONGEST_LINK && Letters.isUpper(c) && Letters.isLower(text.charAt(at - 1));
  }

  /** Returns the mark that closes a sentence before {@code at}, or a blank. */
  private char markBefore(int at) {
    int i = at - 1;
    while (i > start && Blanks.isBlank(text.charAt(i))) {
      i--;
    }
    while (i > start && Sentences.isCloser(text.charAt(i))) {
      i--;
    }
    char mark = text.charAt(i);
    if (i <= start || !Sentences.isMark(mark)) {
      return ' ';
    }
    char before = text.charAt(i - 1);
    boolean number = isDigit(before) && isDigit(text.charAt(at));
    boolean word = Letters.isLower(before) || isDigit(before) && !number;
    return word || Sentences.isCloser(before) || Sentences.isMark(before) ? mark : ' ';
  }

  private boolean isSeam(int at) {
    char right = text.charAt(at);
    boolean capital = Letters.isUpper(right);
    if (!capital && !isDigit(right) && right != '\u00A9' && !isOpeningQuote(right)) {
      return false;
    }
    char left = text.charAt(at - 1);
    boolean word = Letters.isCased(left) || isDigit(left) || left == ')';
    if (capital) {
      return word && !Letters.isUpper(left) || Letters.isUpper(left) && startsWord(at);
    }
    return word
        && (right == '\u00A9'
            || isDigit(right) && Letters.isCased(left)
            || isOpeningQuote(right) && at + 1 < end && Letters.isUpper(text.charAt(at + 1)));
  }

  /** Returns whether a word starts at {@code at} in a run of capitals that are more than one. */
  private boolean startsWord(int at) {
    boolean capitals = at - 2 >= start && Letters.isUpper(text.charAt(at - 2));
    return capitals
        && at + 1 < end
        && (Letters.isLower(text.charAt(at + 1)) || Blanks.isBlank(text.charAt(at + 1)));
  }

  private int skipPlain(int from, int limit) {
    int i = from;
    while (i < limit && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int skipPlainBackward(int from, int first) {
    int i = from;
    while (i >= first && isPlain(text.charAt(i))) {
      i--;
    }
    return i;
  }

  /** Most characters are small letters and spaces, and nothing starts with them. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c == ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOpeningQuote(char c) {
    return c == '"' || c == '\u201C' || c == '\u201E' || c == '\u00AB' || c == '\u2018';
  }
}
