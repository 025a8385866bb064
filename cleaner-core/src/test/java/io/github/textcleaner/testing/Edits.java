package io.github.textcleaner.testing;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.Contribution;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.edit.EditSet;
import io.github.textcleaner.edit.Metadata;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Edits, chosen and random. */
public final class Edits {
  private static final List<String> REPLACEMENTS =
      List.of("", "", "", " ", "\n", "x", "é", "😀", "\uD83D", "two words");
  private static final List<String> RULES = List.of("rule-a", "rule-b", "rule-c");

  private Edits() {}

  public static Edit edit(String source, int start, int end, String after) {
    return edit(source, start, end, after, "toy");
  }

  public static Edit edit(
      String source, int start, int end, String after, String rule, Metadata... metadata) {
    Contribution contribution =
        new Contribution(rule, Category.LAYOUT, rule, Confidence.SAFE, List.of(metadata));
    String before = source.substring(start, end);
    return new Edit(new Span(start, end), before, after, List.of(contribution));
  }

  public static Edit deletionOf(Line line) {
    return edit(line.document().text(), line.start(), line.next(), "");
  }

  /**
   * Returns edits that may touch but do not overlap; several insertions at one place among them.
   */
  public static EditSet random(String source, SplitMix64 random) {
    List<Edit> edits = new ArrayList<>();
    int start = random.below(4);
    while (start <= source.length()) {
      int end = Math.min(source.length(), start + random.below(5));
      add(edits, source, start, end, random);
      start = end + random.below(random.chance(50) ? 2 : 12);
      if (start == source.length() && random.chance(50)) {
        break;
      }
    }
    return EditSet.of(source, edits);
  }

  /** Returns edits with any overlaps, in any order. */
  public static List<Edit> proposals(String source, SplitMix64 random) {
    List<Edit> edits = new ArrayList<>();
    for (int left = random.below(12); left > 0; left--) {
      int start = random.below(source.length() + 1);
      int end = Math.min(source.length(), start + random.below(8));
      add(edits, source, start, end, random);
    }
    return edits;
  }

  /** Returns deletions of whole lines, some of them proposed twice. */
  public static List<Edit> lineDeletions(String source, SplitMix64 random) {
    List<Edit> edits = new ArrayList<>();
    for (Line line : Document.of(source).lines()) {
      for (int times = random.below(3); times > 0; times--) {
        edits.add(edit(source, line.start(), line.next(), "", random.pick(RULES)));
      }
    }
    return edits;
  }

  private static void add(List<Edit> edits, String source, int start, int end, SplitMix64 random) {
    String after = random.pick(REPLACEMENTS);
    if (!source.substring(start, end).equals(after)) {
      edits.add(edit(source, start, end, after, random.pick(RULES)));
    }
  }
}
