package io.github.textcleaner.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A text with its lines. Immutable and safe for use by several threads.
 *
 * <p>Any string is a valid text: lone surrogates, control characters and an empty text too. A byte
 * order mark at the start belongs to no line, so rules neither see nor remove it.
 */
public final class Document {
  private final String text;
  private final String id;
  private final @Nullable String language;
  private final LineTable table;
  private final LineFacts facts;

  /** By the index of the analysis. Never written to: another array takes its place. */
  private volatile @Nullable Object[] analyses = {};

  private Document(String text, String id, @Nullable String language) {
    this.text = text;
    this.id = id;
    this.language = language;
    this.table = LineTable.of(text);
    this.facts = new LineFacts(table.count());
  }

  private Document(Document before, String text, List<? extends Change> changes) {
    this.text = text;
    this.id = before.id;
    this.language = before.language;
    this.table = LineTable.of(text, changes, before.table);
    this.facts = before.facts.after(changes, before.table, table);
  }

  /** Returns a document without a name and without a language hint. */
  public static Document of(CharSequence text) {
    return of(text, "", null);
  }

  /**
   * Returns a document.
   *
   * @param text any text
   * @param id names the document in reports and messages; may be empty
   * @param language a BCP 47 tag such as {@code de} or {@code pt-BR}, or null if unknown; a hint
   *     that a rule may use or not
   */
  public static Document of(CharSequence text, String id, @Nullable String language) {
    return new Document(
        Objects.requireNonNull(text, "text").toString(),
        Objects.requireNonNull(id, "id"),
        language);
  }

  /** Returns a document with another text, and the id and the language hint of this one. */
  public Document withText(String newText) {
    return new Document(Objects.requireNonNull(newText, "newText"), id, language);
  }

  /**
   * Returns a document with another text, and the id and the language hint of this one. What line
   * analyses know of lines that did not change stays known.
   *
   * @param newText what the changes make of the text of this document
   * @param changes in ascending order, without overlaps
   */
  public Document withText(String newText, List<? extends Change> changes) {
    return new Document(this, Objects.requireNonNull(newText, "newText"), changes);
  }

  /** Returns the whole text. */
  public String text() {
    return text;
  }

  /** Returns the name of the document, empty if it has none. */
  public String id() {
    return id;
  }

  /** Returns the language hint, a BCP 47 tag, or null. */
  public @Nullable String language() {
    return language;
  }

  /** Returns the lines in order, a view that makes each line when it is asked for. */
  public List<Line> lines() {
    return new Lines(this);
  }

  /**
   * Returns the lines that have all of some traits, in order. Other lines are passed over by a look
   * at one number, and none is looked at if no line has one of the traits.
   */
  public Iterable<Line> lines(Traits traits) {
    return new LinesWith(this, traits);
  }

  /** Returns the line at {@code index}, counted from 0. */
  public Line line(int index) {
    return new Line(this, Objects.checkIndex(index, table.count()));
  }

  /** Returns how many lines there are; a terminator at the end of the text starts no new line. */
  public int lineCount() {
    return table.count();
  }

  /**
   * Returns the line that holds the character at {@code offset}; an offset at the end of the text
   * belongs to the last line.
   *
   * @throws IndexOutOfBoundsException if the text has no line or the offset lies outside of it
   */
  public Line lineAt(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    return line(table.indexAt(offset));
  }

  /** Returns whether at least one line has {@code trait}. */
  public boolean has(Trait trait) {
    return (table.allTraits() & trait.bit()) != 0;
  }

  /**
   * Returns the result of {@code analysis}, computed now if no one asked before. An analysis may
   * ask for other analyses.
   */
  @SuppressWarnings("unchecked") // the array holds for each analysis what that analysis computed
  public <T> T get(Analysis<T> analysis) {
    @Nullable Object[] known = analyses;
    Object found = analysis.index() < known.length ? known[analysis.index()] : null;
    return found == null ? keep(analysis, analysis.computeFor(this)) : (T) found;
  }

  /** Returns what another thread has kept meanwhile, if one has. */
  @SuppressWarnings("unchecked") // as above
  private synchronized <T> T keep(Analysis<T> analysis, T computed) {
    int length = Math.max(analyses.length, analysis.index() + 1);
    @Nullable Object[] known = Arrays.copyOf(analyses, length);
    Object earlier = known[analysis.index()];
    if (earlier != null) {
      return (T) earlier;
    }
    known[analysis.index()] = computed;
    analyses = known;
    return computed;
  }

  LineFacts facts() {
    return facts;
  }

  LineTable table() {
    return table;
  }

  /** Returns the id and the size, for messages. */
  @Override
  public String toString() {
    return (id.isEmpty() ? "document" : id) + " (" + text.length() + " characters)";
  }

  private record LinesWith(Document document, Traits traits) implements Iterable<Line> {
    @Override
    public Iterator<Line> iterator() {
      return new LineIterator(document, traits);
    }
  }

  private static final class LineIterator implements Iterator<Line> {
    private final Document document;
    private final Traits traits;
    private final int end;
    private int next;

    LineIterator(Document document, Traits traits) {
      this.document = document;
      this.traits = traits;
      this.end = traits.allSomewhereIn(document) ? document.lineCount() : 0;
      skipOthers();
    }

    private void skipOthers() {
      while (next < end && !traits.allIn(document, next)) {
        next++;
      }
    }

    @Override
    public boolean hasNext() {
      return next < end;
    }

    @Override
    public Line next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Line line = new Line(document, next++);
      skipOthers();
      return line;
    }
  }

  private static final class Lines extends AbstractList<Line> implements RandomAccess {
    private final Document document;

    Lines(Document document) {
      this.document = document;
    }

    @Override
    public Line get(int index) {
      return document.line(index);
    }

    @Override
    public int size() {
      return document.lineCount();
    }
  }
}
