package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.Paragraphs;
import io.github.textcleaner.rules.context.Prose;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.context.furniture.Furniture;
import io.github.textcleaner.rules.names.CaptionSign;
import io.github.textcleaner.rules.names.CaptionText;
import io.github.textcleaner.rules.names.PictureCaptions;
import io.github.textcleaner.rules.names.PictureCredits;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deletes captions of pictures that are sentences. */
final class PictureCaption implements Rule {
  /** A longer sentence above a credit is a paragraph. */
  private static final int LONGEST_ABOVE_CREDIT = 200;

  private static final int SHORTEST_ABOVE_CREDIT = 30;

  /** Lists of changes and of sources have such lines too. */
  private static final String CREDIT = "Credit";

  /** The rules whose furniture shows that a document is a page with pictures. */
  private static final ImmutableList<String> PAGE =
      ImmutableList.of("advertisement-label", "photo-credit", "related-heading", "share-bar");

  private static final RuleInfo INFO =
      RuleInfo.builder("picture-caption", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .summary("Deletes captions of pictures that are sentences")
          .rationale(
              """
              A caption without its picture breaks into the text, and only its wording tells it from
              a paragraph. It is suggested to go if it opens as captions alone do ("In this May 3,
              2017, file photo"), says on which day of which year somebody does something, or is a
              sentence right above a line that is a credit. What an author may write too, such as a
              label before a sentence or who stands left and right, counts on pages alone that have
              furniture or such captions, and a sentence above a credit if another one stands so. In
              documents of captions all stay.

              What galleries print goes without being asked for: captions behind counters that are
              glued to them, from one on, and agree on the total, and a caption that is cut before
              "more" beside the whole one before "less". Captions are kept as metadata.
              """)
          .fixes(
              Samples.body(
                  "1of2The night ferry leaves the pier of Holm.\n2of2A lamp burns on the pier while nobody waits.\n"),
              Samples.body(""),
              "captions of a gallery behind their counters")
          .fixes(
              Samples.body(
                  """
                  Mara Lind waits for the ferry at the old pier, which was closed in the ... more
                  Mara Lind waits for the ferry at the old pier, which was closed in the spring. less
                  """),
              Samples.body(""),
              "a caption of a gallery, cut and whole")
          .fixes(
              Samples.body(
                  "In this May 3, 2017, file photo, Mara Lind leaves the ferry at the old pier.\n"),
              Samples.body(""),
              "a picture from the files")
          .fixes(
              Samples.body("This satellite image shows the ice off the outer islands.\n"),
              Samples.body(""),
              "a picture from above")
          .fixes(
              Samples.body("An artist\u2019s concept of the lamp that turns with the wind.\n"),
              Samples.body(""),
              "a drawing")
          .fixes(
              Samples.body("Archivfoto: Die F\u00E4hre verl\u00E4sst den alten Hafen im Nebel.\n"),
              Samples.body(""),
              "a label in German")
          .fixes(
              Samples.body("Foto de archivo de la salida del ferry en el puerto viejo.\n"),
              Samples.body(""),
              "an opening in Spanish")
          .fixes(
              Samples.body("\u56FE\u4E3A\u8239\u957F\u5728\u7801\u5934\u3002\n"),
              Samples.body(""),
              "an opening in Chinese")
          .fixes(
              Samples.body(
                  "Mayor Mara Lind speaks during a rally at the pier in Velden, Sunday, May 7, 2017.\n"),
              Samples.body(""),
              "the date of an agency")
          .fixes(
              Samples.body("The new lamp turns with the wind all day.\nPhoto: Mara Lind\n")
                  + Samples.body("The old lamp had two keepers in its time.\nPhoto: Mara Lind\n"),
              Samples.body("") + Samples.body(""),
              "sentences above credits")
          .fixes(
              Samples.body("Mara Lind, left, and Ida Holm look for the ferry.\n")
                  + Samples.tail("Share this article\n"),
              Samples.body("") + Samples.tail("Share this article\n"),
              "who stands where, on a page")
          .fixes(
              Samples.body(
                      "\u041D\u0430 \u0444\u043E\u0442\u043E: \u041C\u0430\u0440\u0430 \u041B\u0438\u043D\u0434 \u0438 \u043F\u0430\u0440\u043E\u043C.\n")
                  + Samples.tail("Share this article\n"),
              Samples.body("") + Samples.tail("Share this article\n"),
              "an opening in Russian")
          .keeps(
              Samples.body("Mara Lind, left, and Ida Holm flank the altar of the chapel.\n"),
              "the guide to a church")
          .keeps(
              Samples.body("Press the Start Button (left) and wait until the lamp burns.\n"),
              "an instruction")
          .keeps(
              Samples.body("This image shows the main window of the program.\n"),
              "a sentence of a manual")
          .keeps(
              Samples.body(
                  "Figure 3 shows the light of the lamp in Velden on Sunday, May 7, 2017.\n"),
              "a figure of a paper")
          .keeps(
              Samples.body(
                  "The museum opens on Sunday, May 7, 2017, with a concert at the pier.\n"),
              "an announcement")
          .keeps(
              Samples.body("Mara Lind speaks at the pier on Sunday, May 7, 2017, at 7 p.m.\n"),
              "an invitation")
          .keeps(
              Samples.body("Mara Lind was waiting at the pier on Sunday, May 7, 2017.\n"),
              "a report of what was")
          .keeps(
              Samples.body("In this photo she is nine years old, and the ferry is new.\n"),
              "a story about a photograph")
          .keeps(
              "An artist\u2019s concept of the lamp.\nAn artist\u2019s concept of the pier.\n",
              "a list of pictures")
          .keeps(
              Samples.body("The exhibits are:\nThis undated photo shows the old pier in Velden.\n"),
              "a list of exhibits")
          .keeps(
              "Read the port again when the lamp is reset.\nCredit: Mara Lind\n"
                  + Samples.body("Free the lamp when the port is closed.\nCredit: Ida Holm\n"),
              "a list of changes")
          .keeps(Samples.body("1of4\n2of4\n"), "counters alone")
          .keeps(
              Samples.body("4of9Keepers wanted to wait.\n5of9Keepers did not.\n"),
              "shares of a whole")
          .keeps(
              Samples.body("1of9Keepers wanted to wait.\n2of9Keepers did not.\n"),
              "shares of a whole, from one on")
          .keeps(
              Samples.body("The choir performs at the pier on Sunday, May 7, 2017, with a band.\n"),
              "a concert to come")
          .keeps(
              Samples.body("The court sits again on Monday, May 8, 2017, in the old hall.\n"),
              "a hearing to come")
          .keeps(
              Samples.body("FILE - the name of the file that the program reads.\n"),
              "an argument of a program")
          .keeps(
              Samples.body("This aerial view shows how the town has grown since the war.\n"),
              "a sentence about a picture")
          .keeps(
              Samples.body("From left to right: the hall, the chapel and the pier.\n")
                  + Samples.tail("Share this article\n"),
              "things in a row")
          .keeps(
              Samples.body("Bild: Das Feld f\u00FCr den Namen des Bildes.\n")
                  + Samples.tail("Share this article\n"),
              "a field of a form, in German")
          .keeps(
              Samples.body("Image: the name of the image that Lamp Tool reads.\n")
                  + Samples.tail("Share this article\n"),
              "a field of a form")
          .keeps(
              Samples.body("This handout explains how to wind up the lamp in Velden.\n"),
              "a sentence of a handout")
          .keeps(Samples.body("2of3Lamps is a program that counts lamps.\n"), "a name, once")
          .keeps(
              Samples.body(
                  "On the longest day of the year the ferry needs a little less ... more\n"),
              "no whole text beside it")
          .keeps(
              Samples.body("Auf dem Foto war sie neun, und der Hafen war noch klein.\n")
                  + Samples.tail("Share this article\n"),
              "a sentence in German that names nobody")
          .knownError("A paragraph of one sentence above the credit of a picture without a caption")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Set<Integer> galleries = GalleryCaptions.of(document);
    for (int index : galleries) {
      delete(document.line(index), "caption of a gallery", edits);
    }
    if (edits.wants(Confidence.SUGGEST) && Zones.hasProse(document)) {
      suggest(document, galleries, edits);
    }
  }

  private static void suggest(Document document, Set<Integer> galleries, EditSink edits) {
    List<Line> worded = new ArrayList<>();
    List<Line> sure = new ArrayList<>();
    List<Line> weak = new ArrayList<>();
    List<Line> aboveCredits = new ArrayList<>();
    for (Line line : document.lines()) {
      if (line.isBlank() || galleries.contains(line.index())) {
        continue;
      }
      CaptionSign sign = PictureCaptions.signOf(line);
      boolean aboveCredit = sign == CaptionSign.NONE && isAboveCredit(line);
      if (!aboveCredit && sign == CaptionSign.NONE) {
        continue;
      }
      worded.add(line);
      if (mayBe(line)) {
        (aboveCredit ? aboveCredits : sign == CaptionSign.SURE ? sure : weak).add(line);
      }
    }
    if (!sure.isEmpty() || aboveCredits.size() > 1) {
      sure.addAll(aboveCredits);
    }
    if (!weak.isEmpty() && (!sure.isEmpty() || isPage(document))) {
      sure.addAll(weak);
    }
    if (!sure.isEmpty() && areFew(worded, document)) {
      sure.forEach(line -> suggest(line, edits));
    }
  }

  private static EditSink.Proposal delete(Line line, String reason, EditSink edits) {
    return edits.deleteLine(line, reason).as(MetadataKind.CAPTION, line.text(), line.content());
  }

  private static void suggest(Line line, EditSink edits) {
    delete(line, "caption of a picture", edits).atMost(Confidence.SUGGEST);
    Neighbors.below(line)
        .filter(PictureCaption::isWeakCredit)
        .ifPresent(
            credit ->
                edits
                    .deleteLine(credit, "credit below a caption")
                    .as(MetadataKind.CREDIT, credit.text(), credit.content())
                    .atMost(Confidence.SUGGEST));
  }

  private static boolean isWeakCredit(Line line) {
    return PictureCredits.mayBeIn(line)
        && PictureCredits.whole(line).filter(credit -> !credit.isSure()).isPresent();
  }

  /** Returns whether a sentence stands between paragraphs, above a line that is a credit. */
  private static boolean isAboveCredit(Line line) {
    int length = line.content().length();
    return length >= SHORTEST_ABOVE_CREDIT
        && length <= LONGEST_ABOVE_CREDIT
        && !line.has(Trait.QUOTE)
        && Prose.closesSentence(line)
        && Neighbors.below(line).filter(PictureCaption::isSureCredit).isPresent()
        && CaptionText.isLoneSentence(line.text())
        && Zones.zoneOf(line) == Zone.BODY
        && Neighbors.above(line).filter(above -> Zones.zoneOf(above) == Zone.BODY).isPresent();
  }

  private static boolean isSureCredit(Line line) {
    return PictureCredits.mayBeIn(line)
        && PictureCredits.whole(line).filter(PictureCredits.Credit::isSure).isPresent()
        && !line.text().contains(CREDIT)
        && Zones.zoneOf(line) == Zone.BODY;
  }

  /** Returns whether the line stands by itself, in no list and in no wrapped paragraph. */
  private static boolean mayBe(Line line) {
    Document document = line.document();
    Paragraphs.Paragraph paragraph = document.get(Paragraphs.ANALYSIS).of(line);
    Optional<Line> above = Neighbors.above(line);
    return paragraph.first().index() == paragraph.last().index()
        && (above.isPresent() || Prose.closesSentence(line))
        && !Neighbors.isListed(line)
        && !Prose.isWrapped(line);
  }

  /** Returns whether the document shows by its furniture that it is a page with pictures. */
  private static boolean isPage(Document document) {
    Furniture furniture = document.get(Furniture.ANALYSIS);
    for (String rule : PAGE) {
      if (!furniture.of(rule).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether there is more prose than what is worded as captions: else that is the text. */
  private static boolean areFew(List<Line> captions, Document document) {
    int prose = 0;
    for (Line line : document.lines()) {
      prose += Prose.isProse(line) ? 1 : 0;
    }
    for (Line line : captions) {
      prose -= Prose.isProse(line) ? 1 : 0;
    }
    return prose >= captions.size();
  }
}
