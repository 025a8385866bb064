package io.github.textcleaner.rules.names;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Letters;
import java.util.List;

/** Names of news agencies, as the phrase book knows them, and the slugs made of them. */
public final class Agencies {
  private static final String SOURCE = "source-credit";

  /** Stands for any name after a label. */
  private static final String NAME = "X";

  /** Who edited a text signs with so many small letters at most. */
  private static final int LONGEST_INITIALS = 4;

  private static final Splitter PARTS =
      Splitter.on(CharMatcher.anyOf("/,")).trimResults().omitEmptyStrings();

  private Agencies() {}

  /** Returns whether the text is the name of an agency or speaks of one, and is no label. */
  public static boolean isName(String text) {
    return isCredit(text, "") && !isCredit(text + ": " + NAME, NAME);
  }

  private static boolean isCredit(String line, String value) {
    return PhraseBook.get()
        .find(line)
        .filter(hit -> hit.rule().equals(SOURCE) && hit.value().equals(value))
        .isPresent();
  }

  /**
   * Returns whether the text is a slug such as {@code (AFP)}, {@code /AFP/}, {@code dpa/AFP} or
   * {@code mli/dpa}: agencies and initials, in brackets or slashes or parted by a slash.
   */
  public static boolean isSlug(String text) {
    boolean bracketed = isBetween(text, "(", ")") || isBetween(text, "/", "/");
    String inner = bracketed ? text.substring(1, text.length() - 1) : text;
    if (!bracketed && inner.indexOf('/') <= 0) {
      return false;
    }
    List<String> parts = PARTS.splitToList(inner);
    return (bracketed || parts.size() > 1)
        && parts.stream().anyMatch(Agencies::isName)
        && parts.stream().allMatch(part -> isName(part) || isInitials(part));
  }

  private static boolean isBetween(String text, String start, String end) {
    return text.length() > 2 && text.startsWith(start) && text.endsWith(end);
  }

  private static boolean isInitials(String text) {
    return text.length() <= LONGEST_INITIALS
        && text.chars().allMatch(c -> Letters.isLower((char) c));
  }
}
