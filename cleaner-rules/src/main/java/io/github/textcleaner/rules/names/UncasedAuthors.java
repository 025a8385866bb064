package io.github.textcleaner.rules.names;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.names.AuthorLine.Form;
import io.github.textcleaner.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote or reported, in scripts without capitals: a word for it must stand beside the names.
 *
 * @param form how the text says it
 * @param names where the names stand in the text
 */
record UncasedAuthors(Form form, ImmutableList<Span> names) {
  private static final String KOREAN = "[가-힣]";

  /**
   * A reporter in Korean, a name of three syllables that no capitals show, and perhaps the paper or
   * the town before it and the address, which may be cut, behind it. Without a frequent family name
   * the word may be a pronoun or a trade.
   */
  private static final Pattern KOREAN_REPORTER =
      Pattern.compile(
          "[\\[(<【]?((?:본[지보]|"
              + (KOREAN + "{1,6}(?:신문|일보|뉴스|통신|경제|방송|저널|타임[스즈]|투데이|데일리))[ =·])?")
              + ("(?:" + KOREAN + "{2,8}[ =·])?(")
              + "[김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노곽성차주구민진엄채원천방]"
              + ("(?!" + KOREAN + "[부국팀는을를의에])" + KOREAN + "{2})")
              + " ?기자[\\])>】]?( (?:"
              + AuthorParser.ADDRESS
              + "|[\\w.+-]{2,40}@))?");

  /** With these ends an adjective before the word for a reporter, no name. */
  private static final CharMatcher KOREAN_ADJECTIVE = CharMatcher.anyOf("한된난는던").precomputed();

  /** The same, but for ends that names have too. */
  private static final CharMatcher MAYBE_KOREAN_ADJECTIVE =
      KOREAN_ADJECTIVE.or(CharMatcher.anyOf("은운픈른")).precomputed();

  private static final String ARABIC_WORD = "[\\u0621-\\u064A]{2,12}";
  private static final String HEBREW_WORD =
      "[\\u05D0-\\u05EA]{2,12}(?:[\"'-][\\u05D0-\\u05EA]{1,8})?";

  /**
   * A word such as "by" and two to four words without case. In Arabic it means "in pen" too: what
   * one writes or draws with is no name.
   */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:كتبت|بقلم|حرره) ?[-–ـ/] ?(?!(?:ال)?(?:رصاص|حبر|جاف|فحم|شمع|أحمر|أزرق|أسود|أخضر)(?: |$))"
              + ("(" + ARABIC_WORD + "(?: " + ARABIC_WORD + "){1,3})")
              + ("|מאת ((?!ה)" + HEBREW_WORD + " (?!ה)" + HEBREW_WORD + ")"));

  private static final String KOREAN_REPORTERS_WORD = "기자";

  /** Reads a text; empty if it says something else too. */
  static Optional<UncasedAuthors> of(String text) {
    if (text.indexOf(KOREAN_REPORTERS_WORD) > 0) {
      Matcher korean = KOREAN_REPORTER.matcher(text);
      if (korean.matches() && isKoreanReporter(korean)) {
        Form form = korean.group(3) == null ? Form.EMPLOYED : Form.ADDRESSED;
        return one(form, korean, 2);
      }
    }
    if ("كبحמ".indexOf(text.charAt(0)) >= 0) {
      Matcher signed = SIGNED.matcher(text);
      if (signed.matches()) {
        return one(Form.SIGNED, signed, signed.group(1) == null ? 2 : 1);
      }
    }
    if (!HanNames.mayReport(text)) {
      return Optional.empty();
    }
    return HanReporters.of(text)
        .map(found -> new UncasedAuthors(found.sure() ? Form.REPORTED : Form.NAMES, found.names()));
  }

  private static Optional<UncasedAuthors> one(Form form, Matcher matcher, int group) {
    Span name = new Span(matcher.start(group), matcher.end(group));
    return Optional.of(new UncasedAuthors(form, ImmutableList.of(name)));
  }

  /** Returns whether what stands before the word is a name: a paper or an address must prove it. */
  private static boolean isKoreanReporter(Matcher matcher) {
    char last = matcher.group(2).charAt(matcher.group(2).length() - 1);
    return matcher.group(3) == null
        ? matcher.group(1) != null && !MAYBE_KOREAN_ADJECTIVE.matches(last)
        : !KOREAN_ADJECTIVE.matches(last);
  }
}
