package io.github.textcleaner.rules.context;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.lang.PhraseBook;
import io.github.textcleaner.rules.lang.PhraseBook.Hit;
import io.github.textcleaner.rules.lang.PhraseBook.Proof;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.List;
import java.util.Optional;

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

  /** So many prove each other within the prose. */
  private static final int PROVING_RUN_IN_BODY = 4;

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
    ImmutableListMultimap.Builder<String, Piece> pieces = ImmutableListMultimap.builder();
    for (int i = 0; i < document.lineCount(); i++) {
      Line line = document.line(i);
      if (line.isBlank()) {
        continue;
      }
      Zone zone = zones.of(line);
      Optional<Hit> hit = hits.of(line).filter(h -> isProved(h, line, zones));
      Optional<Hit> near = Optional.empty();
      if (hit.isEmpty() && zone != Zone.BODY) {
        hit = line.has(Trait.SHORT) ? Optional.empty() : notice(line);
        near = zone == Zone.TAIL && hit.isEmpty() ? PhraseBook.get().findNear(line.text()) : near;
      }
      hit.ifPresent(h -> pieces.put(h.rule(), new Piece(line, h.value(), false)));
      near.ifPresent(h -> pieces.put(h.rule(), new Piece(line, h.value(), true)));
    }
    byRule = pieces.build();
  }

  private static boolean isProved(Hit hit, Line line, Zones zones) {
    Zone zone = zones.of(line);
    if (hit.isSure() || zones.isAfterArticle(line)) {
      return true;
    }
    if (zone != Zone.BODY && hit.proof() == Proof.OUTSIDE) {
      return true;
    }
    int run = zone == Zone.BODY ? PROVING_RUN_IN_BODY : PROVING_RUN;
    return !Neighbors.isListed(line)
        && !Neighbors.headsList(line)
        && (hasSureNeighbor(line) || 1 + line.document().get(Company.ANALYSIS).around(line) >= run);
  }

  private static boolean hasSureNeighbor(Line line) {
    return Neighbors.above(line).flatMap(Furniture::hit).filter(Hit::isSure).isPresent()
        || Neighbors.below(line).flatMap(Furniture::hit).filter(Hit::isSure).isPresent();
  }

  private static Optional<Hit> hit(Line line) {
    return line.document().get(PhraseHits.ANALYSIS).of(line);
  }

  private static Optional<Hit> notice(Line line) {
    boolean fits = line.end() - line.start() <= PhraseBook.LONGEST_NOTICE;
    return fits ? PhraseBook.get().find(line.text()) : Optional.empty();
  }

  /** Returns the places of the lines that belong to one of some rules. */
  public ImmutableSet<Integer> lines(ImmutableSet<String> rules) {
    return rules.stream()
        .flatMap(rule -> of(rule).stream())
        .map(piece -> piece.line().index())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the furniture that belongs to a rule, from top to bottom. */
  public List<Piece> of(String rule) {
    return byRule.get(rule);
  }
}
