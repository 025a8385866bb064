package io.github.textcleaner.rules.context.furniture;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.textcleaner.rules.context.Company;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.WorkCredits;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.context.links.LabeledLinks;
import io.github.textcleaner.rules.context.recipes.RecipeCards;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.rules.phrases.PhraseBook.Proof;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which lines of a document are furniture of the page: buttons, labels, prompts and notices that a
 * phrase book knows. A phrase that an author could have written too counts outside of the prose, or
 * beside other furniture.
 */
public final class Furniture {
  /** Finds the furniture of a document. */
  public static final Analysis<Furniture> ANALYSIS = Analysis.of("furniture", Furniture::new);

  /** So many known lines close to each other prove each other outside of the prose. */
  private static final int PROVING_RUN = 3;

  /** So many buttons to share are passed on the way up to the author. */
  private static final int LONGEST_BAR = 8;

  /** So many prove each other within the prose. */
  private static final int PROVING_RUN_IN_BODY = 4;

  /** Agencies do not prove each other: they may be what a text is about. */
  private static final String AGENCY = "source-credit";

  /** "12 comments on the weather" may be a title. */
  private static final String COMMENTS = "comment-count";

  /** The rules whose lines have numbers beside them. */
  private static final ImmutableList<String> COUNTED = ImmutableList.of("share-bar", COMMENTS);

  private static final ImmutableSet<String> BUTTONS = ImmutableSet.of("page-control", "share-bar");

  private static final String ADVERTISEMENT = "advertisement-label";

  private static final String READING_TIME = "reading-time";

  /** "Published" and "Updated", whose dates are lost. */
  private static final String PUBLICATION = "publication-label";

  private static final int LONGEST_COUNT = 12;

  private static final CharMatcher OPENING = CharMatcher.anyOf("\"\u201C\u201E");

  /** The title is one of so many lines at the top. */
  private static final int LINES_WITH_TITLE = 6;

  private static final Pattern COUNT =
      Pattern.compile("\\s*(?!(?:1\\d|20)\\d\\d\\s*$)\\d{1,3}(?:[.,]?\\d{1,3})?\\s?[KkMm]?\\s*");

  private static final Traits SHORT_WITH_DIGIT = Traits.of(Trait.SHORT, Trait.DIGIT);

  private static final Comparator<Piece> BY_PLACE =
      (a, b) -> Integer.compare(a.line().index(), b.line().index());

  private final ImmutableListMultimap<String, Piece> byRule;

  /**
   * A line that is furniture.
   *
   * @param line the line
   * @param value what the phrase leaves open, empty if nothing
   * @param near whether the phrase is misspelled
   */
  public record Piece(Line line, String value, boolean near) {}

  private Furniture(Document document) {
    Zones zones = document.get(Zones.ANALYSIS);
    PhraseHits hits = document.get(PhraseHits.ANALYSIS);
    LabeledLinks links = document.get(LabeledLinks.ANALYSIS);
    ImmutableListMultimap.Builder<String, Piece> pieces = ImmutableListMultimap.builder();
    for (int i = 0; i < document.lineCount(); i++) {
      Line line = document.line(i);
      if (line.isBlank() || WorkCredits.contain(line)) {
        continue;
      }
      Optional<Hit> hit =
          proved(line, zones, hits).filter(found -> found.isSure() || !links.isOfAuthor(line));
      Optional<Hit> near =
          hit.isEmpty() && zones.of(line) == Zone.TAIL
              ? PhraseBook.get().findNear(line.text())
              : Optional.empty();
      boolean ofRecipe =
          (hit.isPresent() || near.isPresent()) && document.get(RecipeCards.ANALYSIS).contain(line);
      if (ofRecipe) {
        continue;
      }
      if (hit.isPresent()) {
        pieces.put(hit.get().rule(), new Piece(line, hit.get().value(), false));
      } else if (near.isPresent()) {
        pieces.put(near.get().rule(), new Piece(line, near.get().value(), true));
      } else if (NewsletterName.isIn(line)) {
        pieces.put(NewsletterName.RULE, new Piece(line, "", false));
      } else {
        links
            .of(line)
            .ifPresent(link -> pieces.put(link.rule(), new Piece(line, link.title(), false)));
      }
    }
    byRule = withZeros(document, zones, withCounts(document, zones, pieces.build()));
  }

  /** Returns what the phrase book says of a line if that makes the line furniture. */
  private static Optional<Hit> proved(Line line, Zones zones, PhraseHits hits) {
    if (line.has(Trait.SHORT)) {
      Optional<Hit> hit = PhraseHits.of(line);
      return hit.isPresent() && isProved(hit.get(), line, zones) ? hit : Optional.empty();
    }
    boolean body = zones.of(line) == Zone.BODY;
    if (body && hits.areNone() || Prose.isProse(line)) {
      return Optional.empty();
    }
    Optional<Hit> hit = PhraseBook.of(line);
    return hit.isPresent() && (hit.get().isSure() || !body) ? hit : Optional.empty();
  }

  /** Adds the numbers that stand beside buttons to share or above comments. */
  private static ImmutableListMultimap<String, Piece> withCounts(
      Document document, Zones zones, ImmutableListMultimap<String, Piece> pieces) {
    if (!document.has(Trait.DIGIT)) {
      return pieces;
    }
    Map<Integer, String> counted = new HashMap<>();
    for (String rule : COUNTED) {
      pieces.get(rule).forEach(piece -> counted.put(piece.line().index(), rule));
    }
    if (counted.isEmpty()) {
      return pieces;
    }
    ListMultimap<String, Piece> counts = MultimapBuilder.hashKeys().arrayListValues().build();
    for (Line line : document.lines(SHORT_WITH_DIGIT)) {
      if (!isCount(line)) {
        continue;
      }
      Optional<Line> above = Neighbors.above(line);
      Optional<Line> below = Neighbors.below(line);
      if (above.filter(Furniture::isCount).isPresent()
          || below.filter(Furniture::isCount).isPresent()) {
        continue;
      }
      String before = above.map(other -> counted.get(other.index())).orElse(null);
      String after = below.map(other -> counted.get(other.index())).orElse(null);
      boolean proved = zones.of(line) != Zone.BODY || before != null && after != null;
      String rule = before == null ? after : before;
      if (proved && rule != null) {
        counts.put(rule, new Piece(line, "", false));
      }
    }
    if (counts.isEmpty()) {
      return pieces;
    }
    ListMultimap<String, Piece> all = MultimapBuilder.hashKeys().arrayListValues().build(pieces);
    all.putAll(counts);
    all.asMap().values().forEach(list -> ((List<Piece>) list).sort(BY_PLACE));
    return ImmutableListMultimap.copyOf(all);
  }

  private static ImmutableListMultimap<String, Piece> withZeros(
      Document document, Zones zones, ImmutableListMultimap<String, Piece> pieces) {
    if (!document.has(Trait.DIGIT)) {
      return pieces;
    }
    ImmutableSet<Integer> known =
        pieces.values().stream()
            .map(piece -> piece.line().index())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Line> zeros = ZeroCounts.of(document, zones, known);
    if (zeros.isEmpty()) {
      return pieces;
    }
    ListMultimap<String, Piece> all = MultimapBuilder.hashKeys().arrayListValues().build(pieces);
    zeros.forEach(line -> all.put(COMMENTS, new Piece(line, "", false)));
    all.get(COMMENTS).sort(BY_PLACE);
    return ImmutableListMultimap.copyOf(all);
  }

  /** A number of people, not of a year: {@code 0}, {@code 420}, {@code 1.2K}. */
  private static boolean isCount(Line line) {
    return line.content().length() <= LONGEST_COUNT && COUNT.matcher(line.text()).matches();
  }

  private static boolean isProved(Hit hit, Line line, Zones zones) {
    Zone zone = zones.of(line);
    if (zones.isAfterArticle(line)) {
      return true;
    }
    if (hit.rule().equals(COMMENTS) && Neighbors.above(line).isEmpty()) {
      return line.document().get(Company.ANALYSIS).around(line) > 0;
    }
    if (hit.proof() == Proof.OUTSIDE && isButtonOfRecipe(hit, line)) {
      return true;
    }
    if (hit.isSure() || hit.rule().equals(COMMENTS) && zone != Zone.BODY && isCounted(line)) {
      return true;
    }
    if (hit.rule().equals(COMMENTS) && quotesTitle(line)) {
      return true;
    }
    boolean halved = hit.rule().equals(READING_TIME) && isHalved(line, zones);
    if (halved && zone != Zone.BODY
        || hit.rule().equals(READING_TIME) && zone == Zone.HEAD && isBesideAuthor(line)) {
      return true;
    }
    if (zone != Zone.BODY && hit.proof() == Proof.OUTSIDE && !isTitle(line)
        || zone == Zone.HEAD && isLabelBesideLabel(hit, line)) {
      return true;
    }
    int run = zone == Zone.BODY ? PROVING_RUN_IN_BODY : PROVING_RUN;
    if (hit.rule().equals(AGENCY)) {
      return hasSureNeighbor(line);
    }
    return (halved || !Neighbors.isListed(line) && !Neighbors.headsList(line))
        && (hasSureNeighbor(line)
            || isShareBeside(line) && (zone != Zone.BODY || isBelowAuthor(line))
            || 1 + line.document().get(Company.ANALYSIS).around(line) >= run);
  }

  /** Returns whether the line is a button that sites print between the parts of a recipe. */
  private static boolean isButtonOfRecipe(Hit hit, Line line) {
    return BUTTONS.contains(hit.rule())
        && hit.whole()
        && hit.value().isEmpty()
        && line.document().get(RecipeCards.ANALYSIS).surround(line);
  }

  /** Returns whether the line is the label of a reading time below it, or the time. */
  private static boolean isHalved(Line line, Zones zones) {
    return line.has(Trait.DIGIT)
        ? Neighbors.above(line).filter(above -> isLabelOf(above, line, zones)).isPresent()
        : Neighbors.below(line).filter(below -> isLabelOf(line, below, zones)).isPresent();
  }

  /** With other times above or below, both are a part of an author's table. */
  private static boolean isLabelOf(Line label, Line time, Zones zones) {
    boolean inHead = zones.of(label) == Zone.HEAD && zones.of(time) == Zone.HEAD;
    return !label.has(Trait.DIGIT)
        && isOf(label, READING_TIME)
        && isTime(time)
        && (inHead || label.text().endsWith(":"))
        && !Neighbors.isListed(label)
        && !Neighbors.hasBullet(time)
        && Neighbors.above(label).filter(Furniture::isTime).isEmpty()
        && Neighbors.below(time)
            .filter(below -> below.has(Trait.SHORT))
            .flatMap(Neighbors::below)
            .filter(Furniture::isTime)
            .isEmpty();
  }

  private static boolean isTime(Line line) {
    return line.has(Trait.DIGIT) && isOf(line, READING_TIME);
  }

  /** Returns whether a neighbor is a date or signed: {@code by Mara Lind}. */
  private static boolean isBesideAuthor(Line line) {
    return Neighbors.anyBeside(line, AuthorLine::isDateOrSigned);
  }

  /**
   * Returns whether nothing but buttons to share stands between the line and one that is signed.
   */
  private static boolean isBelowAuthor(Line line) {
    Optional<Line> above = Neighbors.above(line);
    for (int i = 0; i < LONGEST_BAR && above.filter(Furniture::isShare).isPresent(); i++) {
      above = above.flatMap(Neighbors::above);
    }
    return above
        .filter(other -> other.has(Trait.SHORT) && AuthorLine.isDateOrSigned(other))
        .isPresent();
  }

  /** A count alone in its line that nothing announces: {@code 12 comments}. */
  private static boolean isCounted(Line line) {
    return line.has(Trait.DIGIT) && !Neighbors.isListed(line) && !Neighbors.headsList(line);
  }

  /** Above the prose two labels of dates without their dates prove each other. */
  private static boolean isLabelBesideLabel(Hit hit, Line line) {
    return hit.rule().equals(PUBLICATION)
        && !line.has(Trait.DIGIT)
        && Neighbors.anyBeside(
            line,
            other ->
                !other.has(Trait.DIGIT)
                    && !other.text().equals(line.text())
                    && isOf(other, PUBLICATION));
  }

  /** Returns whether the line ends with the title of the page in quotation marks. */
  private static boolean quotesTitle(Line line) {
    String text = line.text();
    int open = OPENING.indexIn(text);
    String quoted = open > 0 ? LineKey.of(text.substring(open)) : "";
    if (quoted.isEmpty()) {
      return false;
    }
    Document document = line.document();
    int seen = 0;
    for (int i = 0; i < line.index() && seen < LINES_WITH_TITLE; i++) {
      if (!document.line(i).isBlank()) {
        seen++;
        if (LineKey.of(document.line(i).text()).equals(quoted)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A single word at the top may be what the text is called. */
  private static boolean isTitle(Line line) {
    return line.text().indexOf(' ') < 0 && Neighbors.above(line).isEmpty();
  }

  /** Outside of the prose, and below an author, two buttons to share prove each other. */
  private static boolean isShareBeside(Line line) {
    return isShare(line) && Neighbors.anyBeside(line, Furniture::isShare);
  }

  private static boolean isShare(Line line) {
    return isOf(line, "share-bar");
  }

  private static boolean isOf(Line line, String rule) {
    return hit(line).filter(hit -> hit.rule().equals(rule)).isPresent();
  }

  /** Between paragraphs any heading may stand beside an advertisement. */
  private static boolean hasSureNeighbor(Line line) {
    boolean body = Zones.zoneOf(line) == Zone.BODY;
    return Neighbors.anyBeside(
        line,
        other ->
            hit(other)
                .filter(hit -> hit.isSure() && !(body && hit.rule().equals(ADVERTISEMENT)))
                .isPresent());
  }

  private static Optional<Hit> hit(Line line) {
    return PhraseHits.of(line);
  }

  /** Returns the places of the lines that belong to one of some rules. */
  public ImmutableSet<Integer> lines(ImmutableSet<String> rules) {
    ImmutableSet.Builder<Integer> lines = ImmutableSet.builder();
    for (String rule : rules) {
      for (Piece piece : of(rule)) {
        lines.add(piece.line().index());
      }
    }
    return lines.build();
  }

  /** Returns the furniture that belongs to a rule, from top to bottom. */
  public List<Piece> of(String rule) {
    return byRule.get(rule);
  }
}
