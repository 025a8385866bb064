package io.github.textcleaner.rules.joins;

import io.github.textcleaner.rules.words.FunctionWords;
import io.github.textcleaner.rules.words.Language;
import io.github.textcleaner.rules.words.WordRank;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import java.util.Arrays;
import java.util.Locale;

/**
 * What speaks for and against a lost space at one seam: a value for each signal that has one there.
 * Immutable.
 */
@SuppressWarnings("EnumOrdinal") // ordinals index tables in memory; files hold names
public final class Evidence {
  /** Words of so many letters and more count as equally long. */
  static final int LENGTHS = 9;

  /** Names double a syllable: {@code PyPy}. */
  private static final int LONGEST_SHORT_TWIN = 3;

  private static final int SIGNALS = Signal.values().length;
  private static final int RANKS = WordRank.values().length;
  private static final int SHAPES = Shape.values().length;
  private static final int GLYPHS = Glyph.values().length;
  private static final int ABSENT = -1;

  /** How far a neighboring word or the start of the sentence is looked for. */
  private static final int LONGEST_LOOK = 120;

  private final int[] values;
  private final Seam seam;
  private final Language language;

  private Evidence(Seam seam, Language language, int[] values) {
    this.seam = seam;
    this.language = language;
    this.values = values;
  }

  /** Gathers the evidence of a seam that the rest of the document has no part in. */
  static Evidence of(Seam seam, Language language) {
    int[] absent = new int[SIGNALS];
    Arrays.fill(absent, ABSENT);
    Evidence evidence = new Evidence(seam, language, absent);
    evidence.gatherWords();
    evidence.gatherMarks();
    evidence.gatherToken();
    evidence.gatherNeighbors();
    return evidence;
  }

  /**
   * Returns this evidence with that of the rest of the document.
   *
   * @param repetitions how often the same words stand at a seam in the document, this one included
   */
  Evidence withDocument(WordCounts counts, int repetitions) {
    Evidence evidence = new Evidence(seam, language, values.clone());
    String left = seam.left();
    String right = seam.right();
    evidence.set(Signal.REPEATED, Math.min(2, repetitions - 1));
    evidence.set(Signal.HALVES_SEEN, seenLeft(counts, left) * 3 + seenRight(counts, right));
    if (seam.isInsideWord()) {
      String whole = left + right;
      String lower = whole.toLowerCase(Locale.ROOT);
      String capital = whole.substring(0, 1) + whole.substring(1).toLowerCase(Locale.ROOT);
      evidence.set(Signal.WHOLE_SEEN, flag(counts.of(lower) + counts.of(capital) > 0));
    }
    return evidence;
  }

  /** Returns this evidence with what only a split inside a run of letters has. */
  Evidence withSplit(int margin) {
    Evidence evidence = new Evidence(seam, language, values.clone());
    String left = seam.left();
    String right = seam.right();
    int leftFunction = flag(language.rank(left).isFunction());
    int rightFunction = flag(language.rank(right).isFunction());
    int affixes = flag(Shapes.startsWords(left)) * 2 + flag(Shapes.endsWords(right));
    int whole = flag(Shapes.endsNone(right, language));
    evidence.set(Signal.AFFIXES, affixes);
    evidence.set(Signal.WHOLE_AFTER, whole + whole * flag(language.rank(left).isKnown()));
    evidence.set(Signal.SPLIT_MARGIN, Math.min(5, margin));
    evidence.set(
        Signal.SPLIT_FUNCTION, (language.ordinal() * 2 + leftFunction) * 2 + rightFunction);
    evidence.set(Signal.SPLIT_LENGTHS, length(left) * LENGTHS + length(right));
    return evidence;
  }

  /** Returns the index of the value of {@code signal}, negative if the signal is absent. */
  public int value(Signal signal) {
    return values[signal.ordinal()];
  }

  private void set(Signal signal, int value) {
    values[signal.ordinal()] = value;
  }

  private void gatherWords() {
    String left = seam.left();
    String right = seam.right();
    int leftRank = rank(left);
    int rightRank = rank(right);
    int leftShape = shapeBefore(left);
    int rightShape = shapeAfter(right);
    set(Signal.LANGUAGE, language.ordinal());
    set(Signal.LEFT_WORD, leftRank);
    set(Signal.RIGHT_WORD, rightRank);
    set(Signal.WORDS, leftRank * RANKS + rightRank);
    set(Signal.LEFT_LENGTH, length(left));
    set(Signal.RIGHT_LENGTH, length(right));
    set(Signal.SHAPES, leftShape * SHAPES + rightShape);
    set(Signal.LEFT_SHAPE_WORD, leftShape * RANKS + leftRank);
    set(Signal.RIGHT_SHAPE_WORD, rightShape * RANKS + rightRank);
    set(Signal.LEFT_SHAPE_RIGHT_WORD, leftShape * RANKS + rightRank);
    set(Signal.LEFT_LENGTH_WORD, length(left) * RANKS + leftRank);
    set(Signal.RIGHT_LENGTH_WORD, length(right) * RANKS + rightRank);
    set(Signal.LANGUAGE_LEFT_WORD, language.ordinal() * RANKS + leftRank);
    set(Signal.LANGUAGE_RIGHT_WORD, language.ordinal() * RANKS + rightRank);
    set(Signal.LEFT_SHAPE_HUMPS, leftShape * 4 + Math.min(3, seam.token().humps()));
    set(Signal.LEFT_FUNCTION_WORD, functionWord(left, leftRank));
    set(Signal.RIGHT_FUNCTION_WORD, functionWord(right, rightRank));
    set(Signal.NAME_PREFIX, flag(Shapes.startsName(left)));
    set(Signal.ABBREVIATION, flag(Shapes.isAbbreviation(left)));
    if (seam.isInsideWord()) {
      set(
          Signal.WHOLE_WORD,
          language.rank(seam.paragraph().text(), seam.leftStart(), seam.rightEnd()).ordinal());
      set(Signal.TWINS, twins(left, right));
      boolean label = Shapes.isLabel(left) && startsSentence();
      set(Signal.LABEL, flag(label && Shape.of(nextWord()) == Shape.CAPITAL));
    }
    if (seam.before() == Glyph.DIGIT) {
      set(Signal.UNIT, flag(Shapes.isUnit(right)));
    }
  }

  /** A word that is said twice and is not the whole line, as that of an echo is. */
  private int twins(String left, String right) {
    Line line = seam.paragraph().line();
    boolean whole = seam.leftStart() == line.start() && seam.rightEnd() == line.end();
    return whole || !left.equals(right) ? 0 : left.length() <= LONGEST_SHORT_TWIN ? 1 : 2;
  }

  /** Returns whether the word before the seam begins its sentence. */
  private boolean startsSentence() {
    Token token = seam.token();
    return seam.leftStart() == token.start()
        ? seam.paragraph().startsSentence(token)
        : token.at(seam.leftStart() - 1).endsSentence();
  }

  private static int functionWord(String word, int rank) {
    boolean function = rank <= WordRank.FUNCTION.ordinal();
    return function ? FunctionWords.indexOf(word.toLowerCase(Locale.ROOT)) : ABSENT;
  }

  private int seenLeft(WordCounts counts, String word) {
    int own = seam.leftEnd() == seam.offset() && seam.after().isLetterOrDigit() ? 0 : 1;
    return seen(counts.of(word) - own);
  }

  private int seenRight(WordCounts counts, String word) {
    int own = seam.rightStart() == seam.offset() && seam.before().isLetterOrDigit() ? 0 : 1;
    String lower = word.toLowerCase(Locale.ROOT);
    return seen(counts.of(word) - own + (lower.equals(word) ? 0 : counts.of(lower)));
  }

  private static int seen(int count) {
    return Math.max(0, Math.min(2, count));
  }

  private int rank(String word) {
    return (word.isEmpty() ? WordRank.LETTER : language.rank(word)).ordinal();
  }

  private int shapeBefore(String left) {
    boolean digit = left.isEmpty() && seam.token().at(seam.leftEnd() - 1) == Glyph.DIGIT;
    return (digit ? Shape.DIGITS : Shape.of(left)).ordinal();
  }

  private int shapeAfter(String right) {
    boolean digit = right.isEmpty() && seam.token().at(seam.rightStart()) == Glyph.DIGIT;
    return (digit ? Shape.DIGITS : Shape.of(right)).ordinal();
  }

  private static int length(String word) {
    return Math.min(LENGTHS - 1, word.length());
  }

  private static int flag(boolean value) {
    return value ? 1 : 0;
  }

  private void gatherMarks() {
    Token token = seam.token();
    int before = seam.before().ordinal();
    int after = seam.after().ordinal();
    set(Signal.LEFT_MARK, before);
    set(Signal.RIGHT_MARK, after);
    set(Signal.MARKS, before * GLYPHS + after);
    set(Signal.LANGUAGE_MARK, language.ordinal() * GLYPHS + before);
    Glyph inner = token.at(seam.offset() - 2);
    set(Signal.INNER_MARK, inner.ordinal() * SHAPES + shapeAfter(seam.right()));
    if (seam.after().isQuote()) {
      gatherQuotation(seam.offset(), seam.after(), seam.before());
    } else if (seam.before().isQuote()) {
      gatherQuotation(seam.offset() - 1, seam.before(), inner);
    }
    if (token.at(seam.leftEnd() - 1) == Glyph.DIGIT) {
      set(Signal.NUMBER, NumberForm.endingAt(token, seam.leftEnd()).ordinal());
    } else if (seam.after() == Glyph.DIGIT) {
      set(Signal.NUMBER, NumberForm.startingAt(token, seam.offset()).ordinal());
    }
  }

  /** What the mark of a quotation says, and what stands before it. */
  private void gatherQuotation(int offset, Glyph mark, Glyph before) {
    int certainty = seam.paragraph().quotes().certainty(offset).ordinal();
    set(Signal.QUOTES, certainty * GLYPHS + mark.ordinal());
    int place =
        before.endsSentence() ? 0 : before.endsClause() ? 1 : before.isLetterOrDigit() ? 2 : 3;
    set(Signal.QUOTATION_AFTER, certainty * 4 + place);
    if (mark == Glyph.STRAIGHT_QUOTE && certainty == Quotes.Certainty.ALONE.ordinal()) {
      set(Signal.SPEECH, SpeechScan.around(seam.paragraph(), offset).ordinal());
    }
  }

  private void gatherToken() {
    Token token = seam.token();
    set(Signal.BEFORE, token.at(seam.leftStart() - 1).ordinal());
    set(Signal.AFTER, token.at(seam.rightEnd()).ordinal());
    set(Signal.HUMPS, Math.min(3, token.humps()));
    set(Signal.CODE, flag(token.isCode()));
    boolean timeOfDay = seam.isAfterTimeOfDay();
    set(Signal.DOTTED, flag(token.isDotted() && !timeOfDay));
    set(Signal.DIGITS, flag(token.hasDigits()));
    set(Signal.CODE_LINE, seam.paragraph().code());
    set(Signal.SAME_MARKS, timeOfDay ? 0 : sameMarks());
    boolean first = timeOfDay || seam.leftStart() == token.start();
    boolean last = seam.rightEnd() == token.end();
    set(Signal.WHOLE_TOKEN, flag(first) * 2 + flag(last));
  }

  /** Counts other places of the token with the same mark between letters or digits. */
  private int sameMarks() {
    Token token = seam.token();
    Glyph mark = seam.before();
    if (mark.isLetterOrDigit()) {
      return 0;
    }
    int count = 0;
    for (int i = token.start() + 1; i < token.end() - 1; i++) {
      if (i != seam.offset() - 1
          && token.at(i) == mark
          && token.at(i - 1).isLetterOrDigit()
          && token.at(i + 1).isLetterOrDigit()) {
        count++;
      }
    }
    return Math.min(3, count);
  }

  private void gatherNeighbors() {
    String previous = previousWord();
    String next = nextWord();
    set(Signal.AROUND, Shape.of(previous).ordinal() * SHAPES + Shape.of(next).ordinal());
    set(Signal.PREVIOUS_WORD, neighborRank(previous));
    set(Signal.NEXT_WORD, neighborRank(next));
    set(Signal.SENTENCE_SO_FAR, sentenceSoFar());
  }

  private int neighborRank(String token) {
    int end = 0;
    while (end < token.length() && Letters.isCased(token.charAt(end))) {
      end++;
    }
    return end == 0 ? ABSENT : language.rank(token, 0, end).ordinal();
  }

  private String previousWord() {
    String text = seam.paragraph().text();
    int first = Math.max(seam.paragraph().line().start(), seam.token().start() - LONGEST_LOOK);
    int end = seam.token().start();
    while (end > first && Glyph.of(text.charAt(end - 1)) == Glyph.NONE) {
      end--;
    }
    int start = end;
    while (start > first && Glyph.of(text.charAt(start - 1)) != Glyph.NONE) {
      start--;
    }
    return text.substring(start, end);
  }

  private String nextWord() {
    String text = seam.paragraph().text();
    int last = Math.min(seam.paragraph().line().end(), seam.token().end() + LONGEST_LOOK);
    int start = seam.token().end();
    while (start < last && Glyph.of(text.charAt(start)) == Glyph.NONE) {
      start++;
    }
    int end = start;
    while (end < last && Glyph.of(text.charAt(end)) != Glyph.NONE) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Counts words back to the last mark that ends a sentence: 0, 1, 2, 4, 7 or 12 and more. */
  private int sentenceSoFar() {
    String text = seam.paragraph().text();
    int first = Math.max(seam.paragraph().line().start(), seam.token().start() - LONGEST_LOOK);
    int words = 0;
    for (int i = seam.token().start() - 1; i > first; i--) {
      boolean blank = Glyph.of(text.charAt(i)) == Glyph.NONE;
      Glyph before = Glyph.of(text.charAt(i - 1));
      if (blank && before.endsSentence()) {
        break;
      }
      words += blank && before != Glyph.NONE ? 1 : 0;
    }
    return words < 2 ? words : words < 4 ? 2 : words < 7 ? 3 : words < 12 ? 4 : 5;
  }
}
