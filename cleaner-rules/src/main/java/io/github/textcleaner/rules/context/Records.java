package io.github.textcleaner.rules.context;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/**
 * The fields of records: a log of changes, a digest of mails or the posts of a forum, whose entries
 * begin with the same two labels, one right below the other ({@code Author: Mara Lind}, {@code
 * Date: 3 May 2023}). A page says such things once, of the text on it.
 */
public final class Records {
  private static final Analysis<Records> ANALYSIS = Analysis.of("records", Records::new);

  /** So many pairs of the same labels are no accident: a page has one above its text and below. */
  private static final int FEWEST = 3;

  /** A label is hardly ever longer, in UTF-16 code units. */
  private static final int LONGEST_LABEL = 20;

  private static final char FULL_WIDTH_COLON = '\uFF1A';

  /**
   * Bullets, quotation marks of mails and bold letters; between a colon and its value also blanks.
   */
  private static final CharMatcher MARK = CharMatcher.whitespace().or(CharMatcher.anyOf("*_>-"));

  private final ImmutableSet<String> labels;

  /** The first line that may be a field and the last one, by their indexes. */
  private final int first;

  private final int last;

  private Records(Document document) {
    Multiset<Pair> pairs = HashMultiset.create();
    String above = "";
    for (int i = 0; i < document.lineCount(); i++) {
      Line line = document.line(i);
      if (line.isBlank()) {
        continue;
      }
      String label = label(line);
      if (!label.isEmpty() && !above.isEmpty()) {
        pairs.add(new Pair(above, label));
      }
      above = label;
    }
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    for (Pair pair : pairs.elementSet()) {
      if (pairs.count(pair) >= FEWEST) {
        found.add(pair.first(), pair.second());
      }
    }
    labels = found.build();
    int top = 0;
    int bottom = labels.isEmpty() ? -1 : document.lineCount() - 1;
    while (top < bottom && !isField(document.line(top))) {
      top++;
    }
    while (top < bottom && !isField(document.line(bottom))) {
      bottom--;
    }
    first = top;
    last = bottom;
  }

  private boolean isField(Line line) {
    String label = label(line);
    return !label.isEmpty() && labels.contains(label);
  }

  /** The labels of two lines, one right below the other. */
  private record Pair(String first, String second) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Pair pair && first.equals(pair.first) && second.equals(pair.second);
    }

    @Override
    public int hashCode() {
      return 31 * first.hashCode() + second.hashCode();
    }
  }

  /** Returns whether the line is the field of a record. */
  public static boolean contain(Line line) {
    return line.document().get(ANALYSIS).isField(line);
  }

  /** Returns whether fields of records stand above the line and below it. */
  public static boolean surround(Line line) {
    Records records = line.document().get(ANALYSIS);
    return line.index() > records.first && line.index() < records.last;
  }

  /** Returns what stands before a colon and a value, empty if the line has no such parts. */
  private static String label(Line line) {
    if (line.isBlank() || !line.has(Trait.SHORT)) {
      return "";
    }
    String text = line.document().text();
    int start = line.content().start();
    int end = line.content().end();
    while (start < end && MARK.matches(text.charAt(start))) {
      start++;
    }
    int farthest = Math.min(end - 1, start + LONGEST_LABEL);
    for (int i = start; i < farthest; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == FULL_WIDTH_COLON) {
        String label = MARK.trimTrailingFrom(text.substring(start, i));
        boolean parted = c != ':' || MARK.matches(text.charAt(i + 1));
        boolean named = !label.isEmpty() && Character.isLetter(label.charAt(0));
        return parted && named ? label : "";
      }
    }
    return "";
  }
}
