package io.github.textcleaner.edit;

import java.util.Locale;

/**
 * The kinds of damage, in the order in which they are repaired: each category sees the text that
 * the one before it left. A category is at once a phase, a package of rules and a selection.
 */
public enum Category {
  /** Damaged characters: mojibake, entities, control and invisible characters. */
  ENCODING,
  /** Lines and blocks that no author wrote. */
  RESIDUE,
  /** Lost spaces inside a line. */
  JOINS,
  /** Blank lines and white space at line ends. */
  LAYOUT;

  /** Returns the name that stands in reports, in profiles and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
