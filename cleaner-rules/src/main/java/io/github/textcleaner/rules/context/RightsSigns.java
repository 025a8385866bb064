package io.github.textcleaner.rules.context;

import com.google.common.base.Ascii;
import io.github.textcleaner.rules.dates.DateParts;
import io.github.textcleaner.rules.letters.Digits;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import java.util.regex.Pattern;

/** How notices of rights begin. */
public final class RightsSigns {
  private static final String WORD = "copyright";

  /** What a notice can begin with. */
  private static final String FIRST = "\u00A9\u2117\u24B8\u24D2(cC";

  /** A host and nothing else. */
  private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]{2,30}\\.){1,3}[a-z]{2,13}");

  /** An agency and the number of its report. */
  private static final Pattern ITEM = Pattern.compile("[a-z-]{2,20}, ?[a-z]{2,5}:\\d{5}");

  /** What stands further right says nothing of how a notice begins. */
  private static final int LONGEST_LOOK = 40;

  private RightsSigns() {}

  /**
   * Returns whether the line opens with a copyright sign and a year or a name, with {@code (c)} and
   * a year, or with the word {@code copyright} and a sign or a year, also if the sign was misread
   * as {@code @}.
   */
  public static boolean opens(Line line) {
    Span content = line.content();
    return opens(line.document().text(), content.start(), content.end());
  }

  /** Returns whether a part of a text opens so. */
  public static boolean opens(String text, int from, int to) {
    if (from == to || FIRST.indexOf(text.charAt(from)) < 0) {
      return false;
    }
    String start = text.substring(from, Math.min(to, from + LONGEST_LOOK));
    if (isSign(start, 0)) {
      return isOwner(start, afterSpaces(start, 1));
    }
    if (startsWithIgnoringCase(start, "(c)")) {
      int next = afterSpaces(start, 3);
      return DateParts.isYear(start, next) || startsWithIgnoringCase(start.substring(next), WORD);
    }
    if (!startsWithIgnoringCase(start, WORD)) {
      return false;
    }
    int next = afterSpaces(start, WORD.length());
    return isSign(start, next)
        || DateParts.isYear(start, next)
        || startsWithIgnoringCase(start.substring(next), "(c)")
        || start.startsWith("@", next) && DateParts.isYear(start, afterSpaces(start, next + 1));
  }

  /**
   * Returns whether what follows the sign may own rights: a year, a name, a host, another sign,
   * nothing.
   */
  private static boolean isOwner(String text, int at) {
    if (at == text.length() || DateParts.isYear(text, at)) {
      return true;
    }
    char c = text.charAt(at);
    return (c > '\u007F' ? !Letters.isLower(c) : Letters.isUpper(c)) || isHostOrItem(text, at);
  }

  /**
   * Returns whether a host follows, or the number that an agency gives to a report somewhere:
   * {@code harbor.example}, {@code hpa-online, hpa:230314-99-951822/3}.
   */
  private static boolean isHostOrItem(String text, int from) {
    String owner = text.substring(from);
    return HOST.matcher(owner).matches() || ITEM.matcher(owner).lookingAt();
  }

  /** Returns whether a copyright sign or a year of four digits stands anywhere in {@code text}. */
  public static boolean holdsSignOrYear(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSign(text, i)) {
        return true;
      }
    }
    return holdsYear(text);
  }

  /** Returns whether a year of four digits stands anywhere in {@code text}. */
  static boolean holdsYear(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean startsNumber = i == 0 || !Digits.isDigit(text.charAt(i - 1));
      if (startsNumber && DateParts.isYear(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithIgnoringCase(String text, String prefix) {
    return text.length() >= prefix.length()
        && Ascii.equalsIgnoreCase(text.substring(0, prefix.length()), prefix);
  }

  private static int afterSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ':')) {
      i++;
    }
    return i;
  }

  private static boolean isSign(String text, int at) {
    return at < text.length()
        && (text.charAt(at) == '\u00A9'
            || text.charAt(at) == '\u2117'
            || text.charAt(at) == '\u24B8'
            || text.charAt(at) == '\u24D2');
  }
}
