package io.github.textcleaner.rules.names;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.Optional;

/**
 * What a line may say of who wrote a text. Only the words of the line are asked, so the place must
 * say whether it does: names of persons, of places and titles have the same shape.
 *
 * @param form what the line says
 * @param names where the names stand in the document, empty if none is known
 * @param dates the dates at the start of the line and at its end
 */
public record AuthorLine(
    Form form, ImmutableList<Span> names, ImmutableList<DateLine.Stamp> dates) {

  /** What a line says of authors. */
  public enum Form {
    /** A word such as "by" or a known label, and a name. */
    SIGNED,
    /** A name and an address of its bearer. */
    ADDRESSED,
    /** A name and the job of its bearer. */
    EMPLOYED,
    /** The word for a reporter that papers print, and names. */
    REPORTED,
    /** Nothing but names, and perhaps for whom they work. */
    NAMES,
    /** A word such as "by" or a known label, whose name stands in another line. */
    LABEL,
    /** What stands beside a name: an address or a job. */
    BESIDE,
    /** The name of an agency or the host of a site. */
    SOURCE
  }

  private static final LineAnalysis<Optional<AuthorLine>> ANALYSIS =
      LineAnalysis.of("author", line -> new AuthorParser(line).parse());

  /** Reads a short line; empty if it says nothing of authors, or something else too. */
  public static Optional<AuthorLine> of(Line line) {
    Optional<AuthorLine> author = line.get(ANALYSIS);
    return author.isEmpty() ? author : Optional.of(author.get().shifted(line.start()));
  }

  private AuthorLine shifted(int by) {
    return new AuthorLine(
        form,
        names.stream().map(name -> name.shifted(by)).collect(ImmutableList.toImmutableList()),
        dates.stream().map(date -> date.shifted(by)).collect(ImmutableList.toImmutableList()));
  }

  /** Returns whether the line may say who reports in Chinese, or who had which task in Japanese. */
  public static boolean mayReport(Line line) {
    return line.has(Trait.NON_ASCII) && HanNames.mayReport(line.text());
  }

  /** Returns whether the line is signed: by Mara Lind. */
  public static boolean isSigned(Line line) {
    return of(line).filter(author -> author.form() == Form.SIGNED).isPresent();
  }

  /** Returns whether the line is a date or signed. */
  public static boolean isDateOrSigned(Line line) {
    return DateLine.of(line).isPresent() || isSigned(line);
  }

  /** Returns whether the line is a word such as "by" and nothing else. */
  public static boolean isBy(Line line) {
    return AuthorParser.isBy(line.text());
  }

  /** Returns whether the first word of the line is one such as "by", whatever follows. */
  public static boolean opensWithBy(Line line) {
    String text = line.text();
    int end = text.indexOf(' ');
    return AuthorParser.isBy(end < 0 ? text : text.substring(0, end));
  }

  /** Returns what a line says that a label announces: a name as it stands. */
  public static AuthorLine name(Line line) {
    return new AuthorLine(Form.NAMES, ImmutableList.of(line.content()), ImmutableList.of());
  }

  /** Returns whether a date stands in the line too. */
  public boolean dated() {
    return !dates.isEmpty();
  }
}
