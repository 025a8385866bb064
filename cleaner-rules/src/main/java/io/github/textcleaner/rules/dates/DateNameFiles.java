package io.github.textcleaner.rules.dates;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.textcleaner.rules.dates.DateToken.Kind;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.phrases.PhraseTrie;
import io.github.textcleaner.rules.resource.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the names around dates as people write them down. Used when the jar is built. */
final class DateNameFiles {
  private static final String RELATIVE = "relative";

  /** Before the number of a month, for names that CLDR does not have. */
  private static final String MONTH = "month:";

  private static final Splitter WORDS = Splitter.on(' ');

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> solarMonths = new HashMap<>();
  private final Set<String> monthStarts = new HashSet<>();
  private final Set<String> weekdays = new HashSet<>();
  private final Map<String, String> relativeTimes = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Set<String> words = new HashSet<>(DateParser.words());

  private DateNameFiles() {}

  static DateNames read() {
    DateNameFiles files = new DateNameFiles();
    WordFile.read(DateNames.class, "date-names.tsv", 3).forEach(files::addName);
    for (String file : ImmutableList.of("relative-times.txt", "date-words.txt")) {
      WordFile.read(DateNames.class, file, 2).forEach(files::addWord);
    }
    return new DateNames(
        PhraseTrie.of(files.months),
        PhraseTrie.of(files.solarMonths),
        set(files.monthStarts),
        set(files.weekdays),
        PhraseTrie.of(files.relativeTimes),
        set(files.relativeStarts()),
        PhraseTrie.of(files.roles),
        set(files.openers()),
        DateWords.of(files.words, files.monthStarts));
  }

  private void addName(List<String> entry) {
    int number = Integer.parseInt(entry.get(1));
    List<DateToken> name = DateTokens.of(entry.get(2));
    name.forEach(token -> words.add(token.word()));
    words.add(joined(name));
    switch (entry.get(0)) {
      case "month" -> {
        months.merge(joined(name), number, (first, second) -> DateNames.SEVERAL);
        if (name.size() > 1) {
          monthStarts.add(name.get(0).word());
        }
      }
      case "solar" -> solarMonths.put(joined(name), number);
      default -> weekdays.add(joined(name));
    }
  }

  private void addWord(List<String> entry) {
    String kind = entry.get(0);
    boolean relative = kind.equals(RELATIVE) || kind.equals(DateNames.YEARS);
    String wording = Folding.fold(entry.get(1));
    if (kind.startsWith(MONTH)) {
      addName(ImmutableList.of("month", kind.substring(MONTH.length()), wording));
      return;
    }
    (relative ? relativeTimes : roles).putIfAbsent(wording, kind);
    words.add(wording);
  }

  private Set<String> relativeStarts() {
    return relativeTimes.keySet().stream()
        .flatMap(wording -> Stream.of(firstWords(wording, 1), firstWords(wording, 2)))
        .collect(Collectors.toSet());
  }

  private Set<String> openers() {
    return Stream.of(
            months.keySet(),
            solarMonths.keySet(),
            monthStarts,
            weekdays,
            relativeStarts(),
            roles.keySet())
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  private static PhraseTrie<String> set(Set<String> words) {
    return PhraseTrie.of(Maps.asMap(words, word -> ""));
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
    return WORDS.splitToStream(wording).limit(count).collect(joining(" "));
  }
}
