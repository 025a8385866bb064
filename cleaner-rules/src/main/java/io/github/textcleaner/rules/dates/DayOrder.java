package io.github.textcleaner.rules.dates;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import org.jspecify.annotations.Nullable;

/** Which comes first in a date of numbers such as 05/08/2019. */
public enum DayOrder {
  /** As in most countries. */
  DAY_FIRST,
  /** As in the United States. */
  MONTH_FIRST,
  /** Nothing tells. */
  UNKNOWN;

  /** Languages whose writers put the day first or the month, and the tags of an unknown one. */
  private static final ImmutableSet<String> UNDECIDED =
      ImmutableSet.of("en", "eng", "mul", "und", "zxx", "");

  /** Countries of English that put the day first. */
  private static final ImmutableSet<String> DAY_FIRST_COUNTRIES =
      ImmutableSet.of("au", "gb", "ie", "in", "nz", "uk", "za");

  private static final Analysis<DayOrder> ANALYSIS =
      Analysis.of("order of day and month", document -> of(document.language()));

  /** Returns what writers of the language of a document do. */
  public static DayOrder of(Document document) {
    return document.get(ANALYSIS);
  }

  /** Returns what writers of a language do, UNKNOWN if some do this and some that. */
  static DayOrder of(@Nullable String language) {
    if (language == null) {
      return UNKNOWN;
    }
    String tag = Ascii.toLowerCase(language).replace('_', '-');
    int end = tag.indexOf('-');
    if (!UNDECIDED.contains(end < 0 ? tag : tag.substring(0, end))) {
      return DAY_FIRST;
    }
    String country = tag.substring(CharMatcher.is('-').lastIndexIn(tag) + 1);
    if (country.equals("us")) {
      return MONTH_FIRST;
    }
    return DAY_FIRST_COUNTRIES.contains(country) ? DAY_FIRST : UNKNOWN;
  }

  /** Returns this, or {@code other} if this is unknown. */
  DayOrder or(DayOrder other) {
    return this == UNKNOWN ? other : this;
  }
}
