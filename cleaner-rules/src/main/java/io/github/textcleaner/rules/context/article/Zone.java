package io.github.textcleaner.rules.context.article;

/** Where a line stands in its document. */
public enum Zone {
  /** Before the first line of prose. */
  HEAD,
  /** From the first line of prose to the last; the whole of a document without prose. */
  BODY,
  /** After the last line of prose. */
  TAIL
}
