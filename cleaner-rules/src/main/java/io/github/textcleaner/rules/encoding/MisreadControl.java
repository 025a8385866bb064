package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;

/** Puts the characters of windows-1252 or Mac Roman in the place of C1 controls. */
final class MisreadControl implements LineRule {
  private static final char NEXT_LINE = '\u0085';
  private static final char NO_CHARACTER = '\uFFFD';
  private static final int ODD_APOSTROPHE = 20;

  /** What follows an apostrophe in English words. */
  private static final ImmutableSet<String> ENDINGS =
      ImmutableSet.of("s", "t", "d", "m", "re", "ve", "ll", "em", "er", "n", "cause", "clock");

  private static final RuleInfo INFO =
      RuleInfo.builder("misread-control", Category.ENCODING)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.HIDDEN)
          .summary("Puts quotation marks, dashes and letters in the place of C1 controls")
          .rationale(
              """
              The controls U+0080 to U+009F are used by no text. They come from bytes of windows-1252,
              quotation marks and dashes most of all, that were read as ISO 8859-1; or from letters of
              Mac Roman, if only these make words: an apostrophe stands where a vowel was left out or
              an English ending follows. U+0085 may end a line and is taken for an ellipsis before a
              space or beside another such control only.
              """)
          .fixes(
              "The pilot said: \u0093It isn\u0092t late.\u0094\n",
              "The pilot said: “It isn’t late.”\n",
              "windows-1252")
          .fixes("El ba\u0096o tur\u0092stico\n", "El baño turístico\n", "Mac Roman")
          .keeps("one\u0085two\n", "a line separator of other systems")
          .keeps("a byte that stands for nothing: \u0081\n", "what it was is not known")
          .keeps("The pilot said: “It isn’t late.”\n", "the marks themselves")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    String text = line.span().of(line.document().text());
    if (!holdsControl(text)) {
      return;
    }
    Reading reading = isMac(text) ? Readings.MAC : Readings.WINDOWS;
    boolean others = holdsOthers(line);
    for (int i = 0; i < text.length(); i++) {
      char c = read(text.charAt(i), reading);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
      boolean separator = text.charAt(i) == NEXT_LINE && !isEllipsis(next, others);
      if (c != text.charAt(i) && !separator) {
        int at = line.start() + i;
        edits.replace(
            new Span(at, at + 1), String.valueOf(c), reading.name() + " read as ISO 8859-1");
      }
    }
  }

  private static boolean holdsControl(String text) {
    return text.chars().anyMatch(c -> isControl((char) c));
  }

  /** Returns whether all controls are letters in words of Mac Roman, and read better as such. */
  private static boolean isMac(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))
          && !(i > 0
              && Kind.of(text.charAt(i - 1)).isAscii()
              && Kind.of(read(text.charAt(i), Readings.MAC)).isLower())) {
        return false;
      }
    }
    return oddity(text, Readings.MAC) < oddity(text, Readings.WINDOWS);
  }

  /**
   * Returns whether U+0085 is an ellipsis and no line separator.
   *
   * @param next the character after it
   * @param others what {@link #holdsOthers} says of the line
   */
  static boolean isEllipsis(char next, boolean others) {
    return others || next == ' ';
  }

  /** Returns whether a line holds C1 controls other than U+0085. */
  static boolean holdsOthers(Line line) {
    String text = line.document().text();
    for (int i = line.start(); i < line.end(); i++) {
      if (isControl(text.charAt(i)) && text.charAt(i) != NEXT_LINE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isControl(char c) {
    return c >= 0x80 && c < 0xA0;
  }

  private static char read(char c, Reading reading) {
    char read = isControl(c) ? reading.characterOf(c) : c;
    return read == NO_CHARACTER ? c : read;
  }

  private static int oddity(String text, Reading reading) {
    StringBuilder read = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      read.append(read(text.charAt(i), reading));
    }
    int points = Oddity.ofPairs(read, 0, read.length()) + Oddity.ofWords(read, 0, read.length());
    for (int i = 1; i + 1 < read.length(); i++) {
      if (isControl(text.charAt(i)) && isOddApostrophe(read, i)) {
        points += ODD_APOSTROPHE;
      }
    }
    return points;
  }

  private static boolean isOddApostrophe(CharSequence text, int at) {
    if (Kind.of(text.charAt(at)) != Kind.APOSTROPHE
        || !Kind.of(text.charAt(at - 1)).isLetter()
        || !Kind.of(text.charAt(at + 1)).isLetter()
        || isVowel(text.charAt(at + 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && end < at + 8 && Kind.of(text.charAt(end)).isLetter()) {
      end++;
    }
    return !ENDINGS.contains(text.subSequence(at + 1, end).toString());
  }

  private static boolean isVowel(char c) {
    return "aeiouhAEIOUH".indexOf(c) >= 0 || c >= 0xC0;
  }

  /** Most texts have no controls, and do without them. */
  private static final class Readings {
    static final Reading WINDOWS = Reading.named("windows-1252");
    static final Reading MAC = Reading.named("x-MacRoman");
  }
}
