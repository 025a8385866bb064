package io.github.textcleaner.rules.context.links;

import io.github.textcleaner.rules.context.Company;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.context.PhraseHits;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.BitSet;
import java.util.List;

/**
 * Teasers of other texts: a heading that announces them, and entries below it of a title and
 * perhaps a summary, each with a mark of the same kind ({@link TeaserRun}). The rhythm of the marks
 * tells teasers from the sections of an author, whose headings and paragraphs look the same.
 */
public final class Teasers {
  /** Finds the teasers of a document. */
  public static final Analysis<Teasers> ANALYSIS = Analysis.of("teasers", Teasers::new);

  /** So many paragraphs of prose are an article. */
  private static final int BELOW_ARTICLE = 4;

  private final BitSet lines = new BitSet();

  private Teasers(Document document) {
    PhraseHits hits = document.get(PhraseHits.ANALYSIS);
    if (hits.areNone()) {
      return;
    }
    Company company = document.get(Company.ANALYSIS);
    Zones zones = document.get(Zones.ANALYSIS);
    List<Paragraph> prose = document.get(Paragraphs.ANALYSIS).prose();
    int article =
        prose.size() < BELOW_ARTICLE
            ? Integer.MAX_VALUE
            : prose.get(BELOW_ARTICLE - 1).last().index();
    int next = 0;
    for (Line heading : hits.lines()) {
      if (heading.index() < next || zones.of(heading) == Zone.HEAD || !isHeading(heading)) {
        continue;
      }
      TeaserRun run = new TeaserRun(heading, company);
      next = run.end();
      boolean proved =
          PhraseHits.isMoreThanWord(heading)
              || heading.index() > article && (run.isClosed() || isBelowKnown(heading, company));
      List<Line> teasers = proved ? run.teasers() : List.of();
      if (!teasers.isEmpty()) {
        lines.set(heading.index());
        teasers.forEach(line -> lines.set(line.index()));
      }
    }
  }

  private static boolean isHeading(Line line) {
    return PhraseHits.isOf(LinkLists.RELATED, line) && LinkLists.isHeading(line);
  }

  private static boolean isBelowKnown(Line heading, Company company) {
    return Neighbors.above(heading).filter(company::isKnown).isPresent();
  }

  /** Returns whether the line belongs to a list of teasers, its heading included. */
  public boolean contain(Line line) {
    return lines.get(line.index());
  }
}
