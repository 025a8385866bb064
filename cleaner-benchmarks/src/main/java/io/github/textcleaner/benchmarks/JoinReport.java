package io.github.textcleaner.benchmarks;

import io.github.textcleaner.benchmarks.JoinThresholds.Scored;
import io.github.textcleaner.rules.joins.Candidate;
import java.io.PrintStream;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts what was repaired, by set, kind of join and language, and lists what was wrong. */
final class JoinReport {
  private static final int CONTEXT = 30;

  private final List<GluedText> texts;
  private final List<List<Candidate>> candidates;
  private final List<BitSet> lost;

  /** Right and wrong edits, and lost spaces. */
  private static final class Count {
    int right;
    int wrong;
    int lost;
  }

  JoinReport(List<GluedText> texts, List<List<Candidate>> candidates, List<BitSet> lost) {
    this.texts = texts;
    this.candidates = candidates;
    this.lost = lost;
  }

  void print(String name, Map<Integer, List<Scored>> applied, PrintStream out) {
    Map<String, Count> counts = new TreeMap<>();
    count(counts, applied, text -> "all", false);
    count(counts, applied, text -> "", true);
    count(counts, applied, text -> language(text.language()), false);
    int words = texts.stream().filter(GluedText::isClean).mapToInt(GluedText::words).sum();
    out.println("== " + name);
    countLostByJoin(counts);
    counts.forEach(
        (key, count) ->
            out.printf(
                Locale.ROOT,
                "| %-34s | %6d | %.3f | %.3f | %4d |%n",
                key,
                count.lost,
                count.lost == 0 ? 0 : count.right / (double) count.lost,
                count.right / (double) Math.max(1, count.right + count.wrong),
                count.wrong));
    int wrong = counts.containsKey("clean | all") ? counts.get("clean | all").wrong : 0;
    out.printf(Locale.ROOT, "wrong per 1,000 clean words: %.4f%n", 1000.0 * wrong / words);
    listWrong(applied, out);
  }

  private void count(
      Map<String, Count> counts,
      Map<Integer, List<Scored>> applied,
      Function<GluedText, String> group,
      boolean byJoin) {
    for (int t = 0; t < texts.size(); t++) {
      GluedText text = texts.get(t);
      String key = text.set() + " | " + group.apply(text);
      if (!byJoin) {
        counts.computeIfAbsent(key, k -> new Count()).lost += lost.get(t).cardinality();
      }
      for (Scored candidate : applied.getOrDefault(t, List.of())) {
        Count count =
            counts.computeIfAbsent(byJoin ? key + candidate.join().label() : key, k -> new Count());
        count.right += candidate.lost() ? 1 : 0;
        count.wrong += candidate.lost() ? 0 : 1;
      }
    }
  }

  /** Lost spaces by the kind that a candidate at their place has; some have no candidate. */
  private void countLostByJoin(Map<String, Count> counts) {
    for (int t = 0; t < texts.size(); t++) {
      String key = texts.get(t).set() + " | ";
      Map<Integer, String> kinds = new TreeMap<>();
      for (Candidate candidate : candidates.get(t)) {
        kinds.put(candidate.offset(), candidate.join().label());
      }
      lost.get(t).stream()
          .mapToObj(offset -> key + kinds.getOrDefault(offset, "(no candidate)"))
          .forEach(name -> counts.computeIfAbsent(name, k -> new Count()).lost++);
    }
  }

  private static String language(String tag) {
    return List.of("en", "de", "es", "fr").contains(tag) ? tag : "other";
  }

  private void listWrong(Map<Integer, List<Scored>> applied, PrintStream out) {
    applied.forEach(
        (t, candidates) -> {
          GluedText text = texts.get(t);
          for (Scored candidate : candidates) {
            if (!candidate.lost()) {
              out.printf(
                  Locale.ROOT,
                  "wrong %s %s %.2f %s|%s%n",
                  text.set(),
                  candidate.join().label(),
                  candidate.score(),
                  text.text()
                      .substring(Math.max(0, candidate.offset() - CONTEXT), candidate.offset()),
                  text.text()
                      .substring(
                          candidate.offset(),
                          Math.min(text.text().length(), candidate.offset() + CONTEXT)));
            }
          }
        });
  }
}
