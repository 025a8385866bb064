package io.github.textcleaner.rules.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds lines of the author that a cleaning lost, in a document that does not come out right yet.
 *
 * <p>White space makes no difference, so a join that is still to be made does none. Lines that are
 * still to be repaired stand in the input with other characters than in the expected text: those
 * are compared by their ASCII letters and digits, entities left out.
 */
final class LostLines {
  private static final Pattern SPACE = Pattern.compile("\\s++");
  private static final Pattern DAMAGE = Pattern.compile("&#?+[A-Za-z0-9]++;|[^A-Za-z0-9]");

  private LostLines() {}

  /** Returns the lines of {@code expected} that {@code input} has and {@code output} has not. */
  static List<String> of(String input, String expected, String output) {
    List<String> lost = new ArrayList<>();
    for (Pattern ignored : List.of(SPACE, DAMAGE)) {
      Map<String, Integer> there = count(input, ignored);
      Map<String, Integer> left = count(output, ignored);
      for (String line : expected.lines().toList()) {
        String key = key(line, ignored);
        boolean comparable = !key.isEmpty() && there.getOrDefault(key, 0) > 0;
        if (comparable && left.merge(key, -1, Integer::sum) < 0) {
          lost.add(line);
        }
      }
    }
    return lost;
  }

  private static Map<String, Integer> count(String text, Pattern ignored) {
    Map<String, Integer> counts = new HashMap<>();
    text.lines().forEach(line -> counts.merge(key(line, ignored), 1, Integer::sum));
    return counts;
  }

  private static String key(String line, Pattern ignored) {
    return ignored.matcher(line).replaceAll("");
  }
}
