package io.github.textcleaner.rules.encoding;

import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A Greek word has one accent if it has two syllables or more, and ρ stands beside a vowel.
 *
 * <p>The bytes that windows-1252 has no character for leave ρ and ύ open, and Ν, Ώ and ΐ.
 */
final class GreekClue implements LostByteClue {
  private static final String EVIDENCE = "the accents of Greek words";

  /** Letters after the last one of today's alphabet are signs and letters of old texts. */
  private static final char LAST_LETTER = 'ώ';

  private static final String ACCENTED = "άέήίόύώΐΰ";
  private static final String VOWELS = "αεηιουωϊϋ" + ACCENTED;

  /** Consonants that ρ follows within a syllable. */
  private static final String BEFORE_RHO = "πτκγβφθχ";

  /** Words without an accent have one syllable. */
  private static final int LONGEST_WITHOUT_ACCENT = 5;

  private static final int MOST_PLACES = 4;

  @Override
  public void apply(RepairedLine line, Writing writing) {
    int done = 0;
    for (int place : line.openPlaces()) {
      if (place < done || !line.kind(place).isGreek()) {
        continue;
      }
      Span word = line.wordAround(place, Kind::isGreek);
      done = word.end();
      List<Integer> places = new ArrayList<>();
      for (int i = word.start(); i < word.end(); i++) {
        if (line.isOpen(i)) {
          places.add(i);
        }
      }
      if (word.length() <= RepairedLine.LONGEST_WORD && places.size() <= MOST_PLACES) {
        fill(line, word, places);
      }
    }
  }

  /** Fills the places of a word on which all its fillings that may be words agree. */
  private static void fill(RepairedLine line, Span span, List<Integer> places) {
    int start = span.start();
    List<String> words = new ArrayList<>();
    addWords(line, start, new StringBuilder(span.of(line.text())), places, words);
    for (int place : places) {
      String letters = "";
      for (String word : words) {
        String letter = word.substring(place - start, place - start + 1);
        letters = letters.contains(letter) ? letters : letters + letter;
      }
      if (letters.length() == 1) {
        line.fill(place, letters.charAt(0), EVIDENCE);
      }
    }
  }

  private static void addWords(
      RepairedLine line, int start, StringBuilder word, List<Integer> places, List<String> words) {
    if (places.isEmpty()) {
      if (isWord(word.toString())) {
        words.add(word.toString());
      }
      return;
    }
    int place = places.get(0);
    for (char c : line.choices(place).toCharArray()) {
      if (c <= LAST_LETTER && AlphabetClue.isInCase(line, place, c)) {
        word.setCharAt(place - start, c);
        addWords(line, start, word, places.subList(1, places.size()), words);
      }
    }
  }

  private static boolean isWord(String cased) {
    if (cased.length() > 1 && Kind.of(cased.charAt(1)).isUpper()) {
      return ACCENTED.indexOf(Character.toLowerCase(cased.charAt(0))) < 0
          && ACCENTED.indexOf(Character.toLowerCase(cased.charAt(1))) < 0;
    }
    String word = cased.toLowerCase(Locale.ROOT);
    int accents = 0;
    int syllables = 0;
    for (int i = 0; i < word.length(); i++) {
      if (!stands(word, i)) {
        return false;
      }
      accents += ACCENTED.indexOf(word.charAt(i)) >= 0 ? 1 : 0;
      syllables += isVowel(word, i) && !isVowel(word, i - 1) ? 1 : 0;
    }
    if (accents == 0) {
      return syllables <= 1 && word.length() <= LONGEST_WITHOUT_ACCENT;
    }
    return accents == 1 && !(syllables == 1 && hasLateUpsilon(word));
  }

  /** Returns whether a letter may stand between its neighbors. */
  private static boolean stands(String word, int at) {
    return switch (word.charAt(at)) {
      case 'ρ' -> isVowel(word, at - 1) || isVowel(word, at + 1);
      case 'ν' -> at > 0 || word.length() == 1 || isVowel(word, 1) || word.charAt(1) == 'τ';
      case 'ώ' -> at > 0 || !isVowel(word, 1);
      case 'ΐ' -> at > 0;
      default -> true;
    };
  }

  private static boolean isVowel(String word, int at) {
    return at >= 0 && at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
  }

  /** Returns whether a word has ύ before a vowel where ρ is the usual letter. */
  private static boolean hasLateUpsilon(String word) {
    int at = word.indexOf('ύ');
    return at > 0
        && at + 1 < word.length()
        && BEFORE_RHO.indexOf(word.charAt(at - 1)) >= 0
        && VOWELS.indexOf(word.charAt(at + 1)) >= 0;
  }
}
