package io.github.textcleaner.rules.names;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.letters.AnyLetter;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.text.Letters;
import java.util.List;

/** The wordings that captions of pictures open with, in many languages. */
final class CaptionOpeners {
  /** So much of a line holds what it opens with. */
  private static final int LONGEST = 120;

  private static final int LONGEST_LABEL = 40;

  /** So much may stand for a star. */
  private static final int LONGEST_STAR = 48;

  private static final String STAR = " * ";

  /** What an agency writes before the caption of a picture from its files. */
  private static final String FILE = "FILE";

  private static final CharMatcher DASH = CharMatcher.anyOf("-\u2013\u2014");

  private static final CharMatcher BETWEEN_WORDS =
      CharMatcher.forPredicate(Character::isLetterOrDigit).negate();

  private static final ImmutableSet<String> LABELS = labels("label");
  private static final ImmutableSet<String> WEAK_LABELS = labels("weak label");
  private static final ImmutableList<Opener> OPENERS = openers("opener");
  private static final ImmutableList<Opener> WEAK_OPENERS = openers("weak");

  /** What a text starts with, and what follows after some words. */
  private record Opener(String start, String then) {
    boolean opens(String text) {
      int end = start.length() - 1;
      int at = text.startsWith(start) ? text.indexOf(then, end) : -1;
      return at >= 0 && at - end <= LONGEST_STAR;
    }
  }

  /** What one of them begins with, in scripts that part words. */
  private static final ImmutableSet<String> FIRST_WORDS = firstWords();

  private CaptionOpeners() {}

  private static ImmutableSet<String> firstWords() {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    words.add(Folding.fold(FILE));
    for (String kind : List.of("label", "weak label", "opener", "weak", "prefix")) {
      CaptionWords.of(kind).forEach(entry -> words.add(firstWord(entry)));
    }
    return words.build();
  }

  /** Returns the letters that a text begins with, behind marks. */
  private static String firstWord(String folded) {
    String words = words(folded);
    int end = words.indexOf(' ');
    return end < 0 ? words : words.substring(0, end);
  }

  private static boolean isUnspaced(String line) {
    return LineKey.isUnspaced(line.charAt(0)) || !AnyLetter.is(line.charAt(0));
  }

  private static ImmutableSet<String> labels(String kind) {
    return CaptionWords.of(kind).stream()
        .map(CaptionOpeners::words)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<Opener> openers(String kind) {
    return CaptionWords.of(kind).stream()
        .map(CaptionOpeners::opener)
        .collect(ImmutableList.toImmutableList());
  }

  private static Opener opener(String entry) {
    int star = entry.indexOf(STAR);
    return star < 0
        ? new Opener(words(entry) + " ", " ")
        : new Opener(
            words(entry.substring(0, star)) + " ",
            " " + words(entry.substring(star + STAR.length())) + " ");
  }

  /** Returns folded words with one blank between them. */
  private static String words(String folded) {
    return BETWEEN_WORDS.trimAndCollapseFrom(folded, ' ');
  }

  /** Returns what the beginning of a line says of it. */
  static CaptionSign of(String line) {
    if (!FIRST_WORDS.contains(firstWord(Folding.fold(Words.first(line)))) && !isUnspaced(line)) {
      return CaptionSign.NONE;
    }
    String head = Folding.fold(line.substring(0, Math.min(LONGEST, line.length())));
    if (CaptionWords.PREFIXES.stream().anyMatch(head::startsWith)) {
      return CaptionSign.SURE;
    }
    String label = label(line);
    String words = words(head) + " ";
    if (LABELS.contains(words(Folding.fold(label)))
        || OPENERS.stream().anyMatch(opener -> opener.opens(words))) {
      return CaptionSign.SURE;
    }
    boolean weak =
        label.equals(FILE)
            || WEAK_LABELS.contains(words(Folding.fold(label)))
            || WEAK_OPENERS.stream().anyMatch(opener -> opener.opens(words));
    return weak ? CaptionSign.WEAK : CaptionSign.NONE;
  }

  /** Returns what stands before a colon or a dash and no small letter, or nothing. */
  private static String label(String line) {
    int limit = Math.min(line.length() - 2, LONGEST_LABEL);
    for (int i = 1; i < limit; i++) {
      if (endsLabel(line, i)) {
        char next = line.charAt(line.charAt(i + 1) == ' ' ? i + 2 : i + 1);
        return Letters.isLower(next) ? "" : line.substring(0, i).strip();
      }
    }
    return "";
  }

  /** A colon behind FILE is not of an agency, whose dash may be glued to it. */
  private static boolean endsLabel(String line, int at) {
    boolean file = at == FILE.length() && line.startsWith(FILE);
    return line.charAt(at) == ':'
        ? !file
        : DASH.matches(line.charAt(at)) && (file || line.charAt(at - 1) == ' ');
  }
}
