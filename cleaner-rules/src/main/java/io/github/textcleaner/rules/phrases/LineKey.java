package io.github.textcleaner.rules.phrases;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.textcleaner.rules.letters.CharTable;
import io.github.textcleaner.rules.letters.Digits;
import io.github.textcleaner.rules.letters.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in which lines and phrases are compared: folded, every number a number sign, marks that
 * part buttons and white space one space, no marks at the ends. Marks with which authors head
 * sections in Japanese, such as black squares and brackets of that shape, stay.
 */
public final class LineKey {
  /** White space, marks that part buttons, and icons: symbols, emoji, private characters. */
  private static final CharMatcher SPACE =
      CharMatcher.whitespace()
          .or(CharMatcher.inRange('\u2300', '\u23FF'))
          .or(CharMatcher.inRange('\u2600', '\u27BF'))
          .or(CharMatcher.inRange('\uE001', '\uF8FF'))
          .or(CharMatcher.anyOf("|/\u200C\u2022\u00B7\u200E\u200F\uFF5C\u2502"))
          .precomputed();

  private static final CharMatcher EDGE =
      CharMatcher.anyOf(
              " *_.:!?,;\u2026\u00BB\u00AB\u203A\u2039<>-\u2013\u2014+\u3002\uFF01\uFF1A\u2192\u2190\u25BA\u25B6\u2191\u2193\u25BC[]\"\u201C\u201D\u061F\u060C")
          .precomputed();
  private static final CharMatcher EMOJI =
      CharMatcher.inRange('\uD83C', '\uD83E').or(CharMatcher.anyOf("\uFE0F\u200D"));
  private static final Splitter WORDS = Splitter.on(' ');

  /** So many characters of a script without spaces are several words. */
  private static final int UNSPACED_WORDS = 4;

  private LineKey() {}

  public static String of(String line) {
    Chars key = Table.keyOf(line);
    return key == null ? keyOfAny(line) : key.toString();
  }

  /** Returns the key of a line without making a string of it. */
  static Chars charsOf(String line) {
    Chars key = Table.keyOf(line);
    return key == null ? Chars.of(keyOfAny(line)) : key;
  }

  /**
   * Returns false if no phrase is the key of a line or opens it; reads no more of the line than
   * that takes.
   */
  static boolean mayOpen(String line, PhraseTrie<?> phrases) {
    return Table.mayOpen(line, phrases);
  }

  private static String keyOfAny(String line) {
    String folded = SPACE.trimAndCollapseFrom(Folding.fold(withoutEmoji(line)), ' ');
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Digits.isDigit(c)) {
        key.append(c);
      } else if (!endsWithNumber(key)) {
        key.append('#');
      }
    }
    return EDGE.trimFrom(key);
  }

  /** Leaves emoji out: they lie behind three surrogates; letters of other planes stay. */
  private static String withoutEmoji(String line) {
    if (EMOJI.matchesNoneOf(line)) {
      return line;
    }
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (!EMOJI.matches(line.charAt(i))) {
        text.append(line.charAt(i));
      } else if (Character.isHighSurrogate(line.charAt(i)) && i + 1 < line.length()) {
        text.append(' ');
        i++;
      }
    }
    return text.toString();
  }

  /** Digits, and marks between digits, are one number. */
  private static boolean endsWithNumber(StringBuilder key) {
    int last = key.length() - 1;
    boolean grouped =
        last > 0
            && (key.charAt(last) == ',' || key.charAt(last) == '.')
            && key.charAt(last - 1) == '#';
    if (grouped) {
      key.setLength(last);
      return true;
    }
    return last >= 0 && key.charAt(last) == '#';
  }

  static List<String> words(String key) {
    return WORDS.splitToList(key);
  }

  public static int countWords(String key) {
    int count = 1;
    for (int at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
      count++;
    }
    return count;
  }

  /**
   * Returns whether a key is more than one word and numbers, or several characters of Han and kana.
   */
  static boolean hasSeveralWords(String key) {
    if (isUnspaced(key)) {
      return key.length() >= UNSPACED_WORDS;
    }
    return words(key).stream().filter(word -> !word.equals("#")).count() > 1;
  }

  /**
   * Returns whether a word, a mark behind one or an equals sign ends at {@code end}; in scripts
   * without spaces any place will do.
   */
  static boolean isBoundary(String key, int end) {
    return end == key.length()
        || key.charAt(end) == ' '
        || isUnspaced(key.charAt(end - 1)) && isUnspaced(key.charAt(end))
        || isMark(key.charAt(end))
        || isMark(key.charAt(end - 1))
        || key.charAt(end - 1) == '=';
  }

  static boolean isUnspaced(String key) {
    return key.chars().anyMatch(c -> isUnspaced((char) c));
  }

  /** Returns whether the character is one of Han or kana, which are written without spaces. */
  public static boolean isUnspaced(char c) {
    return c >= '\u3040' && c <= '\u30FF' || c >= '\u3400' && c <= '\u9FFF';
  }

  private static boolean isMark(char c) {
    return c == ':' || c == ',' || c == '(' || c == '!' || c == '?';
  }

  /** A key, as a part of an array. For one thread. */
  static final class Chars {
    final char[] chars;
    final int start;
    final int end;

    private Chars(char[] chars, int start, int end) {
      this.chars = chars;
      this.start = start;
      this.end = end;
    }

    static Chars of(String key) {
      return new Chars(key.toCharArray(), 0, key.length());
    }

    int length() {
      return end - start;
    }

    char at(int index) {
      return chars[start + index];
    }

    @Override
    public String toString() {
      return new String(chars, start, length());
    }
  }

  /** The keys of lines of alphabetic scripts, in one pass. */
  private static final class Table {
    /** Stands for a character that is left out, or becomes several ones. */
    private static final char NO_CHAR = '\0';

    /** Stands for a digit. */
    private static final char DIGIT = '\1';

    private static final CharTable KEYS = new CharTable(c -> keyOf((char) c));

    private Table() {}

    private static char keyOf(char c) {
      String folded = c < Folding.ALPHABETIC ? Folding.fold(String.valueOf(c)) : "";
      if (folded.length() != 1 || EMOJI.matches(c)) {
        return NO_CHAR;
      }
      char plain = folded.charAt(0);
      return SPACE.matches(plain) ? ' ' : Digits.isDigit(plain) ? DIGIT : plain;
    }

    /** Returns the key, or null if the line has a character that the table does not tell of. */
    static @Nullable Chars keyOf(String line) {
      char[] key = line.toCharArray();
      int length = 0;
      for (char c : key) { // the key is never longer than what was read of the line
        if (c >= 'a' && c <= 'z') {
          key[length++] = c;
          continue;
        }
        char plain = (char) KEYS.get(c);
        if (plain > ' ') {
          key[length++] = plain;
        } else if (plain == NO_CHAR) {
          return null;
        } else if (plain == DIGIT) {
          length = endOfNumber(key, length);
          key[length++] = '#';
        } else if (plain != ' ' || length > 0 && key[length - 1] != ' ') {
          key[length++] = plain;
        }
      }
      int start = 0;
      while (start < length && EDGE.matches(key[start])) {
        start++;
      }
      while (length > start && EDGE.matches(key[length - 1])) {
        length--;
      }
      return new Chars(key, start, length);
    }

    /** As {@link LineKey#mayOpen}: follows the phrases while it makes the key. */
    static boolean mayOpen(String line, PhraseTrie<?> phrases) {
      int state = PhraseTrie.ROOT;
      char last = NO_CHAR;
      for (int i = 0; i < line.length(); i++) {
        char plain = plainAt(line, i);
        if (plain == NO_CHAR) {
          return true;
        }
        boolean atStart = last == NO_CHAR && EDGE.matches(plain);
        boolean again = plain == ' ' && last == ' ' || plain == DIGIT && last == '#';
        boolean grouped = last == '#' && (plain == ',' || plain == '.');
        if (atStart || again || grouped && plainAt(line, i + 1) == DIGIT) {
          continue;
        }
        last = plain == DIGIT ? '#' : plain;
        state = phrases.next(state, last);
        if (state == PhraseTrie.NO_STATE) {
          return false;
        }
        if (phrases.valueAt(state) != null) {
          return true;
        }
      }
      return false;
    }

    private static char plainAt(String line, int at) {
      return at < line.length() ? (char) KEYS.get(line.charAt(at)) : NO_CHAR;
    }

    /** Returns where a digit goes: in the place of the number that it goes on with, if any. */
    private static int endOfNumber(char[] key, int length) {
      if (length > 0 && key[length - 1] == '#') {
        return length - 1;
      }
      boolean grouped =
          length > 1
              && (key[length - 1] == ',' || key[length - 1] == '.')
              && key[length - 2] == '#';
      return grouped ? length - 2 : length;
    }
  }
}
