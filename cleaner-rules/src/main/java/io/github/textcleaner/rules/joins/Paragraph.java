package io.github.textcleaner.rules.joins;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.rules.context.Verse;
import io.github.textcleaner.rules.words.Language;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import org.jspecify.annotations.Nullable;

/** What the seams of one line share. For one thread. */
final class Paragraph {
  /** Code shows itself within so many characters. */
  private static final int LONGEST_LOOK = 2000;

  private static final int MOST_CODE = 3;

  private static final LineAnalysis<Integer> CODE =
      LineAnalysis.of("marks of code", Paragraph::countCode);

  /** A line without any of these has no mark of code. */
  private static final Traits ONE_OF = Traits.of(Trait.CODE_MARK, Trait.LESS_THAN, Trait.BRACKET);

  private static final CharMatcher CODE_END = CharMatcher.anyOf(";{}");

  private final Line line;
  private final boolean verse;
  private @Nullable Quotes quotes;

  Paragraph(Line line) {
    this.line = line;
    this.verse = Verse.contains(line);
  }

  /** Counts marks that code has and sentences do not, up to {@link #MOST_CODE}. */
  private static int countCode(Line line) {
    String text = line.document().text();
    int end = Math.min(line.end(), line.start() + LONGEST_LOOK);
    int count = 0;
    for (int i = line.start(); i + 1 < end && count < MOST_CODE; i++) {
      char c = text.charAt(i);
      if (c == ' ' || Letters.isCased(c)) {
        continue;
      }
      char next = text.charAt(i + 1);
      boolean call = c == '(' && next == ')';
      boolean operator = (c == '=' || c == '<' || c == '>') && Glyph.of(next) != Glyph.NONE;
      boolean underscore = c == '_' && Glyph.of(next).isLetter();
      count += call || operator || underscore || c == '{' || c == '}' ? 1 : 0;
    }
    return count;
  }

  Line line() {
    return line;
  }

  String text() {
    return line.document().text();
  }

  Language language() {
    return line.document().get(Language.OF_DOCUMENT);
  }

  Quotes quotes() {
    if (quotes == null) {
      quotes = Quotes.of(this);
    }
    return quotes;
  }

  /** Returns whether nothing visible stands before {@code token} in the line. */
  boolean isFirst(Token token) {
    return glyphBefore(token) == Glyph.NONE;
  }

  /** Returns whether nothing or the end of a sentence stands before {@code token}. */
  boolean startsSentence(Token token) {
    Glyph before = glyphBefore(token);
    return before == Glyph.NONE || before.endsSentence();
  }

  /** Returns the last visible character before {@code token} in the line, NONE if there is none. */
  Glyph glyphBefore(Token token) {
    int offset = token.start() - 1;
    while (offset >= line.start() && Glyph.of(text().charAt(offset)) == Glyph.NONE) {
      offset--;
    }
    return offset < line.start() ? Glyph.NONE : Glyph.of(text().charAt(offset));
  }

  /** Returns whether the author broke the lines, and maybe the spacing, on purpose. */
  boolean isVerse() {
    return verse;
  }

  /** Returns whether the line ends like one of code. */
  boolean isStatement() {
    return line.end() > line.start() && CODE_END.matches(text().charAt(line.end() - 1));
  }

  /** Returns how much the line looks like code, from 0 to 3. */
  int code() {
    return ONE_OF.anyIn(line.document(), line.index()) ? line.get(CODE) : 0;
  }
}
