package io.github.textcleaner.edit;

import io.github.textcleaner.text.Change;
import io.github.textcleaner.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One change of a text: what stood at a place, what stands there now, and which rules wanted it.
 *
 * @param span where, in the text before the change
 * @param before what stood there; empty for an insertion
 * @param after what stands there now; empty for a deletion
 * @param contributions who wanted it and why; at least one
 */
public record Edit(Span span, String before, String after, List<Contribution> contributions)
    implements Change {

  /**
   * @throws IllegalArgumentException if the edit changes nothing, names no rule, or {@code before}
   *     is not as long as {@code span}
   */
  public Edit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(after, "after");
    if (before.length() != span.length()) {
      throw new IllegalArgumentException(
          "the text before is " + before.length() + " long, its span " + span.length());
    }
    if (before.equals(after)) {
      throw new IllegalArgumentException("changes nothing at " + span.start());
    }
    contributions = List.copyOf(contributions);
    if (contributions.isEmpty()) {
      throw new IllegalArgumentException("names no rule at " + span.start());
    }
  }

  /** Returns whether text goes and none comes. */
  public boolean isDeletion() {
    return after.isEmpty();
  }

  /** Returns the metadata of all contributions. */
  public List<Metadata> metadata() {
    return contributions.stream().flatMap(c -> c.metadata().stream()).distinct().toList();
  }

  /** Returns whether a rule of {@code category} had a part in this edit. */
  public boolean isOf(Category category) {
    return contributions.stream().anyMatch(c -> c.category() == category);
  }

  /** Returns the id of the first rule, by which conflicts are settled. */
  String firstRule() {
    return contributions.get(0).rule();
  }

  /**
   * Returns this edit as one of the text that {@code offsets} leads back to; empty if that text
   * already has there what this edit would put.
   */
  public Optional<Edit> seenThrough(OffsetMap offsets, String source) {
    Span there = offsets.toSource(span);
    String beforeThere = there.of(source);
    if (beforeThere.equals(after)) {
      return Optional.empty();
    }
    List<Contribution> moved =
        contributions.stream().map(c -> c.mapSpans(offsets::toSource)).toList();
    return Optional.of(new Edit(there, beforeThere, after, moved));
  }

  /**
   * Returns this deletion in pieces. Metadata goes with the piece in which it starts, or with the
   * nearest one.
   */
  List<Edit> cutInto(List<Span> pieces) {
    if (pieces.size() == 1) {
      return List.of(this);
    }
    List<NavigableMap<Integer, List<Metadata>>> places =
        contributions.stream().map(this::metadataByPlace).toList();
    List<Edit> edits = new ArrayList<>(pieces.size());
    for (Span piece : pieces) {
      edits.add(piece(piece, places));
    }
    return edits;
  }

  private Edit piece(Span piece, List<NavigableMap<Integer, List<Metadata>>> places) {
    List<Contribution> parts = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      if (places.get(k).isEmpty()) {
        parts.add(contributions.get(k));
        continue;
      }
      Collection<List<Metadata>> here = places.get(k).subMap(piece.start(), piece.end()).values();
      parts.add(contributions.get(k).withMetadata(here.stream().flatMap(List::stream).toList()));
    }
    int from = piece.start() - span.start();
    return new Edit(piece, before.substring(from, from + piece.length()), after, parts);
  }

  private NavigableMap<Integer, List<Metadata>> metadataByPlace(Contribution contribution) {
    return contribution.metadata().isEmpty()
        ? Collections.emptyNavigableMap()
        : contribution.metadata().stream()
            .collect(
                Collectors.groupingBy(
                    metadata ->
                        Math.max(span.start(), Math.min(metadata.span().start(), span.end() - 1)),
                    TreeMap::new,
                    Collectors.toList()));
  }
}
