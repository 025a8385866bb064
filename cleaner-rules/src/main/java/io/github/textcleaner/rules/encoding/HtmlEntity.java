package io.github.textcleaner.rules.encoding;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import org.jspecify.annotations.Nullable;

/** Puts the character in the place of an entity or a numeric reference of HTML. */
final class HtmlEntity implements LineRule {
  private static final int HEX = 16;
  private static final int DECIMAL = 10;
  private static final int MOST_DIGITS = 8;
  private static final String NESTED = "amp;";

  private static final RuleInfo INFO =
      RuleInfo.builder("html-entity", Category.ENCODING)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.AMPERSAND)
          .summary("Puts the character in the place of an HTML entity or character reference")
          .rationale(
              """
              What was escaped once too often, or never unescaped, shows names and numbers of
              characters to the reader. Names of HTML 4 and the more usual ones of the HTML Standard
              are known, without a semicolon only where no word can be meant; numbers follow the HTML
              Standard, which reads 128 to 159 as windows-1252. Numbers that stand for no text stay,
              and so does everything in lines of code and in documents that talk about markup.
              """)
          .fixes(
              "Elder &amp; Vale&#8217;s caf&eacute;\n",
              "Elder & Vale’s café\n",
              "names and decimal numbers")
          .fixes("She said: &#147;yes&#x94;\n", "She said: “yes”\n", "numbers of windows-1252")
          .fixes("Elder &amp;amp;amp; Vale\n", "Elder & Vale\n", "escaped several times")
          .fixes("Elder &amp Vale, caf&eacute open\n", "Elder & Vale, café open\n", "no semicolon")
          .fixes("LA CAF&EACUTE; ROUGE\n", "LA CAFÉ ROUGE\n", "in capitals")
          .keeps("AT&T, R&D; Q&A and rock&roll\n", "ampersands of the author")
          .keeps("https://example.com/?a=1&copy=2&reg=3\n", "an address")
          .keeps("In HTML a line is kept together by &nbsp; and the like.\n", "talk about HTML")
          .keeps("if (a &lt; b) { return \"&amp;\"; }\n", "code")
          .keeps("&#1114112; &#xD800; &#0; &unknown;\n", "what stands for no character")
          .knownError("An article that names entities, yet none of the languages of markup")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    String text = line.document().text();
    Boolean meant = null;
    int i = text.indexOf('&', line.start());
    while (i >= 0 && i < line.end()) {
      Reference reference = referenceAt(text, i, line.end());
      if (reference != null) {
        meant = meant == null ? Markup.isMeant(line) : meant;
        if (meant) {
          return;
        }
        edits.replace(new Span(i, reference.end), reference.value, "HTML character reference");
      }
      i = text.indexOf('&', reference == null ? i + 1 : reference.end);
    }
  }

  /** What a reference stands for, and where it ends. */
  private record Reference(int end, String value) {}

  private static @Nullable Reference referenceAt(String text, int start, int lineEnd) {
    int from = start + 1;
    boolean nested = false;
    while (text.startsWith(NESTED, from) && from + NESTED.length() <= lineEnd) {
      from += NESTED.length();
      nested = true;
    }
    Reference inner =
        text.startsWith("#", from) ? numbered(text, from + 1, lineEnd) : named(text, from, lineEnd);
    return inner == null && nested ? new Reference(from, "&") : inner;
  }

  private static @Nullable Reference named(String text, int from, int lineEnd) {
    int end = from;
    int last = Math.min(lineEnd, from + Entities.LONGEST);
    while (end < last && isAsciiLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == from) {
      return null;
    }
    String name = text.substring(from, end);
    String value = Entities.named(name);
    if (value == null) {
      return null;
    }
    if (end < lineEnd && text.charAt(end) == ';') {
      return new Reference(end + 1, value);
    }
    boolean ends = end == lineEnd || text.charAt(end) == ' ' || text.charAt(end) == ',';
    return ends && Entities.mayBeUnended(name) ? new Reference(end, value) : null;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return HtmlTag.isAsciiLetter(c) || c >= '0' && c <= '9';
  }

  private static @Nullable Reference numbered(String text, int from, int lineEnd) {
    boolean hex = from < lineEnd && (text.charAt(from) == 'x' || text.charAt(from) == 'X');
    int radix = hex ? HEX : DECIMAL;
    int first = hex ? from + 1 : from;
    int end = first;
    int codePoint = 0;
    while (end < lineEnd && end < first + MOST_DIGITS && digit(text.charAt(end), radix) >= 0) {
      codePoint = Math.min(codePoint * radix + digit(text.charAt(end), radix), 1 << 24);
      end++;
    }
    if (end == first || end == lineEnd || text.charAt(end) != ';') {
      return null;
    }
    String value = character(codePoint);
    return value == null ? null : new Reference(end + 1, value);
  }

  /** Returns the value of an ASCII digit, or -1. */
  private static int digit(char c, int radix) {
    return c < 0x80 ? Character.digit(c, radix) : -1;
  }

  /** Returns the text of a numeric reference; null if it stands for none. */
  private static @Nullable String character(int codePoint) {
    if (codePoint == '\r') {
      return "";
    }
    if (codePoint == '\t' || codePoint == '\n') {
      return String.valueOf((char) codePoint);
    }
    if (codePoint >= 0x80 && codePoint < 0xA0) {
      char c = Reading.all().get(0).characterOf(codePoint);
      return c == '\uFFFD' ? null : String.valueOf(c);
    }
    boolean text =
        codePoint >= ' '
            && codePoint <= Character.MAX_CODE_POINT
            && codePoint != 0x7F
            && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
            && (codePoint & 0xFFFE) != 0xFFFE;
    return text ? Character.toString(codePoint) : null;
  }
}
