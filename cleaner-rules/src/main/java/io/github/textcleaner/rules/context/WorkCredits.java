package io.github.textcleaner.rules.context;

import io.github.textcleaner.rules.names.RoleLine;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The credits of a work that a text is about, such as a play: several lines in a row that each say
 * a role and who had it, and one of the roles is none that pages name beside their texts.
 */
public final class WorkCredits {
  private static final Analysis<WorkCredits> ANALYSIS =
      Analysis.of("credits of a work", WorkCredits::new);

  private static final Traits SHORT = Traits.of(Trait.SHORT);
  private static final int FEWEST_ROLES = 3;

  private final BitSet lines = new BitSet();

  private WorkCredits(Document document) {
    List<Line> run = new ArrayList<>();
    for (Line line : document.lines(SHORT)) {
      if (!run.isEmpty() && line.index() > run.get(run.size() - 1).index() + 1) {
        closeAnyOf(run);
        run.clear();
      }
      if (RoleLine.mayBe(line)) {
        run.add(line);
      }
    }
    closeAnyOf(run);
  }

  /** Takes the credits of works from a run of lines that may be roles. */
  private void closeAnyOf(List<Line> run) {
    if (run.size() < FEWEST_ROLES) {
      return;
    }
    int from = 0;
    for (int i = 0; i < run.size(); i++) {
      if (!RoleLine.is(run.get(i))) {
        close(run.subList(from, i));
        from = i + 1;
      }
    }
    close(run.subList(from, run.size()));
  }

  private void close(List<Line> run) {
    boolean work =
        run.size() >= FEWEST_ROLES && run.stream().anyMatch(line -> PhraseHits.of(line).isEmpty());
    if (work) {
      run.forEach(line -> lines.set(line.index()));
    }
  }

  /** Returns whether the line is one of the credits of a work. */
  public static boolean contain(Line line) {
    return line.document().get(ANALYSIS).lines.get(line.index());
  }
}
