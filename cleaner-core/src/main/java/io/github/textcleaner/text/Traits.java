package io.github.textcleaner.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A set of traits as one number, to test the lines of a document against it. Immutable. */
public final class Traits {
  private final int mask;

  private Traits(int mask) {
    this.mask = mask;
  }

  /** Returns the set of the given traits. */
  public static Traits of(Trait... traits) {
    return new Traits(Trait.bits(List.of(traits)));
  }

  /** Returns the set of the given traits. */
  public static Traits of(Set<Trait> traits) {
    return new Traits(Trait.bits(traits));
  }

  /** Returns whether the line at {@code index} of {@code document} has all traits of this set. */
  public boolean allIn(Document document, int index) {
    return (document.table().traits(index) & mask) == mask;
  }

  /** Returns whether the line at {@code index} of {@code document} has a trait of this set. */
  public boolean anyIn(Document document, int index) {
    return (document.table().traits(index) & mask) != 0;
  }

  /** Returns whether each trait of this set is had by some line of {@code document}. */
  public boolean allSomewhereIn(Document document) {
    return (document.table().allTraits() & mask) == mask;
  }

  /** Returns whether some line of {@code document} has a trait of this set. */
  public boolean anySomewhereIn(Document document) {
    return (document.table().allTraits() & mask) != 0;
  }

  /** Returns the traits of this set. */
  public Set<Trait> toSet() {
    Set<Trait> set = EnumSet.noneOf(Trait.class);
    for (Trait trait : Trait.values()) {
      if ((mask & trait.bit()) != 0) {
        set.add(trait);
      }
    }
    return set;
  }
}
