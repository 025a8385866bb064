package io.github.textcleaner.rules.clues;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Sentences;

/**
 * What a reader of lines cannot do without: a word of its lists, or a mark. One pass over a line
 * finds all clues in it, so a reader whose clue is missing need not look at the line at all.
 *
 * <p>A line may seem to have a clue that it has not, but never lacks one that it has: words are
 * told by their hashes, and a line with characters that do not fold one by one has all clues.
 */
public enum Clue {
  /** A word such as "by". */
  BY(ClueWords.BY, ""),

  /** A word for a trade. */
  TRADE(ClueWords.TRADES, ""),

  /** A word or a sign that every credit of a picture has, unless it begins with a label. */
  PICTURE(CreditWords.needed(), "\u00A9"),

  /** A word that every opening of a caption has. */
  CAPTION(ClueWords.CAPTIONS, ""),

  /** A part of a word that every credit of contributors has. */
  CONTRIBUTOR(ImmutableSet.of(), ""),

  /** A mark that a label ends with: these, or three dots. */
  LABEL(ImmutableSet.of(), ":="),

  /** What {@link Sentences#isMark} knows as the mark of a sentence. */
  SENTENCE_MARK(ImmutableSet.of(), ".!?\u2026\u061F\u06D4\u0964"),

  /** A mark that parts the steps of a path. */
  STEP(ImmutableSet.of(), ">/\u00BB\u203A");

  private static final LineAnalysis<Integer> ANALYSIS =
      LineAnalysis.of("clues", line -> Clues.of(line.document().text(), line.content()));

  /** Folded words, of which a text with this clue has one, the longest one of several at least. */
  final ImmutableSet<String> words;

  /** Or it has one of these characters. */
  final String marks;

  Clue(ImmutableSet<String> words, String marks) {
    this.words = words;
    this.marks = marks;
  }

  @SuppressWarnings("EnumOrdinal") // sets of clues live in memory only
  int bit() {
    return 1 << ordinal();
  }

  /** Returns whether a folded word is one of the words of this clue. */
  public boolean isWord(String word) {
    return words.contains(word);
  }

  /** Returns false if the line surely lacks this clue, and so does every part of it. */
  public boolean mayBeIn(Line line) {
    return (line.get(ANALYSIS) & bit()) != 0;
  }
}
