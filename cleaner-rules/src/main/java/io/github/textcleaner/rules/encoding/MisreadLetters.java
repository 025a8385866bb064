package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.List;

/** Repairs Cyrillic of one single-byte encoding that was read in another. */
final class MisreadLetters implements LineRule {
  /** Fewer letters tell too little. */
  private static final int FEWEST_LETTERS = 12;

  private static final int FEWEST_WORDS = 2;

  /** The most bits a letter of the repaired text may take: text takes 4.4, random letters 6. */
  private static final double MOST_BITS = 4.9;

  /** How many bits a letter the repair must win where the line was Cyrillic before. */
  private static final double LEAST_GAIN = 1;

  /** What ё and в become. */
  private static final String SIGNS = "\u00B8\u00A8\u00A3\u00B3\u00D7\u00F7";

  private static final char NO_CHARACTER = '\uFFFD';

  /** What a text was read in, and what it was written in. */
  private record Confusion(Reading read, Reading written) {
    String repair(String word) {
      StringBuilder repaired = new StringBuilder(word.length());
      for (int i = 0; i < word.length(); i++) {
        int value = read.byteOf(word.charAt(i));
        repaired.append(value == Reading.NONE ? NO_CHARACTER : written.characterOf(value));
      }
      return repaired.toString();
    }
  }

  /** Most texts do without them. */
  private static final class Confusions {
    static final ImmutableList<Confusion> ALL =
        ImmutableList.of(
            new Confusion(Reading.named("windows-1252"), Reading.named("windows-1251")),
            new Confusion(Reading.named("windows-1252"), Reading.named("KOI8-R")),
            new Confusion(Reading.named("windows-1251"), Reading.named("KOI8-R")),
            new Confusion(Reading.named("KOI8-R"), Reading.named("windows-1251")));
  }

  private static final RuleInfo INFO =
      RuleInfo.builder("misread-letters", Category.ENCODING)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.NON_ASCII)
          .summary("Repairs Cyrillic of one single-byte encoding that was read in another")
          .rationale(
              """
              Russian in windows-1251 read as windows-1252 is words of nothing but accented letters;
              Russian in KOI8-R read as windows-1251 is Cyrillic with its cases swapped that no one can
              read. A line is repaired if all its words of letters beyond ASCII, at least two with
              twelve letters, become words in usual case with letters as often as in Russian texts.
              """)
          .fixes(
              "Ïàðîì óøåë èç ãàâàíè íà ÷àñ ïîçæå, è íèêòî íà ïðè÷àëå íå óäèâèëñÿ.\n",
              "Паром ушел из гавани на час позже, и никто на причале не удивился.\n",
              "windows-1251 read as windows-1252")
          .fixes(
              "рБТПН ХЫЕМ ЙЪ ЗБЧБОЙ ОБ ЮБУ РПЪЦЕ, Й ОЙЛФП ОБ РТЙЮБМЕ ОЕ ХДЙЧЙМУС.\n",
              "Паром ушел из гавани на час позже, и никто на причале не удивился.\n",
              "KOI8-R read as windows-1251")
          .keeps("Паром ушёл из гавани позже.\n", "Russian")
          .keeps("ПАРОМ УШЁЛ ИЗ ГАВАНИ ПОЗЖЕ\n", "capitals")
          .keeps("Où êtes-vous ? À l’île, là où l’été naît.\n", "accented letters in words")
          .keeps("Ö, Ä, Ü und ÖÄÜ äöü sind Umlaute.\n", "letters as such")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    if (!Suspicion.isOfMisreadLetters(line)) {
      return;
    }
    List<Span> words = words(line);
    if (words.size() < FEWEST_WORDS) {
      return;
    }
    String text = line.document().text();
    for (Confusion confusion : Confusions.ALL) {
      List<String> repairs = words.stream().map(word -> confusion.repair(word.of(text))).toList();
      if (isText(words, text, repairs)) {
        for (int i = 0; i < words.size(); i++) {
          edits.replace(
              words.get(i),
              repairs.get(i),
              confusion.written.name() + " read as " + confusion.read.name());
        }
        return;
      }
    }
  }

  /** Returns the words with a letter beyond ASCII; none if one of them has letters of ASCII too. */
  private static List<Span> words(Line line) {
    String text = line.document().text();
    List<Span> words = new ArrayList<>();
    int i = line.start();
    while (i < line.end()) {
      int end = i;
      boolean ascii = false;
      boolean other = false;
      while (end < line.end() && isPartOfWord(text.charAt(end))) {
        ascii |= text.charAt(end) < 0x80;
        other |= text.charAt(end) >= 0x80;
        end++;
      }
      if (ascii && other) {
        return List.of();
      }
      if (other) {
        words.add(new Span(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return words;
  }

  /** Letters, and the signs that some letters become. */
  private static boolean isPartOfWord(char c) {
    return Kind.of(c).isLetter() || SIGNS.indexOf(c) >= 0;
  }

  private static boolean isText(List<Span> words, String text, List<String> repairs) {
    int letters = 0;
    double before = 0;
    double after = 0;
    for (int i = 0; i < repairs.size(); i++) {
      String repair = repairs.get(i);
      if (!isInUsualCase(repair)) {
        return false;
      }
      letters += repair.length();
      after += bits(repair);
      before += bits(words.get(i).of(text));
    }
    return letters >= FEWEST_LETTERS
        && after <= MOST_BITS * letters
        && before - after >= LEAST_GAIN * letters;
  }

  private static double bits(String word) {
    double bits = 0;
    for (int i = 0; i < word.length(); i++) {
      bits += CyrillicLetters.bits(word.charAt(i));
    }
    return bits;
  }

  /** Returns whether a word is Cyrillic with capitals at its start alone, or throughout. */
  private static boolean isInUsualCase(String word) {
    int upper = 0;
    for (int i = 0; i < word.length(); i++) {
      Kind kind = Kind.of(word.charAt(i));
      if (!kind.isCyrillic()) {
        return false;
      }
      upper += kind.isUpper() ? 1 : 0;
    }
    return upper == 0 || upper == word.length() || upper == 1 && Kind.of(word.charAt(0)).isUpper();
  }
}
