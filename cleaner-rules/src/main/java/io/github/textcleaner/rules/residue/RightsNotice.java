package io.github.textcleaner.rules.residue;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Holders;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.Records;
import io.github.textcleaner.rules.context.RightsSigns;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.context.furniture.Furniture;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;

/** Deletes notices that reserve rights and keeps them as metadata. */
final class RightsNotice implements Rule {
  /** A notice may be a small legal text; a longer line is a text about rights. */
  private static final int LONGEST = 600;

  private static final int LONGEST_WORDING = 60;

  private static final ImmutableList<String> WORDINGS =
      ImmutableList.of(
          "all rights reserved",
          "alle rechte vorbehalten",
          "derechos reservados",
          "diritti riservati",
          "direitos reservados",
          "droits r\u00E9serv\u00E9s",
          "prawa zastrze\u017Cone");

  private static final RuleInfo INFO =
      RuleInfo.builder("rights-notice", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .summary("Deletes a notice of rights after the prose and keeps it as metadata")
          .rationale(
              """
              Publishers put the same notice under every page. A line after the prose is a
              notice if it opens with a copyright sign, with "(c)" or "Copyright" and a year, or if
              it is short and holds a wording that reserves rights, in any of many languages. Four such
              lines that reserve nothing are a list of who has rights in what, as files about licences
              print it, and so are those that come again with each record.
              """)
          .fixes(
              Samples.tail("© 2023 Harbor Post. All rights reserved.\n"),
              Samples.tail(""),
              "a sign and a year")
          .fixes(
              Samples.tail(
                  "© 2023 Harbor Post Statement: Everything on this page belongs to Harbor Post and"
                      + " may be used by nobody else without a permission in writing. Offenders will"
                      + " be taken to court.\n"),
              Samples.tail(""),
              "a long statement that opens with the sign")
          .fixes(Samples.tail("Copyright (c) 2019 Harbor Post\n"), Samples.tail(""), "in letters")
          .fixes(
              Samples.body("\u00A9 2023 Harbor Post. All rights reserved.\n"),
              Samples.body(""),
              "between paragraphs with a sign and a wording")
          .fixes(
              Samples.tail("© hpa-online, hpa:230314-99-951822/3\n"),
              Samples.tail(""),
              "an agency and the number of its report")
          .keeps(
              "License of the lamp\n"
                  + "Copyright (c) 2019 Mara Lind\nCopyright (c) 2020 Pell Falk\n"
                  + "Copyright (c) 2021 Nori Falk\n\u00A9 2022 Jo Brandt\n"
                  + Samples.body(""),
              "the same above the text")
          .keeps(
              Samples.tail(
                  """
                  Copyright (c) 2019 Mara Lind
                  Copyright (c) 2020 Pell Falk
                  Copyright (c) 2021 Nori Falk
                  Copyright (c) 2022 Jo Brandt
                  """),
              "a list of who has rights in a program")
          .keeps(Samples.tail("© is typed with alt:0169 there\n"), "a sign that a text explains")
          .keeps(
              Samples.tail("© stands for copyright, ™ for a trade mark: 2 signs in all.\n"),
              "a sentence that opens with the sign")
          .fixes(
              Samples.tail("Todos los derechos reservados\n"), Samples.tail(""), "a wording alone")
          .keeps(
              Samples.tail(
                  "Copyright is a right that no printer of that age had heard of, or cared for.\n"),
              "a sentence that opens with the word")
          .keeps(Samples.body("© 2019 Harbor Post\n"), "between paragraphs it may be a specimen")
          .keeps(Samples.tail("(c) the third clause\n"), "a clause of a list")
          .keeps(Samples.tail("Copyright 101\n"), "a title")
          .keeps(
              Samples.tail(
                  "She sold the book, all rights reserved, to a house in a town that she had never"
                      + " seen\n"),
              "a sentence that holds a wording")
          .knownError("A text about rights, or a license, that ends with a notice of its own")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    for (int i = 0; i < document.lineCount(); i++) {
      Line line = document.line(i);
      boolean fits = !line.isBlank() && line.content().length() <= LONGEST;
      if (fits
          && RightsSigns.opens(line)
          && !Records.contain(line)
          && !Holders.contain(line)
          && (Zones.zoneOf(line) == Zone.TAIL || reservesRights(line))) {
        delete(line, edits);
      }
    }
    if (!document.has(Trait.SHORT)) {
      return;
    }
    Zones zones = document.get(Zones.ANALYSIS);
    for (Furniture.Piece piece : document.get(Furniture.ANALYSIS).of(INFO.id())) {
      Line line = piece.line();
      boolean opens = RightsSigns.opens(line);
      boolean below = zones.of(line) == Zone.TAIL;
      if (!below && opens || !opens && (isSureNotice(line) || below && isOnlyNotice(line))) {
        delete(line, edits);
      }
    }
  }

  /** A sign, a year and a wording that reserves rights, and no sentence, are a notice anywhere. */
  private static boolean reservesRights(Line line) {
    String text = line.text();
    return text.length() <= Trait.SHORT_LENGTH
        && RightsSigns.holdsSignOrYear(text)
        && WORDINGS.stream().anyMatch(Ascii.toLowerCase(text)::contains)
        && !Neighbors.isAnnounced(line);
  }

  /** Sentences that no author writes are a notice wherever they stand. */
  private static boolean isSureNotice(Line line) {
    return line.content().length() > LONGEST_WORDING
        && PhraseBook.of(line).filter(PhraseBook.Hit::isSure).isPresent();
  }

  /** A known wording makes the line a notice if not much else is in it, or the sign or a year. */
  private static boolean isOnlyNotice(Line line) {
    boolean wording = line.content().length() <= LONGEST_WORDING && !line.has(Trait.QUOTE);
    return wording || RightsSigns.holdsSignOrYear(line.text());
  }

  private static void delete(Line line, EditSink edits) {
    edits.deleteLine(line, "notice of rights").as(MetadataKind.RIGHTS, line.text(), line.content());
  }
}
