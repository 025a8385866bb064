package io.github.textcleaner.text;

/**
 * One line of a document: a range, not a copy. Lines end at {@code \n}, {@code \r\n} or {@code \r},
 * or at the end of the text.
 */
public final class Line {
  private static final LineAnalysis<String> TEXT =
      LineAnalysis.of("text", line -> line.content().of(line.document.text()));

  private final Document document;
  private final int index;

  Line(Document document, int index) {
    this.document = document;
    this.index = index;
  }

  /** Returns the document that this line belongs to. */
  public Document document() {
    return document;
  }

  /** Returns the place of this line in {@link Document#lines()}, counted from 0. */
  public int index() {
    return index;
  }

  /** Returns the number of this line as people count, from 1. */
  public int number() {
    return index + 1;
  }

  /** Returns the index of the first UTF-16 code unit of this line. */
  public int start() {
    return document.table().start(index);
  }

  /** Returns the index after the last UTF-16 code unit, line terminator excluded. */
  public int end() {
    return document.table().end(index);
  }

  /** Returns the index after the line terminator: where the next line starts. */
  public int next() {
    return document.table().next(index);
  }

  /** Returns the range of this line without its terminator. */
  public Span span() {
    return new Span(start(), end());
  }

  /** Returns the range of this line with its terminator. */
  public Span fullSpan() {
    return new Span(start(), next());
  }

  /** Returns the range of this line without white space at either side. */
  public Span content() {
    return new Span(document.table().contentStart(index), document.table().contentEnd(index));
  }

  /** Returns the text of {@link #content()}, made once and kept with the document. */
  public String text() {
    return get(TEXT);
  }

  /** Returns whether this line has {@code trait}. */
  public boolean has(Trait trait) {
    return (document.table().traits(index) & trait.bit()) != 0;
  }

  /** Returns whether this line has no visible character. */
  public boolean isBlank() {
    return has(Trait.BLANK);
  }

  /** Returns the result of {@code analysis}, computed now if no one asked before. */
  public <T> T get(LineAnalysis<T> analysis) {
    return document.facts().get(analysis, this);
  }

  /** Returns the number and the text, for messages. */
  @Override
  public String toString() {
    return number() + ": " + text();
  }
}
