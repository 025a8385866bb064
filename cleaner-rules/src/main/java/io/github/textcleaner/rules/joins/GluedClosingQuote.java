package io.github.textcleaner.rules.joins;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Puts a space between the quotation mark that closes and the word after it. */
final class GluedClosingQuote implements LineRule {
  private static final RuleInfo INFO =
      RuleInfo.builder("glued-closing-quote", Category.JOINS)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.QUOTE, Trait.NON_ASCII)
          .summary("Puts the lost space after a closing quotation mark before a capital")
          .rationale(
              """
              A sentence that began a new element is glued to the quotation before it. The mark must
              be a curly one that closes a quotation which the same line opened, and a capitalized
              word must follow. Words in lower case are left alone: many languages put endings
              directly after a quotation.
              """)
          .fixes(
              "“We wait.”Nobody minded.\n", "“We wait.” Nobody minded.\n", "after a whole sentence")
          .fixes(
              "Sie sagte: „Wir gehen.“Niemand wartete.\n",
              "Sie sagte: „Wir gehen.“ Niemand wartete.\n",
              "a mark that closes in German")
          .keeps("The “N”s of the alphabet\n", "an ending after a quotation")
          .keeps("Han sade ”Hej”Och gick.\n", "marks that do not tell opening from closing")
          .keeps("“HTML”Element is a class.\n", "an abbreviation is no sentence")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    String text = line.document().text();
    QuotePairs pairs = null;
    for (int i = line.start() + 2; i < line.end() - 1; i++) {
      if (!QuotePairs.isMark(text.charAt(i))
          || !Letters.isUpper(text.charAt(i + 1))
          || !endsSentence(text, i)
          || !new Seam(line, i, i + 1).startsCapitalizedWord()) {
        continue;
      }
      pairs = pairs == null ? QuotePairs.of(line) : pairs;
      if (pairs.closing().contains(i)) {
        edits.insert(i + 1, " ", "no space after a quotation");
      }
    }
  }

  private static boolean endsSentence(String text, int quote) {
    char last = text.charAt(quote - 1);
    boolean mark = last == '.' || last == '!' || last == '?' || last == '\u2026' || last == ',';
    return mark && !Blanks.isBlank(text.charAt(quote - 2));
  }
}
