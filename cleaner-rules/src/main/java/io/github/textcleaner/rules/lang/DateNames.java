package io.github.textcleaner.rules.lang;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of months and weekdays and the words around dates, in many languages. Immutable. */
final class DateNames {
  /** The number of a name that stands for several months, in several languages. */
  static final int SEVERAL = 0;

  /** The number of a word that names no month. */
  static final int NONE = -1;

  private final ImmutableMap<String, Integer> months;
  private final ImmutableSet<String> weekdays;
  private final ImmutableMap<String, String> roles;

  private DateNames() {
    Map<String, Integer> monthNumbers = new LinkedHashMap<>();
    ImmutableSet.Builder<String> days = ImmutableSet.builder();
    for (List<String> entry : WordFile.read("date-names.tsv", 3)) {
      if (entry.get(0).equals("month")) {
        monthNumbers.merge(entry.get(2), Integer.valueOf(entry.get(1)), (first, second) -> SEVERAL);
      } else {
        days.add(entry.get(2));
      }
    }
    Map<String, String> words = new LinkedHashMap<>();
    for (List<String> entry : WordFile.read("date-words.txt", 2)) {
      words.putIfAbsent(Folding.fold(entry.get(1)), entry.get(0));
    }
    months = ImmutableMap.copyOf(monthNumbers);
    weekdays = days.build();
    roles = ImmutableMap.copyOf(words);
  }

  static DateNames get() {
    return Loaded.NAMES;
  }

  /** Returns the month that the folded word names, 1 to 12, {@link #SEVERAL} or {@link #NONE}. */
  int month(String word) {
    return months.getOrDefault(word, NONE);
  }

  boolean isWeekday(String word) {
    return weekdays.contains(word);
  }

  /** Returns what the folded word does in a line with a date, empty if it has no place there. */
  String role(String word) {
    return roles.getOrDefault(word, "");
  }

  private static final class Loaded {
    static final DateNames NAMES = new DateNames();
  }
}
