package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.List;

/** Deletes a line of hashtags and keeps them as tags. */
final class HashtagLine implements LineRule {
  private static final RuleInfo INFO =
      RuleInfo.builder("hashtag-line", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.HASH)
          .summary("Deletes a line of nothing but hashtags and keeps them as tags")
          .rationale(
              """
              Templates print the tags of an article as a line of hashtags, and authors of posts add
              such lines for the search of a network. They are no sentence of the text. Every word
              of the line must be a hashtag with a letter in it. Two of them are proof enough outside
              of the prose; within the prose it takes three, in one line or line by line, and a single
              one counts only at the end, where nothing but tags follows. Behind a label of tags, or
              after the prose if there are two, tags may have several words in capitals.
              """)
          .fixes(
              Samples.tail("#harbor #ferry #winter #lamps\n"), Samples.tail(""), "tags at the end")
          .fixes(
              Samples.tail("#glacier#SanktVigil#hiking\n"), Samples.tail(""), "tags run together")
          .fixes(Samples.tail("#青山镇 #图书馆\n"), Samples.tail(""), "any script")
          .fixes(Samples.tail("#local_news\n"), Samples.tail(""), "a single tag at the end")
          .fixes(Samples.tail("#ferry\n#harbor\n#lamps\n"), Samples.tail(""), "tags line by line")
          .fixes(
              Samples.body("Tags: #Harbor Town #Ferry\n"), Samples.body(""), "tags behind a label")
          .fixes(Samples.body("#ferry\n#harbor\n#lamps\n"), Samples.body(""), "tags line by line")
          .keeps(Samples.tail("#include <stdio.h>\n"), "a word that is no hashtag")
          .keeps(Samples.tail("#ff0000 #00ff00 #0000ff\n"), "colors")
          .keeps(Samples.tail("#endif\n"), "a word of a preprocessor")
          .keeps(Samples.tail("# Heading\n"), "a heading in Markdown")
          .keeps(Samples.tail("#1 #2 #3\n"), "numbers are no tags")
          .keeps(Samples.body("#MeToo\n"), "a single tag between paragraphs may be a heading")
          .keeps(Samples.body("#one #two\n"), "a pair of tags between paragraphs may be a heading")
          .build();

  private static final Analysis<Integer> LAST_TAGS =
      Analysis.of("tags at the end", HashtagLine::firstOfLastTags);

  private static final int MOST_WORDS = 3;
  private static final Splitter WORDS = Splitter.on(' ').trimResults().omitEmptyStrings();
  private static final int ENOUGH_ANYWHERE = 3;
  private static final int ENOUGH_OUTSIDE_PROSE = 2;

  /** A longer line is no list of tags, and would yield more metadata than text. */
  private static final int LONGEST = 2000;

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher HEX =
      DIGIT.or(CharMatcher.inRange('a', 'f')).or(CharMatcher.inRange('A', 'F'));
  private static final int SHORTEST_HEX = 3;

  /** Number sign included; single letters with a sharp are notes. */
  private static final int SHORTEST_TAG = 3;

  private static final ImmutableSet<String> PREPROCESSOR =
      ImmutableSet.of(
          "define",
          "elif",
          "else",
          "endif",
          "error",
          "if",
          "ifdef",
          "ifndef",
          "import",
          "include",
          "line",
          "pragma",
          "region",
          "endregion",
          "undef",
          "warning");

  /** Marks that end a tag without being part of it. */
  private static final CharMatcher SEPARATOR = CharMatcher.anyOf(",;\u00B7|\u3001\uFF0C");

  /** ASCII characters that a tag may hold. */
  private static final CharMatcher WORD =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("_-&'"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    if (line.end() - line.start() > LONGEST) {
      return;
    }
    List<Span> tags = tags(line);
    if (tags.isEmpty() || !isEnough(tags.size(), line)) {
      tags = labelledTags(line);
    }
    if (tags.isEmpty() || Neighbors.isAnnounced(line)) {
      return;
    }
    EditSink.Proposal proposal = edits.deleteLine(line, "line of hashtags");
    for (Span tag : tags) {
      Span name = new Span(tag.start() + 1, tag.end());
      proposal.as(MetadataKind.TAG, name.of(line.document().text()), name);
    }
  }

  /**
   * Returns the tags of a line that begins with a label of tags or with a tag, and whose tags may
   * have several words.
   */
  private static List<Span> labelledTags(Line line) {
    Span content = line.content();
    String text = line.document().text();
    String own = line.has(Trait.SHORT) ? line.text() : "";
    int inLine = own.indexOf('#');
    if (inLine < 0) {
      return List.of();
    }
    int first = content.start() + inLine;
    String label = CharMatcher.anyOf(": ").trimTrailingFrom(text.substring(content.start(), first));
    boolean labelled = !label.isEmpty() && PhraseBook.get().isLabel(label, "tag-list");
    if (!labelled && !(label.isEmpty() && Zones.zoneOf(line) == Zone.TAIL)) {
      return List.of();
    }
    List<Span> tags = new ArrayList<>();
    int start = first;
    while (start < content.end()) {
      int next = own.indexOf('#', start + 1 - content.start());
      int end = next < 0 ? content.end() : content.start() + next;
      int tagEnd = end;
      while (tagEnd > start + 1
          && (Blanks.isBlank(text.charAt(tagEnd - 1))
              || SEPARATOR.matches(text.charAt(tagEnd - 1)))) {
        tagEnd--;
      }
      Span tag = new Span(start, tagEnd);
      if (!isName(tag.of(text))) {
        return List.of();
      }
      tags.add(tag);
      start = end;
    }
    return labelled || tags.size() > 1 || isBesideTag(line) ? tags : List.of();
  }

  private static boolean isBesideTag(Line line) {
    return Neighbors.anyBeside(line, HashtagLine::isSingleTag);
  }

  private static boolean isSingleTag(Line line) {
    String text = line.text();
    return line.has(Trait.SHORT)
        && text.startsWith("#")
        && text.indexOf('#', 1) < 0
        && !isHexadecimal(text.substring(1))
        && isName(text);
  }

  /** Returns whether a tag is some words that begin with a capital, or one word. */
  private static boolean isName(String tag) {
    List<String> words = WORDS.splitToList(tag.substring(1));
    boolean single = words.size() == 1;
    return !words.isEmpty()
        && words.size() <= MOST_WORDS
        && !PREPROCESSOR.contains(words.get(0))
        && tag.length() >= SHORTEST_TAG
        && tag.charAt(1) > ' '
        && words.stream()
            .allMatch(
                word ->
                    (single
                            ? !isAsciiSymbolOrDigit(word.charAt(0))
                            : Letters.isUpper(word.charAt(0)))
                        && CharMatcher.anyOf(".!?:;<>(){}=").matchesNoneOf(word));
  }

  private static boolean isEnough(int count, Line line) {
    return switch (Zones.zoneOf(line)) {
      case BODY -> count >= ENOUGH_ANYWHERE || isInRun(line);
      case HEAD -> count >= ENOUGH_OUTSIDE_PROSE;
      case TAIL -> count >= ENOUGH_OUTSIDE_PROSE || isLast(line);
    };
  }

  /** Single tags line by line, so many that no author set them apart as headings. */
  private static boolean isInRun(Line line) {
    int run = 1;
    for (int step = -1; step <= 1; step += 2) {
      int i = line.index() + step;
      while (run < ENOUGH_ANYWHERE
          && i >= 0
          && i < line.document().lineCount()
          && isRunning(line.document().line(i))) {
        run++;
        i += step;
      }
    }
    return run >= ENOUGH_ANYWHERE && isRunning(line);
  }

  private static boolean isRunning(Line line) {
    return !line.isBlank()
        && isTags(line)
        && !PREPROCESSOR.contains(line.text().substring(1))
        && !Neighbors.isAnnounced(line);
  }

  private static boolean isLast(Line line) {
    return line.index() >= line.document().get(LAST_TAGS)
        && !PREPROCESSOR.contains(line.text().substring(1));
  }

  /** Returns the first of the lines at the end of a document that hold nothing but tags. */
  private static int firstOfLastTags(Document document) {
    int first = document.lineCount();
    while (first > 0 && (document.line(first - 1).isBlank() || isTags(document.line(first - 1)))) {
      first--;
    }
    return first;
  }

  private static boolean isTags(Line line) {
    return line.end() - line.start() <= LONGEST && !tags(line).isEmpty();
  }

  /** Returns the tags of the line, number signs included; none if the line holds anything else. */
  private static List<Span> tags(Line line) {
    String text = line.document().text();
    Span content = line.content();
    List<Span> tags = new ArrayList<>();
    int i = content.start();
    while (i < content.end()) {
      char c = text.charAt(i);
      if (Blanks.isBlank(c) || SEPARATOR.matches(c)) {
        i++;
        continue;
      }
      int start = i++;
      boolean letter = false;
      while (i < content.end() && isTagPart(text.charAt(i))) {
        letter |= !isAsciiSymbolOrDigit(text.charAt(i));
        i++;
      }
      if (!isNumberSign(c)
          || !letter
          || i - start < SHORTEST_TAG
          || isHexadecimal(text.substring(start + 1, i))) {
        return List.of();
      }
      tags.add(new Span(start, i));
    }
    return tags;
  }

  /** Returns whether the word is a color or the name of a commit. */
  private static boolean isHexadecimal(String word) {
    return word.length() >= SHORTEST_HEX && HEX.matchesAllOf(word) && DIGIT.matchesAnyOf(word);
  }

  private static boolean isTagPart(char c) {
    return c < 0x80
        ? WORD.matches(c)
        : !Blanks.isBlank(c) && !SEPARATOR.matches(c) && !isNumberSign(c);
  }

  private static boolean isAsciiSymbolOrDigit(char c) {
    return c < 'A' || c > 'Z' && c < 'a';
  }

  private static boolean isNumberSign(char c) {
    return c == '#' || c == '\uFF03';
  }
}
