package io.github.textcleaner.rules.joins;

import io.github.textcleaner.text.Letters;
import java.util.Locale;

/** The case of a word. */
enum Shape {
  NONE,
  LOWER,
  CAPITAL,
  CAPITALS,
  DIGITS,
  OTHER;

  static Shape of(CharSequence word) {
    if (word.length() == 0) {
      return NONE;
    }
    char first = word.charAt(0);
    if (Letters.isLower(first)) {
      return LOWER;
    }
    if (first >= '0' && first <= '9') {
      return DIGITS;
    }
    if (!Letters.isUpper(first)) {
      return OTHER;
    }
    for (int i = 1; i < word.length(); i++) {
      if (!Letters.isUpper(word.charAt(i))) {
        return CAPITAL;
      }
    }
    return word.length() == 1 ? CAPITAL : CAPITALS;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
