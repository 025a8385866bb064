package io.github.textcleaner.rules.names;

/** What a line says of itself: whether it is the caption of a picture. */
public enum CaptionSign {
  NONE,
  /** An author may word a sentence so too. */
  WEAK,
  SURE
}
