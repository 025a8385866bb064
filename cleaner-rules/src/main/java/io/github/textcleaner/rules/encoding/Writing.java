package io.github.textcleaner.rules.encoding;

import io.github.textcleaner.rules.words.Language;

/**
 * Which languages a text may be in, by its letters.
 *
 * @param latin the languages that have all its Latin letters, as bits of {@link Alphabets}
 * @param cyrillic the languages that have all its Cyrillic letters
 * @param language the language of the document by its function words
 */
record Writing(long latin, long cyrillic, Language language) {
  /** Languages without letters of Russian, so that one of these tells Russian from them. */
  private static final long NEIGHBORS =
      Alphabets.language("uk")
          | Alphabets.language("be")
          | Alphabets.language("bg")
          | Alphabets.language("sr")
          | Alphabets.language("mk");

  /** Returns what is known of a document before a line is read. */
  static Writing in(Language language) {
    return new Writing(Alphabets.ANY, Alphabets.ANY, language);
  }

  /** Returns what is known after {@code text} was read too. */
  Writing with(CharSequence text) {
    long newLatin = latin;
    long newCyrillic = cyrillic;
    for (int i = 0; i < text.length(); i++) {
      Kind kind = Kind.of(text.charAt(i));
      long languages = Alphabets.of(text.charAt(i));
      newLatin &= kind.isLatin() ? languages : Alphabets.ANY;
      newCyrillic &= kind.isCyrillic() ? languages : Alphabets.ANY;
    }
    return new Writing(newLatin, newCyrillic, language);
  }

  /** Returns what the document tells of this line, unless the two are at odds. */
  Writing within(Writing document) {
    long bothLatin = latin & document.latin;
    long bothCyrillic = cyrillic & document.cyrillic;
    return new Writing(
        bothLatin == 0 ? latin : bothLatin, bothCyrillic == 0 ? cyrillic : bothCyrillic, language);
  }

  /** Returns whether a language of the text has the Latin or Cyrillic letter {@code c}. */
  boolean has(int c) {
    long languages = Kind.of((char) c).isCyrillic() ? cyrillic : latin;
    return (languages & Alphabets.of((char) c)) != 0;
  }

  /** Returns whether the letters are those of Russian and of no neighbor. */
  boolean isRussian() {
    return mayBeRussian() && (cyrillic & NEIGHBORS) == 0;
  }

  /** Returns whether the letters are those of Russian. */
  boolean mayBeRussian() {
    return (cyrillic & Alphabets.language("ru")) != 0;
  }

  /** Returns whether the document is in a language with Latin letters, and so may be the line. */
  boolean isInLanguageOfDocument() {
    return language != Language.OTHER && (latin & Alphabets.language(language.tag())) != 0;
  }
}
