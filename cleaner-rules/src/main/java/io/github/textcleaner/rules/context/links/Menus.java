package io.github.textcleaner.rules.context.links;

import io.github.textcleaner.rules.context.Company;
import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.letters.AnyLetter;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Menus, lists of tags and rows of buttons whose items stand on lines of their own: runs of short
 * lines of which several are known furniture, or that commas part which stand on lines of their
 * own. Blank lines do not count.
 *
 * <p>Measured on labeled pages: of 380 lines in such runs that no phrase knows one was the
 * author's, the title below a menu.
 */
public final class Menus {
  /** Finds the menus of a document. */
  public static final Analysis<Menus> ANALYSIS = Analysis.of("menus", Menus::new);

  /** A longer line, in UTF-16 code units, is no item of a menu. */
  private static final int LONGEST_ITEM = 35;

  private static final int MOST_WORDS = 4;

  /** So many items must be known. */
  private static final int FEWEST_KNOWN = 3;

  /** Fewer words may be an author's, unless they stand above the text. */
  private static final int ENOUGH_KNOWN = 5;

  /** So many lone commas between short lines part the links of a list, whatever they say. */
  private static final int FEWEST_COMMAS = 2;

  /** One of so many items must be known. */
  private static final int MOST_PER_KNOWN = 6;

  private final BitSet items = new BitSet();

  private Menus(Document document) {
    if (document.get(PhraseHits.ANALYSIS).areNone()) {
      return;
    }
    Company company = document.get(Company.ANALYSIS);
    List<Line> run = new ArrayList<>();
    for (Line line : document.lines()) {
      if (line.isBlank()) {
        continue;
      }
      if (isItem(line, company)) {
        run.add(line);
        continue;
      }
      close(run, company);
      run.clear();
    }
    close(run, company);
  }

  private void close(List<Line> run, Company company) {
    if (isMenu(run, company)) {
      items(run, company).forEach(line -> items.set(line.index()));
      return;
    }
    int next = 0;
    while (next < run.size()) {
      int first = next;
      int last = endOfParted(run, first);
      if (last - first >= 2 * FEWEST_COMMAS && isApart(run.get(first), run.get(last), company)) {
        run.subList(first, last + 1).forEach(line -> items.set(line.index()));
      }
      next = last + 1;
    }
  }

  /** Between paragraphs a text of short lines may stand above and below the known items. */
  private static List<Line> items(List<Line> run, Company company) {
    int first = 0;
    int last = run.size() - 1;
    while (mayBeText(run.get(first), company)) {
      first++;
    }
    while (mayBeText(run.get(last), company)) {
      last--;
    }
    return run.subList(first, last + 1);
  }

  private static boolean mayBeText(Line line, Company company) {
    return Zones.zoneOf(line) == Zone.BODY && !company.isKnown(line) && !line.has(Trait.DIGIT);
  }

  /** Returns the last of the words from {@code first} on that commas in lines of their own part. */
  private static int endOfParted(List<Line> run, int first) {
    int last = first;
    while (last + 2 < run.size()
        && isWord(run.get(last))
        && isComma(run.get(last + 1))
        && isWord(run.get(last + 2))) {
      last += 2;
    }
    return last;
  }

  private static boolean isWord(Line line) {
    return AnyLetter.is(line.text().codePointAt(0)) && !line.has(Trait.QUOTE);
  }

  /** Returns whether nothing touches the lines that may be of the same sentence. */
  private static boolean isApart(Line first, Line last, Company company) {
    return isApart(first.document(), first.index() - 1, company)
        && isApart(first.document(), last.index() + 1, company);
  }

  private static boolean isApart(Document document, int index, Company company) {
    return index < 0
        || index == document.lineCount()
        || document.line(index).isBlank()
        || company.isKnown(document.line(index));
  }

  /** Returns whether the line is a mark that parted two links, and no word. */
  private static boolean isComma(Line line) {
    return line.text().equals(",");
  }

  private static boolean isMenu(List<Line> run, Company company) {
    int known = 0;
    boolean sure = false;
    for (Line line : run) {
      if (company.isKnown(line)) {
        known++;
        sure |= company.isSure(line);
      }
    }
    return known >= FEWEST_KNOWN
        && run.size() <= known * MOST_PER_KNOWN
        && (known >= ENOUGH_KNOWN || sure || Zones.zoneOf(run.get(0)) == Zone.HEAD);
  }

  private static boolean isItem(Line line, Company company) {
    if (company.isSentence(line) || PageMarks.areOfAuthor(line)) {
      return false;
    }
    String text = PageMarks.without(line);
    return text.length() <= LONGEST_ITEM
        && !text.endsWith(":")
        && !text.contains("://")
        && LineKey.countWords(text) <= MOST_WORDS;
  }

  /** Returns whether the line is an item of a menu. */
  public boolean contain(Line line) {
    return items.get(line.index());
  }
}
