package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.rules.words.Language;
import io.github.textcleaner.text.Document;
import java.util.List;

/** Fills what lost bytes leave open in the lines of a document. */
final class LostBytes {
  /** Each sees what those before it filled. */
  private static final ImmutableList<LostByteClue> CLUES =
      ImmutableList.of(
          new AlphabetClue(),
          new RussianClue(),
          new LatinWordClue(),
          new KnownWordClue(),
          new GreekClue(),
          new CjkClue(),
          new MarkClue());

  private LostBytes() {}

  static void fill(Document document, List<RepairedLine> lines) {
    if (lines.stream().allMatch(line -> line.openPlaces().isEmpty())) {
      return;
    }
    Writing blank = Writing.in(document.get(Language.OF_DOCUMENT));
    Writing whole = blank;
    for (RepairedLine line : lines) {
      whole = whole.with(line.text());
    }
    for (RepairedLine line : lines) {
      if (!line.openPlaces().isEmpty()) {
        Writing writing = blank.with(line.text()).within(whole);
        CLUES.forEach(clue -> clue.apply(line, writing));
      }
    }
  }
}
