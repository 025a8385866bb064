package io.github.textcleaner.rules.context.links;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.rules.phrases.LinkLine;
import io.github.textcleaner.rules.phrases.LinkLine.Strength;
import io.github.textcleaner.rules.phrases.PhraseBook.Hit;
import io.github.textcleaner.rules.phrases.PhraseBook.Proof;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links to other texts between paragraphs: a label, often of one word, and a title, alone below a
 * paragraph. Lines with other labels are the author's: a glossary, a play, an interview or minutes;
 * so is a label that speaks a sentence elsewhere. Only labels of several words that say to read on
 * prove such a line by themselves. Others need a page with other furniture, and those whose label
 * is a word that says little, such as "Read", brackets, or capitals and a second link.
 *
 * <p>Measured: of 16 lines of this shape on labeled pages none was an author's.
 */
public final class LabeledLinks {
  public static final Analysis<LabeledLinks> ANALYSIS =
      Analysis.of("labeled links", LabeledLinks::new);

  private static final Traits SHORT = Traits.of(Trait.SHORT);

  private static final int LONGEST_LABEL = 30;
  private static final int MOST_WORDS_OF_LABEL = 3;

  /** More other labels than this are a table, or people who speak, */
  private static final int MOST_LABELS = 3;

  /** and more than this are tasks, if a label says what to do: read, watch, discuss. */
  private static final int MOST_LABELS_BESIDE_TASK = 1;

  /** So many links with different titles prove one whose label says little by itself. */
  private static final int FEWEST_TITLES = 2;

  private static final String BOLD = "**";

  private static final CharMatcher COLON = CharMatcher.anyOf(":\uFF1A");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final ImmutableMap<Integer, LinkLine> links;

  /** Labels between paragraphs that prove no link: the author's, below the paragraphs too. */
  private final ImmutableSet<String> words;

  private LabeledLinks(Document document) {
    Map<Integer, LinkLine> found = new LinkedHashMap<>();
    if (Zones.hasProse(document)) {
      for (Line line : document.lines(SHORT)) {
        LinkLine.of(line)
            .filter(link -> Zones.zoneOf(line) != Zone.HEAD)
            .ifPresent(link -> found.put(line.index(), link));
      }
    }
    Set<String> unproved = new HashSet<>();
    if (!found.isEmpty()) {
      found.forEach(
          (index, link) -> {
            if (Zones.zoneOf(document.line(index)) == Zone.BODY) {
              unproved.add(link.label());
            }
          });
      keepLinks(found, document);
      found.values().forEach(link -> unproved.remove(link.label()));
    }
    links = ImmutableMap.copyOf(found);
    words = ImmutableSet.copyOf(unproved);
  }

  private static void keepLinks(Map<Integer, LinkLine> found, Document document) {
    Set<String> others = new HashSet<>();
    Set<String> linked = new HashSet<>();
    found.values().forEach(link -> linked.add(link.label()));
    Set<String> spoken = new HashSet<>();
    for (Line line : document.lines()) {
      boolean link = found.containsKey(line.index());
      if (link || Zones.zoneOf(line) != Zone.BODY || PhraseHits.of(line).isPresent()) {
        continue;
      }
      String label = labelOf(line);
      if (label.isEmpty()) {
        continue;
      }
      if (!linked.contains(label)) {
        others.add(label);
      } else if (Prose.closesSentence(line) && !line.text().endsWith("?")) {
        spoken.add(label);
      }
    }
    ImmutableMap<Integer, LinkLine> all = ImmutableMap.copyOf(found);
    found
        .entrySet()
        .removeIf(
            entry ->
                spoken.contains(entry.getValue().label())
                    || others.size() > mostLabelsBeside(entry.getValue())
                    || !standsAlone(document.line(entry.getKey()), all));
    boolean onPage =
        found.values().stream().anyMatch(link -> link.strength() == Strength.SURE)
            || document.get(PhraseHits.ANALYSIS).lines().stream()
                .filter(line -> !all.containsKey(line.index()))
                .anyMatch(LabeledLinks::isFurniture);
    Set<String> titles = new HashSet<>();
    found.values().forEach(link -> titles.add(link.title()));
    boolean repeated = titles.size() >= FEWEST_TITLES;
    found.values().removeIf(link -> !isProved(link, onPage, repeated));
  }

  /** Returns whether a line that the book knows is furniture where it stands, without company. */
  private static boolean isFurniture(Line line) {
    Hit hit = PhraseHits.of(line).orElseThrow();
    boolean outside = hit.proof() == Proof.OUTSIDE && hit.value().isEmpty();
    return hit.isSure() || outside && Zones.zoneOf(line) != Zone.BODY;
  }

  private static boolean isProved(LinkLine link, boolean onPage, boolean repeated) {
    return switch (link.strength()) {
      case SURE -> true;
      case NAMED -> onPage;
      case CAPITALS -> onPage && repeated;
    };
  }

  private static int mostLabelsBeside(LinkLine link) {
    return link.strength() == Strength.NAMED ? MOST_LABELS : MOST_LABELS_BESIDE_TASK;
  }

  /**
   * Returns whether a paragraph stands above a link, and below it a paragraph, a heading or nothing
   * at all. Two links may stand one below the other.
   */
  private static boolean standsAlone(Line line, Map<Integer, LinkLine> found) {
    if (Neighbors.hasBullet(line) && !line.text().startsWith(BOLD)) {
      return false;
    }
    Optional<Line> above = Neighbors.above(line);
    Optional<Line> below = Neighbors.below(line);
    boolean pair = above.filter(other -> found.containsKey(other.index())).isPresent();
    if (pair) {
      above = above.flatMap(Neighbors::above);
    } else if (below.filter(other -> found.containsKey(other.index())).isPresent()) {
      below = below.flatMap(Neighbors::below);
    }
    if (above.filter(LabeledLinks::isSentence).isEmpty()) {
      return false;
    }
    boolean paragraph = Prose.isInProse(above.get());
    if (below.isEmpty() || isSentence(below.get())) {
      return paragraph || below.filter(Prose::isInProse).isPresent();
    }
    return paragraph && mayFollow(below.get(), found);
  }

  /** A paragraph, or a short one that ends as a sentence does, of nobody who is named first. */
  private static boolean isSentence(Line line) {
    return (Prose.isInProse(line) || Prose.closesSentence(line))
        && labelOf(line).isEmpty()
        && !Neighbors.hasBullet(line);
  }

  /** A heading, or furniture, but no other line with a label and no list. */
  private static boolean mayFollow(Line line, Map<Integer, LinkLine> found) {
    return !found.containsKey(line.index())
        && line.has(Trait.SHORT)
        && COLON.matchesNoneOf(line.text())
        && line.text().indexOf('|') < 0
        && !Neighbors.hasBullet(line);
  }

  /** Returns the label that a line opens with, folded, empty if with none. */
  private static String labelOf(Line line) {
    if (line.isBlank()) {
      return "";
    }
    int start = line.content().start();
    int end = Math.min(line.content().end(), start + LONGEST_LABEL);
    String opening = line.document().text().substring(start, end);
    int colon = COLON.indexIn(opening);
    if (colon <= 0) {
      return "";
    }
    String label = opening.substring(0, colon);
    List<String> words = WORDS.splitToList(label);
    boolean name =
        words.size() <= MOST_WORDS_OF_LABEL
            && words.stream().noneMatch(word -> Letters.isLower(word.charAt(0)))
            && words.stream().anyMatch(word -> Character.isLetter(word.charAt(0)));
    return name ? LineKey.of(label) : "";
  }

  /** Returns whether a line has a label that stands between paragraphs as a word of the author. */
  public boolean isOfAuthor(Line line) {
    return !words.isEmpty()
        && LinkLine.of(line).filter(link -> words.contains(link.label())).isPresent();
  }

  /** Returns the link that a line is; empty if none. */
  public Optional<LinkLine> of(Line line) {
    return Optional.ofNullable(links.get(line.index()));
  }
}
