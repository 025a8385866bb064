package io.github.textcleaner.rules.context;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.lang.DateLine;
import io.github.textcleaner.rules.lang.DayOrder;
import io.github.textcleaner.rules.lang.PhraseBook.Proof;
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
 * news", and titles below it. The last title is left alone if prose follows, since it may be the
 * heading of what follows. Below the prose or within it: such a heading and teasers that begin with
 * dates, down to the end or a line of the page. Behind a press release: such a heading and nothing
 * but addresses down to a line of the page.
 *
 * <p>Measured on labeled pages: of 49 lines below such headings, and of 362 on whole pages, none
 * was an author's.
 */
public final class LinkLists {
  /** Finds the lists of links of a document. */
  public static final Analysis<LinkLists> ANALYSIS = Analysis.of("lists of links", LinkLists::new);

  private static final ImmutableSet<String> HEADINGS =
      ImmutableSet.of("read-more-link", "related-heading", "tag-list");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}+[.)]");

  /** A title and a summary stand below the date of a teaser, and perhaps one line more. */
  private static final int LONGEST_TEASER = 3;

  private static final int FEWEST_TEASERS = 2;

  private final BitSet lines = new BitSet();

  private LinkLists(Document document) {
    if (document.get(PhraseHits.ANALYSIS).areNone()) {
      return;
    }
    Company company = document.get(Company.ANALYSIS);
    Zones zones = document.get(Zones.ANALYSIS);
    for (Line line : document.lines()) {
      if (zones.of(line) != Zone.HEAD && isHeading(line)) {
        List<Line> links = teasers(line, company);
        if (links.isEmpty()) {
          links = zones.of(line) == Zone.BODY ? titles(line, company) : addresses(line, company);
        }
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

  private static boolean isHeading(Line line) {
    return PhraseHits.of(line)
            .filter(hit -> HEADINGS.contains(hit.rule()) && hit.value().isEmpty())
            .isPresent()
        && !Neighbors.isListed(line);
  }

  /** Returns the titles below a heading, none if it is a word that authors head a section with. */
  private static List<Line> titles(Line heading, Company company) {
    if (PhraseHits.of(heading).filter(hit -> hit.proof() != Proof.IN_COMPANY).isEmpty()) {
      return List.of();
    }
    Document document = heading.document();
    List<Line> titles = new ArrayList<>();
    for (int i = heading.index() + 1; i < document.lineCount(); i++) {
      Line line = document.line(i);
      if (line.isBlank()) {
        continue;
      }
      if (Prose.isWrapped(line)) {
        return List.of();
      }
      boolean other = !titles.isEmpty() && isMarked(line) != isMarked(titles.get(0));
      if (other || !isTitle(line, company)) {
        return (other || Prose.isProse(line)) && !titles.isEmpty()
            ? titles.subList(0, titles.size() - 1)
            : titles;
      }
      titles.add(line);
    }
    return titles;
  }

  /**
   * Returns the teasers below a heading, each a date, a title and perhaps a summary, down to the
   * end of the document or to a line of the page.
   */
  private static List<Line> teasers(Line heading, Company company) {
    if (PhraseHits.of(heading).filter(hit -> hit.proof() != Proof.IN_COMPANY).isEmpty()) {
      return List.of();
    }
    List<Line> teasers = new ArrayList<>();
    int dates = 0;
    int sinceDate = 0;
    Optional<Line> below = Neighbors.below(heading);
    while (below.isPresent() && !company.isKnown(below.get())) {
      Line line = below.get();
      if (isDate(line)) {
        if (dates > 0 && sinceDate == 0) {
          return List.of();
        }
        dates++;
        sinceDate = 0;
      } else if (dates == 0 || ++sinceDate > LONGEST_TEASER) {
        return List.of();
      }
      teasers.add(line);
      below = Neighbors.below(line);
    }
    return dates >= FEWEST_TEASERS ? withoutText(teasers) : List.of();
  }

  /** Returns teasers without sentences at their end, which may be the text that goes on. */
  private static List<Line> withoutText(List<Line> teasers) {
    int end = teasers.size();
    while (end > 0 && Prose.isProse(teasers.get(end - 1))) {
      end--;
    }
    int cut = end < teasers.size() ? end - 1 : end;
    return cut > 0 && !isDate(teasers.get(cut - 1)) ? teasers.subList(0, cut) : List.of();
  }

  private static boolean isDate(Line line) {
    return line.has(Trait.SHORT)
        && line.has(Trait.DIGIT)
        && DateLine.of(line)
            .or(() -> DateLine.readBeside(line, DayOrder.UNKNOWN))
            .filter(date -> date.stamps().stream().anyMatch(DateLine.Stamp::isDay))
            .isPresent();
  }

  /** A list of an author may follow upon the titles, but for the one that heads it. */
  private static boolean isMarked(Line line) {
    return Neighbors.hasBullet(line) || NUMBER.matcher(line.text()).lookingAt();
  }

  private static boolean isTitle(Line line, Company company) {
    return line.has(Trait.SHORT)
        && company.isUnknown(line)
        && !line.has(Trait.QUOTE)
        && !line.text().endsWith(":");
  }

  /** Returns whether the line belongs to a list of links, its heading included. */
  public boolean contain(Line line) {
    return lines.get(line.index());
  }
}
