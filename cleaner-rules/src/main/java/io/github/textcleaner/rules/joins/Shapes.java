package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.textcleaner.rules.words.Language;
import io.github.textcleaner.rules.words.SectionFile;
import java.util.Arrays;
import java.util.Locale;

/** Parts of words that stand at a point, a digit or a capital on purpose. */
@SuppressWarnings("EnumOrdinal") // ordinals index tables in memory; files hold names
final class Shapes {
  private Shapes() {}

  /** Returns whether names of hosts or files end with {@code word}, in any case. */
  static boolean endsName(String word) {
    String lower = lower(word);
    return Loaded.HOST_ENDS.contains(lower) || Loaded.FILE_ENDS.contains(lower);
  }

  /** Returns whether {@code word} is an abbreviation that a point follows. */
  static boolean isAbbreviation(String word) {
    return Loaded.ABBREVIATIONS.contains(lower(word));
  }

  /** Returns whether {@code word} is a label that stands before what it names: {@code Credit}. */
  static boolean isLabel(String word) {
    return Loaded.LABELS.contains(word);
  }

  /** Returns whether {@code word} follows the name of a company: {@code GmbH}. */
  static boolean isCompanyForm(String word) {
    return Loaded.COMPANY_FORMS.contains(word);
  }

  /** Returns whether {@code word} is written directly after a number: units, ordinals. */
  static boolean isUnit(String word) {
    return Loaded.UNITS.contains(lower(word));
  }

  /** Returns whether numbers of {@code language} end with {@code word}: {@code 19de}. */
  static boolean endsNumbers(String word, Language language) {
    return Loaded.NUMBER_ENDS.get(language.ordinal()).contains(word);
  }

  /** Returns whether names go on with a capital after {@code word}. */
  static boolean startsName(String word) {
    return Loaded.NAME_PREFIXES.contains(lower(word));
  }

  /** Returns whether {@code word} stands before the capital of a name in some language. */
  static boolean startsForeignName(String word) {
    return Loaded.FOREIGN_PREFIXES.contains(word);
  }

  /** Returns whether names of products go on with capitals after {@code word}. */
  static boolean startsProduct(String word) {
    return Loaded.PRODUCT_STARTS.contains(word);
  }

  /** Returns whether {@code word} is an ending for people of any gender: {@code :innen}. */
  static boolean isGenderEnd(String word) {
    return Loaded.GENDER_ENDS.contains(lower(word));
  }

  /** Returns whether words are made with {@code word} before another one: {@code under}. */
  static boolean startsWords(String word) {
    return Loaded.WORD_STARTS.contains(lower(word));
  }

  /** Returns whether words are made with {@code word} after another one: {@code less}. */
  static boolean endsWords(String word) {
    return Loaded.WORD_ENDS.contains(lower(word));
  }

  /** Returns whether {@code word} stands alone: no other word of {@code language} ends with it. */
  static boolean endsNone(String word, Language language) {
    return Loaded.WHOLE.get(language.ordinal()).contains(lower(word));
  }

  /** Returns whether names of methods often start with {@code word}. */
  static boolean startsCodeName(String word) {
    return Loaded.CODE_NAME_STARTS.contains(word);
  }

  /** Returns whether names of variables and methods often end with {@code word}. */
  static boolean endsCodeName(String word) {
    return Loaded.CODE_NAME_ENDS.contains(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static final class Loaded {
    static final ImmutableSetMultimap<String, String> ALL =
        ImmutableSetMultimap.copyOf(SectionFile.read(Shapes.class, "shapes.txt"));

    static final ImmutableSet<String> HOST_ENDS = section("host end");
    static final ImmutableSet<String> FILE_ENDS = section("file end");
    static final ImmutableSet<String> ABBREVIATIONS = section("abbreviation");
    static final ImmutableSet<String> LABELS = section("label");
    static final ImmutableSet<String> COMPANY_FORMS = section("company form");
    static final ImmutableSet<String> UNITS = section("unit");
    static final ImmutableSet<String> NAME_PREFIXES = section("name prefix");
    static final ImmutableSet<String> FOREIGN_PREFIXES = section("prefix before a capital");
    static final ImmutableSet<String> PRODUCT_STARTS = section("product name start");
    static final ImmutableSet<String> GENDER_ENDS = section("gender end");

    static final ImmutableSet<String> WORD_STARTS = section("word start");
    static final ImmutableSet<String> WORD_ENDS = section("word end");

    static final ImmutableSet<String> CODE_NAME_STARTS = section("code name start");
    static final ImmutableSet<String> CODE_NAME_ENDS = section("code name end");

    /** At the ordinal of a language. */
    static final ImmutableList<ImmutableSet<String>> WHOLE = ofLanguages("whole ");

    /** At the ordinal of a language. */
    static final ImmutableList<ImmutableSet<String>> NUMBER_ENDS = ofLanguages("number end ");

    private static ImmutableList<ImmutableSet<String>> ofLanguages(String name) {
      return Arrays.stream(Language.values())
          .map(language -> section(name + language.tag()))
          .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> section(String name) {
      return ALL.get(name);
    }
  }
}
