package io.github.textcleaner.rules.encoding;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Takes out characters that cannot be seen, where they do nothing. */
final class InvisibleCharacter implements LineRule {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final char WORD_JOINER = '\u2060';

  private static final RuleInfo INFO =
      RuleInfo.builder("invisible-character", Category.ENCODING)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.HIDDEN)
          .summary("Takes out soft hyphens, zero-width and directional characters that do nothing")
          .rationale(
              """
              Soft hyphens and zero-width spaces tell a browser where it may break a line; byte order
              marks inside of a text are seams of files; directional marks do nothing in a line
              without letters written from right to left. Nobody sees them, yet words that have them
              are found by no search. They stay where a script or a picture needs them: joiners beside
              letters of Arabic and Indian scripts and in emoji, zero-width spaces between letters of
              Thai, Khmer and their like, directional marks in lines with Hebrew or Arabic.
              """)
          .fixes("Fähr\u00ADver\u00ADbin\u00ADdung\n", "Fährverbindung\n", "soft hyphens")
          .fixes("one\uFEFF two\u200B three\n", "one two three\n", "zero-width characters")
          .fixes("\u200Eleft to right\u200F\n", "left to right\n", "marks of direction")
          .keeps("👩\u200D🚀 and 🏳\uFE0F\u200D🌈\n", "joined emoji")
          .keeps("می\u200Cخواهم, क\u094D\u200Dष\n", "joiners of Persian and Hindi")
          .keeps("ภาษา\u200Bไทย\n", "places where Thai may be broken")
          .keeps("C++\u200E שלום\n", "a mark of direction beside Hebrew")
          .knownError("A text that shows invisible characters on purpose")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    String text = line.document().text();
    boolean directions = false;
    boolean asked = false;
    int i = line.start();
    while (i < line.end()) {
      int end = i;
      while (end < line.end() && isInvisible(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        if (!asked) {
          directions = hasRightToLeft(line);
          asked = true;
        }
        takeOut(line, i, end, directions, edits);
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Takes out what does nothing in a run of invisible characters. */
  private static void takeOut(Line line, int start, int end, boolean directions, EditSink edits) {
    String text = line.document().text();
    char before = start > line.start() ? text.charAt(start - 1) : ' ';
    char after = end < line.end() ? text.charAt(end) : ' ';
    int from = start;
    while (from < end) {
      if (isNeeded(text.charAt(from), before, after, directions)) {
        from++;
        continue;
      }
      int to = from;
      while (to < end && !isNeeded(text.charAt(to), before, after, directions)) {
        to++;
      }
      Removal.propose(edits, text, from, to, "invisible characters");
      from = to;
    }
  }

  private static boolean isInvisible(char c) {
    return c == SOFT_HYPHEN
        || c >= ZERO_WIDTH_SPACE && c <= '\u200F'
        || isDirection(c)
        || c == WORD_JOINER
        || c == BYTE_ORDER_MARK;
  }

  private static boolean isDirection(char c) {
    return c == '\u200E'
        || c == '\u200F'
        || c == '\u061C'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  private static boolean isNeeded(char c, char before, char after, boolean directions) {
    if (isDirection(c)) {
      return directions;
    }
    return switch (c) {
      case ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER -> isJoined(before) || isJoined(after);
      case ZERO_WIDTH_SPACE -> Kind.of(before) == Kind.BRAHMIC || Kind.of(after) == Kind.BRAHMIC;
      default -> false;
    };
  }

  /** Returns whether joiners mean something beside {@code c}: in most scripts, and in emoji. */
  private static boolean isJoined(char c) {
    Kind kind = Kind.of(c);
    return Character.isSurrogate(c)
        || kind == Kind.MARK
        || kind == Kind.NEUTRAL && c >= 0x80
        || kind.isLetter() && !kind.isLatin() && !kind.isCyrillic() && !kind.isGreek();
  }

  private static boolean hasRightToLeft(Line line) {
    String text = line.document().text();
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0590' && c < '\u0900' && c != '\u061C'
          || c >= '\uFB1D' && c < '\uFE00'
          || c >= '\uFE70' && c < '\uFEFF'
          || c == '\uD802'
          || c == '\uD803'
          || c == '\uD83A'
          || c == '\uD83B') {
        return true;
      }
    }
    return false;
  }
}
