package io.github.textcleaner.rules.joins;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Puts a space between a word and the quotation mark that opens after it. */
final class GluedOpeningQuote implements LineRule {
  private static final RuleInfo INFO =
      RuleInfo.builder("glued-opening-quote", Category.JOINS)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.QUOTE, Trait.NON_ASCII)
          .summary("Puts the lost space before an opening quotation mark")
          .rationale(
              """
              A quotation that began a new element is glued to the word or mark before it. The mark
              must be a curly one that opens a quotation which the same line closes; a capital must
              follow it, and a word in lower case, or such a word and a mark, must precede it.
              """)
          .fixes(
              "They had waited for hours“We were cold,” he said.\n",
              "They had waited for hours “We were cold,” he said.\n",
              "after a word")
          .fixes(
              "Nobody minded.“We wait,” she said.\n",
              "Nobody minded. “We wait,” she said.\n",
              "after a full stop")
          .fixes(
              "Niemand wartete.„Wir gehen“, sagte sie.\n",
              "Niemand wartete. „Wir gehen“, sagte sie.\n",
              "a quotation mark that opens below")
          .keeps("Er sagte „Ja“Und ging.\n", "a mark that closes in German")
          .keeps("The rock“N”Roll years\n", "part of a name")
          .keeps("They had waited for hours“We were cold\n", "a quotation that does not end")
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
      if (!QuotePairs.isMark(text.charAt(i)) || !Letters.isUpper(text.charAt(i + 1))) {
        continue;
      }
      int leftEnd = isMark(text.charAt(i - 1)) ? i - 1 : i;
      Seam seam = new Seam(line, leftEnd, i + 1);
      if (!seam.endsLowerCaseWord() || !seam.startsCapitalizedWord() || seam.isInCode()) {
        continue;
      }
      pairs = pairs == null ? QuotePairs.of(line) : pairs;
      if (pairs.opening().contains(i)) {
        edits.insert(i, " ", "no space before a quotation");
      }
    }
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == ',' || c == ':' || c == ';';
  }
}
