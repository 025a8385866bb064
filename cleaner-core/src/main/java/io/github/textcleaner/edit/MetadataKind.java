package io.github.textcleaner.edit;

import java.util.Locale;

/** What a removed piece of text meant. */
public enum MetadataKind {
  /**
   * When the text was published: ISO 8601 with the precision that the text had, or the text as it
   * stood where nothing tells day and month apart.
   */
  PUBLISHED,
  /** When the text was last changed, given as {@link #PUBLISHED} is. */
  UPDATED,
  /** A person who wrote the text. */
  AUTHOR,
  /** The agency, site or paper that the text comes from. */
  SOURCE,
  /** A statement of rights or a license. */
  RIGHTS,
  /** A tag, without its number sign. */
  TAG,
  /** The section of the site, or a label of the kind of text. */
  SECTION,
  /** Who took or owns a picture: a photographer, an agency, a license of the picture. */
  CREDIT,
  /** What a picture shows. */
  CAPTION,
  /** An address, of a page or of a file. */
  URL,
  /** The title of the text, or of the page that it stands on. */
  TITLE,
  /** How many comments the page counts: digits alone. */
  COMMENT_COUNT;

  /** Returns the name that stands in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
