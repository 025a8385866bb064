package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the seams of a document at marks, digits and capitals that no guard holds back. */
@SuppressWarnings("EnumOrdinal") // ordinals index tables in memory; files hold names
final class SeamScan {
  private static final Traits LOST_SPACE = Traits.of(Trait.LOST_SPACE);

  /** Where the runs of visible characters that may hold a seam start and end in their line. */
  private static final LineAnalysis<ImmutableIntArray> RUNS =
      LineAnalysis.of("runs that may hold a seam", SeamScan::runs);

  private static final int SHORTEST_TOKEN = 3;

  private static final int NONE = Glyph.NONE.ordinal();
  private static final int LOWER = Glyph.LOWER.ordinal();
  private static final int SHIFT = 5;
  private static final boolean[] PAIRS = pairs();

  private final List<Seam> seams = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private SeamScan() {}

  static ImmutableList<Seam> of(Document document) {
    SeamScan scan = new SeamScan();
    if (document.has(Trait.LOST_SPACE)) {
      for (int i = 0; i < document.lineCount(); i++) {
        if (LOST_SPACE.anyIn(document, i)) {
          scan.scan(document.line(i));
        }
      }
    }
    return scan.found();
  }

  private static boolean[] pairs() {
    boolean[] pairs = new boolean[1 << 2 * SHIFT];
    for (Glyph before : Glyph.values()) {
      for (Glyph after : Glyph.values()) {
        pairs[before.ordinal() << SHIFT | after.ordinal()] = mayPart(before, after);
      }
    }
    return pairs;
  }

  private static boolean mayPart(Glyph before, Glyph after) {
    if (before == Glyph.NONE || after == Glyph.NONE) {
      return false;
    }
    boolean afterMark =
        before.endsSentence()
            || before.endsClause()
            || before.isQuote()
            || before == Glyph.RIGHT_BRACKET;
    boolean beforeMark =
        after.isQuote() || after == Glyph.LEFT_BRACKET || after == Glyph.LEFT_SINGLE;
    return before == Glyph.APOSTROPHE && (after == Glyph.UPPER || after == Glyph.LEFT_QUOTE)
        || afterMark && after.isLetterOrDigit()
        || (afterMark || before.isLetterOrDigit()) && beforeMark
        || before == Glyph.LOWER && after == Glyph.UPPER
        || before == Glyph.DIGIT && after.isLetter();
  }

  private void scan(Line line) {
    ImmutableIntArray runs = line.get(RUNS);
    if (runs.isEmpty()) {
      return;
    }
    Paragraph paragraph = new Paragraph(line);
    if (paragraph.isVerse()) {
      return;
    }
    String text = line.document().text();
    int start = line.start();
    for (int i = 0; i < runs.length(); i += 2) {
      scan(new Token(text, start + runs.get(i), start + runs.get(i + 1)), paragraph);
    }
  }

  private static ImmutableIntArray runs(Line line) {
    int length = line.end() - line.start();
    char[] letters = new char[length];
    line.document().text().getChars(line.start(), line.end(), letters, 0);
    ImmutableIntArray.Builder runs = ImmutableIntArray.builder();
    int start = 0;
    while (start < length) {
      boolean found = false;
      int previous = NONE;
      int i = start;
      for (; i < length; i++) {
        if (previous == LOWER && letters[i] >= 'a' && letters[i] <= 'z') {
          continue;
        }
        int next = Glyph.code(letters[i]);
        if (next == NONE) {
          break;
        }
        found |= PAIRS[previous << SHIFT | next] && isInside(letters, start, i);
        previous = next;
      }
      if (found && i - start >= SHORTEST_TOKEN && i - start <= Token.LONGEST) {
        runs.add(start).add(i);
      }
      start = i + 1;
    }
    return runs.build();
  }

  /** A mark at the edge of a run of visible characters parts nothing. */
  private static boolean isInside(char[] letters, int start, int i) {
    boolean first = i - 1 == start && !Glyph.isLetterOrDigit(letters[start]);
    boolean mark = !Glyph.isLetterOrDigit(letters[i]);
    boolean last = mark && (i + 1 == letters.length || Glyph.isNone(letters[i + 1]));
    return !first && !last && !(mark && closesBeforeMark(letters, i));
  }

  /** A quotation mark before a comma or the mark of a sentence opens nothing. */
  private static boolean closesBeforeMark(char[] letters, int i) {
    Glyph next = Glyph.of(letters[i + 1]);
    return Glyph.of(letters[i]).isQuote()
        && !Glyph.of(letters[i - 1]).isQuote()
        && next != Glyph.ELLIPSIS
        && (next.endsSentence() || next.endsClause());
  }

  private void scan(Token token, Paragraph paragraph) {
    if (token.isUntouchable()) {
      return;
    }
    for (int i = token.start() + 1; i < token.end(); i++) {
      if (PAIRS[token.at(i - 1).ordinal() << SHIFT | token.at(i).ordinal()]) {
        Join join = join(token, i, paragraph);
        if (join != null) {
          add(new Seam(join, i, token, paragraph));
        }
      }
    }
  }

  private void add(Seam seam) {
    boolean capital = seam.join() == Join.CAPITAL;
    if (capital && Names.isSpeaker(seam)) {
      names.add(seam.whole());
    } else if (capital && Names.isOfCompany(seam)) {
      if (Names.mayBeCompany(seam)) {
        names.add(seam.whole());
      }
    } else if (Guards.allow(seam)) {
      seams.add(seam);
    }
  }

  /** Returns the seams, but for those in names of companies and speakers of the document. */
  private ImmutableList<Seam> found() {
    if (!names.isEmpty()) {
      seams.removeIf(seam -> names.contains(seam.whole()));
    }
    return ImmutableList.copyOf(seams);
  }

  private static @Nullable Join join(Token token, int offset, Paragraph paragraph) {
    Glyph before = token.at(offset - 1);
    Glyph after = token.at(offset);
    if (after.isQuote()) {
      if (!paragraph.quotes().opens(offset)
          || before == Glyph.RIGHT_BRACKET && offset - 1 == token.start()) {
        return null;
      }
      if (before.isQuote()) {
        return paragraph.quotes().opens(offset - 1) ? null : Join.CLOSING_QUOTE;
      }
      return Join.OPENING_QUOTE;
    }
    if (after == Glyph.LEFT_SINGLE) {
      if (token.at(offset + 1) != Glyph.UPPER) {
        return null;
      }
      if (before.isQuote() && !paragraph.quotes().opens(offset - 1)) {
        return token.at(offset - 2).endsSentence() ? Join.CLOSING_QUOTE : null;
      }
      return before.endsSentence() ? Join.OPENING_QUOTE : null;
    }
    if (after == Glyph.LEFT_BRACKET) {
      boolean insideQuotes = before.isQuote() && paragraph.quotes().opens(offset - 1);
      return insideQuotes || before == Glyph.DIGIT || before == Glyph.APOSTROPHE
          ? null
          : Join.OPENING_BRACKET;
    }
    if (before.isQuote()) {
      return paragraph.quotes().opens(offset - 1) || after == Glyph.DIGIT
          ? null
          : Join.CLOSING_QUOTE;
    }
    if (before == Glyph.APOSTROPHE) {
      boolean afterSentence =
          token.at(offset - 2).endsSentence() || token.at(offset - 2) == Glyph.COMMA;
      return afterSentence && after == Glyph.UPPER ? Join.CLOSING_QUOTE : null;
    }
    if (before == Glyph.RIGHT_BRACKET) {
      return after == Glyph.DIGIT ? null : Join.CLOSING_BRACKET;
    }
    if (before.endsSentence()) {
      return after == Glyph.DIGIT ? Join.SENTENCE_NUMBER : Join.SENTENCE;
    }
    if (before.endsClause()) {
      return after == Glyph.DIGIT ? null : Join.CLAUSE;
    }
    return before == Glyph.DIGIT ? Join.NUMBER : Join.CAPITAL;
  }
}
