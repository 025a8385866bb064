package io.github.textcleaner.rules.context;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.rules.phrases.PhraseBook.Proof;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much known furniture stands around a line: lines that the phrase book knows, and labeled
 * dates. Blank lines do not count. A sentence that is not known furniture ends the company: what
 * stands beyond it says nothing of the line. Where the phrase book knows no line, none has company.
 */
public final class Company {
  /** Computes the company of the lines of a document. */
  public static final Analysis<Company> ANALYSIS = Analysis.of("company", Company::new);

  /** So many lines on each side are looked at. */
  private static final int REACH = 5;

  private enum Sort {
    /** Known, and more than a word that an author could have written. */
    SURE,
    /** A date with a label, known too: but several of them are an author's list. */
    DATE,
    WORD,
    UNKNOWN,
    SENTENCE
  }

  /** The lines that are not blank, in order. */
  private final ImmutableList<Line> lines;

  private final Sort[] sorts;

  /** Where a line stands in {@link #lines}, by line index. */
  private final int[] places;

  private Company(Document document) {
    places = new int[document.lineCount()];
    if (document.get(PhraseHits.ANALYSIS).areNone()) {
      lines = ImmutableList.of();
      sorts = new Sort[0];
      return;
    }
    ImmutableList.Builder<Line> found = ImmutableList.builder();
    int count = 0;
    for (Line line : document.lines()) {
      places[line.index()] = count;
      if (!line.isBlank()) {
        found.add(line);
        count++;
      }
    }
    lines = found.build();
    sorts = new Sort[lines.size()];
    for (int i = 0; i < sorts.length; i++) {
      sorts[i] = sort(lines.get(i));
    }
  }

  private static Sort sort(Line line) {
    if (line.has(Trait.SHORT)) {
      Optional<Hit> hit = PhraseHits.of(line);
      if (line.has(Trait.DIGIT) && DateLine.of(line).filter(DateLine::labeled).isPresent()) {
        return Sort.DATE;
      }
      if (hit.isPresent()) {
        return hit.get().proof() == Proof.IN_COMPANY ? Sort.WORD : Sort.SURE;
      }
    }
    return Prose.isProse(line) || Prose.closesSentence(line) ? Sort.SENTENCE : Sort.UNKNOWN;
  }

  /** Returns whether the line is known furniture other than a date. */
  public boolean isKnown(Line line) {
    return is(line, Sort.SURE) || is(line, Sort.WORD);
  }

  /** Returns whether the line is a date with a label. */
  boolean isDate(Line line) {
    return is(line, Sort.DATE);
  }

  /** Returns whether the line is known, and more than a word. */
  public boolean isSure(Line line) {
    return is(line, Sort.SURE) || is(line, Sort.DATE);
  }

  /** Returns whether the line is neither known nor a sentence. */
  public boolean isUnknown(Line line) {
    return is(line, Sort.UNKNOWN);
  }

  /** Returns whether the line is a sentence that is not known. */
  public boolean isSentence(Line line) {
    return is(line, Sort.SENTENCE);
  }

  private boolean is(Line line, Sort sort) {
    return !line.isBlank() && sorts.length > 0 && sorts[places[line.index()]] == sort;
  }

  /**
   * Returns how many known lines stand within a few lines of the line; those that say the same
   * count once, and neither the line itself nor what says the same counts.
   */
  public int around(Line line) {
    Set<String> texts = new HashSet<>();
    known(line, -1, REACH).forEach(other -> texts.add(other.text()));
    known(line, 1, REACH).forEach(other -> texts.add(other.text()));
    return texts.size();
  }

  /**
   * Returns whether known lines stand within {@code reach} lines above and below the line, one of
   * them more than a word.
   */
  public boolean isBetween(Line line, int reach) {
    List<Line> above = known(line, -1, reach);
    List<Line> below = known(line, 1, reach);
    return !above.isEmpty()
        && !below.isEmpty()
        && (above.stream().anyMatch(this::isSure) || below.stream().anyMatch(this::isSure));
  }

  /** Returns the known lines on one side. */
  private List<Line> known(Line line, int step, int reach) {
    List<Line> known = new ArrayList<>();
    String text = line.text();
    int place = places[line.index()] + step;
    for (int i = 0; i < reach && place >= 0 && place < lines.size(); i++, place += step) {
      if (sorts[place] == Sort.SENTENCE) {
        return known;
      }
      if ((sorts[place] == Sort.SURE || sorts[place] == Sort.WORD)
          && !lines.get(place).text().equals(text)) {
        known.add(lines.get(place));
      }
    }
    return known;
  }
}
