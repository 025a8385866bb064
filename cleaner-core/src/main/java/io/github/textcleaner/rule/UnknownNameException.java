package io.github.textcleaner.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A name that stands for nothing, with the known names that come nearest. */
public final class UnknownNameException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 3;

  /**
   * Makes the exception.
   *
   * @param what what kind of thing the name was to stand for
   * @param name the unknown name
   * @param known all names that would have been right
   */
  public UnknownNameException(String what, String name, Collection<String> known) {
    super(
        "unknown " + what + ": " + name + "; nearest: " + String.join(", ", nearest(name, known)));
  }

  private static List<String> nearest(String name, Collection<String> known) {
    return known.stream()
        .sorted(
            Comparator.comparingInt((String candidate) -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  /** Counts the characters to put in, take out or change (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
