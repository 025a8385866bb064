package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.List;

/** Repairs UTF-8 that was read in a single-byte encoding, span by span and layer by layer. */
final class Mojibake implements Rule {
  private static final ImmutableList<String> ENCODINGS =
      ImmutableList.of(
          "UTF-8",
          "UTF8",
          "Latin-1",
          "latin1",
          "ISO-8859",
          "ISO 8859",
          "indows-125",
          "KOI8",
          "ojibake");

  /** A shorter word may stand twice in a line by chance. */
  private static final int SHORTEST_WORD = 4;

  private static final RuleInfo INFO =
      RuleInfo.builder("mojibake", Category.ENCODING)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.NON_ASCII)
          .summary("Repairs UTF-8 that was read in another encoding")
          .rationale(
              """
              Bytes of UTF-8 read as windows-1252 or another single-byte encoding turn one character
              into two or three that no writer puts side by side. A span is repaired if it is valid
              UTF-8 in one of sixteen readings and what comes out reads clearly better: letters of one
              script and one alphabet in a word, capitals at its start, marks where marks stand. A
              lone pair needs more, and other spans of the same reading bear it out. Several layers
              are taken off. A byte that was lost becomes U+FFFD unless its place leaves one choice.
              """)
          .fixes(
              "The harborâ€™s cafÃ© is closed.\n",
              "The harbor’s café is closed.\n",
              "read as windows-1252")
          .fixes("Die FÃƒÂ¤hre fuhr spÃƒÂ¤t.\n", "Die Fähre fuhr spät.\n", "two layers")
          .fixes(
              "Паром ушёл, РЅРѕ РЅРµ СЃСЂР°Р·Сѓ.\n",
              "Паром ушёл, но не сразу.\n",
              "a part of a line")
          .fixes("Le bac est rest√© √† quai.\n", "Le bac est resté à quai.\n", "read as Mac Roman")
          .keeps("√π = 1.77, and r√π is more.\n", "mathematics")
          .keeps("×© 2021 Example Ltd\n", "a button to close and a notice of rights")
          .keeps("UMA MAÇÃ™ E UM CAFÉ® BRASILEIRO\n", "signs after words in capitals")
          .keeps("Olá – o rÃ¥s de ontem\n", "a lone pair in a line that was read rightly")
          .keeps("ВІКІ, Її «Їжа» і мої…\n", "Ukrainian")
          .keeps(
              "When UTF-8 is read as windows-1252, cafÃ© and harborâ€™s are what comes out.\n",
              "an article about encodings")
          .keeps(
              "The word café came out as cafÃ©, and nobody knew why.\n",
              "the word itself beside it")
          .knownError("Examples of misread text where no encoding is named")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Evidence evidence = new Evidence();
    for (Line line : document.lines()) {
      int readings = Suspicion.readings(line);
      if (readings != 0) {
        evidence.addSuspect(line, readings);
      }
    }
    if (evidence.isEmpty() || isAboutEncodings(document)) {
      return;
    }
    for (int i = 0; i < document.lineCount(); i++) {
      if (INFO.triggers().allIn(document, i)) {
        Line line = document.line(i);
        propose(line, evidence.repairs(line), edits);
      }
    }
  }

  /** A text that names encodings shows what misread text looks like. */
  private static boolean isAboutEncodings(Document document) {
    return ENCODINGS.stream().anyMatch(document.text()::contains);
  }

  /** Returns whether the line holds a repaired word beside the misread one, and so shows both. */
  private static boolean isShown(String line, List<Repair.Candidate> repairs) {
    for (Repair.Candidate repair : repairs) {
      int start = repair.run().start();
      int end = repair.run().end();
      while (start > 0 && Letters.isCased(line.charAt(start - 1))) {
        start--;
      }
      while (end < line.length() && Letters.isCased(line.charAt(end))) {
        end++;
      }
      String word =
          line.substring(start, repair.run().start())
              + repair.text()
              + line.substring(repair.run().end(), end);
      boolean letters = word.chars().allMatch(c -> Letters.isCased((char) c));
      if (letters && word.length() >= SHORTEST_WORD && line.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void propose(Line line, List<Repair.Candidate> repairs, EditSink edits) {
    if (isShown(line.span().of(line.document().text()), repairs)) {
      return;
    }
    for (Repair.Candidate repair : repairs) {
      Span span = new Span(line.start() + repair.run().start(), line.start() + repair.run().end());
      edits.replace(span, repair.text(), "UTF-8 read as " + repair.reading().name());
    }
  }
}
