package io.github.textcleaner.rules.joins;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Verse;
import io.github.textcleaner.text.Blanks;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Puts a space after a comma or a semicolon that a capital follows. */
final class GluedClause implements LineRule {
  /** A line with fewer spaces than this may be a row of a table. */
  private static final int FEWEST_SPACES = 3;

  private static final RuleInfo INFO =
      RuleInfo.builder("glued-clause", Category.JOINS)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.CLAUSE_MARK_BEFORE_LETTER)
          .summary("Puts the lost space after a comma or semicolon before a capital")
          .rationale(
              """
              Translated and reassembled pages lose the space after a comma where two text nodes
              meet: "in the autumn,The harbor". The mark must follow a word in lower case and
              precede a capitalized one, once in its run of characters, in a line that reads like a
              sentence and not like a row of values.
              """)
          .fixes(
              "Late in the autumn,The ferry ran late again.\n",
              "Late in the autumn, The ferry ran late again.\n",
              "a comma and a capital")
          .fixes(
              "He did not wait for it;Marta did, for an hour.\n",
              "He did not wait for it; Marta did, for an hour.\n",
              "a semicolon")
          .keeps("name,City,Country\n", "a row of values")
          .keeps("The fields are name,City,Country and nothing else.\n", "values in a sentence")
          .keeps("It costs 1,000 or 2,500 at most.\n", "numbers")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    String text = line.document().text();
    for (int i = line.start() + 1; i < line.end() - 1; i++) {
      char c = text.charAt(i);
      if (c != ',' && c != ';' || !Letters.isUpper(text.charAt(i + 1))) {
        continue;
      }
      Seam seam = new Seam(line, i, i + 1);
      if (seam.endsLowerCaseWord()
          && seam.startsCapitalizedWord()
          && !seam.isInCode()
          && seam.isInSentence()
          && !Verse.contains(line)
          && !seam.hasBracket()
          && isOnlyOne(line, i)
          && hasSpaces(line)) {
        edits.insert(
            i + 1, " ", c == ',' ? "no space after a comma" : "no space after a semicolon");
      }
    }
  }

  /** Returns whether no other mark of the kind stands in the same run of visible characters. */
  private static boolean isOnlyOne(Line line, int mark) {
    String text = line.document().text();
    char c = text.charAt(mark);
    for (int i = mark - 1; i >= line.start() && !Blanks.isBlank(text.charAt(i)); i--) {
      if (text.charAt(i) == c) {
        return false;
      }
    }
    for (int i = mark + 1; i < line.end() && !Blanks.isBlank(text.charAt(i)); i++) {
      if (text.charAt(i) == c && i + 1 < line.end() && !Blanks.isBlank(text.charAt(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasSpaces(Line line) {
    String text = line.document().text();
    int count = 0;
    for (int i = line.start(); i < line.end() && count < FEWEST_SPACES; i++) {
      count += Blanks.isBlank(text.charAt(i)) ? 1 : 0;
    }
    return count == FEWEST_SPACES;
  }
}
