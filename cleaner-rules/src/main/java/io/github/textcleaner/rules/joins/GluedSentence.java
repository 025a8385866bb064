package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.LineRule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Verse;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Puts a space between two sentences that were run together. */
final class GluedSentence implements LineRule {
  private static final RuleInfo INFO =
      RuleInfo.builder("glued-sentence", Category.JOINS)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SENTENCE_MARK_BEFORE_LETTER)
          .summary("Puts the lost space between two sentences")
          .rationale(
              """
              Where an extractor drops the edge of a block, the last sentence of one paragraph runs
              into the first of the next: "left the harbor.Nobody minded". The mark must follow a
              word in lower case and precede a capitalized one, and the two must not be an address,
              a path or a name of code.
              """)
          .fixes(
              "The ferry left the harbor.Nobody minded.\n",
              "The ferry left the harbor. Nobody minded.\n",
              "a full stop and a capital")
          .fixes(
              "Wo bleibt sie denn?Niemand weiß es.\n",
              "Wo bleibt sie denn? Niemand weiß es.\n",
              "any mark")
          .fixes(
              "Паром давно уже ушёл.Никто не ждал.\n",
              "Паром давно уже ушёл. Никто не ждал.\n",
              "any script with case")
          .keeps("Use pathlib.Path.home() instead.\n", "a name of code")
          .keeps("    return this.Name;\n", "a line of code")
          .keeps("See example.Com or www.harbor.Example for more.\n", "addresses")
          .keeps("i heard\nthe ferry.There\nit was\n", "verse breaks rules on purpose")
          .keeps("The U.S. and z.B. the D.C. office\n", "abbreviations")
          .keeps("The studio Struktur.Wandel opens today.\n", "a name with a point in it")
          .knownError("Names of code in prose, such as a lower-case module and a class: os.Stdout")
          .build();

  /** Ends of host names that a writer may capitalize. */
  private static final ImmutableSet<String> HOST_ENDS =
      ImmutableSet.of(
          "Com", "Net", "Org", "Info", "Io", "De", "Uk", "Eu", "Tv", "Co", "Fr", "Pl", "Nl", "Ru",
          "Ch");

  /** Ends of file names and of words for people of any gender. */
  private static final ImmutableSet<String> OTHER_ENDS =
      ImmutableSet.of(
          "Txt", "Pdf", "Doc", "Docx", "Jpg", "Png", "Gif", "Html", "Xml", "Csv", "Innen");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Line line, EditSink edits) {
    String text = line.document().text();
    for (int i = line.start() + 1; i < line.end() - 1; i++) {
      if (!isMark(text.charAt(i)) || !Letters.isUpper(text.charAt(i + 1))) {
        continue;
      }
      Seam seam = new Seam(line, i, i + 1);
      if (seam.endsLowerCaseWord()
          && seam.startsCapitalizedWord()
          && !HOST_ENDS.contains(seam.rightWord())
          && !OTHER_ENDS.contains(seam.rightWord())
          && !seam.isInCode()
          && seam.isInSentence()
          && !Verse.contains(line)) {
        edits.insert(i + 1, " ", "no space between two sentences");
      }
    }
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }
}
