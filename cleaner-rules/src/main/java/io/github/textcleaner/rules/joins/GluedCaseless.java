package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Sentences;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts a space after the marks of scripts that have no capitals but part words with spaces: Hebrew,
 * Arabic, those of India, Hangul.
 */
final class GluedCaseless implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.builder("glued-caseless", Category.JOINS)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.MARK_BEFORE_CASELESS_LETTER)
          .summary("Puts the lost space after a mark in scripts without capitals")
          .rationale(
              """
              No capital shows where a sentence begins, so the text itself must tell: the same mark
              stands with a space after it nearly everywhere else. Words of at least two letters of
              one script must stand on both sides. After Korean verbs that end a sentence or clause
              it is enough that half of all marks have a space, if one alone of its kind lacks it.
              """)
          .fixes(
              "배가 왔다. 등대는 꺼져 있었다. 아무도 없었다.모두 집에 갔다. 밤이 왔다.\n",
              "배가 왔다. 등대는 꺼져 있었다. 아무도 없었다. 모두 집에 갔다. 밤이 왔다.\n",
              "Hangul")
          .fixes(
              "وصل المركب. كان المصباح مطفأ. لم يكن أحد هناك.عاد الجميع. جاء الليل.\n",
              "وصل المركب. كان المصباح مطفأ. لم يكن أحد هناك. عاد الجميع. جاء الليل.\n",
              "Arabic")
          .fixes(
              "배는 왔으며,등대는 꺼져 있었다. 그러나, 아무도 없었다.\n",
              "배는 왔으며, 등대는 꺼져 있었다. 그러나, 아무도 없었다.\n",
              "a comma after a verb")
          .keeps("배가 왔다.등대는 꺼져 있었다.\n", "no other mark tells")
          .keeps("오페라 아이다,토스카를 본다. 아주 좋다.\n", "a name that ends as verbs do")
          .keeps("서울,부산 노선은 쉰다. 그러나, 배는 온다.\n", "a pair of names")
          .keeps("사과,배,감,귤을 샀다. 배가 왔다. 밤이 왔다.\n", "a list without spaces")
          .keeps("وصل د.علي. كان المصباح مطفأ. لم يكن أحد هناك. عاد الجميع.\n", "an abbreviation")
          .keeps("দাম ১২.৫৬ টাকা. নৌকা এল. রাত এল. সবাই গেল.\n", "a number")
          .keeps("船来了.灯灭了. 夜来了. 人走了. 雨停了.\n", "a script that parts no words")
          .build();

  private static final String MARKS = ".!?\u061F\u06D4\u0964,\u060C\u061B";

  /** So many marks with a space must stand in the text for one without. */
  private static final int SPACED_PER_GLUED = 2;

  private static final int FEWEST_LETTERS = 2;

  /** What verbs end with at the end of a sentence or clause in Korean, and names hardly ever. */
  private static final ImmutableList<String> VERB_ENDS =
      ImmutableList.of(
          "니다.", "었다.", "았다.", "였다.", "했다.", "한다.", "된다.", "있다.", "없다.", "어요.", "아요.", "에요.", "예요.",
          "해요.", "네요.", "니까?", "으며,", "이며,", "하며,", "되며,", "라며,", "다며,", "으면서,", "하면서,", "는데,");

  private static final char FIRST_CASELESS = '\u05D0';

  private static final LineAnalysis<Boolean> IS_CASELESS =
      LineAnalysis.of("letters without case", GluedCaseless::isCaseless);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    String text = document.text();
    int[] spaced = new int[MARKS.length()];
    int[] unspaced = new int[MARKS.length()];
    List<Integer> glued = new ArrayList<>();
    for (int i = 0; i < document.lineCount(); i++) {
      Line line = document.line(i);
      if (line.has(Trait.NON_ASCII) && line.get(IS_CASELESS)) {
        count(text, line.content(), spaced, glued);
      }
    }
    glued.forEach(at -> unspaced[MARKS.indexOf(text.charAt(at))]++);
    boolean mostlySpaced = Arrays.stream(spaced).sum() >= glued.size();
    for (int at : glued) {
      int mark = MARKS.indexOf(text.charAt(at));
      boolean habit = unspaced[mark] > Math.max(1, spaced[mark]);
      if (spaced[mark] >= SPACED_PER_GLUED * unspaced[mark]) {
        edits.insert(at + 1, " ", "no space after a mark that has one elsewhere in the text");
      } else if (mostlySpaced && !habit && endsVerb(text, at)) {
        edits.insert(at + 1, " ", "no space after a verb that ends a sentence or clause");
      }
    }
  }

  private static boolean endsVerb(String text, int mark) {
    return VERB_ENDS.stream().anyMatch(end -> text.startsWith(end, mark + 1 - end.length()));
  }

  private static boolean isCaseless(Line line) {
    char[] chars = new char[line.end() - line.start()];
    line.document().text().getChars(line.start(), line.end(), chars, 0);
    for (char c : chars) {
      if (c >= FIRST_CASELESS && Script.of(c) != Script.OTHER) {
        return true;
      }
    }
    return false;
  }

  /** Counts the marks with a space after them, and adds the places of those without. */
  private static void count(String text, Span line, int[] spaced, List<Integer> glued) {
    for (int i = line.start() + FEWEST_LETTERS; i + 1 < line.end(); i++) {
      int mark = isWordOrSpace(text.charAt(i)) ? -1 : MARKS.indexOf(text.charAt(i));
      Script before = mark < 0 ? Script.OTHER : before(text, line.start(), i);
      if (before == Script.OTHER) {
        continue;
      }
      if (Blanks.isBlank(text.charAt(i + 1))) {
        spaced[mark]++;
      } else if (isWord(text, i + 1, line.end(), before)) {
        glued.add(i);
      }
    }
  }

  /** Most characters are none of the marks. */
  private static boolean isWordOrSpace(char c) {
    return c == ' ' || c >= 'a' && c <= 'z' || c >= '\uAC00';
  }

  /** Returns the script of the word before a mark, closing marks between them left out. */
  private static Script before(String text, int start, int mark) {
    int end = mark;
    while (end > start && Sentences.isCloser(text.charAt(end - 1))) {
      end--;
    }
    Script script = end > start ? Script.of(text.charAt(end - 1)) : Script.OTHER;
    return end - FEWEST_LETTERS >= start && Script.of(text.charAt(end - FEWEST_LETTERS)) == script
        ? script
        : Script.OTHER;
  }

  private static boolean isWord(String text, int from, int end, Script script) {
    if (from + FEWEST_LETTERS > end) {
      return false;
    }
    for (int i = from; i < from + FEWEST_LETTERS; i++) {
      if (Script.of(text.charAt(i)) != script) {
        return false;
      }
    }
    return true;
  }

  /** The scripts without capitals in which spaces part words. */
  private enum Script {
    HEBREW,
    ARABIC,
    INDIC,
    HANGUL,
    OTHER;

    static Script of(char c) {
      if (c < FIRST_CASELESS) {
        return OTHER;
      }
      if (c <= '\u05EA') {
        return HEBREW;
      }
      if (c >= '\u0620' && c <= '\u065F' || c >= '\u066E' && c <= '\u06D3') {
        return ARABIC;
      }
      if (c >= '\u0900' && c <= '\u0963' || c >= '\u0980' && c <= '\u0DFF') {
        return Character.isDigit(c) ? OTHER : INDIC;
      }
      return c >= '\uAC00' && c <= '\uD7A3' ? HANGUL : OTHER;
    }
  }
}
