package io.github.textcleaner.rules.context;

import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Lists of who has rights in a work since when, as files about licences print them: several lines
 * that each open as a notice of rights does, hold a year and say something else. A page has few.
 */
public final class Holders {
  private static final Analysis<Holders> ANALYSIS = Analysis.of("holders of rights", Holders::new);

  /** So many are a list: no page of the 441 labeled ones has more than three. */
  private static final int FEWEST = 4;

  private static final Traits WITH_DIGIT = Traits.of(Trait.DIGIT);

  private final BitSet lines = new BitSet();

  private Holders(Document document) {
    Set<String> notices = new HashSet<>();
    for (Line line : document.lines(WITH_DIGIT)) {
      if (RightsSigns.opens(line) && RightsSigns.holdsYear(line.text())) {
        notices.add(line.text());
        lines.set(line.index());
      }
    }
    if (notices.size() < FEWEST) {
      lines.clear();
    }
  }

  /** Returns whether the line is one of such a list. */
  public static boolean contain(Line line) {
    return line.document().get(ANALYSIS).lines.get(line.index());
  }
}
