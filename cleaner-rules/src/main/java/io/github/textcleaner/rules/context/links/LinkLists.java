package io.github.textcleaner.rules.context.links;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.Company;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.RightsSigns;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.context.recipes.RecipeCards;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.dates.DayOrder;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lists of links to other texts. Within the prose: a heading that announces them, such as "Trending
 * news", and titles below it. The last title is left alone, since it may be the heading of what
 * follows, unless that is a known line, or prose and the title is longer than headings are. Behind
 * a press release: such a heading and nothing but addresses down to a line of the page.
 *
 * <p>Measured on labeled pages: of 16 lines that go so none was an author's.
 */
public final class LinkLists {
  /** Finds the lists of links of a document. */
  public static final Analysis<LinkLists> ANALYSIS = Analysis.of("lists of links", LinkLists::new);

  static final String RELATED = "related-heading";

  private static final ImmutableSet<String> HEADINGS =
      ImmutableSet.of("read-more-link", RELATED, "tag-list");

  /** Who lists what others wrote begins with its title in quotation marks. */
  private static final CharMatcher OPENING =
      CharMatcher.anyOf("\"\u00AB\u2018\u201C\u201E\u2039\u300C\u300E").precomputed();

  private static final CharMatcher GOES_ON = CharMatcher.anyOf(",;-\u2013\u2014").precomputed();

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}+[.)]");

  /** Of the headings on labeled pages one in twenty-five is longer, of titles below boxes half. */
  private static final int LONGEST_HEADING = 70;

  private final BitSet lines = new BitSet();

  private LinkLists(Document document) {
    PhraseHits hits = document.get(PhraseHits.ANALYSIS);
    if (hits.areNone()) {
      return;
    }
    Company company = document.get(Company.ANALYSIS);
    Zones zones = document.get(Zones.ANALYSIS);
    Teasers teasers = document.get(Teasers.ANALYSIS);
    for (Line line : hits.lines()) {
      if (zones.of(line) != Zone.HEAD && isHeading(line) && !teasers.contain(line)) {
        List<Line> links =
            zones.of(line) == Zone.BODY ? titles(line, company) : addresses(line, company);
        if (!links.isEmpty()) {
          lines.set(line.index());
          links.forEach(link -> lines.set(link.index()));
        }
      }
    }
  }

  /**
   * Returns the addresses below a heading behind a press release, if a line of the page follows.
   */
  private static List<Line> addresses(Line heading, Company company) {
    if (Neighbors.above(heading).filter(LinkLists::endsRelease).isEmpty()) {
      return List.of();
    }
    List<Line> addresses = new ArrayList<>();
    Optional<Line> below = Neighbors.below(heading);
    while (below.filter(LinkLists::isAddress).isPresent()) {
      addresses.add(below.get());
      below = below.flatMap(Neighbors::below);
    }
    boolean onPage =
        below.filter(line -> company.isSure(line) || RightsSigns.opens(line)).isPresent();
    return onPage ? addresses : List.of();
  }

  /** Returns whether the line names the firm, as wires do below each release: SOURCE Harbor Inc. */
  private static boolean endsRelease(Line line) {
    return line.text().startsWith("SOURCE ");
  }

  /** Returns whether the line is an address and nothing else. */
  public static boolean isAddress(Line line) {
    String text = line.text();
    return text.startsWith("http") && text.contains("://") && text.indexOf(' ') < 0;
  }

  /** Returns whether the line announces other texts and is no item or word of an author's. */
  static boolean isHeading(Line line) {
    return PhraseHits.of(line)
            .filter(hit -> HEADINGS.contains(hit.rule()) && hit.value().isEmpty())
            .isPresent()
        && !Neighbors.isListed(line)
        && !isCut(line);
  }

  /** Returns whether the line ends a sentence that a tool cut in the line above. */
  private static boolean isCut(Line line) {
    if (line.index() == 0 || line.document().line(line.index() - 1).isBlank()) {
      return false;
    }
    Line above = line.document().line(line.index() - 1);
    return Prose.mayBeWrapped(above) && !Prose.closesSentence(above);
  }

  /** Returns the titles below a heading, none if it is a word that authors head a section with. */
  private static List<Line> titles(Line heading, Company company) {
    if (!PhraseHits.isMoreThanWord(heading)) {
      return List.of();
    }
    Document document = heading.document();
    List<Line> titles = new ArrayList<>();
    boolean parted = false;
    for (int i = heading.index() + 1; i < document.lineCount(); i++) {
      Line line = document.line(i);
      if (line.isBlank()) {
        continue;
      }
      if (Prose.isWrapped(line)) {
        return List.of();
      }
      boolean below = !titles.isEmpty() && document.line(i - 1).isBlank();
      boolean apart = below && titles.size() > 1 && !parted;
      parted |= below;
      if (!apart
          && isTitle(line, company)
          && (titles.isEmpty() || isMarked(line) == isMarked(titles.get(0)))) {
        titles.add(line);
      } else if (company.isKnown(line)) {
        return titles;
      } else {
        return apart && !Prose.isProse(line) ? List.of() : withoutHeading(titles, heading, line);
      }
    }
    return List.of();
  }

  /** Returns titles without the last one if that may be the heading of the line that follows. */
  private static List<Line> withoutHeading(List<Line> titles, Line heading, Line next) {
    if (titles.isEmpty()) {
      return titles;
    }
    Line last = titles.get(titles.size() - 1);
    boolean link = Prose.isProse(next) && PhraseHits.isOf(RELATED, heading) && !mayHead(last);
    return link ? titles : titles.subList(0, titles.size() - 1);
  }

  /** Returns whether the line is no longer than headings are, a question, or goes on below. */
  private static boolean mayHead(Line line) {
    return line.content().length() <= LONGEST_HEADING
        || Prose.closesSentence(line)
        || GOES_ON.matches(line.document().text().charAt(line.content().end() - 1));
  }

  /** A list of an author may follow upon the titles, but for the one that heads it. */
  private static boolean isMarked(Line line) {
    return Neighbors.hasBullet(line) || NUMBER.matcher(line.text()).lookingAt();
  }

  private static boolean isTitle(Line line, Company company) {
    return line.has(Trait.SHORT)
        && company.isUnknown(line)
        && !line.document().get(RecipeCards.ANALYSIS).contain(line)
        && !OPENING.matches(line.text().charAt(0))
        && !line.text().endsWith(":")
        && !(line.has(Trait.DIGIT) && DateLine.read(line, DayOrder.UNKNOWN).isPresent());
  }

  /** Returns whether the line belongs to a list of links, its heading included. */
  public boolean contain(Line line) {
    return lines.get(line.index());
  }
}
