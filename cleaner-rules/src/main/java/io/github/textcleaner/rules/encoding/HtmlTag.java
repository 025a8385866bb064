package io.github.textcleaner.rules.encoding;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes stray tags and comments of HTML out of prose. */
final class HtmlTag implements LineRule {
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_TAG = 300;

  /** Tags that part lines. */
  private static final ImmutableSet<String> BREAKS = ImmutableSet.of("br", "p", "div");

  /** Tags in a line that change how text looks, and not what it says. */
  private static final ImmutableSet<String> STYLES =
      ImmutableSet.of("b", "i", "u", "em", "strong", "span", "font", "small", "big", "center");

  private static final RuleInfo INFO =
      RuleInfo.builder("html-tag", Category.ENCODING)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.LESS_THAN)
          .summary("Takes stray HTML tags and comments out of prose")
          .rationale(
              """
              Texts that were escaped and unescaped once too often show tags to the reader. A tag that
              parts lines becomes a line end, or nothing at either end of a line; a tag that changes
              how words look goes if its pair stands in the same line. Raised and lowered text, links,
              pictures and all other tags stay, for what they hold means something; so does every tag
              in lines of code and in documents that talk about markup.
              """)
          .fixes(
              "The ferry left.<br />Nobody waited.<br>\n",
              "The ferry left.\nNobody waited.\n",
              "line breaks")
          .fixes(
              "The ferry left.<br> Nobody waited.\n",
              "The ferry left.\nNobody waited.\n",
              "a blank")
          .fixes("<p>The ferry left.</p>\n", "The ferry left.\n", "a paragraph")
          .fixes("The <b>last</b> ferry left.\n", "The last ferry left.\n", "a pair of tags")
          .fixes("The ferry<!-- more --> left.\n", "The ferry left.\n", "a comment")
          .keeps("Type <b> to go back, <i> for information.\n", "keys, and no pair")
          .keeps("</b>The <b> ferry left.\n", "an end before its start")
          .keeps("Break lines with <br> in HTML.\n", "talk about HTML")
          .keeps("Break lines with <br> in html.\n", "in small letters")
          .keeps("A paragraph is written so:\n<p>The ferry left.</p>\n", "an example below a colon")
          .keeps(
              "Use <p> for paragraphs and <b>words</b> for bold.\n", "a tag in the place of a word")
          .keeps("```\n<p>The ferry left.</p>\n```\n", "code in a fence")
          .keeps("~~~\n<p>The ferry left.</p>\n~~~\n", "code in another fence")
          .keeps("Write &lt;br&gt; for a line end, or <br> itself.\n", "both forms of a tag")
          .keeps("List<p> pairs = x -> y;\n", "code")
          .keeps("10 m<sup>2</sup>, a < b and c > d\n", "raised digits and comparisons")
          .knownError("An article that shows tags, yet names none of the languages of markup")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    List<Tag> tags = tags(line);
    if (tags.isEmpty() || Markup.isMeant(line)) {
      return;
    }
    Set<Tag> pairs = pairs(tags);
    for (Tag tag : tags) {
      if (tag.name.equals(COMMENT)) {
        edits.delete(tag.span, "HTML comment");
      } else if (BREAKS.contains(tag.name)) {
        Span place = withBlanks(line, tag.span);
        edits.replace(place, lineEnd(line, place), "HTML tag " + tag.name);
      } else if (pairs.contains(tag)) {
        edits.delete(tag.span, "HTML tag " + tag.name);
      }
    }
  }

  /** A tag, or a comment under the name of its opening. */
  private record Tag(Span span, String name, boolean closes) {}

  /** Returns the tags that change how words look and have their pair: the last one open. */
  private static Set<Tag> pairs(List<Tag> tags) {
    Set<Tag> pairs = new HashSet<>();
    Deque<Tag> open = new ArrayDeque<>();
    for (Tag tag : tags) {
      if (!STYLES.contains(tag.name)) {
        continue;
      }
      if (!tag.closes) {
        open.push(tag);
      } else if (!open.isEmpty() && open.peek().name.equals(tag.name)) {
        pairs.add(open.pop());
        pairs.add(tag);
      }
    }
    return pairs;
  }

  /** Returns the place of a tag with the blanks after it: they would begin a line. */
  private static Span withBlanks(Line line, Span tag) {
    String text = line.document().text();
    int end = tag.end();
    while (end < line.content().end() && Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return new Span(tag.start(), end);
  }

  /**
   * Returns the line end that stands for a tag: none at either end of a line, or before another.
   */
  private static String lineEnd(Line line, Span place) {
    String text = line.document().text();
    Span content = line.content();
    boolean inside = place.start() > content.start() && place.end() < content.end();
    boolean doubled = inside && tag(text, place.end(), line.end()) != null;
    if (!inside || doubled) {
      return "";
    }
    return text.startsWith("\r\n", line.end()) ? "\r\n" : "\n";
  }

  private static List<Tag> tags(Line line) {
    String text = line.document().text();
    List<Tag> tags = new ArrayList<>();
    int i = text.indexOf('<', line.start());
    while (i >= 0 && i < line.end()) {
      Tag tag =
          text.startsWith(COMMENT, i) ? comment(text, i, line.end()) : tag(text, i, line.end());
      if (tag != null) {
        tags.add(tag);
      }
      i = text.indexOf('<', tag == null ? i + 1 : tag.span.end());
    }
    return tags;
  }

  private static @Nullable Tag comment(String text, int start, int lineEnd) {
    int limit = Math.min(lineEnd, start + LONGEST_TAG);
    int end = text.substring(start, limit).indexOf(COMMENT_END, COMMENT.length());
    return end < 0
        ? null
        : new Tag(new Span(start, start + end + COMMENT_END.length()), COMMENT, false);
  }

  private static @Nullable Tag tag(String text, int start, int lineEnd) {
    boolean closes = text.startsWith("/", start + 1);
    int from = closes ? start + 2 : start + 1;
    int end = from;
    while (end < lineEnd && end < from + LONGEST_NAME && isAsciiLetter(text.charAt(end))) {
      end++;
    }
    String name = Ascii.toLowerCase(text.substring(from, end));
    if (!BREAKS.contains(name) && !STYLES.contains(name)) {
      return null;
    }
    int limit = Math.min(lineEnd, start + LONGEST_TAG);
    boolean attributes = end < limit && Blanks.isBlank(text.charAt(end));
    while (end < limit && text.charAt(end) != '>' && (attributes || text.charAt(end) == '/')) {
      if (text.charAt(end) == '<') {
        return null;
      }
      end++;
    }
    return end < limit && text.charAt(end) == '>'
        ? new Tag(new Span(start, end + 1), name, closes)
        : null;
  }

  static boolean isAsciiLetter(char c) {
    return Ascii.isLowerCase(c) || Ascii.isUpperCase(c);
  }
}
