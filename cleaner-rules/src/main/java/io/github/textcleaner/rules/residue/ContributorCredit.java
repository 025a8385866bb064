package io.github.textcleaner.rules.residue;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.names.ContributorLine;
import io.github.textcleaner.text.Line;

/** Deletes sentences that credit reporters, editors and contributors. */
final class ContributorCredit implements LineRule {
  private static final RuleInfo INFO =
      RuleInfo.builder("contributor-credit", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .summary("Deletes sentences that credit reporters, editors and contributors")
          .rationale(
              """
              Agencies and papers end a report with a sentence on who worked on it. The line must
              hold a known wording and names, and no word that such a sentence does not need, and
              stand below the first prose. The names are kept as metadata.
              """)
          .fixes(
              Samples.tail("(Reporting by Mara Lind in Holm; Editing by Jan Oland)\n"),
              Samples.tail(""),
              "a report of an agency")
          .fixes(
              Samples.tail("Mara Lind contributed reporting from Velden.\n"),
              Samples.tail(""),
              "a sentence")
          .fixes(
              Samples.tail("(Editing by Mara Lind)\n"), Samples.tail(""), "an editor in brackets")
          .keeps(Samples.tail("Songs of the Pier\n(edited by Mara Lind)\n"), "an entry of books")
          .keeps(
              Samples.tail("(Editing by Mara Lind, who never liked the sea)\n"),
              "brackets that say more")
          .keeps(
              Samples.tail("Mara Lind contributed to this report, and later she denied it.\n"),
              "a sentence that says more")
          .keeps(
              Samples.tail("Reporting by night is a trade of its own.\n"),
              "a sentence about reporting")
          .keeps(Samples.head("Reporting by Mara Lind\n"), "above the prose it may be a title")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    ContributorLine credit = ContributorLine.of(line).orElse(null);
    if (credit == null || Zones.zoneOf(line) == Zone.HEAD) {
      return;
    }
    EditSink.Proposal proposal = edits.deleteLine(line, "credit of contributors");
    String text = line.document().text();
    credit.names().forEach(name -> proposal.as(MetadataKind.AUTHOR, name.of(text), name));
  }
}
