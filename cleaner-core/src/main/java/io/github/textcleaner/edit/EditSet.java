package io.github.textcleaner.edit;

import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The edits of one text: in order, without overlaps. Immutable and safe for use by several threads.
 *
 * <p>This is what a cleaning is: {@link #apply()} replays it, {@link #inverse()} takes it back,
 * {@link #offsets()} ties both texts together, and {@link #then} adds what was done next.
 */
public final class EditSet {
  private final String source;
  private final List<Edit> edits;
  private @Nullable String result;
  private @Nullable OffsetMap offsets;

  private EditSet(String source, List<Edit> edits) {
    this.source = source;
    this.edits = edits;
  }

  /** Returns the set that changes nothing. */
  public static EditSet none(String source) {
    return new EditSet(Objects.requireNonNull(source, "source"), List.of());
  }

  /**
   * Returns the given edits of {@code source}.
   *
   * @param edits in ascending order, without overlaps
   * @throws IllegalArgumentException if edits overlap, are out of order, lie outside of the source,
   *     or name a text before that the source does not have there
   */
  public static EditSet of(String source, List<Edit> edits) {
    int end = 0;
    for (Edit edit : edits) {
      Span span = edit.span();
      if (span.start() < end) {
        throw new IllegalArgumentException("edits overlap or are out of order at " + span);
      }
      if (!source.startsWith(edit.before(), span.start())) {
        throw new IllegalArgumentException("the text at " + span + " is not that of the edit");
      }
      end = span.end();
    }
    return new EditSet(source, List.copyOf(edits));
  }

  /**
   * Settles edits that were proposed independently of each other. What stands does not depend on
   * the order of the proposals.
   *
   * @param proposals edits of {@code source} in any order, with any overlaps
   */
  public static Resolution resolve(String source, List<Edit> proposals) {
    return new ConflictResolver(source).resolve(proposals);
  }

  /** Returns the text that the edits belong to. */
  public String source() {
    return source;
  }

  /** Returns the edits in ascending order. */
  public List<Edit> edits() {
    return edits;
  }

  /** Returns whether there is no edit. */
  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /** Returns the source with all edits applied. */
  public String apply() {
    String known = result;
    if (known == null) {
      known = copy();
      result = known;
    }
    return known;
  }

  private String copy() {
    if (edits.isEmpty()) {
      return source;
    }
    int length = source.length();
    for (Edit edit : edits) {
      length += edit.after().length() - edit.span().length();
    }
    // In whole pieces: a string builder takes a part of a string character by character.
    char[] copy = new char[length];
    int copied = 0;
    int to = 0;
    for (Edit edit : edits) {
      Span span = edit.span();
      String after = edit.after();
      source.getChars(copied, span.start(), copy, to);
      to += span.start() - copied;
      after.getChars(0, after.length(), copy, to);
      to += after.length();
      copied = span.end();
    }
    source.getChars(copied, source.length(), copy, to);
    return new String(copy);
  }

  /** Returns the edits that turn the result back into the source. */
  public EditSet inverse() {
    OffsetMap map = offsets();
    List<Edit> undone = new ArrayList<>(edits.size());
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      undone.add(new Edit(map.target(i), edit.after(), edit.before(), edit.contributions()));
    }
    return new EditSet(apply(), List.copyOf(undone));
  }

  /** Returns the map between offsets in the source and offsets in the result. */
  public OffsetMap offsets() {
    OffsetMap known = offsets;
    if (known == null) {
      known = OffsetMap.of(edits);
      offsets = known;
    }
    return known;
  }

  /**
   * Returns the edits that do at once what this set and then {@code next} do. Edits that touch the
   * same characters become one that credits the rules of both; what cancels out disappears.
   *
   * @throws IllegalArgumentException if {@code next} is no set of edits of this set's result
   */
  public EditSet then(EditSet next) {
    String middle = apply();
    if (!next.source.equals(middle)) {
      throw new IllegalArgumentException("the next edits belong to another text");
    }
    if (next.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return next;
    }
    OffsetMap first = offsets();
    EditSet second = next.cutAt(first);
    String target = next.apply();
    List<Edit> composed = new ArrayList<>();
    for (Composition.Cluster cluster : Composition.of(first, second.offsets())) {
      boolean kept = cluster.firstTo() - cluster.firstFrom() == 1;
      if (kept && cluster.secondFrom() == cluster.secondTo()) {
        composed.add(edits.get(cluster.firstFrom()));
        continue;
      }
      String before = cluster.source().of(source);
      String after = cluster.target().of(target);
      if (before.equals(after)) {
        continue;
      }
      Set<Contribution> contributions = new LinkedHashSet<>();
      for (int i = cluster.firstFrom(); i < cluster.firstTo(); i++) {
        contributions.addAll(edits.get(i).contributions());
      }
      for (int i = cluster.secondFrom(); i < cluster.secondTo(); i++) {
        for (Contribution contribution : second.edits.get(i).contributions()) {
          contributions.add(contribution.mapSpans(first::toSource));
        }
      }
      composed.add(new Edit(cluster.source(), before, after, List.copyOf(contributions)));
    }
    EditSet both = new EditSet(source, List.copyOf(composed));
    both.result = target; // what the steps made one after the other
    return both;
  }

  /**
   * Cuts deletions where {@code earlier} edits deleted something, so that each deleted piece of the
   * source keeps its own reason.
   */
  private EditSet cutAt(OffsetMap earlier) {
    List<Edit> cut = new ArrayList<>();
    int i = 0;
    for (Edit edit : edits) {
      while (i < earlier.size() && earlier.target(i).start() <= edit.span().start()) {
        i++;
      }
      List<Span> pieces = new ArrayList<>();
      int start = edit.span().start();
      while (i < earlier.size() && earlier.target(i).start() < edit.span().end()) {
        Span gone = earlier.target(i++);
        if (gone.isEmpty() && gone.start() > start) {
          pieces.add(new Span(start, gone.start()));
          start = gone.start();
        }
      }
      pieces.add(new Span(start, edit.span().end()));
      cut.addAll(edit.isDeletion() ? edit.cutInto(pieces) : List.of(edit));
    }
    return new EditSet(source, List.copyOf(cut));
  }

  /** Returns the edits, for messages. */
  @Override
  public String toString() {
    return edits.toString();
  }
}
