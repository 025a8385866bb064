package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
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
              are taken off. A character with a lost byte becomes U+FFFD unless the marks around it,
              the alphabet of the text, the letters beside it in Russian, the accents of Greek or the
              words of the language or of all languages leave one, in Chinese and Japanese one that
              is far likelier.
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
          .fixes(
              "Ð¡ÐµÑ�Ñ‚Ñ€Ð° ÐµÑ‰Ñ‘ ÑƒÑ‚Ñ€Ð¾Ð¼ ÑƒÐµÑ…Ð°Ð»Ð° Ð½Ð° Ñ�Ñ‚Ð°Ð½Ñ†Ð¸ÑŽ Ð·Ð° Ð±Ð¸Ð»ÐµÑ‚Ð°Ð¼Ð¸.\n",
              "Сестра ещё утром уехала на станцию за билетами.\n",
              "lost bytes, by the letters beside them in Russian")
          .fixes("æ˜¨å¤©æ�‘é‡Œä¸‹äº†é›ªã€‚\n", "昨天村里下了雪。\n", "lost bytes, by the words of Chinese")
          .fixes(
              "Ð¡ÑŒÐ¾Ð³Ð¾Ð´Ð½Ñ– Ð½Ð° Ñ€Ð¸Ð½ÐºÑƒ Ñ” Ñ�Ð²Ñ–Ð¶Ð¸Ð¹ Ñ…Ð»Ñ–Ð±.\n",
              "Сьогодні на ринку є �віжий хліб.\n",
              "lost bytes that may be с or я in Ukrainian")
          .fixes("Ã�frica\n", "África\n", "a lost byte, by the one word that it can be")
          .keeps("Ã�ndrusk\n", "a lost byte in a word of no language")
          .keeps("VERÃ�\n", "a lost byte in capitals")
          .keeps("Ã�frÃ�ca\n", "two lost bytes in a word")
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
    List<RepairedLine> lines = new ArrayList<>();
    for (int i = 0; i < document.lineCount(); i++) {
      if (INFO.triggers().allIn(document, i)) {
        List<Repair.Candidate> repairs = evidence.repairs(document.line(i));
        if (!repairs.isEmpty()) {
          lines.add(new RepairedLine(document.line(i), repairs));
        }
      }
    }
    LostBytes.fill(document, lines);
    lines.forEach(line -> line.propose(edits));
  }

  /** A text that names encodings shows what misread text looks like. */
  private static boolean isAboutEncodings(Document document) {
    return ENCODINGS.stream().anyMatch(document.text()::contains);
  }
}
