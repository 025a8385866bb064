package io.github.textcleaner.rules.joins;

import io.github.textcleaner.rules.words.Language;
import io.github.textcleaner.rules.words.WordRank;
import io.github.textcleaner.text.Letters;
import java.util.Locale;

/** Shapes that authors write on purpose without a space: no evidence outweighs them. */
final class Guards {
  private static final int LONGEST_NUMBER_AFTER_SENTENCE = 3;
  private static final int LONGEST_FOOTNOTE = 4;

  /** The opening mark of a quotation is looked for so far back; the bound keeps time linear. */
  private static final int LONGEST_QUOTATION = 1000;

  /** The words of one letter that sentences begin with. */
  private static final String ONE_LETTER_WORDS = "IAOYÀÈÉEÓÅŐВИЯСУКІЙЄΟΗaeioyàéèóвияоскуzw";

  /** How many letters more than a small word a word has that ends with it: {@code Gr|und}. */
  private static final int LONGEST_REST = 4;

  private Guards() {}

  /** Returns whether the seam may be one that lost its space. */
  static boolean allow(Seam seam) {
    Token token = seam.token();
    return switch (seam.join()) {
      case SENTENCE -> allowSentence(seam);
      case SENTENCE_NUMBER -> !token.isCode() && !isSmallNumber(seam);
      case CLAUSE -> allowClause(seam);
      case CAPITAL -> allowCapital(seam);
      case WORDS -> !isPrefix(seam) && !isBeforeStrayCapital(seam);
      case SMALL_WORD ->
          !isPrefix(seam) && !isBeforeStrayCapital(seam) && !isName(seam) && !isCompound(seam);
      case NUMBER -> allowNumber(seam);
      case OPENING_QUOTE -> allowOpeningQuote(seam);
      case CLOSING_QUOTE -> allowClosingQuote(seam);
      case OPENING_BRACKET -> allowOpeningBracket(seam);
      case CLOSING_BRACKET -> allowClosingBracket(seam);
    };
  }

  /** A part that words begin with and that is no small word: {@code multisystem}. */
  private static boolean isPrefix(Seam seam) {
    return Shapes.startsWords(seam.left()) && !isFunctionWord(seam, seam.left());
  }

  /** Two letters and a capital are no word: {@code DecoratIng}. */
  private static boolean isBeforeStrayCapital(Seam seam) {
    return seam.right().length() <= 2 && seam.token().at(seam.rightEnd()) == Glyph.UPPER;
  }

  /** A name that ends with the letter of a conjunction: {@code Chery}. */
  private static boolean isName(Seam seam) {
    return seam.right().length() == 1 && seam.token().at(seam.leftStart()) == Glyph.UPPER;
  }

  /**
   * What is left is no word, and the whole is one or ends with a longer one: {@code Schweineh|und}.
   */
  private static boolean isCompound(Seam seam) {
    Language language = seam.paragraph().language();
    if (language.rank(seam.left()).isKnown()) {
      return false;
    }
    String whole = seam.whole();
    int first = Math.max(0, seam.left().length() - LONGEST_REST);
    for (int i = first; i < seam.left().length(); i++) {
      String end = whole.substring(i);
      if (language.rank(end).isKnown() || Shapes.endsWords(end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean allowSentence(Seam seam) {
    Token token = seam.token();
    boolean lower = seam.after() == Glyph.LOWER;
    if (isAtStart(seam) || seam.paragraph().isStatement()) {
      return false;
    }
    if (token.hasCodeMark() || lower && (token.isCode() || isPause(seam))) {
      return false;
    }
    if (Names.isQuoted(seam) || seam.before() == Glyph.POINT && !allowPoint(seam)) {
      return false;
    }
    if (seam.before() == Glyph.EXCLAMATION && Names.isExclaimed(seam)) {
      return false;
    }
    return startsWithWord(seam);
  }

  /** Returns whether the right side is more than a letter: a word, also if it is elided. */
  private static boolean startsWithWord(Seam seam) {
    boolean elided = seam.token().at(seam.rightEnd()) == Glyph.APOSTROPHE;
    return seam.right().length() > 1 || elided || isOneLetterWord(seam.right());
  }

  /** Three points in a sentence: {@code well...and}. */
  private static boolean isPause(Seam seam) {
    return seam.before() == Glyph.ELLIPSIS || seam.token().at(seam.offset() - 2) == Glyph.POINT;
  }

  /** Nothing but marks stands before the seam; in French a space stands before some marks. */
  private static boolean isAtStart(Seam seam) {
    int start = seam.token().start();
    if (seam.leftEnd() != start) {
      return false;
    }
    Glyph mark = seam.before();
    boolean spacedMark =
        seam.offset() - 1 == start
            && (mark == Glyph.EXCLAMATION
                || mark == Glyph.QUESTION
                || mark == Glyph.COLON
                || mark == Glyph.SEMICOLON);
    boolean spacedQuote =
        seam.offset() - 2 == start
            && seam.token().at(start).isQuote()
            && !seam.paragraph().quotes().opens(start);
    return !(spacedMark || spacedQuote) || seam.paragraph().language() != Language.FRENCH;
  }

  private static boolean allowPoint(Seam seam) {
    Token token = seam.token();
    String left = seam.left();
    String right = seam.right();
    if (isItem(seam) || Names.isChain(token)) {
      return false;
    }
    if (left.isEmpty() && !isFunctionWord(seam, right)) {
      NumberForm form = NumberForm.endingAt(token, seam.leftEnd());
      if (form == NumberForm.ONE_DIGIT || form == NumberForm.DECIMAL) {
        return false;
      }
    }
    boolean host =
        Shapes.endsName(left) && seam.leftStart() == token.start() && !isFunctionWord(seam, left);
    boolean name =
        host
            || Shapes.isAbbreviation(left)
            || Shapes.endsName(right) && !isFunctionWord(seam, right)
            || right.equals("Innen")
            || isInitial(seam)
            || isShortName(seam);
    return !name && !isMember(seam);
  }

  /** The number of an item of a list: {@code 1.First} at the start of a line. */
  private static boolean isItem(Seam seam) {
    int start = seam.token().start();
    return NumberForm.startingAt(seam.token(), start) == NumberForm.ONE_DIGIT
        && seam.offset() == start + 2
        && seam.paragraph().isFirst(seam.token());
  }

  /** A letter and a point before a name: {@code M.Holm}; no unit: {@code N·m.The}. */
  private static boolean isInitial(Seam seam) {
    return seam.left().length() == 1
        && seam.token().at(seam.leftStart() - 1) != Glyph.OTHER
        && !seam.isAfterTimeOfDay()
        && !isFunctionWord(seam, seam.right());
  }

  /** Two capitals and a point, or a class and its constant: {@code ID.Harbor, Color.RED}. */
  private static boolean isShortName(Seam seam) {
    Shape left = Shape.of(seam.left());
    boolean constant = left == Shape.CAPITAL && Shape.of(seam.right()) == Shape.CAPITALS;
    boolean initials = left == Shape.CAPITALS && seam.left().length() == 2;
    return (constant || initials) && !isFunctionWord(seam, seam.right());
  }

  /** A name of code goes on with a call, an index, or the name of a class as of its module. */
  private static boolean isMember(Seam seam) {
    Token token = seam.token();
    Glyph after = token.at(seam.rightEnd());
    boolean dotted = after == Glyph.POINT && token.at(seam.rightEnd() + 1) == Glyph.LOWER;
    boolean camelCase = after == Glyph.UPPER && seam.paragraph().code() > 0;
    boolean called = camelCase || after == Glyph.LEFT_BRACKET || after == Glyph.DIGIT;
    String left = seam.left().toLowerCase(Locale.ROOT);
    String right = seam.right().toLowerCase(Locale.ROOT);
    boolean repeated =
        right.length() > 1
            && left.startsWith(right)
            && !seam.paragraph().language().rank(left).isKnown();
    return called || repeated || dotted;
  }

  private static char charAt(Seam seam, int offset) {
    return seam.paragraph().text().charAt(offset);
  }

  /** Returns whether a word beside a seam is a function word; single letters are none. */
  static boolean isFunctionWord(Seam seam, String word) {
    return word.length() > 1 && seam.paragraph().language().rank(word).isFunction();
  }

  static boolean isOneLetterWord(String word) {
    return ONE_LETTER_WORDS.contains(word);
  }

  /** A list number, a footnote or a decimal: {@code harbor.2}. */
  private static boolean isSmallNumber(Seam seam) {
    Token token = seam.token();
    int digits = 0;
    while (token.at(seam.offset() + digits) == Glyph.DIGIT) {
      digits++;
    }
    Glyph after = token.at(seam.offset() + digits);
    return seam.left().length() < 2
        || Shapes.isAbbreviation(seam.left())
        || digits <= LONGEST_NUMBER_AFTER_SENTENCE && (after == Glyph.NONE || after.isLetter());
  }

  private static boolean allowClause(Seam seam) {
    Token token = seam.token();
    if (isAtStart(seam) || token.hasCodeMark()) {
      return false;
    }
    if (seam.paragraph().isStatement() || seam.after() == Glyph.LOWER && token.isCode()) {
      return false;
    }
    if (token.at(seam.offset() - 2).endsClause() || isAfterDigit(seam)) {
      return false;
    }
    if (!startsWithWord(seam)) {
      return false;
    }
    if (Names.isRecord(token)) {
      return false;
    }
    return seam.before() == Glyph.COLON ? !isGenderEnd(seam) : !isList(seam) && !Names.isPair(seam);
  }

  private static boolean isAfterDigit(Seam seam) {
    return seam.leftStart() == seam.leftEnd()
        && seam.before() == Glyph.COMMA
        && NumberForm.endingAt(seam.token(), seam.leftEnd()) == NumberForm.ONE_DIGIT;
  }

  /** Values or arguments. */
  private static boolean isList(Seam seam) {
    boolean inBracket = seam.token().at(seam.leftStart() - 1) == Glyph.LEFT_BRACKET;
    return inBracket && seam.leftEnd() == seam.offset() - 1 || hasSameMark(seam);
  }

  private static boolean hasSameMark(Seam seam) {
    Token token = seam.token();
    for (int i = token.start() + 1; i < token.end() - 1; i++) {
      if (i != seam.offset() - 1
          && token.at(i) == seam.before()
          && token.at(i + 1).isLetterOrDigit()) {
        return true;
      }
    }
    return false;
  }

  /** An ending for people of any gender, or a face: {@code Fahrer:innen}. */
  private static boolean isGenderEnd(Seam seam) {
    String right = seam.right();
    boolean letter = right.length() == 1 && !right.equals("I");
    boolean lower = seam.after() == Glyph.LOWER;
    return letter || right.startsWith("Innen") || lower && startsWithGenderEnd(right);
  }

  private static boolean startsWithGenderEnd(String right) {
    return Shapes.isGenderEnd(right) || right.startsWith("innen");
  }

  private static boolean allowCapital(Seam seam) {
    Token token = seam.token();
    return !token.isCode()
        && !token.isMixed()
        && seam.left().length() > 1
        && startsWithWord(seam)
        && !Names.isProduct(seam)
        && !Names.isForeign(seam)
        && !(Names.isQuoted(seam) && Shape.of(seam.left()) == Shape.CAPITAL)
        && !isGenderCapital(seam)
        && !hasCapitalsBeforeWord(seam.right())
        && !isMethod(seam)
        && !isCamelCase(seam)
        && seam.paragraph().language() != Language.OTHER;
  }

  /** A capital for people of any gender: {@code FahrerInnen}, {@code étudiantEs}. */
  private static boolean isGenderCapital(Seam seam) {
    String right = seam.right();
    boolean feminine = right.equals("Es") || right.equals("E");
    return right.startsWith("Innen") || feminine && seam.paragraph().language() == Language.FRENCH;
  }

  /** A name after the point of another, or before a bracket: {@code Tide.setTable}. */
  private static boolean isMethod(Seam seam) {
    Token token = seam.token();
    boolean member = token.at(seam.leftStart() - 1) == Glyph.POINT;
    boolean lower = Shape.of(seam.left()) == Shape.LOWER;
    return member && lower || token.at(seam.rightEnd()) == Glyph.LEFT_BRACKET;
  }

  /** An abbreviation and a word: {@code HTMLDocument}. */
  private static boolean hasCapitalsBeforeWord(String right) {
    return right.length() > 2
        && Letters.isUpper(right.charAt(1))
        && Letters.isLower(right.charAt(right.length() - 1));
  }

  /**
   * The name of a method or a variable: three words or more, or two of which the second is one that
   * such names begin or end with: {@code getHarborName}, {@code harborName}, {@code isLate}.
   */
  private static boolean isCamelCase(Seam seam) {
    Token token = seam.token();
    int i = token.start();
    while (token.at(i).isLetter()) {
      i++;
    }
    if (i < token.end() && token.at(i + 1).isLetterOrDigit()) {
      return false;
    }
    if (token.humps() == 1) {
      return Shapes.endsCodeName(seam.right()) || Shapes.startsCodeName(seam.left());
    }
    return token.at(token.start()) == Glyph.LOWER && !isFunctionWord(seam, seam.right());
  }

  private static boolean allowNumber(Seam seam) {
    Token token = seam.token();
    NumberForm form = NumberForm.endingAt(token, seam.offset());
    return !token.isCode()
        && !token.isMixed()
        && form != NumberForm.ONE_DIGIT
        && form != NumberForm.AFTER_LETTER
        && form != NumberForm.VERSION
        && !Shapes.isUnit(seam.right())
        && !(seam.after() == Glyph.LOWER && mayHaveEnding(seam, form));
  }

  /**
   * An ordinal, an age or a compound: {@code 19de}, {@code 48enne}, {@code 20jähriges}. Only a
   * common word follows such a number by accident, and a known one follows a year, which also has
   * endings: {@code 1980er}. Dates and times have none.
   */
  private static boolean mayHaveEnding(Seam seam, NumberForm form) {
    if (form == NumberForm.DATE || form == NumberForm.TIME) {
      return false;
    }
    Language language = seam.paragraph().language();
    WordRank rank = language.rank(seam.right());
    boolean year = form == NumberForm.YEAR;
    if (Shapes.endsNumbers(seam.right(), language)) {
      return !(year && rank.isFunction());
    }
    return year ? rank == WordRank.UNKNOWN : rank.compareTo(WordRank.KNOWN) > 0;
  }

  private static boolean allowOpeningQuote(Seam seam) {
    Token token = seam.token();
    if (seam.rightStart() >= token.end() || seam.before() == Glyph.DIGIT) {
      return false;
    }
    if (token.hasCodeMark() || !token.at(seam.offset() + 1).isLetterOrDigit() && isOdd(seam)) {
      return false;
    }
    // A word, or a part of one, in marks: rock“N”Roll.
    boolean oneWord = token.at(seam.rightEnd()).isQuote();
    return !(oneWord && (seam.before().isLetter() || seam.right().length() == 1));
  }

  private static boolean isOdd(Seam seam) {
    char c = charAt(seam, seam.offset() + 1);
    return "¿¡‘'’„“([…".indexOf(c) < 0;
  }

  private static boolean allowClosingQuote(Seam seam) {
    Token token = seam.token();
    if (seam.leftStart() == token.start() && seam.leftEnd() == token.start()) {
      return false;
    }
    if (token.hasCodeMark() || token.isDotted() && seam.right().length() == 1) {
      return false;
    }
    if (seam.before() == Glyph.APOSTROPHE && !isSingleOpen(seam)) {
      return false;
    }
    Glyph inner = token.at(seam.offset() - 2);
    if (inner == Glyph.DIGIT && isInch(seam)) {
      return false;
    }
    boolean endsSentence = inner.endsSentence() || inner.endsClause();
    Language language = seam.paragraph().language();
    boolean oneWord = token.at(seam.leftStart() - 1).isQuote();
    if (seam.after() == Glyph.LOWER) {
      return seam.right().length() > (oneWord ? 2 : 1)
          && language != Language.OTHER
          && language != Language.TURKISH
          && !(oneWord && Shapes.endsWords(seam.right()))
          && language.rank(seam.right()).compareTo(WordRank.FREQUENT) <= 0;
    }
    if (seam.after() == Glyph.STRAIGHT_QUOTE) {
      return endsSentence;
    }
    if (seam.after() != Glyph.UPPER) {
      return true;
    }
    if (oneWord && seam.left().length() == 1) {
      return false;
    }
    boolean label = token.at(seam.rightEnd()) == Glyph.COLON;
    boolean mayBePart = oneWord || language == Language.GERMAN && !label;
    if (mayBePart && !endsSentence && !isFunctionWord(seam, seam.right())) {
      return false;
    }
    return startsWithWord(seam);
  }

  /**
   * Returns whether the last single quotation mark before that of the seam opens: else that one
   * opens itself, {@code go?'The rain}. Marks within words are apostrophes.
   */
  private static boolean isSingleOpen(Seam seam) {
    int first = Math.max(seam.paragraph().line().start(), seam.offset() - LONGEST_QUOTATION);
    for (int i = seam.offset() - 2; i >= first; i--) {
      Glyph mark = Glyph.of(charAt(seam, i));
      if (mark == Glyph.APOSTROPHE || mark == Glyph.LEFT_SINGLE) {
        Glyph before = i == first ? Glyph.NONE : Glyph.of(charAt(seam, i - 1));
        Glyph after = Glyph.of(charAt(seam, i + 1));
        boolean opens = !before.isLetterOrDigit() && after.isLetterOrDigit();
        if (opens && !before.endsSentence() && !before.endsClause()) {
          return true;
        }
        if (!before.isLetterOrDigit() || !after.isLetterOrDigit()) {
          return false;
        }
      }
    }
    return false;
  }

  /** One or two digits and a straight mark: {@code 12"LP}. */
  private static boolean isInch(Seam seam) {
    Token token = seam.token();
    boolean shortNumber =
        token.at(seam.offset() - 3) != Glyph.DIGIT || token.at(seam.offset() - 4) != Glyph.DIGIT;
    return shortNumber
        && seam.before() == Glyph.STRAIGHT_QUOTE
        && !isFunctionWord(seam, seam.right());
  }

  private static boolean allowOpeningBracket(Seam seam) {
    Token token = seam.token();
    if (token.isCode() || token.at(seam.offset() + 1) == Glyph.DIGIT) {
      return false;
    }
    if (charAt(seam, seam.offset()) == '[') {
      return seam.before().endsSentence() && !isFootnote(seam);
    }
    return seam.rightStart() < seam.rightEnd()
        && !(seam.before().isLetter() && closesBracket(seam));
  }

  /** Returns whether a bracket closes before the next white space: arguments, an ending. */
  private static boolean closesBracket(Seam seam) {
    for (int i = seam.offset(); i < seam.token().end(); i++) {
      if (seam.token().at(i) == Glyph.RIGHT_BRACKET) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFootnote(Seam seam) {
    Token token = seam.token();
    int i = seam.offset() + 1;
    while (token.at(i).isLetterOrDigit()) {
      i++;
    }
    return token.at(i) == Glyph.RIGHT_BRACKET && i - seam.offset() <= LONGEST_FOOTNOTE;
  }

  private static boolean allowClosingBracket(Seam seam) {
    Token token = seam.token();
    int offset = seam.offset();
    Glyph inner = token.at(offset - 2);
    boolean lower = seam.after() == Glyph.LOWER;
    if (token.isCode() || inner == Glyph.DASH && lower || inner == Glyph.LEFT_BRACKET) {
      return false;
    }
    int i = offset - 1;
    boolean index = inner == Glyph.DIGIT && charAt(seam, offset - 1) == ']';
    while (token.at(i - 1).isLetter() || index && token.at(i - 1) == Glyph.DIGIT) {
      i--;
    }
    boolean oneWord = token.at(i - 1) == Glyph.LEFT_BRACKET;
    boolean partOfWord =
        oneWord && (token.at(i - 2).isLetter() || lower && token.at(i) == Glyph.LOWER);
    return !partOfWord || index && isFunctionWord(seam, seam.right());
  }
}
