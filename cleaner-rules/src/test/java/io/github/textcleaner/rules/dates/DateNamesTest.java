package io.github.textcleaner.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.testing.GeneratedFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Makes the tables of names and wordings of dates from CLDR, as ICU4J holds it. */
class DateNamesTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/textcleaner/rules/dates");

  /** A name that means two months in these languages is a name of several months. */
  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of(
          "ar", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi",
          "fr", "gl", "he", "hi", "hr", "hu", "id", "is", "it", "ja", "ka", "ko", "lt", "lv", "mk",
          "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sr_Latn", "sv", "sw",
          "ta", "te", "th", "tr", "uk", "ur", "vi", "zh");

  /** How often something happened, to see every plural form of CLDR. */
  private static final ImmutableList<Integer> COUNTS = ImmutableList.of(1, 2, 3, 5, 11, 21, 100);

  private static final ImmutableSet<RelativeUnit> UNITS =
      Sets.immutableEnumSet(EnumSet.range(RelativeUnit.SECONDS, RelativeUnit.YEARS));

  /** A name of a language that is not listed is taken if nothing else bears it. */
  @Test
  void the_table_of_names_is_that_of_cldr() {
    Map<String, Set<String>> rows = new TreeMap<>();
    LANGUAGES.forEach(language -> addNames(rows, new ULocale(language)));
    Map<String, Set<String>> others = new TreeMap<>();
    Arrays.stream(ULocale.getAvailableLocales()).forEach(locale -> addNames(others, locale));
    others.forEach(
        (name, meanings) -> {
          if (meanings.size() == 1 && name.length() > 2) {
            rows.putIfAbsent(name, meanings);
          }
        });
    Calendar persian = Calendar.getInstance(new ULocale("fa@calendar=persian"));
    String[] solar = new DateFormatSymbols(persian, new ULocale("fa")).getMonths();
    for (int i = 0; i < solar.length; i++) {
      rows.put(Folding.fold(solar[i]), ImmutableSet.of("solar\t" + (i + 1)));
    }
    Set<String> lines = new TreeSet<>();
    rows.forEach((name, meanings) -> meanings.forEach(m -> lines.add(m + "\t" + name)));
    String header =
        """
        # Names of months (1 to 12), of the months of the solar Hijri year, and of weekdays (1 is Sunday):
        # kind, number, folded name.
        # From Unicode CLDR as in ICU4J, Unicode license (see NOTICE). Made by DateNamesTest.
        """;
    GeneratedFile.check(FOLDER.resolve("date-names.tsv"), header + String.join("\n", lines) + "\n");
  }

  /** A number and a unit, as of a duration. */
  private static final Pattern BARE_UNIT = Pattern.compile("# [a-z]{1,3}");

  @Test
  void the_table_of_relative_times_is_that_of_cldr() {
    Set<String> rows = new TreeSet<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      boolean language = locale.getCountry().isEmpty() && !locale.getLanguage().isEmpty();
      for (RelativeDateTimeFormatter.Style style : RelativeDateTimeFormatter.Style.values()) {
        RelativeDateTimeFormatter format =
            RelativeDateTimeFormatter.getInstance(
                locale, null, style, DisplayContext.CAPITALIZATION_NONE);
        for (RelativeUnit unit : UNITS) {
          for (int count : COUNTS) {
            String text = format.format(count, Direction.LAST, unit);
            if (language && isWording(text)) {
              String kind = unit == RelativeUnit.YEARS ? "years" : "relative";
              rows.add(kind + "\t" + pattern(text));
            }
          }
        }
      }
    }
    String header =
        """
        # How long ago something was, a number sign for the number: kind, words.
        # Authors speak of years, so these have a kind of their own.
        # From Unicode CLDR as in ICU4J, Unicode license (see NOTICE). Made by DateNamesTest.
        """;
    GeneratedFile.check(
        FOLDER.resolve("relative-times.txt"), header + String.join("\n", rows) + "\n");
  }

  /** Some narrow forms are a negative number and a unit; some have no number. */
  private static boolean isWording(String text) {
    String pattern = pattern(text);
    return CharMatcher.anyOf("-\u2212+").matchesNoneOf(text)
        && pattern.contains("#")
        && !BARE_UNIT.matcher(pattern).matches()
        && pattern.length() > 1;
  }

  private static String pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    for (DateToken token : DateTokens.of(text)) {
      if (token.kind() != DateToken.Kind.MARK) {
        pattern.append(pattern.isEmpty() ? "" : " ");
        pattern.append(token.kind() == DateToken.Kind.NUMBER ? "#" : token.word());
      }
    }
    return pattern.toString();
  }

  private static void addNames(Map<String, Set<String>> rows, ULocale locale) {
    DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        String[] months = symbols.getMonths(context, width);
        for (int i = 0; i < 12; i++) {
          add(rows, "month\t" + (i + 1), trim(months[i]));
        }
        String[] weekdays = symbols.getWeekdays(context, width);
        for (int i = 1; i <= 7; i++) {
          for (String part : Splitter.onPattern("[\\s.\u2019'-]+").split(trim(weekdays[i]))) {
            add(rows, "weekday\t" + i, part);
          }
        }
      }
    }
  }

  private static String trim(String name) {
    return CharMatcher.is('.').or(CharMatcher.whitespace()).trimFrom(Folding.fold(name));
  }

  private static void add(Map<String, Set<String>> rows, String meaning, String name) {
    if (name.length() > 1 && name.codePoints().noneMatch(Character::isDigit)) {
      rows.computeIfAbsent(name, key -> new TreeSet<>()).add(meaning);
    }
  }

  @Test
  void names_of_all_widths_and_forms_are_known() {
    assertThat(DateNames.get().month("mai")).isEqualTo(5);
    assertThat(DateNames.get().month("novembre")).isEqualTo(11);
    assertThat(DateNames.get().month("listopad")).isEqualTo(DateNames.SEVERAL);
    assertThat(DateNames.get().isWeekday("feira")).isTrue();
  }
}
