package io.github.textcleaner.rules.phrases;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.textcleaner.rules.letters.Marks;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Sentences;
import io.github.textcleaner.text.Trait;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line as links to other texts between paragraphs are: a label, a colon or a bar, and a title.
 * Authors of plays, glossaries, courses and letters write such lines too: what stands around tells.
 *
 * @param rule the id of the rule that takes such links
 * @param label the label, folded
 * @param title what it labels
 * @param strength how much the line proves by its shape
 */
public record LinkLine(String rule, String label, String title, Strength strength) {
  private static final LineAnalysis<Optional<LinkLine>> ANALYSIS =
      LineAnalysis.of("link between paragraphs", line -> read(line.text()));

  private static final String RELATED = "related-heading";

  private static final int LONGEST_LABEL = 40;
  private static final int FEWEST_WORDS = 4;

  /** So many words are a title even if only the first one has a capital, */
  private static final int WORDS_OF_SENTENCE = 6;

  /** and so many in a script without capitals. */
  private static final int WORDS_WITHOUT_CASE = 5;

  private static final int FEWEST_UNSPACED = 10;
  private static final int FEWEST_CAPITALS = 3;

  /** Of a headline words of fewer letters may be small. */
  private static final int SHORTEST_CAPITALIZED = 4;

  /** More words than this between commas are no item of a list. */
  private static final int LONGEST_ITEM = 3;

  private static final CharMatcher EMPHASIS = CharMatcher.anyOf("*_ ");
  private static final CharMatcher ARROWS =
      CharMatcher.anyOf("*_ \u00BB\u203A>\u25BA\u25B6\u27A4\u2192");
  private static final CharMatcher COLON = CharMatcher.anyOf(":\uFF1A");
  private static final CharMatcher SPEECH =
      CharMatcher.anyOf("\"\u201C\u201D\u201E\u00AB\u300C\u2013\u2014-(");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter ITEMS = Splitter.on(CharMatcher.anyOf(",;\u3001\u060C"));

  /** Verses and years, with which works are cited. */
  private static final Pattern CITED = Pattern.compile("\\d{1,3}:\\d.*|[(\\[]\\d{4}[)\\]]");

  /** Chapters and pages at the end of a title. */
  private static final Pattern PAGES = Pattern.compile("\\d{1,3}(?:[-\u2013]\\d{1,3})?");

  /** How much the shape of a line proves. */
  public enum Strength {
    /** A label of several words that says to read on. */
    SURE,
    /** Brackets around the line, or a label that says that the title is another text's. */
    NAMED,
    /** A label in capitals: authors have such, but only pages repeat them beside furniture. */
    CAPITALS
  }

  /** Returns what a line is; empty if it is no such link. */
  public static Optional<LinkLine> of(Line line) {
    return line.has(Trait.SHORT) ? line.get(ANALYSIS) : Optional.empty();
  }

  static Optional<LinkLine> read(String line) {
    String text = EMPHASIS.trimFrom(line);
    boolean boxed = isBoxed(text);
    int mark = COLON.or(Marks.BAR).indexIn(text);
    if (mark <= 0 || mark > LONGEST_LABEL || mark == text.length() - 1) {
      return Optional.empty();
    }
    boolean bar = Marks.BAR.matches(text.charAt(mark));
    String label = EMPHASIS.trimFrom(text.substring(boxed ? 1 : 0, mark));
    PhraseBook book = PhraseBook.get();
    Optional<String> rule = book.ruleOfLink(label, bar || boxed);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    String title = ARROWS.trimLeadingFrom(text.substring(mark + 1));
    title = EMPHASIS.trimTrailingFrom(boxed ? title.substring(0, title.length() - 1) : title);
    boolean named = book.isLabel(label, RELATED) || book.isLabel(label, rule.get());
    if (!boxed && !named && !isInCapitals(label) || !isTitle(title, boxed || named)) {
      return Optional.empty();
    }
    String key = LineKey.of(label);
    boolean sure = book.isLabel(label, rule.get()) && LineKey.hasSeveralWords(key);
    Strength other = named || boxed ? Strength.NAMED : Strength.CAPITALS;
    Strength strength = sure ? Strength.SURE : other;
    return Optional.of(new LinkLine(rule.get(), key, title, strength));
  }

  private static boolean isBoxed(String text) {
    int last = text.length() - 1;
    if (last < 1) {
      return false;
    }
    char close =
        switch (text.charAt(0)) {
          case '(' -> ')';
          case '[' -> ']';
          case '\uFF08' -> '\uFF09';
          case '\u3010' -> '\u3011';
          default -> '\0';
        };
    return text.charAt(last) == close && text.indexOf(close) == last;
  }

  private static boolean isInCapitals(String label) {
    return label.chars().noneMatch(c -> Letters.isLower((char) c))
        && label.chars().filter(c -> Letters.isUpper((char) c)).count() >= FEWEST_CAPITALS;
  }

  /**
   * @param certain whether the label, or brackets around the line, leave no doubt
   */
  private static boolean isTitle(String title, boolean certain) {
    if (title.isEmpty()
        || Letters.isLower(title.charAt(0))
        || SPEECH.matches(title.charAt(0))
        || Marks.BAR.matchesAnyOf(title)
        || Sentences.endWith(title) && !(certain && title.endsWith("?"))
        || !certain && isCited(title)
        || isList(title)) {
      return false;
    }
    if (title.chars().filter(c -> LineKey.isUnspaced((char) c)).count() >= FEWEST_UNSPACED) {
      return true;
    }
    List<String> words = WORDS.splitToList(title);
    boolean cased = title.chars().anyMatch(c -> Letters.isCased((char) c));
    return words.size() >= (cased ? WORDS_OF_SENTENCE : WORDS_WITHOUT_CASE)
        || words.size() >= FEWEST_WORDS && (!cased || isHeadline(words));
  }

  private static boolean isHeadline(List<String> words) {
    return words.stream()
        .filter(word -> word.length() >= SHORTEST_CAPITALIZED)
        .noneMatch(word -> Letters.isLower(word.charAt(0)));
  }

  private static boolean isCited(String title) {
    List<String> words = WORDS.splitToList(title);
    return words.stream().anyMatch(word -> CITED.matcher(word).matches())
        || PAGES.matcher(words.get(words.size() - 1)).matches();
  }

  /** Terms side by side, as below the entries of a glossary. */
  private static boolean isList(String title) {
    List<String> items = ITEMS.splitToList(title);
    return items.size() > 2
        && COLON.matchesNoneOf(title)
        && items.stream().allMatch(item -> WORDS.splitToList(item).size() <= LONGEST_ITEM);
  }
}
