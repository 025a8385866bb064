package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.textcleaner.rules.words.FunctionWords;
import io.github.textcleaner.rules.words.Language;
import io.github.textcleaner.rules.words.WordRank;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a seam is judged by. A signal has a few values by name; the weights say for each kind of
 * join and each value how much it speaks for a lost space.
 */
public enum Signal {
  LANGUAGE("language", languages()),
  LEFT_WORD("word before", ranks()),
  RIGHT_WORD("word after", ranks()),
  WORDS("words", pairs(ranks(), ranks())),
  LEFT_LENGTH("length before", lengths()),
  RIGHT_LENGTH("length after", lengths()),
  SHAPES("case", pairs(shapes(), shapes())),
  LEFT_SHAPE_WORD("case and word before", pairs(shapes(), ranks())),
  RIGHT_SHAPE_WORD("case and word after", pairs(shapes(), ranks())),
  LEFT_SHAPE_RIGHT_WORD("case before and word after", pairs(shapes(), ranks())),
  LEFT_LENGTH_WORD("length and word before", pairs(lengths(), ranks())),
  RIGHT_LENGTH_WORD("length and word after", pairs(lengths(), ranks())),
  LANGUAGE_LEFT_WORD("language and word before", pairs(languages(), ranks())),
  LANGUAGE_RIGHT_WORD("language and word after", pairs(languages(), ranks())),
  WHOLE_WORD("both as one word", ranks()),
  LEFT_MARK("mark before", glyphs()),
  RIGHT_MARK("mark after", glyphs()),
  MARKS("marks", pairs(glyphs(), glyphs())),
  INNER_MARK("what stands before the mark, and case", pairs(glyphs(), shapes())),
  LANGUAGE_MARK("language and mark", pairs(languages(), glyphs())),
  BEFORE("what stands before the words", glyphs()),
  AFTER("what stands after the words", glyphs()),
  AROUND("words around", pairs(shapes(), shapes())),
  PREVIOUS_WORD("previous word", ranks()),
  NEXT_WORD("next word", ranks()),
  HUMPS("capitals inside the token", counts(4)),
  LEFT_SHAPE_HUMPS("case before and capitals inside the token", pairs(shapes(), counts(4))),
  CODE("marks of code in the token", flags()),
  DOTTED("dotted abbreviation", flags()),
  DIGITS("digits in the token", flags()),
  CODE_LINE("code in the line", counts(4)),
  REPEATED("the same token elsewhere", counts(3)),
  WHOLE_SEEN("the whole as a word elsewhere", flags()),
  HALVES_SEEN("the halves elsewhere", pairs(counts(3), counts(3))),
  TWINS("the same word twice", List.of("no", "short", "long")),
  LABEL("label at the start of a sentence", flags()),
  NAME_PREFIX("prefix of names", flags()),
  ABBREVIATION("abbreviation", flags()),
  SAME_MARKS("such marks in the token", counts(4)),
  SENTENCE_SO_FAR("words since the last sentence", counts(6)),
  WHOLE_TOKEN("the words are the whole token", pairs(flags(), flags())),
  NUMBER("number", numbers()),
  UNIT("unit", flags()),
  QUOTES("quotation", pairs(certainties(), glyphs())),
  QUOTATION_AFTER(
      "quotation after", pairs(certainties(), List.of("sentence", "clause", "word", "other"))),
  SPEECH("speech beside the mark", speeches()),
  LEFT_FUNCTION_WORD("function word before", FunctionWords.all()),
  RIGHT_FUNCTION_WORD("function word after", FunctionWords.all()),
  AFFIXES("start and end of words", pairs(flags(), flags())),
  WHOLE_AFTER("word after that ends no other", List.of("no", "after unknown", "after known")),
  SPLIT_MARGIN("margin to the next best split", counts(6)),
  SPLIT_FUNCTION("function words", pairs(languages(), pairs(flags(), flags()))),
  SPLIT_LENGTHS("lengths of both words", pairs(lengths(), lengths()));

  /** Those that are told by the rest of the document. */
  static final ImmutableList<Signal> OF_DOCUMENT =
      ImmutableList.of(REPEATED, WHOLE_SEEN, HALVES_SEEN);

  /** Those that speak louder or softer for every seam and are no reason for one. */
  private static final ImmutableSet<Signal> BACKGROUND =
      Sets.immutableEnumSet(
          LANGUAGE, LANGUAGE_MARK, AROUND, PREVIOUS_WORD, NEXT_WORD, LEFT_LENGTH, RIGHT_LENGTH);

  /** Those whose first value says that nothing was found. */
  private static final ImmutableSet<Signal> FINDINGS =
      Sets.immutableEnumSet(
          HUMPS,
          CODE,
          DOTTED,
          DIGITS,
          CODE_LINE,
          REPEATED,
          WHOLE_SEEN,
          HALVES_SEEN,
          TWINS,
          LABEL,
          NAME_PREFIX,
          ABBREVIATION,
          SAME_MARKS,
          SENTENCE_SO_FAR,
          WHOLE_TOKEN,
          UNIT,
          AFFIXES,
          WHOLE_AFTER);

  private final String label;
  private final ImmutableList<String> values;

  Signal(String label, List<String> values) {
    this.label = label;
    this.values = ImmutableList.copyOf(values);
  }

  /** Returns the name for people. */
  public String label() {
    return label;
  }

  /** Returns the names of the values. */
  public ImmutableList<String> valueNames() {
    return values;
  }

  /** Returns whether the value of this index can be the reason for a space. */
  boolean isReason(int value) {
    return value >= (FINDINGS.contains(this) ? 1 : 0) && !BACKGROUND.contains(this);
  }

  private static List<String> languages() {
    return Arrays.stream(Language.values()).map(Language::tag).toList();
  }

  private static List<String> ranks() {
    return Arrays.stream(WordRank.values()).map(WordRank::label).toList();
  }

  private static List<String> shapes() {
    return Arrays.stream(Shape.values()).map(Shape::label).toList();
  }

  private static List<String> glyphs() {
    return Arrays.stream(Glyph.values())
        .map(glyph -> glyph.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static List<String> certainties() {
    return Arrays.stream(Quotes.Certainty.values()).map(Quotes.Certainty::label).toList();
  }

  private static List<String> speeches() {
    return Arrays.stream(Speech.values()).map(Speech::label).toList();
  }

  private static List<String> numbers() {
    return Arrays.stream(NumberForm.values()).map(NumberForm::label).toList();
  }

  private static List<String> lengths() {
    return counts(Evidence.LENGTHS);
  }

  private static List<String> flags() {
    return List.of("no", "yes");
  }

  /** The last count stands for all that are higher. */
  private static List<String> counts(int limit) {
    return IntStream.range(0, limit).mapToObj(Integer::toString).toList();
  }

  private static List<String> pairs(List<String> first, List<String> second) {
    return first.stream()
        .flatMap(left -> second.stream().map(right -> left + " + " + right))
        .toList();
  }
}
