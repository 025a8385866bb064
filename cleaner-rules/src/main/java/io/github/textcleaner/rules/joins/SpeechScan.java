package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.textcleaner.rules.words.SectionFile;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.Locale;

/**
 * Finds out on which side of a lone quotation mark at the end of a sentence somebody speaks. People
 * who speak say {@code you}, {@code I'm} and {@code don't}; {@code I}, {@code we} and {@code my}
 * stand in what authors tell of themselves too, so they speak for a quotation after the mark alone.
 * A sentence that ends with {@code he said} announces what comes.
 */
final class SpeechScan {
  /** How far words are looked for, to the end of the sentence at most. */
  private static final int LONGEST_LOOK = 90;

  private SpeechScan() {}

  /** Returns where somebody speaks around the mark at {@code offset} of a line. */
  static Speech around(Paragraph paragraph, int offset) {
    String text = paragraph.text();
    if (offset == paragraph.line().start() || !endsSentence(text, offset - 1)) {
      return Speech.UNTOLD;
    }
    String language = paragraph.language().tag();
    int start = sentenceStart(paragraph, offset);
    int end = sentenceEnd(paragraph, offset);
    boolean announced = holds(text, start, offset, "announces " + language);
    boolean before = !announced && holds(text, start, offset, "speaks " + language);
    boolean after =
        announced
            || holds(text, offset + 1, end, "speaks " + language)
            || holds(text, offset + 1, end, "tells " + language);
    if (after) {
      return before ? Speech.BOTH : Speech.AFTER;
    }
    return before && !opensNext(paragraph.line()) ? Speech.BEFORE : Speech.UNTOLD;
  }

  /** A quotation of several paragraphs opens in each of them and closes in the last one. */
  private static boolean opensNext(Line line) {
    Document document = line.document();
    int next = line.index() + 1;
    while (next < document.lineCount() && document.line(next).isBlank()) {
      next++;
    }
    return next < document.lineCount()
        && document.text().charAt(document.line(next).content().start()) == '"';
  }

  /** Returns where the first whole word begins that is near, in the sentence before the mark. */
  private static int sentenceStart(Paragraph paragraph, int offset) {
    String text = paragraph.text();
    int lineStart = paragraph.line().start();
    int first = Math.max(lineStart, offset - LONGEST_LOOK);
    int word = offset;
    for (int i = offset - 1; i >= first; i--) {
      if (i == lineStart) {
        word = i;
      } else if (Glyph.isNone(text.charAt(i - 1))) {
        word = i;
        if (i - 2 >= first && endsSentence(text, i - 2)) {
          break;
        }
      }
    }
    return word;
  }

  /** Returns where the last whole word ends that is near, in the sentence after the mark. */
  private static int sentenceEnd(Paragraph paragraph, int offset) {
    String text = paragraph.text();
    int lineEnd = paragraph.line().end();
    int last = Math.min(lineEnd, offset + LONGEST_LOOK);
    int word = offset + 1;
    for (int i = offset + 2; i <= last; i++) {
      if (i == lineEnd || Glyph.isNone(text.charAt(i))) {
        word = i;
        if (endsSentence(text, i - 1)) {
          break;
        }
      }
    }
    return word;
  }

  private static boolean endsSentence(String text, int offset) {
    return Glyph.of(text.charAt(offset)).endsSentence();
  }

  private static boolean holds(String text, int from, int to, String section) {
    int i = from;
    while (i < to) {
      int end = i;
      while (end < to && isWordPart(text.charAt(end))) {
        end++;
      }
      if (end > i && Words.ALL.containsEntry(section, normalize(text.substring(i, end)))) {
        return true;
      }
      i = end + 1;
    }
    return false;
  }

  private static boolean isWordPart(char c) {
    Glyph glyph = Glyph.of(c);
    return glyph.isLetter() || glyph == Glyph.APOSTROPHE;
  }

  private static String normalize(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static final class Words {
    static final ImmutableSetMultimap<String, String> ALL =
        ImmutableSetMultimap.copyOf(SectionFile.read(SpeechScan.class, "speech-words.txt"));
  }
}
