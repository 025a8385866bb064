package io.github.textcleaner.rules.recipes;

import io.github.textcleaner.rules.letters.Digits;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Trait;
import java.util.List;

/** What a line would be in a recipe, as it reads by itself; most are so elsewhere too. */
public enum RecipeLine {
  /** No line of a recipe that can be told by itself. */
  NONE,
  /** The heading of the ingredients. */
  INGREDIENTS,
  /** The heading of the steps; many of these words are labels of times too. */
  STEPS,
  /** An amount in a unit that kitchens alone have: {@code 2 cups of flour}. */
  SPOON,
  /** An amount in any other unit of ingredients: {@code 500 g of flour}. */
  MEASURE,
  /** A number and words: {@code 2 onions}. */
  COUNT,
  /** A label with a time, a number of portions or a level: {@code Prep time: 20 min}. */
  FACT,
  /** Such a label alone. */
  LABEL,
  /** Such a time or number of portions alone. */
  VALUE,
  /** The number of a step: {@code 2}, {@code Step 2}. */
  STEP_NUMBER;

  private static final LineAnalysis<RecipeLine> ANALYSIS =
      LineAnalysis.of("line of a recipe", RecipeLine::read);

  /** A longer line without a number is no heading and no label, in UTF-16 code units. */
  private static final int LONGEST_HEADING = 60;

  /** So many words may follow those of a heading: {@code Ingredients for four persons}. */
  private static final int MOST_BEHIND_HEADING = 4;

  /** So many words may stand before an amount that ends its line: {@code Brown sugar: 2 cups}. */
  private static final int MOST_BEFORE_AMOUNT = 4;

  /** So many words follow the number of what is counted. */
  private static final int MOST_COUNTED = 8;

  /** So many words tell how many portions there are. */
  private static final int MOST_OF_SERVINGS = 5;

  /** So many words tell how hard it is. */
  private static final int MOST_OF_LEVEL = 2;

  /** Words between two numbers of an amount are no longer: {@code 2 to 3}, {@code 1 and 1/2}. */
  private static final int LONGEST_JOINER = 3;

  private static final int DIGITS_OF_YEAR = 4;

  /** Returns what the line would be in a recipe. */
  public static RecipeLine of(Line line) {
    return line.has(Trait.SHORT) ? line.get(ANALYSIS) : NONE;
  }

  /** Returns whether the line is the amount of an ingredient. */
  public boolean isAmount() {
    return this == SPOON || this == MEASURE;
  }

  private static RecipeLine read(Line line) {
    boolean digit = line.has(Trait.DIGIT);
    if (!digit && line.content().length() > LONGEST_HEADING) {
      return holdsFraction(line) ? amount(line.text()) : NONE;
    }
    String text = RecipeTokens.withoutBrackets(line.text());
    List<String> tokens = RecipeTokens.of(text);
    if (tokens.isEmpty()) {
      return NONE;
    }
    RecipeLine label = label(tokens);
    if (label == FACT) {
      return FACT;
    }
    if (heads(RecipeWords.INGREDIENTS, tokens)) {
      return INGREDIENTS;
    }
    if (heads(RecipeWords.STEPS, tokens)) {
      return STEPS;
    }
    return label == LABEL ? LABEL : digit || holdsFraction(line) ? amount(text) : NONE;
  }

  /** Returns whether a fraction in one character stands in the line, which is no digit. */
  public static boolean holdsFraction(Line line) {
    return line.has(Trait.NON_ASCII)
        && line.text().chars().anyMatch(c -> c >= '\u00BC' && c <= '\u00BE' || isNumberForm(c));
  }

  private static boolean isNumberForm(int c) {
    return c >= '\u2150' && c <= '\u215E';
  }

  private static boolean heads(RecipeWords words, List<String> tokens) {
    int length = words.lengthAt(tokens, 0);
    return length > 0 && tokens.size() - length <= MOST_BEHIND_HEADING;
  }

  private static RecipeLine label(List<String> tokens) {
    int time = RecipeWords.TIME.lengthAt(tokens, 0);
    int servings = RecipeWords.SERVINGS.lengthAt(tokens, 0);
    int level = RecipeWords.LEVEL.lengthAt(tokens, 0);
    int size = tokens.size();
    if (time == size || servings == size || level == size) {
      return LABEL;
    }
    boolean fact =
        time > 0 && isTime(tokens.subList(time, size))
            || servings > 0 && isServings(tokens.subList(servings, size))
            || level > 0 && size - level <= MOST_OF_LEVEL;
    return fact ? FACT : NONE;
  }

  /** Returns whether the tokens are numbers with units of time, and nothing else. */
  private static boolean isTime(List<String> tokens) {
    boolean unit = false;
    boolean number = false;
    for (String token : tokens) {
      if (RecipeTokens.isNumber(token)) {
        number = true;
      } else if (RecipeWords.MINUTE.contain(token)) {
        unit = true;
      } else if (token.length() > LONGEST_JOINER) {
        return false;
      }
    }
    return unit && number;
  }

  private static boolean isServings(List<String> tokens) {
    return tokens.size() <= MOST_OF_SERVINGS
        && (RecipeTokens.isNumber(tokens.get(0))
            || tokens.size() > 1
                && tokens.get(0).length() <= LONGEST_JOINER
                && RecipeTokens.isNumber(tokens.get(1)));
  }

  private static RecipeLine amount(String text) {
    List<String> tokens = RecipeTokens.of(text);
    int first = 0;
    while (first < tokens.size() && !RecipeTokens.isNumber(tokens.get(first))) {
      first++;
    }
    int next = pastNumbers(tokens, first);
    if (first == tokens.size() || isYear(tokens, first, next)) {
      return NONE;
    }
    if (next == tokens.size() && (first == 0 || isStep(tokens, first))) {
      return STEP_NUMBER;
    }
    if (first == 0 && isValue(tokens, next)) {
      return VALUE;
    }
    if (isSentence(text, tokens)) {
      return NONE;
    }
    if (first > 0 && first <= MOST_BEFORE_AMOUNT && isBeforeNumber(tokens, first)) {
      return SPOON;
    }
    RecipeLine unit = unit(tokens, first, next);
    if (unit != NONE) {
      return isMobileNetwork(text) ? NONE : unit;
    }
    boolean counts =
        first == 0
            && next < tokens.size()
            && tokens.size() - next <= MOST_COUNTED
            && !isNumbered(text);
    return counts ? COUNT : NONE;
  }

  /** Returns the place behind an amount's numbers and the short words between them. */
  private static int pastNumbers(List<String> tokens, int first) {
    int at = first;
    while (at < tokens.size() && RecipeTokens.isNumber(tokens.get(at))) {
      boolean joined =
          at + 2 < tokens.size()
              && tokens.get(at + 1).length() <= LONGEST_JOINER
              && !isUnit(tokens.get(at + 1))
              && RecipeTokens.isNumber(tokens.get(at + 2));
      at += joined ? 2 : 1;
    }
    return at;
  }

  private static boolean isUnit(String token) {
    return RecipeWords.SPOON.contain(token)
        || RecipeWords.MEASURE.contain(token)
        || RecipeWords.MINUTE.contain(token);
  }

  /** In several languages a year has the unit of a gram behind it. */
  private static boolean isYear(List<String> tokens, int first, int next) {
    if (next != first + 1) {
      return false;
    }
    String number = tokens.get(first);
    boolean unit =
        next < tokens.size() && tokens.get(next).length() > 1 && isUnit(tokens.get(next));
    return number.length() == DIGITS_OF_YEAR
        && !unit
        && (number.startsWith("19") || number.startsWith("20"));
  }

  private static boolean isStep(List<String> tokens, int first) {
    return first == 1 && RecipeWords.STEP.contain(tokens.get(0));
  }

  /** Returns whether nothing but a time or a number of portions follows the first number. */
  private static boolean isValue(List<String> tokens, int next) {
    if (next == tokens.size()) {
      return false;
    }
    return isTime(tokens) || RecipeWords.PORTION.lengthAt(tokens, next) == tokens.size() - next;
  }

  /** Japanese has units of spoons before the number. */
  private static boolean isBeforeNumber(List<String> tokens, int first) {
    return RecipeWords.SPOON.close(tokens.get(first - 1));
  }

  /** Returns what the unit behind the numbers tells: before them may stand what it is of. */
  private static RecipeLine unit(List<String> tokens, int first, int next) {
    if (next == tokens.size()) {
      return NONE;
    }
    String token = tokens.get(next);
    int spoon = Math.max(RecipeWords.SPOON.lengthAt(tokens, next), opens(RecipeWords.SPOON, token));
    int measure =
        Math.max(RecipeWords.MEASURE.lengthAt(tokens, next), opens(RecipeWords.MEASURE, token));
    int length = Math.max(spoon, measure);
    int end = next + length;
    if (length == 0
        || first > 0 && (first > MOST_BEFORE_AMOUNT || end < tokens.size())
        || tokens.subList(0, first).stream().anyMatch(RecipeWords.NUTRIENT::contain)) {
      return NONE;
    }
    if (spoon >= measure) {
      return SPOON;
    }
    boolean nutrient = end < tokens.size() && RecipeWords.NUTRIENT.contain(tokens.get(end));
    return nutrient ? NONE : MEASURE;
  }

  private static int opens(RecipeWords units, String token) {
    return units.open(token) ? 1 : 0;
  }

  private static boolean isSentence(String text, List<String> tokens) {
    char last = text.charAt(text.length() - 1);
    return last == '!'
        || last == '?'
        || last == '.' && !isUnit(tokens.get(tokens.size() - 1)) && tokens.size() > MOST_COUNTED;
  }

  /** {@code 5G} is no amount. */
  private static boolean isMobileNetwork(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean letter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      if (text.charAt(i) == 'G' && Digits.isDigit(text.charAt(i - 1)) && !letter) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the number is that of an item, as in {@code 1. Salt}. */
  private static boolean isNumbered(String text) {
    int at = 0;
    while (at < text.length() && !Digits.isDigit(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && Digits.isDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length()
        && (text.charAt(at) == ')' || text.charAt(at) == ':' || text.charAt(at) == '.')
        && (at + 1 == text.length() || !Digits.isDigit(text.charAt(at + 1)));
  }
}
