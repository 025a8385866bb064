package io.github.textcleaner.rules.names;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.clues.Clue;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Trait;
import java.util.List;

/**
 * Recognizes captions of pictures by their wording: what they open with, words that point into the
 * picture, and the date as agencies write it.
 */
public final class PictureCaptions {
  /** A longer line is a paragraph, whatever it opens with. */
  public static final int LONGEST = 400;

  private static final int SHORTEST = 8;

  /** A shorter line without a wording of captions says nothing of a picture. */
  private static final int SHORTEST_SENTENCE = 24;

  /** The longest words that say where somebody stands. */
  private static final int LONGEST_PLACE = 20;

  private static final int DIGITS_OF_YEAR = 4;

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private static final LineAnalysis<CaptionSign> ANALYSIS =
      LineAnalysis.of("caption of a picture", PictureCaptions::find);

  private PictureCaptions() {}

  /** Returns what the words of a line say. */
  public static CaptionSign signOf(Line line) {
    int length = line.content().length();
    return length < SHORTEST || length > LONGEST ? CaptionSign.NONE : line.get(ANALYSIS);
  }

  private static CaptionSign find(Line line) {
    if (Letters.isLower(line.document().text().charAt(line.content().start()))) {
      return CaptionSign.NONE;
    }
    String text = line.text();
    CaptionSign opener = Clue.CAPTION.mayBeIn(line) ? CaptionOpeners.of(text) : CaptionSign.NONE;
    if (opener != CaptionSign.NONE) {
      boolean said = opener == CaptionSign.SURE || isNamed(text);
      return said && isShort(text) ? opener : CaptionSign.NONE;
    }
    if (text.length() < SHORTEST_SENTENCE
        || line.has(Trait.QUOTE)
        || text.indexOf(',') < 0 && !line.has(Trait.BRACKET)) {
      return CaptionSign.NONE;
    }
    if (line.has(Trait.DIGIT) && CaptionDates.areIn(text) && CaptionText.stops(text) <= 1) {
      return CaptionSign.SURE;
    }
    return pointsInto(line, text) && CaptionText.isSentence(text)
        ? CaptionSign.WEAK
        : CaptionSign.NONE;
  }

  private static boolean isShort(String text) {
    return CaptionText.stops(text) <= 1 && !CaptionText.holdsCaselessSentences(text);
  }

  /** Returns whether the text says where in the picture somebody stands whom it names. */
  private static boolean pointsInto(Line line, String text) {
    return line.has(Trait.BRACKET) && holdsPlace(text, '(', ')') || holdsPlace(text, ',', ',');
  }

  /** Returns whether a place stands between two marks, behind a name. */
  private static boolean holdsPlace(String text, char mark, char end) {
    int from = text.indexOf(mark);
    while (from > 0) {
      int to = text.indexOf(end, from + 1);
      if (to < 0) {
        return false;
      }
      if (to - from <= LONGEST_PLACE
          && isNameBefore(text, text.charAt(from - 1) == ' ' ? from - 1 : from)
          && isPlace(Folding.fold(text.substring(from + 1, to).strip()), mark == end)) {
        return true;
      }
      from = mark == end ? to : text.indexOf(mark, to);
    }
    return false;
  }

  private static boolean isPlace(String text, boolean beside) {
    return (beside ? CaptionWords.BESIDE : CaptionWords.PLACES).contains(text);
  }

  /** Returns whether two words with capitals stand right before a place. */
  private static boolean isNameBefore(String text, int end) {
    int last = text.lastIndexOf(' ', end - 1);
    int first = text.lastIndexOf(' ', last - 1);
    return last > 0
        && Letters.isUpper(text.charAt(last + 1))
        && Letters.isLower(text.charAt(last + 2))
        && Letters.isUpper(text.charAt(first + 1));
  }

  /** Returns whether a year, or two words with capitals in a row, stand behind the first words. */
  private static boolean isNamed(String text) {
    List<String> words = Words.of(text);
    for (int i = 2; i < words.size(); i++) {
      String word = words.get(i);
      char before = words.get(i - 1).charAt(0);
      if (Letters.isUpper(word.charAt(0)) && Letters.isUpper(before) || isYear(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(String word) {
    return word.length() >= DIGITS_OF_YEAR
        && DIGIT.matchesAllOf(word.substring(0, DIGITS_OF_YEAR))
        && DIGIT.countIn(word) == DIGITS_OF_YEAR;
  }
}
