package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells texts that are about markup, and lines of code, from texts that hold residue of it. */
final class Markup {
  private static final ImmutableList<String> TOPICS =
      ImmutableList.of(
          "HTML",
          "XML",
          "Markdown",
          "JavaScript",
          "CSS",
          "<code",
          "<pre",
          "<script",
          "```",
          "\n~~~",
          "pening tag",
          "losing tag",
          " start tag",
          " end tag",
          "ngle bracket");

  /** Names of languages that stand in small letters too, but then as a word and in no address. */
  private static final ImmutableList<String> SMALL_TOPICS =
      ImmutableList.of("html", "Html", "xml", "markdown", "javascript", "Javascript");

  private static final Pattern TAG = Pattern.compile("</?[a-z]{1,10} ?/?>");

  /** What follows a tag that stands in a sentence like a word. */
  private static final Pattern REST_OF_SENTENCE = Pattern.compile(" [a-z]|[.,;:?!)]");

  private static final Pattern ESCAPED_TAG = Pattern.compile("&lt;/?[a-z]{1,10} ?/?&gt;");

  private static final int LONGEST_TAG = 32;

  private static final ImmutableList<String> CODE =
      ImmutableList.of(
          "&&", "||", "==", "=>", " -> ", "();", "\");", "';", "\";", "){", ") {", "`");

  private static final Analysis<Boolean> IS_TOPIC = Analysis.of("markup as topic", Markup::isTopic);

  private Markup() {}

  private static boolean isTopic(Document document) {
    String text = document.text();
    return TOPICS.stream().anyMatch(text::contains)
        || text.startsWith("~~~")
        || SMALL_TOPICS.stream().anyMatch(topic -> holdsWord(text, topic))
        || showsTags(text);
  }

  private static boolean holdsWord(String text, String word) {
    for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
      int end = i + word.length();
      boolean starts = i == 0 || Blanks.isBlankOrTerminator(text.charAt(i - 1));
      if (starts && (end == text.length() || !Letters.isCased(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a tag stands in the place of a word, or tags are escaped here and not there:
   * residue of pages is not like that.
   */
  private static boolean showsTags(String text) {
    boolean plain = false;
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      Matcher tag = at(TAG, text, i);
      if (tag.lookingAt()) {
        plain = true;
        boolean afterWord =
            i > 1 && text.charAt(i - 1) == ' ' && Letters.isCased(text.charAt(i - 2));
        if (afterWord && at(REST_OF_SENTENCE, text, tag.end()).lookingAt()) {
          return true;
        }
      }
    }
    for (int i = text.indexOf('&'); plain && i >= 0; i = text.indexOf('&', i + 1)) {
      if (at(ESCAPED_TAG, text, i).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the line is nothing but tagged text, and a line with a colon announces it. */
  private static boolean isExample(Line line) {
    return line.text().stripLeading().startsWith("<")
        && Neighbors.above(line).filter(above -> above.text().strip().endsWith(":")).isPresent();
  }

  private static Matcher at(Pattern pattern, String text, int start) {
    return pattern.matcher(text).region(start, Math.min(text.length(), start + LONGEST_TAG));
  }

  /** Returns whether markup in this line may be meant as such. */
  static boolean isMeant(Line line) {
    if (line.document().get(IS_TOPIC) || isExample(line)) {
      return true;
    }
    String text = line.text();
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return last == '{' || last == '}' || CODE.stream().anyMatch(text::contains);
  }
}
