package io.github.textcleaner.rules.context;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a document: its lines that are not blank, and as one those that a tool wrapped
 * at some width.
 */
public final class Paragraphs {
  public static final Analysis<Paragraphs> ANALYSIS = Analysis.of("paragraphs", Paragraphs::new);

  /** What items and headings of plain texts begin with. */
  private static final String MARKS = "*#-+>|\u2022";

  /** So many wrapped lines are no accident. */
  private static final int FEWEST_WRAPPED = 3;

  /** A longer text is a paragraph even if its end was cut. */
  private static final int CUT_PARAGRAPH = 240;

  private final ImmutableList<Paragraph> list;

  /** Which paragraph a line belongs to, by line index; a blank line to the one above. */
  private final int[] places;

  /**
   * A paragraph.
   *
   * @param first its first line
   * @param last its last line
   * @param length its UTF-16 code units, line ends included
   * @param prose whether it reads like a sentence or more
   */
  public record Paragraph(Line first, Line last, int length, boolean prose) {}

  private Paragraphs(Document document) {
    boolean wrapped = isWrapped(document);
    ImmutableList.Builder<Paragraph> paragraphs = ImmutableList.builder();
    places = new int[document.lineCount()];
    int place = -1;
    int count = document.lineCount();
    for (int i = 0; i < count; i++) {
      if (!document.line(i).isBlank()) {
        int last = i;
        while (wrapped && last + 1 < count && goesOn(document.line(last + 1))) {
          last++;
        }
        paragraphs.add(paragraph(document.line(i), document.line(last)));
        place++;
        for (; i < last; i++) {
          places[i] = place;
        }
      }
      places[i] = Math.max(0, place);
    }
    list = paragraphs.build();
  }

  private static boolean isWrapped(Document document) {
    int count = 0;
    for (int i = 1; i < document.lineCount() && count < FEWEST_WRAPPED; i++) {
      count += Prose.isWrapped(document.line(i)) ? 1 : 0;
    }
    return count == FEWEST_WRAPPED;
  }

  /** Returns whether a line goes on with the one above, which is as long as wrapped lines are. */
  private static boolean goesOn(Line line) {
    return !line.isBlank()
        && Prose.mayBeWrapped(line.document().line(line.index() - 1))
        && MARKS.indexOf(line.document().text().charAt(line.content().start())) < 0;
  }

  private static Paragraph paragraph(Line first, Line last) {
    int length = last.end() - first.start();
    boolean prose =
        first.index() == last.index()
            ? Prose.isProse(first)
            : length >= CUT_PARAGRAPH || Prose.closesSentence(last);
    return new Paragraph(first, last, length, prose);
  }

  /** Returns the paragraphs from top to bottom. */
  public ImmutableList<Paragraph> list() {
    return list;
  }

  /** Returns those that read like a sentence or more. */
  public List<Paragraph> prose() {
    List<Paragraph> prose = new ArrayList<>();
    for (Paragraph paragraph : list) {
      if (paragraph.prose()) {
        prose.add(paragraph);
      }
    }
    return prose;
  }

  /** Returns the paragraph of a line that is not blank. */
  public Paragraph of(Line line) {
    return list.get(placeOf(line));
  }

  /** Returns the place of that paragraph in the list. */
  public int placeOf(Line line) {
    return places[line.index()];
  }
}
