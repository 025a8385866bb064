package io.github.textcleaner.rules.lang;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import io.github.textcleaner.rules.testing.GeneratedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Makes the table of month and weekday names from CLDR, as ICU4J holds it. */
class DateNamesTest {
  private static final Path FILE =
      Path.of("src/main/resources/io/github/textcleaner/rules/lang/date-names.tsv");

  private static final List<String> LANGUAGES =
      List.of(
          "ar", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi",
          "fr", "gl", "he", "hi", "hr", "hu", "id", "is", "it", "ja", "ka", "ko", "lt", "lv", "mk",
          "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sr_Latn", "sv", "sw",
          "ta", "te", "th", "tr", "uk", "ur", "vi", "zh");

  @Test
  void the_table_of_names_is_that_of_cldr() {
    Set<String> rows = new TreeSet<>();
    for (String language : LANGUAGES) {
      ULocale locale = new ULocale(language);
      DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
      for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
          addAll(rows, "month", symbols.getMonths(context, width), 1);
          addAll(rows, "weekday", symbols.getWeekdays(context, width), 0);
        }
      }
    }
    String header =
        """
        # Names of months (1 to 12) and weekdays (1 is Sunday): kind, number, folded name.
        # From Unicode CLDR as in ICU4J, Unicode license (see NOTICE). Made by DateNamesTest.
        """;
    GeneratedFile.check(FILE, header + String.join("\n", rows) + "\n");
    assertThat(DateNames.get().month("mai")).isEqualTo(5);
  }

  private static void addAll(Set<String> rows, String kind, String[] names, int first) {
    for (int i = 0; i < names.length; i++) {
      String name = CharMatcher.is('.').trimFrom(Folding.fold(names[i]));
      boolean oneWord =
          CharMatcher.whitespace().or(CharMatcher.inRange('0', '9')).matchesNoneOf(name);
      if (name.length() > 1 && oneWord) {
        rows.add(kind + "\t" + (i + first) + "\t" + name);
      }
    }
  }
}
