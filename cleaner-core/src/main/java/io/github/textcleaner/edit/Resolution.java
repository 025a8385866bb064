package io.github.textcleaner.edit;

import java.util.List;
import java.util.Objects;

/**
 * What became of a list of proposed edits.
 *
 * @param edits the edits that stand
 * @param conflicts the proposals that lost
 */
public record Resolution(EditSet edits, List<Conflict> conflicts) {
  /** Copies the list. */
  public Resolution {
    Objects.requireNonNull(edits, "edits");
    conflicts = List.copyOf(conflicts);
  }
}
