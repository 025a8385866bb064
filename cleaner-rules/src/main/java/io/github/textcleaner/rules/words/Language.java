package io.github.textcleaner.rules.words;

import com.google.common.base.Suppliers;
import io.github.textcleaner.text.Analysis;
import java.util.function.Supplier;

/**
 * A language whose words are known, or {@link #OTHER}. Word lists are read when a word is first
 * ranked, one language at a time. Safe for use by several threads.
 */
@SuppressWarnings("EnumOrdinal") // ordinals are bits in memory; files hold names
public enum Language {
  GERMAN("de"),
  ENGLISH("en"),
  SPANISH("es"),
  FRENCH("fr"),
  ITALIAN("it"),
  DUTCH("nl"),
  POLISH("pl"),
  PORTUGUESE("pt"),
  RUSSIAN("ru"),
  TURKISH("tr"),
  /** Any other language, and texts too short to tell. */
  OTHER("other");

  /** The language of a document: what its function words say, with the hint as one more voice. */
  public static final Analysis<Language> OF_DOCUMENT =
      Analysis.of("language", LanguageGuess::guess);

  private final String tag;

  @SuppressWarnings("ImmutableEnumChecker") // reads the same file once, whoever asks first
  private final Supplier<Lexicon> lexicon;

  Language(String tag) {
    this.tag = tag;
    this.lexicon = Suppliers.memoize(() -> Lexicon.of(tag));
  }

  /** Returns the ISO 639 code, or {@code other}. */
  public String tag() {
    return tag;
  }

  /**
   * Returns how well this language knows {@code word}, in any case.
   *
   * @param word letters only
   */
  public WordRank rank(CharSequence word) {
    return rank(word, 0, word.length());
  }

  /**
   * Returns how well this language knows a word of a text, in any case.
   *
   * @param from where the word begins, a UTF-16 index
   * @param to where it ends
   */
  public WordRank rank(CharSequence text, int from, int to) {
    if (to - from == 1) {
      return WordRank.LETTER;
    }
    return rank(WordHash.ofLower(text, from, to));
  }

  /** Returns how well this language knows a part of a word, of two letters or more. */
  public WordRank rank(WordHash.Parts word, int from, int to) {
    return rank(word.of(from, to));
  }

  private WordRank rank(long word) {
    WordRank rank = ownRank(word);
    if (rank != WordRank.UNKNOWN || this == ENGLISH) {
      return rank;
    }
    boolean english = ENGLISH.ownRank(word).compareTo(WordRank.KNOWN) <= 0;
    return english ? WordRank.ENGLISH : WordRank.UNKNOWN;
  }

  /** Returns the rank of a part of a word, of two letters or more, without regard to English. */
  public WordRank ownRank(WordHash.Parts word, int from, int to) {
    return ownRank(word.of(from, to));
  }

  /**
   * Returns whether a part of a word, of two letters or more, is a function word: without a look
   * into the word list.
   */
  public boolean hasFunctionWord(WordHash.Parts word, int from, int to) {
    return (FunctionWords.languages(word.of(from, to)) & 1 << ordinal()) != 0;
  }

  private WordRank ownRank(long word) {
    return this == OTHER ? WordRank.UNKNOWN : lexicon.get().rank(word);
  }
}
