package io.github.textcleaner.rules.lang;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.lang.DateToken.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names of months and weekdays, wordings of how long ago something was, and the words around dates,
 * in many languages. Immutable.
 */
final class DateNames {
  /** The number of a name that stands for several months, in several languages. */
  static final int SEVERAL = 0;

  /** The number of a word that names no month. */
  static final int NONE = -1;

  private static final String RELATIVE = "relative";
  private static final String YEARS = "years";

  private final ImmutableMap<String, Integer> months;
  private final ImmutableMap<String, Integer> solarMonths;
  private final ImmutableSet<String> monthStarts;
  private final ImmutableSet<String> weekdays;
  private final ImmutableMap<String, String> relativeTimes;
  private final ImmutableSet<String> relativeStarts;
  private final ImmutableMap<String, String> roles;

  private DateNames() {
    Map<String, Integer> monthNumbers = new LinkedHashMap<>();
    Map<String, Integer> solar = new LinkedHashMap<>();
    Set<String> starts = new HashSet<>();
    Set<String> days = new HashSet<>();
    for (List<String> entry : WordFile.read("date-names.tsv", 3)) {
      int number = Integer.parseInt(entry.get(1));
      List<DateToken> name = DateTokens.of(entry.get(2));
      switch (entry.get(0)) {
        case "month" -> {
          monthNumbers.merge(joined(name), number, (first, second) -> SEVERAL);
          if (name.size() > 1) {
            starts.add(name.get(0).word());
          }
        }
        case "solar" -> solar.put(joined(name), number);
        default -> days.add(joined(name));
      }
    }
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, String> relative = new LinkedHashMap<>();
    for (String file : ImmutableList.of("relative-times.txt", "date-words.txt")) {
      for (List<String> entry : WordFile.read(file, 2)) {
        if (entry.get(0).equals(RELATIVE) || entry.get(0).equals(YEARS)) {
          relative.putIfAbsent(Folding.fold(entry.get(1)), entry.get(0));
        } else {
          words.putIfAbsent(Folding.fold(entry.get(1)), entry.get(0));
        }
      }
    }
    months = ImmutableMap.copyOf(monthNumbers);
    solarMonths = ImmutableMap.copyOf(solar);
    monthStarts = ImmutableSet.copyOf(starts);
    weekdays = ImmutableSet.copyOf(days);
    relativeTimes = ImmutableMap.copyOf(relative);
    relativeStarts =
        relative.keySet().stream()
            .flatMap(wording -> Stream.of(firstWords(wording, 1), firstWords(wording, 2)))
            .collect(ImmutableSet.toImmutableSet());
    roles = ImmutableMap.copyOf(words);
  }

  /** Returns the words without what parts them: names with blanks or dots are compared so. */
  private static String joined(List<DateToken> name) {
    StringBuilder words = new StringBuilder();
    for (DateToken token : name) {
      words.append(token.kind() == Kind.MARK ? "" : token.word());
    }
    return words.toString();
  }

  private static String firstWords(String wording, int count) {
    return LineKey.words(wording).stream().limit(count).collect(joining(" "));
  }

  static DateNames get() {
    return Loaded.NAMES;
  }

  /** Returns the month that the folded word names, 1 to 12, {@link #SEVERAL} or {@link #NONE}. */
  int month(String word) {
    return months.getOrDefault(word, NONE);
  }

  /** Returns the month of the solar Hijri year that the folded word names, or {@link #NONE}. */
  int solarMonth(String word) {
    return solarMonths.getOrDefault(word, NONE);
  }

  /** Returns whether a name of a month of several words starts with the folded word. */
  boolean startsMonth(String word) {
    return monthStarts.contains(word);
  }

  boolean isWeekday(String word) {
    return weekdays.contains(word);
  }

  /** Returns whether the words, with {@code #} for a number, say how long ago something was. */
  boolean isRelativeTime(String words) {
    return relativeTimes.containsKey(words);
  }

  /** Returns whether they count years, as authors do. */
  boolean countsYears(String words) {
    return YEARS.equals(relativeTimes.get(words));
  }

  /** Returns whether a wording of how long ago something was starts with these one or two words. */
  boolean startsRelativeTime(String words) {
    return relativeStarts.contains(words);
  }

  /** Returns what the folded word does in a line with a date, empty if it has no place there. */
  String role(String word) {
    return roles.getOrDefault(word, "");
  }

  private static final class Loaded {
    static final DateNames NAMES = new DateNames();
  }
}
