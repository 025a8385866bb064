package io.github.textcleaner.rules.names;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.clues.Clue;
import io.github.textcleaner.rules.letters.FoldedChars;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.HashBits;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.LineAnalysis;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.Optional;

/**
 * A sentence that says who reported, wrote, edited or contributed, as news agencies and papers put
 * it below a report: names, and no other words than such a sentence needs.
 *
 * @param names where the names of those who wrote stand in the document
 */
public record ContributorLine(ImmutableList<Span> names) {
  /** The words that such sentences are made of, beside names, as they are folded. */
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of(
          "by",
          "and",
          "in",
          "from",
          "for",
          "with",
          "to",
          "this",
          "the",
          "of",
          "at",
          "on",
          "also",
          "additional",
          "further",
          "report",
          "reporting",
          "reported",
          "story",
          "article",
          "piece",
          "post",
          "writing",
          "written",
          "editing",
          "edited",
          "contributed",
          "contributing",
          "contributions",
          "compiled",
          "translated",
          "translation",
          "graphics",
          "photography",
          "research",
          "researched",
          "production",
          "writer",
          "writers",
          "reporter",
          "reporters",
          "correspondent",
          "correspondents",
          "editor",
          "editors",
          "producer",
          "producers",
          "journalist",
          "journalists",
          "staff",
          "bureau",
          "newsroom",
          "reporte",
          "reportes",
          "reportaje",
          "adicional",
          "adicionales",
          "de",
          "del",
          "en",
          "editado",
          "editada",
          "edicion",
          "escrito",
          "redaccion",
          "traducido",
          "traduccion",
          "por",
          "y",
          "e",
          "a",
          "espanol",
          "este",
          "esta",
          "con",
          "contribuyo",
          "contribuyeron",
          "colaboro",
          "colaboraron",
          "informe",
          "articulo",
          "nota",
          "informacion",
          "reportagem",
          "edicao",
          "texto",
          "contribuiu",
          "contribuiram",
          "para",
          "reportage",
          "redige",
          "edite",
          "traduit",
          "par",
          "avec",
          "et",
          "la",
          "le",
          "pour",
          "version",
          "francaise",
          "francais",
          "service",
          "contribue",
          "ont",
          "cet",
          "bericht",
          "berichterstattung",
          "von",
          "und",
          "an",
          "diesem",
          "aus",
          "der",
          "die",
          "geschrieben",
          "redigiert",
          "mitarbeit",
          "artikel",
          "haben",
          "hat",
          "mitgearbeitet");

  /** Who follows these words is no author. */
  private static final ImmutableSet<String> EDITORS =
      ImmutableSet.of(
          "editing",
          "edited",
          "editor",
          "editors",
          "producer",
          "producers",
          "production",
          "translated",
          "translation",
          "graphics",
          "photography",
          "editado",
          "editada",
          "edicion",
          "traducido",
          "traduccion",
          "edicao",
          "edite",
          "traduit",
          "redigiert");

  private static final ImmutableSet<String> REPORTERS =
      ImmutableSet.of(
          "reporting",
          "reported",
          "contributed",
          "contributing",
          "writing",
          "written",
          "writer",
          "writers",
          "reporter",
          "reporters",
          "reporte",
          "reportes",
          "escrito",
          "reportagem",
          "reportage",
          "redige",
          "bericht",
          "berichterstattung",
          "mitarbeit");

  /** What one of such sentences holds, as it is folded: a stem of {@link Clue#CONTRIBUTOR}. */
  static final ImmutableList<String> PROOFS =
      ImmutableList.of(
          "reporting by ",
          "contributed to this ",
          "contributed reporting",
          "contributing: ",
          "contributed from ",
          "(editing by ",
          "editado por ",
          "editado en espanol por ",
          "edicao de ",
          "edite par ",
          "redigiert von ",
          "contribuyo a est",
          "contribuyeron a est",
          "contribuiu para est",
          "mitarbeit: ",
          "ont contribue a cet",
          "diesem artikel mitgearbeitet");

  /** What stands before the name of a place. */
  private static final ImmutableSet<String> BEFORE_PLACES =
      ImmutableSet.of("in", "from", "at", "en", "aus", "para", "for", "la");

  private static final HashBits HASHES = hashes();

  private static final CharMatcher LOWER = CharMatcher.inRange('a', 'z');
  private static final CharMatcher EDGE =
      CharMatcher.anyOf("()[];:,.*_\u2014\u2013\u2019'\"\u201C\u201D").precomputed();

  private static final LineAnalysis<Boolean> IS_CREDIT =
      LineAnalysis.of("credit of contributors", line -> read(line).isPresent());

  /** Reads a line; empty if it holds any word that no such sentence needs. */
  public static Optional<ContributorLine> of(Line line) {
    return isCredit(line) ? read(line) : Optional.empty();
  }

  /** Returns whether the line is such a sentence. */
  public static boolean isCredit(Line line) {
    return line.get(IS_CREDIT);
  }

  private static Optional<ContributorLine> read(Line line) {
    Span content = line.content();
    boolean fits =
        content.length() <= PhraseBook.LONGEST_NOTICE
            && (!line.has(Trait.SHORT) || Clue.CONTRIBUTOR.mayBeIn(line))
            && mayBe(line)
            && Clue.CONTRIBUTOR.mayBeIn(line)
            && isProved(line);
    Optional<ImmutableList<Span>> names = fits ? new Reader(line).read() : Optional.empty();
    return names.map(ContributorLine::new);
  }

  static boolean isProved(Line line) {
    String folded = Folding.fold(line.content().of(line.document().text()));
    return PROOFS.stream().anyMatch(folded::contains);
  }

  /** Most sentences soon have an unknown word in small letters, mostly in the second place. */
  private static boolean mayBe(Line line) {
    String text = line.document().text();
    int end = line.content().end();
    int from = line.content().start();
    while (from < end) {
      int to = from;
      int hash = 0;
      while (to < end && isSmall(text.charAt(to))) {
        hash = FoldedChars.next(hash, text.charAt(to++));
      }
      boolean plain = to > from && (to == end || Blanks.isBlank(text.charAt(to)));
      if (plain && !HASHES.mayHold(hash)) {
        return false;
      }
      while (to < end && !Blanks.isBlank(text.charAt(to))) {
        to++;
      }
      while (to < end && Blanks.isBlank(text.charAt(to))) {
        to++;
      }
      from = to;
    }
    return true;
  }

  private static HashBits hashes() {
    HashBits hashes = new HashBits();
    WORDS.forEach(word -> hashes.add(word.hashCode()));
    return hashes;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Reads word by word and gives up at the first one that does not fit: in prose, the second. */
  private static final class Reader {
    private final String text;
    private final int end;
    private final ImmutableList.Builder<Span> names = ImmutableList.builder();
    private int capitals;
    private int at;
    private int nameStart = -1;
    private int nameEnd = -1;
    private String before = "";
    private boolean editing;

    Reader(Line line) {
      text = line.document().text();
      at = line.content().start();
      end = line.content().end();
    }

    Optional<ImmutableList<Span>> read() {
      while (at < end) {
        int from = at;
        while (at < end && !Blanks.isBlank(text.charAt(at))) {
          at++;
        }
        if (!word(from, at)) {
          return Optional.empty();
        }
        while (at < end && Blanks.isBlank(text.charAt(at))) {
          at++;
        }
      }
      closeName();
      return capitals > 1 ? Optional.of(names.build()) : Optional.empty();
    }

    private boolean word(int from, int to) {
      String raw = text.substring(from, to);
      if (isPlain(raw)) {
        return known(raw);
      }
      String word = EDGE.trimFrom(raw);
      if (word.isEmpty() || known(Folding.fold(word))) {
        return true;
      }
      if (!Letters.isUpper(word.charAt(0))) {
        return false;
      }
      capitals++;
      int start = from + raw.indexOf(word);
      nameStart = nameStart < 0 ? start : nameStart;
      nameEnd = start + word.length();
      if (EDGE.matches(raw.charAt(raw.length() - 1)) && word.length() > 1) {
        closeName();
      }
      return true;
    }

    private boolean known(String folded) {
      if (!WORDS.contains(folded)) {
        return false;
      }
      closeName();
      editing = EDITORS.contains(folded) || editing && !REPORTERS.contains(folded);
      before = folded;
      return true;
    }

    private static boolean isPlain(String word) {
      return LOWER.matchesAllOf(word);
    }

    private void closeName() {
      if (nameStart >= 0
          && !editing
          && !BEFORE_PLACES.contains(before)
          && PersonNames.isName(text.substring(nameStart, nameEnd))) {
        names.add(new Span(nameStart, nameEnd));
      }
      nameStart = -1;
    }
  }
}
