package io.github.textcleaner.rules.names;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.textcleaner.rules.letters.FoldedChars;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.HashBits;
import io.github.textcleaner.rules.letters.Words;
import java.util.ArrayList;
import java.util.List;

/** The wordings that captions of pictures open with, in many languages. */
final class CaptionOpeners {
  /** So much of a line holds what it opens with. */
  private static final int LONGEST = 120;

  /** A longer first word opens no caption. */
  private static final int LONGEST_WORD = 24;

  /** So many words may stand for a star. */
  private static final int MOST_WORDS = 6;

  /** What an agency writes before the caption of a picture from its files. */
  private static final ImmutableList<String> FILE_MARKS =
      ImmutableList.of("FILE - ", "FILE \u2013 ", "FILE \u2014 ", "FILE\u2014");

  private static final String STAR = "*";

  private static final ImmutableListMultimap<String, Opener> BY_WORD = byWord();
  private static final HashBits WORDS = words();
  private static final HashBits FIRST_CHARS = firstChars();

  private record Opener(ImmutableList<String> words, boolean label, boolean weak) {}

  /** The words of a folded text, and where each ends. */
  private record Head(String text, List<String> words, List<Integer> ends) {
    static Head of(String text) {
      List<String> words = new ArrayList<>();
      List<Integer> ends = new ArrayList<>();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
          if (i > start) {
            words.add(text.substring(start, i));
            ends.add(i);
          }
          start = i + 1;
        }
      }
      return new Head(text, words, ends);
    }
  }

  private CaptionOpeners() {}

  private static ImmutableListMultimap<String, Opener> byWord() {
    ImmutableListMultimap.Builder<String, Opener> openers = ImmutableListMultimap.builder();
    for (String kind : List.of("opener", "weak", "label", "weak label")) {
      for (String entry : CaptionWords.of(kind)) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (String part : Words.of(entry)) {
          words.addAll(part.equals(STAR) ? List.of(STAR) : Head.of(part).words());
        }
        ImmutableList<String> all = words.build();
        openers.put(all.get(0), new Opener(all, kind.endsWith("label"), kind.startsWith("weak")));
      }
    }
    return openers.build();
  }

  private static HashBits words() {
    HashBits bits = new HashBits();
    for (String word : BY_WORD.keySet()) {
      bits.add(hashOfFirst(word));
    }
    return bits;
  }

  private static HashBits firstChars() {
    HashBits bits = new HashBits();
    CaptionWords.PREFIXES.forEach(prefix -> bits.add(prefix.charAt(0)));
    return bits;
  }

  /** Returns what the beginning of a line says of it. */
  static CaptionSign of(String line) {
    if (FIRST_CHARS.mayHold(line.charAt(0))) {
      String head = Folding.fold(line.substring(0, Math.min(LONGEST_WORD, line.length())));
      if (CaptionWords.PREFIXES.stream().anyMatch(head::startsWith)) {
        return CaptionSign.SURE;
      }
    }
    if (!WORDS.mayHold(hashOfFirst(line))) {
      return CaptionSign.NONE;
    }
    if (FILE_MARKS.stream().anyMatch(line::startsWith)) {
      return CaptionSign.SURE;
    }
    Head head = Head.of(Folding.fold(line.substring(0, Math.min(LONGEST, line.length()))));
    CaptionSign sign = CaptionSign.NONE;
    if (head.words().isEmpty()) {
      return sign;
    }
    for (Opener opener : BY_WORD.get(head.words().get(0))) {
      if (opens(head, opener)) {
        if (!opener.weak()) {
          return CaptionSign.SURE;
        }
        sign = CaptionSign.WEAK;
      }
    }
    return sign;
  }

  /** Returns the hash of the first word, 0 if it is none that can be told. */
  private static int hashOfFirst(String text) {
    int hash = 0;
    int limit = Math.min(text.length(), LONGEST_WORD);
    for (int i = 0; i < limit; i++) {
      int c = FoldedChars.of(text.charAt(i));
      if (FoldedChars.isLetter(c)) {
        hash = FoldedChars.next(hash, c);
      } else if (c == FoldedChars.PARTS) {
        return hash;
      }
    }
    return hash;
  }

  private static boolean opens(Head head, Opener opener) {
    int at = 0;
    boolean open = false;
    for (String word : opener.words()) {
      if (word.equals(STAR)) {
        open = true;
        continue;
      }
      int last = Math.min(open ? at + MOST_WORDS : at, head.words().size() - 1);
      while (at <= last && !head.words().get(at).equals(word)) {
        at++;
      }
      if (at > last) {
        return false;
      }
      at++;
      open = false;
    }
    return !opener.label() || endsLabel(head.text(), head.ends().get(at - 1));
  }

  private static boolean endsLabel(String text, int end) {
    int at = end;
    while (at < text.length() && ". )".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c == ':' || at > end && "-\u2013\u2014".indexOf(c) >= 0 && text.charAt(at + 1) == ' ';
  }
}
