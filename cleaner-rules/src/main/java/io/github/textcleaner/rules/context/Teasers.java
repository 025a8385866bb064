package io.github.textcleaner.rules.context;

import io.github.textcleaner.rules.context.Paragraphs.Paragraph;
import io.github.textcleaner.rules.lang.PhraseBook.Proof;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

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
    int headed = firstHeading(prose, company);
    int next = 0;
    for (Line heading : hits.lines()) {
      if (heading.index() < next
          || zones.of(heading) == Zone.HEAD
          || !isHeading(heading, heading.index() > article)) {
        continue;
      }
      TeaserRun run = new TeaserRun(heading, company);
      List<Line> teasers = run.marked();
      if (teasers.isEmpty() && heading.index() > article && heading.index() < headed) {
        teasers = run.paired();
      }
      if (!teasers.isEmpty()) {
        lines.set(heading.index());
        teasers.forEach(line -> lines.set(line.index()));
      }
      next = run.end();
    }
  }

  /** Returns the index of the first line between paragraphs that may be an author's heading. */
  private static int firstHeading(List<Paragraph> prose, Company company) {
    for (int i = 1; i < prose.size(); i++) {
      int last = prose.get(i - 1).last().index();
      Optional<Line> above = Neighbors.above(prose.get(i).first()).filter(company::isUnknown);
      if (above.flatMap(Neighbors::above).filter(line -> line.index() == last).isPresent()) {
        return above.get().index();
      }
    }
    return Integer.MAX_VALUE;
  }

  /** A word that authors use for headings too must stand below an article. */
  private static boolean isHeading(Line line, boolean belowArticle) {
    return PhraseHits.of(line)
            .filter(hit -> hit.rule().equals("related-heading") && hit.value().isEmpty())
            .filter(hit -> belowArticle || hit.proof() != Proof.IN_COMPANY)
            .isPresent()
        && !Neighbors.isListed(line);
  }

  /** Returns whether the line belongs to a list of teasers, its heading included. */
  public boolean contain(Line line) {
    return lines.get(line.index());
  }
}
