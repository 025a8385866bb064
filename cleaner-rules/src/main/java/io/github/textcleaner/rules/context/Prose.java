package io.github.textcleaner.rules.context;

import io.github.textcleaner.rules.names.ContributorLine;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Sentences;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells sentences that an author wrote from titles, labels and notices.
 *
 * <p>A line is prose if it is long, made of letters, and closes as a sentence does. The lengths
 * were chosen on extractor output: titles stay below 100 characters and end without a mark; a
 * sentence of 60 characters with a mark at its end is hardly ever a label.
 */
public final class Prose {
  private static final LineAnalysis<Boolean> ANALYSIS = LineAnalysis.of("prose", Prose::judge);

  /** Characters of a line that closes like a sentence. */
  private static final int SENTENCE_LENGTH = 60;

  /**
   * Characters of a line that needs no closing mark, since it may have been cut; what comes after
   * them is not looked at.
   */
  private static final int PARAGRAPH_LENGTH = 240;

  /** A character of a script that writes words without spaces says as much as several letters. */
  private static final int IDEOGRAPH_WEIGHT = 3;

  /** A syllable of Hangul is one character. */
  private static final int SYLLABLE_WEIGHT = 2;

  private static final String NO_STATEMENT = "?!\u2026\uFF1F\uFF01\u061F";

  private static final boolean[] NO_LETTERS = new boolean[0x80];

  static {
    Arrays.fill(NO_LETTERS, ' ' + 1, NO_LETTERS.length, true);
    Arrays.fill(NO_LETTERS, 'A', 'Z' + 1, false);
    Arrays.fill(NO_LETTERS, 'a', 'z' + 1, false);
  }

  /** Tools that wrap lines fill them at least as far as this. */
  private static final int SHORTEST_WRAPPED = 60;

  /** The lines of a column are no shorter, in UTF-16 code units. */
  private static final int NARROWEST_COLUMN = 35;

  private Prose() {}

  /** Returns whether the line reads like a sentence or a paragraph of a text. */
  public static boolean isProse(Line line) {
    return line.get(ANALYSIS);
  }

  /** Returns whether the line is prose, or one of several that a tool wrapped a paragraph into. */
  public static boolean isInProse(Line line) {
    return !line.isBlank() && line.document().get(Paragraphs.ANALYSIS).of(line).prose();
  }

  private static boolean judge(Line line) {
    if (line.isBlank()) {
      return false;
    }
    Document document = line.document();
    Span content = line.content();
    String text = document.text();
    boolean mayHaveIdeographs = line.has(Trait.NON_ASCII);
    int most = content.length() * (mayHaveIdeographs ? IDEOGRAPH_WEIGHT : 1);
    boolean closes = Sentences.closeAt(text, content);
    if (most < SENTENCE_LENGTH || most < PARAGRAPH_LENGTH && !closes) {
      return false;
    }
    int end = Math.min(content.end(), content.start() + PARAGRAPH_LENGTH);
    int weight = end - content.start();
    int noLetters = 0;
    char[] looked = new char[weight];
    text.getChars(content.start(), end, looked, 0);
    for (char c : looked) {
      if (c >= 'a' && c <= 'z') {
        continue;
      }
      weight += mayHaveIdeographs ? weightOf(c) - 1 : 0;
      noLetters += isNoLetter(c) ? 1 : 0;
    }
    if (weight < SENTENCE_LENGTH || noLetters * 4 > end - content.start()) {
      return false;
    }
    return (weight >= PARAGRAPH_LENGTH || closes) && !isNotice(line);
  }

  /** Returns whether the line goes on with the sentence that the line above was cut in. */
  public static boolean isWrapped(Line line) {
    return goesOn(line)
        && mayBeWrapped(line.document().line(line.index() - 1))
        && !isProse(line.document().line(line.index() - 1));
  }

  /**
   * Returns whether the line goes on in the middle of a sentence, in a column that a hand may have
   * wrapped.
   */
  public static boolean isInColumn(Line line) {
    if (!goesOn(line)) {
      return false;
    }
    Line above = line.document().line(line.index() - 1);
    return above.content().length() >= NARROWEST_COLUMN && !closesSentence(above);
  }

  private static boolean goesOn(Line line) {
    return line.index() > 0
        && !line.isBlank()
        && Letters.isLower(line.document().text().charAt(line.content().start()));
  }

  /** Returns whether the line is as long as lines are that a tool wraps. */
  public static boolean mayBeWrapped(Line line) {
    int length = line.content().length();
    return length >= SHORTEST_WRAPPED && length <= Trait.SHORT_LENGTH;
  }

  /** Returns the length of a line that is no shorter than lines are that a tool wraps, else 0. */
  public static int lengthIfLong(Line line) {
    int length = line.content().length();
    return length >= SHORTEST_WRAPPED ? length : 0;
  }

  /** Returns how many letters of an alphabet the text says as much as. */
  public static int weightOf(String text) {
    return text.chars().map(c -> weightOf((char) c)).sum();
  }

  private static int weightOf(char c) {
    if (LineKey.isUnspaced(c)) {
      return IDEOGRAPH_WEIGHT;
    }
    return c >= '\uAC00' && c <= '\uD7A3' ? SYLLABLE_WEIGHT : 1;
  }

  /** Digits and ASCII punctuation; a quarter of them is too many for a sentence. */
  private static boolean isNoLetter(char c) {
    return c < NO_LETTERS.length && NO_LETTERS[c];
  }

  /**
   * Returns whether the line reserves rights, credits contributors or is furniture: long, but none
   * of the author's. Longer lines than a paragraph needs must be so surely.
   */
  private static boolean isNotice(Line line) {
    if (RightsSigns.opens(line) || ContributorLine.isCredit(line)) {
      return true;
    }
    if (line.has(Trait.SHORT)) {
      return PhraseBook.of(line).isPresent();
    }
    Optional<Hit> hit = PhraseBook.of(line);
    return hit.isPresent() && (line.content().length() <= PARAGRAPH_LENGTH || hit.get().isSure());
  }

  /**
   * Returns whether the line, which is not blank, ends as a sentence does that neither asks nor
   * calls nor leads on: titles do that too.
   */
  public static boolean isStatement(Line line) {
    return closesSentence(line)
        && NO_STATEMENT.indexOf(line.document().text().charAt(line.content().end() - 1)) < 0;
  }

  /** Returns whether the line was cut short, as the summaries of other texts are. */
  public static boolean isCutShort(Line line) {
    String text = line.text();
    int end = text.endsWith("]") ? text.length() - 1 : text.length();
    return text.startsWith("\u2026", end - 1) || text.startsWith("...", end - 3);
  }

  /** Returns whether the line, which is not blank, ends with the mark of a sentence. */
  public static boolean closesSentence(Line line) {
    return Sentences.closeAt(line.document().text(), line.content());
  }
}
