package io.github.textcleaner.rules.residue;

import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Captions as the galleries of sites print them: behind a counter that is glued to them, or twice,
 * cut before "more" and whole before "less".
 */
final class GalleryCaptions {
  private static final String OF = "of";
  private static final int MOST_DIGITS = 3;
  private static final String MORE = " more";
  private static final String LESS = " less";
  private static final String DOTS = "...";
  private static final char ELLIPSIS = '\u2026';

  /** A shorter line may be the heading of a part, or a step: 1of3, 2of3. */
  private static final int SHORTEST_CAPTION = 30;

  /** A shorter beginning may be shared by chance. */
  private static final int SHORTEST_BEGINNING = 40;

  private GalleryCaptions() {}

  /** Returns the captions among the lines of a document, by their numbers. */
  static Set<Integer> of(Document document) {
    Set<Integer> captions = new TreeSet<>();
    Map<String, List<Line>> counted = new HashMap<>();
    for (Line line : document.lines()) {
      if (line.isBlank()) {
        continue;
      }
      addCut(line, captions);
      String total = total(line);
      if (!total.isEmpty() && !isCut(line)) {
        counted.computeIfAbsent(total, key -> new ArrayList<>()).add(line);
      }
    }
    for (List<Line> lines : counted.values()) {
      if (areOfGallery(lines)) {
        lines.forEach(line -> captions.add(line.index()));
      }
    }
    return captions;
  }

  /**
   * Returns whether lines with one total are numbered from one on, and count none of what they
   * speak of: {@code 4of9Members}.
   */
  private static boolean areOfGallery(List<Line> lines) {
    Set<String> numbers = lines.stream().map(GalleryCaptions::number).collect(Collectors.toSet());
    int last = numbers.size();
    return last > 1
        && lines.stream().allMatch(GalleryCaptions::mayBeCaption)
        && IntStream.rangeClosed(1, last).allMatch(i -> numbers.contains(String.valueOf(i)))
        && last <= Integer.parseInt(total(lines.get(0)))
        && (numbers.contains(total(lines.get(0)))
            ? !lines.stream().allMatch(GalleryCaptions::countsPlural)
            : lines.stream().noneMatch(GalleryCaptions::countsPlural));
  }

  private static boolean mayBeCaption(Line line) {
    return line.content().length() >= SHORTEST_CAPTION && !line.text().endsWith("?");
  }

  /** Returns whether the word behind the counter may be a plural, and none of a name. */
  private static boolean countsPlural(Line line) {
    String text = line.text();
    int end = Words.endAt(text, 0);
    return text.charAt(end - 1) == 's'
        && end + 1 < text.length()
        && Letters.isLower(text.charAt(end + 1));
  }

  /** Adds a caption that was cut, and the whole one beside it. */
  private static void addCut(Line line, Set<Integer> captions) {
    if (!endsWith(line, MORE)) {
      return;
    }
    String cut = line.text().substring(0, line.content().length() - MORE.length()).stripTrailing();
    boolean dotted = cut.endsWith(DOTS);
    if (!dotted && (cut.isEmpty() || cut.charAt(cut.length() - 1) != ELLIPSIS)) {
      return;
    }
    String start = cut.substring(0, cut.length() - (dotted ? DOTS.length() : 1)).stripTrailing();
    if (start.length() < SHORTEST_BEGINNING) {
      return;
    }
    boolean found = false;
    for (Optional<Line> other : List.of(Neighbors.above(line), Neighbors.below(line))) {
      if (other.isPresent() && endsWith(other.get(), LESS) && startsWith(other.get(), start)) {
        captions.add(other.get().index());
        found = true;
      }
    }
    if (found) {
      captions.add(line.index());
    }
  }

  private static boolean endsWith(Line line, String end) {
    int length = end.length();
    return line.content().length() > length
        && line.document().text().startsWith(end, line.content().end() - length);
  }

  private static boolean startsWith(Line line, String start) {
    return line.content().length() > start.length()
        && line.document().text().startsWith(start, line.content().start());
  }

  /** Returns how many captions there are, as a counter glued to the caption says, or nothing. */
  private static String total(Line line) {
    String text = line.document().text();
    int start = line.content().start();
    int of = afterDigits(text, start, line.content().end());
    if (of == start || !text.startsWith(OF, of)) {
      return "";
    }
    int total = of + OF.length();
    int end = afterDigits(text, total, line.content().end());
    boolean glued = end > total && end < line.content().end() && Letters.isUpper(text.charAt(end));
    return glued ? text.substring(total, end) : "";
  }

  /** Returns whether the next line may go on with the caption. */
  private static boolean isCut(Line line) {
    Document document = line.document();
    int next = line.index() + 1;
    return Prose.mayBeWrapped(line)
        && next < document.lineCount()
        && !document.line(next).isBlank()
        && total(document.line(next)).isEmpty();
  }

  private static String number(Line line) {
    int start = line.content().start();
    String text = line.document().text();
    return text.substring(start, text.indexOf(OF, start));
  }

  private static int afterDigits(String text, int from, int limit) {
    int at = from;
    int last = Math.min(limit, from + MOST_DIGITS);
    while (at < last && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
