package io.github.textcleaner.rules.context.bylines;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.furniture.Furniture;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.rules.names.AboutLine;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The persons whom the lines about the author of a document name, and what the text says of them.
 */
final class Authors {
  static final Analysis<Authors> ANALYSIS = Analysis.of("authors", Authors::new);

  private static final ImmutableSet<String> BYLINE = ImmutableSet.of("byline");

  private static final String BOX = "author-bio";

  /** A text that has a name so often speaks of its bearer. */
  private static final int MOST_LOOKS = 20;

  private final Document document;
  private final Set<String> names = new LinkedHashSet<>();

  /** The words of links to other texts of an author: View all posts by Mara Lind. */
  private final List<Set<String>> links = new ArrayList<>();

  private final Set<Integer> lines = new HashSet<>();

  private Authors(Document document) {
    this.document = document;
    for (Bylines.Piece piece : document.get(Bylines.ANALYSIS).pieces()) {
      if (piece.author().form() != AuthorLine.Form.SOURCE) {
        add(piece.line(), piece.author());
      }
    }
    for (int index : document.get(Furniture.ANALYSIS).lines(BYLINE)) {
      Line line = document.line(index);
      AuthorLine.of(line).ifPresent(author -> add(line, author));
    }
    for (Furniture.Piece piece : document.get(Furniture.ANALYSIS).of(BOX)) {
      String text = piece.line().text();
      if (!Prose.closesSentence(piece.line()) && AboutLine.nameIn(text).isEmpty()) {
        links.add(ImmutableSet.copyOf(Words.of(lower(text))));
      }
    }
  }

  private void add(Line line, AuthorLine author) {
    lines.add(line.index());
    for (Span name : author.names()) {
      names.add(name.of(document.text()));
    }
  }

  /** Returns whether no author is known. */
  boolean areNone() {
    return names.isEmpty();
  }

  /** Returns whether the line names an author. */
  boolean areIn(Line line) {
    return lines.contains(line.index());
  }

  /** Returns the author whose name, first name or last name this is. */
  Optional<String> named(String name) {
    Optional<String> author = names.stream().filter(other -> isSame(name, other)).findFirst();
    return author.or(() -> isLinked(name) ? Optional.of(name) : Optional.empty());
  }

  private boolean isLinked(String name) {
    List<String> words = Words.of(lower(name));
    return words.size() > 1
        && links.stream()
            .anyMatch(link -> link.contains(words.get(0)) && link.contains(lastOf(words)));
  }

  /** Returns whether a name is more than a part of one. */
  static boolean isWhole(String name) {
    return name.indexOf(' ') > 0;
  }

  /** Returns whether a name is that of an author, the first one or the last one. */
  static boolean isSame(String name, String whole) {
    List<String> words = Words.of(lower(name));
    List<String> author = Words.of(lower(whole));
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    return author.size() > 1
        && (words.size() == 1
            ? first.equals(author.get(0)) || first.equals(lastOf(author))
            : first.equals(author.get(0)) && last.equals(lastOf(author)));
  }

  /** Returns the author whose whole name stands in a part of the document. */
  Optional<String> in(Span part) {
    String text = lower(part.of(document.text()));
    return names.stream()
        .filter(name -> Words.of(name).size() > 1 && text.contains(lower(name)))
        .findFirst();
  }

  /**
   * Returns whether the text above a place speaks of somebody: has a word of the name that no line
   * of the page holds, and none that names the author.
   *
   * @param name the name as a sentence has it that presents its bearer
   * @param author the whole name, or the same
   */
  boolean areSpokenOf(String name, String author, int end) {
    List<String> words = Words.of(name);
    String last = lastOf(Words.of(author));
    boolean known = named(author).isPresent();
    return isSpokenOf(last, end, known)
        || isSpokenOf(last.charAt(0) + lower(last.substring(1)), end, known)
        || isSpokenOf(lastOf(words), end, known);
  }

  /**
   * @param known whether an author has the name: else a name alone in a line is a subject
   */
  private boolean isSpokenOf(String word, int end, boolean known) {
    String text = document.text();
    int looks = 0;
    int from = text.indexOf(word);
    while (from >= 0 && from < end) {
      int to = from + word.length();
      boolean whole =
          (from == 0 || !Letters.isCased(text.charAt(from - 1)))
              && (to == text.length() || !Letters.isCased(text.charAt(to)));
      if (whole && !isOfPage(document.lineAt(from), known) || ++looks > MOST_LOOKS) {
        return true;
      }
      from = text.indexOf(word, to);
    }
    return false;
  }

  private boolean isOfPage(Line line, boolean known) {
    return line.has(Trait.SHORT)
        && (areIn(line) || PhraseHits.isKnown(line) || known && AuthorLine.of(line).isPresent());
  }

  private static String lastOf(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
