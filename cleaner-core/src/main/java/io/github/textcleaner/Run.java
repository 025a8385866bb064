package io.github.textcleaner;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Conflict;
import io.github.textcleaner.edit.Edit;
import io.github.textcleaner.edit.EditSet;
import io.github.textcleaner.edit.Resolution;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way of one document through the phases, until none of them changes anything. */
final class Run {
  /** So many characters are counted at once. */
  private static final int PIECE = 1024;

  private final Document source;
  private final Limits limits;
  private final Predicate<Line> prose;
  private Document current;
  private EditSet edits;
  private final Map<Category, List<Edit>> suggestions = new EnumMap<>(Category.class);
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<RuleFailure> failures = new ArrayList<>();
  private final Set<String> failedRules = new HashSet<>();
  private boolean stable = true;

  /** The text before the first residue went, once some has. */
  private @Nullable String whole;

  /** How much of it was counted so far, and how many visible characters that has. */
  private int counted;

  private int visible;
  private int visibleRemoved;
  private boolean lostProse;

  Run(Document source, Limits limits, Predicate<Line> prose) {
    this.source = source;
    this.limits = limits;
    this.prose = prose;
    this.current = source;
    this.edits = EditSet.none(source.text());
  }

  /** Starts where {@code earlier} has arrived. */
  private Run(Run earlier) {
    this.source = earlier.source;
    this.limits = earlier.limits;
    this.prose = earlier.prose;
    this.current = earlier.current;
    this.edits = earlier.edits;
    this.conflicts.addAll(earlier.conflicts);
    this.failures.addAll(earlier.failures);
    this.failedRules.addAll(earlier.failedRules);
  }

  /** Returns a run that goes on from here and leaves this one as it is. */
  Run fork() {
    return new Run(this);
  }

  /** Repeats the phases until each has seen the text as it stands and has nothing to change. */
  void settle(List<Phase> phases) {
    Map<Category, Document> quietOn = new EnumMap<>(Category.class);
    for (int pass = 0; pass < limits.maxPasses(); pass++) {
      boolean quiet = true;
      for (Phase phase : phases) {
        if (quietOn.get(phase.category()) == current) {
          continue;
        }
        if (step(phase)) {
          quiet = false;
        } else {
          quietOn.put(phase.category(), current);
        }
        if (removedTooMuch()) {
          return;
        }
      }
      if (quiet) {
        return;
      }
    }
    stable = false;
  }

  /** Runs one phase on the text as it stands; returns whether it changed something. */
  private boolean step(Phase phase) {
    Proposals proposals = phase.propose(current, failedRules);
    for (RuleFailure failure : proposals.failures()) {
      failures.add(failure);
      failedRules.add(failure.rule());
    }
    List<Edit> suggested = proposals.suggested();
    if (suggested.isEmpty()) {
      suggestions.remove(phase.category());
    } else {
      suggestions.put(phase.category(), suggested.stream().flatMap(this::inSource).toList());
    }
    if (proposals.toApply().isEmpty()) {
      return false;
    }
    Resolution resolution = EditSet.resolve(current.text(), proposals.toApply());
    addConflicts(resolution.conflicts());
    if (phase.category() == Category.RESIDUE) {
      count(resolution.edits());
    }
    edits = edits.then(resolution.edits());
    current = current.withText(resolution.edits().apply(), resolution.edits().edits());
    return true;
  }

  private void addConflicts(List<Conflict> lost) {
    // A long winner may have many losers: its text is copied once.
    IdentityHashMap<Edit, List<Edit>> winners = new IdentityHashMap<>();
    for (Conflict conflict : lost) {
      List<Edit> winner =
          winners.computeIfAbsent(conflict.winner(), edit -> inSource(edit).toList());
      inSource(conflict.loser())
          .forEach(loser -> winner.forEach(edit -> conflicts.add(new Conflict(loser, edit))));
    }
  }

  private void count(EditSet residue) {
    String text = current.text();
    whole = whole == null ? text : whole;
    for (Edit edit : residue.edits()) {
      visibleRemoved += Blanks.countVisible(text, edit.span());
    }
    lostProse |= !residue.isEmpty() && deletesAllProse(residue);
  }

  /** Returns whether there is prose, and every line of it goes as a whole. */
  private boolean deletesAllProse(EditSet residue) {
    Iterator<Edit> edits = residue.edits().iterator();
    Edit edit = edits.next();
    boolean any = false;
    for (Line line : current.lines()) {
      if (!prose.test(line)) {
        continue;
      }
      any = true;
      while (edit.span().end() < line.content().end() && edits.hasNext()) {
        edit = edits.next();
      }
      boolean goes =
          edit.after().isEmpty()
              && edit.span().start() <= line.content().start()
              && edit.span().end() >= line.content().end();
      if (!goes) {
        return false;
      }
    }
    return any;
  }

  /** Returns whether what was removed is too much to be right, or was all the prose there was. */
  boolean isSuspect() {
    return removedTooMuch() || lostProse;
  }

  /** Counts no more of the text than it takes to tell that most of it stays. */
  private boolean removedTooMuch() {
    String text = whole;
    if (text == null || visibleRemoved == 0) {
      return false;
    }
    while (isTooMuch() && counted < text.length()) {
      int end = Math.min(text.length(), counted + PIECE);
      visible += Blanks.countVisible(text, new Span(counted, end));
      counted = end;
    }
    return visible > 0 && isTooMuch();
  }

  private boolean isTooMuch() {
    return visibleRemoved > limits.maxRemovedShare() * visible;
  }

  /** Returns an edit of the text as it stands as one of the source, unless it is none there. */
  private Stream<Edit> inSource(Edit edit) {
    return edits.isEmpty()
        ? Stream.of(edit)
        : edit.seenThrough(edits.offsets(), source.text()).stream();
  }

  CleaningResult result(String fingerprint, Outcome outcome) {
    return new CleaningResult(
        source,
        current.text(),
        edits,
        suggestions.values().stream().flatMap(List::stream).toList(),
        conflicts,
        failures,
        stable ? outcome : Outcome.UNSTABLE,
        fingerprint);
  }
}
