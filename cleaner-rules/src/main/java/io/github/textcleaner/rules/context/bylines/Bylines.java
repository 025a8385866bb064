package io.github.textcleaner.rules.context.bylines;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.Records;
import io.github.textcleaner.rules.context.WorkCredits;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.context.furniture.Furniture;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.rules.names.AuthorLine.Form;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of a document that name who wrote it. Lines that may do so and follow each other, blank
 * lines and dates left out, are one block, and a block is judged as a whole. Away from the top only
 * lines count that stand beside a date, or repeat the names that stand at the top.
 */
public final class Bylines {
  /** Finds the lines of a document. */
  public static final Analysis<Bylines> ANALYSIS = Analysis.of("bylines", Bylines::new);

  /** The rules whose lines stand beside the names of authors. */
  private static final ImmutableSet<String> BESIDE_NAMES =
      ImmutableSet.of(
          "comment-count", "follow-prompt", "publication-label", "reading-time", "share-bar");

  private static final int LONGEST_NAME = 40;

  /**
   * So many heads of entries make a log. Of 2,124 author's texts, logs, lists and manuals among
   * them, this and the next bound spare 1,600 lines; 441 labeled pages and 378 other texts come out
   * the same.
   */
  private static final int FEWEST_ENTRIES = 3;

  /** So many persons are no authors of one text. */
  private static final int FEWEST_PERSONS = 7;

  private final Zones zones;
  private final ImmutableSet<Integer> buttons;
  private final List<Piece> pieces = new ArrayList<>();

  /** The names at the top, but for those that stand between paragraphs too, as speakers do. */
  private final Set<String> names = new HashSet<>();

  /**
   * A line that names who wrote the text, or stands beside one that does.
   *
   * @param line the line
   * @param author what it says
   */
  public record Piece(Line line, AuthorLine author) {
    boolean is(Form form) {
      return author.form() == form;
    }
  }

  private Bylines(Document document) {
    zones = document.get(Zones.ANALYSIS);
    buttons = document.get(Furniture.ANALYSIS).lines(BESIDE_NAMES);
    List<Piece> block = new ArrayList<>();
    for (Line line : document.lines()) {
      if (line.isBlank() || DateLine.is(line)) {
        continue;
      }
      Optional<AuthorLine> author = read(line, block);
      if (author.isEmpty() && !block.isEmpty()) {
        take(block);
        block.clear();
      }
      if (author.isPresent()) {
        block.add(new Piece(line, author.get()));
      }
    }
    if (!block.isEmpty()) {
      take(block);
    }
    dropPortraits();
    dropLists();
  }

  /** Names and addresses, again and again, are a list of persons; with dates, a log of changes. */
  private void dropLists() {
    Set<String> persons = new HashSet<>();
    int dated = 0;
    for (Piece piece : pieces) {
      if (piece.is(Form.ADDRESSED)) {
        persons.add(piece.line().text());
        dated += piece.author().dated() ? 1 : 0;
      }
    }
    if (dated >= FEWEST_ENTRIES || persons.size() >= FEWEST_PERSONS) {
      pieces.removeIf(piece -> piece.is(Form.ADDRESSED));
    }
  }

  /**
   * A name and a job above a paragraph, and others above another one, head what is said of them.
   */
  private void dropPortraits() {
    List<Piece> heads = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.is(Form.EMPLOYED)
          && Neighbors.below(piece.line()).filter(Prose::isProse).isPresent()) {
        heads.add(piece);
      }
    }
    if (heads.stream().map(piece -> key(piece.line().text())).distinct().count() > 1) {
      pieces.removeAll(heads);
    }
  }

  /** Returns the lines from top to bottom. */
  public List<Piece> pieces() {
    return pieces;
  }

  private Optional<AuthorLine> read(Line line, List<Piece> block) {
    if (!line.has(Trait.SHORT) || buttons.contains(line.index()) || WorkCredits.contain(line)) {
      return Optional.empty();
    }
    if (!names.isEmpty() && zones.of(line) == Zone.BODY) {
      names.remove(key(line.text()));
    }
    boolean top = zones.isNearTop(line);
    boolean placed = top || !block.isEmpty() || mayRepeat(line) || isBesideDate(line);
    if (!placed) {
      return Optional.empty();
    }
    Optional<AuthorLine> author = AuthorLine.of(line).filter(found -> !Records.contain(line));
    boolean announced = top && !block.isEmpty() && isOpenLabel(block.get(block.size() - 1));
    return author.isEmpty() && announced && mayBeName(line)
        ? Optional.of(AuthorLine.name(line))
        : author;
  }

  private boolean mayRepeat(Line line) {
    return zones.of(line) == Zone.TAIL
        && (!names.isEmpty() || line.text().indexOf('@') > 0 || AuthorLine.mayReport(line));
  }

  /** Returns whether the line is "By" or "Author:", whose name is to follow. */
  static boolean isOpenLabel(Piece piece) {
    return piece.is(Form.LABEL)
        && (piece.line().text().endsWith(":") || AuthorLine.isBy(piece.line()));
  }

  private static boolean mayBeName(Line line) {
    String text = line.text();
    return text.length() <= LONGEST_NAME && CharMatcher.anyOf(":.!?").matchesNoneOf(text);
  }

  private void take(List<Piece> block) {
    Line first = block.get(0).line();
    Line last = block.get(block.size() - 1).line();
    if (zones.of(last) == Zone.BODY
        && Neighbors.below(last).filter(Bylines::isLabeledDate).isPresent()) {
      return;
    }
    if (zones.isNearTop(first)) {
      new BylineBlock(ImmutableList.copyOf(block), buttons).proved().forEach(this::add);
      return;
    }
    boolean dated = block.stream().anyMatch(piece -> isBesideDate(piece.line()));
    boolean tail = zones.of(first) == Zone.TAIL;
    for (int i = 0; i < block.size(); i++) {
      Piece piece = block.get(i);
      boolean signed = piece.is(Form.SIGNED) || isLabeled(block, i) || isLabeled(block, i + 1);
      if (dated && signed || tail && isKnown(piece)) {
        add(piece);
      }
    }
  }

  /** Returns whether names stand at {@code i}, and a label above that announces them. */
  static boolean isLabeled(List<Piece> block, int i) {
    return i > 0
        && i < block.size()
        && block.get(i).is(Form.NAMES)
        && isOpenLabel(block.get(i - 1));
  }

  private void add(Piece piece) {
    pieces.add(piece);
    piece.author().names().stream().map(name -> key(piece, name)).forEach(names::add);
  }

  /** Returns whether the line repeats the names of other lines, or tells how to reach somebody. */
  private boolean isKnown(Piece piece) {
    List<Span> found = piece.author().names();
    boolean repeats =
        !found.isEmpty() && found.stream().allMatch(name -> names.contains(key(piece, name)));
    return repeats || piece.is(Form.ADDRESSED) || piece.is(Form.REPORTED);
  }

  private static String key(Piece piece, Span name) {
    return key(name.of(piece.line().document().text()));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static boolean isBesideDate(Line line) {
    return Neighbors.anyBeside(line, DateLine::is);
  }

  /** Returns whether the line is "Date:" and a date, as in a letter or a log. */
  private static boolean isLabeledDate(Line line) {
    return DateLine.is(line)
        && DateLine.of(line).filter(date -> date.label() == DateLine.Label.DATE).isPresent();
  }
}
