package io.github.textcleaner.rules.joins;

import java.util.Locale;

/** On which side of a lone quotation mark somebody speaks. */
enum Speech {
  UNTOLD,
  BEFORE,
  AFTER,
  BOTH;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
