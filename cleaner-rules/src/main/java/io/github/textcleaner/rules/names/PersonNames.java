package io.github.textcleaner.rules.names;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognizes names of persons by their shape, in scripts that have capital letters. Titles in
 * headline style and names of places have the same shape: what is a name is for the place to say.
 */
final class PersonNames {
  private static final int FEWEST_WORDS = 2;
  static final int MOST_WORDS = 5;

  /** Lower-case words within names. */
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "af", "al", "ap", "av", "bin", "binti", "d", "da", "dal", "das", "de", "del", "della",
          "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la", "las", "le", "los", "ten",
          "ter", "van", "vom", "von", "y", "z", "zu", "zum", "zur");

  /** Words of headlines that stand in no name, as they are folded. */
  private static final ImmutableSet<String> NO_NAMES =
      ImmutableSet.of(
          "the",
          "a",
          "an",
          "and",
          "or",
          "of",
          "in",
          "on",
          "at",
          "to",
          "for",
          "from",
          "with",
          "by",
          "how",
          "why",
          "what",
          "who",
          "when",
          "is",
          "are",
          "was",
          "not",
          "no",
          "new",
          "my",
          "your",
          "our",
          "his",
          "its",
          "their",
          "this",
          "that",
          "all",
          "any",
          "more",
          "most",
          "part",
          "chapter",
          "volume",
          "act",
          "scene",
          "answers",
          "background",
          "comments",
          "conclusions",
          "directions",
          "facts",
          "highlights",
          "ingredients",
          "instructions",
          "methods",
          "notes",
          "photos",
          "points",
          "questions",
          "results",
          "summary",
          "takeaways",
          "tips",
          "videos",
          "der",
          "die",
          "das",
          "ein",
          "eine",
          "und",
          "im",
          "zur",
          "zum",
          "le",
          "les",
          "des",
          "une",
          "et",
          "los",
          "las",
          "una",
          "il",
          "uno",
          "neue",
          "neuer",
          "neues",
          "erste",
          "erster",
          "zweite",
          "zweiter",
          "dritte",
          "dritter",
          "letzte",
          "letzter",
          "alte",
          "kleine",
          "grosse",
          "teil",
          "kapitel",
          "nueva",
          "nuevo",
          "parte",
          "capitulo",
          "primera",
          "segunda",
          "nouveau",
          "nouvelle",
          "partie",
          "chapitre",
          "premiere",
          "nuova",
          "nuovo",
          "capitolo");

  /** Words that names of places begin with and names of persons do not, as they are folded. */
  private static final ImmutableSet<String> PLACES =
      ImmutableSet.of(
          "san", "santa", "saint", "fort", "port", "north", "south", "east", "west", "lake",
          "mount", "united", "hong", "saudi", "sri", "costa", "rio", "tel", "abu", "cape", "buenos",
          "sao", "ciudad", "bad", "puerto", "monte", "nova", "nueva");

  private static final Splitter LIST =
      Splitter.on(
          Pattern.compile(
              "\\s*[,;&/]\\s*+(?:(?:and|und|y|et)\\s)?+|\\s(?:and|und|y|et|e|i|og|och|en|и|și|ve)\\s",
              Pattern.CASE_INSENSITIVE));

  /** The words that part names. */
  private static final ImmutableSet<String> AND =
      ImmutableSet.of("and", "und", "y", "et", "e", "i", "og", "och", "en", "и", "și", "ve");

  private static final int LONGEST_AND = 3;

  private static final CharMatcher INNER = CharMatcher.anyOf("'\u2019\u02BC-\u2010\u2011");

  private PersonNames() {}

  /**
   * Returns whether a text may begin with a name: with a capital, and two words that may be of one.
   */
  static boolean mayOpen(String text) {
    if (!Letters.isUpper(text.charAt(0))) {
      return false;
    }
    int space = Words.endAt(text, 0);
    if (space == text.length()) {
      return false;
    }
    String first = text.substring(0, space);
    if (isPlain(first) && (NO_NAMES.contains(Folding.fold(first)) || isPlace(first))) {
      return false;
    }
    String second = text.substring(space + 1, Words.endAt(text, space + 1));
    if (second.isEmpty()) {
      return true;
    }
    if (Letters.isLower(second.charAt(0))) {
      return PARTICLES.contains(Folding.fold(second));
    }
    return !isPlain(second)
        || !NO_NAMES.contains(Folding.fold(second))
        || PARTICLES.contains(Folding.fold(second));
  }

  /** Returns whether the word is several letters with case and nothing else. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Letters.isCased(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1;
  }

  private static boolean isPlace(String firstWord) {
    return PLACES.contains(Folding.fold(firstWord));
  }

  /** Returns whether the text is the name of one person. */
  static boolean isName(String text) {
    return isName(Words.of(text));
  }

  /** Returns whether the words are the name of one person. */
  static boolean isName(List<String> words) {
    if (words.size() < FEWEST_WORDS || words.size() > MOST_WORDS || isPlace(words.get(0))) {
      return false;
    }
    int names = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean inner = i > 0 && i < words.size() - 1;
      if (isPart(word)) {
        names++;
      } else if (!(inner && PARTICLES.contains(Folding.fold(word)))
          && !(isInitial(word) && (i < words.size() - 1 || names >= FEWEST_WORDS))
          && !(i > 1 && isSuffix(word))) {
        return false;
      }
    }
    boolean initials = isInitial(words.get(0));
    return names >= FEWEST_WORDS || names == 1 && initials;
  }

  /** Returns the places of the names in a text that is one name or a list of names. */
  static Optional<ImmutableList<Span>> list(String text) {
    if (!mayBeSeveral(text)) {
      return isName(text)
          ? Optional.of(ImmutableList.of(new Span(0, text.length())))
          : Optional.empty();
    }
    ImmutableList.Builder<Span> names = ImmutableList.builder();
    int at = 0;
    for (String name : LIST.split(text)) {
      if (!isName(name)) {
        return Optional.empty();
      }
      at = text.indexOf(name, at);
      names.add(new Span(at, at + name.length()));
      at += name.length();
    }
    return Optional.of(names.build());
  }

  /** Returns whether a mark or a word is in the text that parts names. */
  private static boolean mayBeSeveral(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        if (i - start <= LONGEST_AND && AND.contains(Ascii.toLowerCase(text.substring(start, i)))) {
          return true;
        }
        start = i + 1;
      } else if (c == ',' || c == ';' || c == '&' || c == '/') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the word is letters that begin with a capital one, and not one of headlines.
   */
  static boolean isPart(String word) {
    if (word.length() < 2 || !Letters.isUpper(word.charAt(0))) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Letters.isCased(c) && !INNER.matches(c)) {
        return false;
      }
    }
    return !NO_NAMES.contains(Folding.fold(word));
  }

  /** {@code A.}, {@code A}, {@code J.R.}, {@code J.-P.} */
  private static boolean isInitial(String word) {
    boolean dotted = word.endsWith(".") && word.length() <= 6 || word.length() == 1;
    return dotted
        && Letters.isUpper(word.charAt(0))
        && word.chars().allMatch(c -> Letters.isUpper((char) c) || c == '.' || c == '-');
  }

  private static boolean isSuffix(String word) {
    return word.equals("Jr.") || word.equals("Sr.");
  }
}
