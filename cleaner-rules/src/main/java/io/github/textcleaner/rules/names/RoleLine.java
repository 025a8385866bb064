package io.github.textcleaner.rules.names;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.textcleaner.rules.clues.Clue;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Trait;

/** Lines that say what somebody did: {@code Music: Mara Lind}, {@code Directed by Mara Lind}. */
public final class RoleLine {
  private static final LineAnalysis<Boolean> ANALYSIS =
      LineAnalysis.of("role", line -> mayBe(line) && is(line.text()));

  private static final int LONGEST = 80;
  private static final int MOST_WORDS_OF_ROLE = 3;
  private static final CharMatcher COLON = CharMatcher.anyOf(":\uFF1A");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private RoleLine() {}

  /** Returns whether the line is a few words for a role and the names of those who had it. */
  public static boolean is(Line line) {
    return line.get(ANALYSIS);
  }

  /** Returns false if a look at the shape of the line says that it is none. */
  public static boolean mayBe(Line line) {
    return line.has(Trait.SHORT)
        && line.content().length() <= LONGEST
        && Letters.isUpper(line.document().text().charAt(line.content().start()))
        && (Clue.LABEL.mayBeIn(line) || Clue.BY.mayBeIn(line));
  }

  private static boolean is(String text) {
    int colon = COLON.indexIn(text);
    if (colon > 0) {
      return WORDS.splitToList(text.substring(0, colon)).size() <= MOST_WORDS_OF_ROLE
          && isNames(text.substring(colon + 1).strip());
    }
    int end = text.indexOf(' ');
    for (int i = 1; i <= MOST_WORDS_OF_ROLE && end > 0; i++) {
      int start = afterSpaces(text, end);
      end = text.indexOf(' ', start);
      if (end > 0 && AuthorParser.isBy(text.substring(start, end))) {
        return isNames(String.join(" ", WORDS.split(text.substring(end))));
      }
    }
    return false;
  }

  private static int afterSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static boolean isNames(String text) {
    return !text.isEmpty() && PersonNames.list(text).isPresent();
  }
}
