package io.github.textcleaner.rules.context;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;

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

  private static final Traits SHORT = Traits.of(Trait.SHORT);

  private final ImmutableSet<String> labels;

  private Records(Document document) {
    Multiset<Pair> pairs = HashMultiset.create();
    String above = "";
    int next = 0;
    for (Line line : document.lines(SHORT)) {
      String label = label(line);
      if (!label.isEmpty() && !above.isEmpty() && line.index() == next) {
        pairs.add(new Pair(above, label));
      }
      above = label;
      next = line.index() + 1;
    }
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    for (Pair pair : pairs.elementSet()) {
      if (pairs.count(pair) >= FEWEST) {
        found.add(pair.first(), pair.second());
      }
    }
    labels = found.build();
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
    String label = label(line);
    return !label.isEmpty() && line.document().get(ANALYSIS).labels.contains(label);
  }

  /** Returns what stands before a colon and a value, empty if the line has no such parts. */
  private static String label(Line line) {
    String text = line.document().text();
    int start = line.content().start();
    int end = Math.min(line.content().end() - 2, start + LONGEST_LABEL);
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ':') {
        boolean parted = Blanks.isBlank(text.charAt(i + 1)) && Letters.isCased(text.charAt(start));
        return parted ? text.substring(start, i) : "";
      }
    }
    return "";
  }
}
