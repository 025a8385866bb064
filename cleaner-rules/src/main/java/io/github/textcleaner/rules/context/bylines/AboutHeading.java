package io.github.textcleaner.rules.context.bylines;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.PageMarks;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.rules.names.AboutLine;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Headings of boxes about an author: "About the author", or "About" and a name. */
final class AboutHeading {
  /** Words that the headings of boxes begin with, as they are folded. */
  private static final ImmutableSet<String> ABOUT =
      ImmutableSet.of(
          "about",
          "meet",
          "uber",
          "zum",
          "zur",
          "sobre",
          "acerca",
          "a",
          "sull'autore",
          "o",
          "over",
          "om",
          "об");

  /** Parts of words for those who write, of which the headings have one, as they are folded. */
  private static final ImmutableSet<String> AUTHOR =
      ImmutableSet.of("aut", "writer", "contributor", "автор", "forfatt", "skribent");

  private AboutHeading() {}

  static boolean is(Line line) {
    return line.has(Trait.SHORT)
        && (PhraseHits.isOf(BoxParagraphs.RULE, line) && isAboutAuthor(line)
            || AboutLine.nameIn(line.text()).isPresent());
  }

  private static boolean isAboutAuthor(Line line) {
    String folded = Folding.fold(PageMarks.without(line).strip());
    return ABOUT.contains(Words.first(folded)) && AUTHOR.stream().anyMatch(folded::contains);
  }
}
