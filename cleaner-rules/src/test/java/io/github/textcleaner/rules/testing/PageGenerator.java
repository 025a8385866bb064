package io.github.textcleaner.rules.testing;

import io.github.textcleaner.rule.Example;
import io.github.textcleaner.rules.BuiltInRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes texts out of what scraped pages are made of: sentences, glued words, line ends, odd
 * characters, and every line of the examples of the built-in rules. The same seed makes the same
 * texts.
 */
public final class PageGenerator {
  private static final int MOST_TOKENS = 60;

  private static final List<String> PROSE =
      List.of(
          "The ferry left the harbor an hour late, and nobody on the pier seemed to mind.",
          "“We wait here every morning,” said the pilot, “and the river does not care about it.”",
          "Der Fährmann sagte: „Wir warten, bis das Wasser wieder steigt“, und ging nach Hause.",
          "Паром ушёл из гавани на час позже, и никто на причале не обратил на это внимания.",
          "Gemi limandan bir saat geç ayrıldı ve iskelede bekleyen hiç kimse buna aldırmadı.",
          "渡船比时刻表晚了一个小时才离开港口,码头上的人似乎都不在意,只有船长在看表。");
  private static final List<String> WORDS =
      List.of(
          "the", "Report", "said", "UNO", "été", "Öl", "Мир", "İ", "ı", "新聞", "x", "I", "Reply");
  private static final List<String> MARKS =
      List.of(
          ".", ",", "!", "?", ":", ";", "…", "\"", "“", "”", "„", "«", "»", "'", "(", ")", "|", "#",
          "*");
  private static final List<String> GLUE =
      List.of(
          "end.Next",
          "red,Green",
          "said“Yes",
          "No”He",
          "ended.“We",
          "aB",
          "3.5",
          "a:b",
          "www.x.org");
  private static final List<String> LINE_ENDS =
      List.of("\n", "\n", "\r\n", "\r", "\n\n\n", "\r\n\r\n", "\n\r", "\n \n", "\u2028", "\u0085");
  private static final List<String> BLANKS =
      List.of(" ", "  ", "\t", "\u00A0", "\u3000", "\u2003", "\u000B", "\f", "\u200B", "\uFEFF");
  private static final List<String> ODD =
      List.of(
          "\uD83D", "\uDE00", "😀", "𝐀", "e\u0301", "\u0301", "\u00AD", "\u0000", "\u001B",
          "\uFFFD");
  private static final List<String> NUMBERS =
      List.of(
          "1",
          "24",
          "2023",
          "1684969122",
          "12:09",
          "24.05.2023",
          "2023-05-24",
          "May",
          "©",
          "st",
          "am");

  private static final List<List<String>> TABLES =
      List.of(
          exampleLines(),
          exampleLines(),
          PROSE,
          PROSE,
          WORDS,
          MARKS,
          GLUE,
          LINE_ENDS,
          LINE_ENDS,
          BLANKS,
          ODD,
          NUMBERS);

  private static final List<String> SEPARATORS =
      List.of("\n", "\n", "\n", " ", " ", "", "", "\n\n");

  private final Random random;

  public PageGenerator(long seed) {
    this.random = new Random(seed);
  }

  private static List<String> exampleLines() {
    return new BuiltInRules()
        .rules().stream()
            .flatMap(rule -> rule.info().examples().stream())
            .map(Example::before)
            .flatMap(String::lines)
            .filter(line -> !PROSE.contains(line))
            .distinct()
            .toList();
  }

  /** Returns texts. */
  public List<String> pages(int count) {
    return Stream.generate(() -> String.join("", tokens())).limit(count).toList();
  }

  /** Runs a check on {@code count} texts; an error names the smallest text that fails. */
  public void check(int count, Consumer<String> check) {
    for (int i = 0; i < count; i++) {
      List<String> tokens = tokens();
      if (fails(check, tokens)) {
        String smallest = String.join("", shrink(check, tokens));
        try {
          check.accept(smallest);
        } catch (RuntimeException | Error e) {
          throw new AssertionError("fails on \"" + escape(smallest) + "\"", e);
        }
      }
    }
  }

  private List<String> tokens() {
    int tables = 1 + random.nextInt((1 << TABLES.size()) - 1);
    List<String> tokens = new ArrayList<>();
    for (int left = random.nextInt(1 + random.nextInt(MOST_TOKENS + 1)); left > 0; left--) {
      int table = random.nextInt(TABLES.size());
      while ((tables >> table & 1) == 0) {
        table = random.nextInt(TABLES.size());
      }
      List<String> choice = TABLES.get(table);
      String separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
      tokens.add(choice.get(random.nextInt(choice.size())) + separator);
    }
    return tokens;
  }

  /** Takes out ever smaller pieces, as long as the text still fails without them. */
  private static List<String> shrink(Consumer<String> check, List<String> tokens) {
    List<String> smallest = tokens;
    for (int size = tokens.size(); size > 0; size /= 2) {
      for (int at = 0; at + size <= smallest.size(); ) {
        List<String> smaller = new ArrayList<>(smallest.subList(0, at));
        smaller.addAll(smallest.subList(at + size, smallest.size()));
        if (fails(check, smaller)) {
          smallest = smaller;
        } else {
          at += size;
        }
      }
    }
    return smallest;
  }

  private static boolean fails(Consumer<String> check, List<String> tokens) {
    try {
      check.accept(String.join("", tokens));
      return false;
    } catch (RuntimeException | Error e) {
      return true;
    }
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\';
      escaped.append(plain ? String.valueOf(c) : "\\u%04X".formatted((int) c));
    }
    return escaped.toString();
  }
}
