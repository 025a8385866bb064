package io.github.textcleaner.rules.residue;

import com.google.common.base.CharMatcher;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.context.WorkCredits;
import io.github.textcleaner.rules.context.article.Zone;
import io.github.textcleaner.rules.context.article.Zones;
import io.github.textcleaner.rules.context.furniture.Furniture;
import io.github.textcleaner.rules.names.CaptionText;
import io.github.textcleaner.rules.names.PictureCredits;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Sentences;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Deletes credits of pictures, and captions that end with one. */
final class PhotoCredit implements Rule {
  /** Below its head a longer text is a paragraph that a credit was glued to. */
  private static final int MOST_WORDS_OF_INSTITUTION = 4;

  private static final int LONGEST_CAPTION = 200;

  /** A longer text without a stop is a caption and no title of a picture. */
  private static final int LONGEST_TITLE = 60;

  private static final RuleInfo INFO =
      RuleInfo.builder("photo-credit", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes credits of pictures and the captions that end with them")
          .rationale(
              """
              A credit without its picture tells nothing, and a caption without it not much. The
              line must begin with a known label and go on with a name, or be a name and an agency
              of pictures parted by a bar, or a name after a copyright sign. A line that ends with
              such a credit, in brackets or after its last stop, is the caption. What could be an
              author's, such as a name and an agency after a comma, counts outside of the prose
              alone. Titles of pictures with their credits in a list are an author's catalogue. The
              name that a camera or a phone gave to a picture, alone in its line and in no list,
              stands for the picture and goes too. Credit and caption are kept as metadata.
              """)
          .fixes(Samples.body("Photo: Mara Lind\n"), Samples.body(""), "a label and a name")
          .fixes(Samples.body("Getty Images\n"), Samples.body(""), "the name of an agency")
          .fixes(
              Samples.body("Mara Lind/AFP/Getty Images\n"), Samples.body(""), "a name and agencies")
          .fixes(Samples.body("\u00A9 Mara Lind\n"), Samples.body(""), "a name and a sign")
          .fixes(Samples.body("\u24B8 Mara Lind\n"), Samples.body(""), "another form of the sign")
          .fixes(
              Samples.body("PHOTO MARA LIND, LA PRESSE\n"),
              Samples.body(""),
              "a label, a name and a paper")
          .fixes(
              Samples.body("The lamp at the end of the pier (Photo: Mara Lind)\n"),
              Samples.body(""),
              "a caption")
          .fixes(
              Samples.head("The lamp burned again on Tuesday. Reuters\n"),
              Samples.head(""),
              "a caption and an agency")
          .fixes(
              Samples.body("港口的灯塔昨晚重新亮起。新华社记者 李杨 摄\n"),
              Samples.body(""),
              "a caption and who took the picture, in Chinese")
          .fixes(Samples.body("（王晓明 摄）\n"), Samples.body(""), "the same without a caption")
          .fixes(
              Samples.body("霧の中を出る渡し船＝2023年5月3日、山田太郎撮影\n"),
              Samples.body(""),
              "a caption of a paper in Japanese")
          .keeps(Samples.body("午後の部＝抽選会、記念撮影\n"), "a part of a program, in Japanese")
          .keeps(Samples.body("二日目＝5月4日、集合写真撮影\n"), "a day of a journey, in Japanese")
          .keeps(Samples.body("参加費＝500円、動画撮影\n"), "a fee and what it pays for, in Japanese")
          .keeps(Samples.body("撮影=禁止\n"), "a line of a notice, in Japanese")
          .keeps(Samples.body("撮影：禁止\n"), "the same with a colon")
          .keeps(Samples.body("撮影＝一眼レフ\n"), "the camera that was used, in Japanese")
          .keeps(Samples.body("■ 画像を拡大する\n"), "a heading of a manual, in Japanese")
          .keeps(Samples.body("記念撮影\n"), "a heading, in Japanese")
          .keeps(Samples.body("船长说雾太大。他等了一个小时。（王晓明 摄）\n"), "a paragraph in Chinese")
          .keeps(Samples.body("卒業式のあとは、記念撮影\n"), "a line of a diary, in Japanese")
          .fixes(
              Samples.body("The lamp burned again on Tuesday. Picture: Mara Lind.\n"),
              Samples.body(""),
              "a caption and a credit with a full stop")
          .keeps(
              Samples.body("The best novel of the year. (Mara Lind / Harbor Post)\n"),
              "praise of a book")
          .fixes(
              Samples.body("Mara Lind in the film of the same name | \u00A9 2018 Ida Holm\n"),
              Samples.body(""),
              "a caption, a sign and a year")
          .fixes(
              Samples.body("(Image: \u00A9 Harbor Collaboration)\n"),
              Samples.body(""),
              "a label, a sign and a name")
          .fixes(Samples.body("Main image credit: Getty\n"), Samples.body(""), "the picture on top")
          .fixes(
              Samples.body("Photo Source: Mara Lind from Pexels.\n"),
              Samples.body(""),
              "a name and where the picture is from")
          .fixes(
              Samples.body("Beitragsbild via Unsplash.\n"),
              Samples.body(""),
              "the same in German, without a name")
          .fixes(
              Samples.body("- \u00A9 lamplight - stock.adobe.com\n"),
              Samples.body(""),
              "the name of an account and an agency")
          .fixes(
              Samples.body("A lamp on the pier. ( MARA LIND/SCIENCE PHOTO LIBRARY)\n"),
              Samples.body(""),
              "a blank in the bracket")
          .fixes(
              Samples.body("Mara Lind leaves the ferry in the fog. (NASA via AP, File)\n"),
              Samples.body(""),
              "an owner, an agency and its files")
          .fixes(
              Samples.body("Two lamps burn on the pier [File: Reuters]\n"),
              Samples.body(""),
              "the files of an agency")
          .fixes(
              Samples.body("Nowa lampa na molo, fot. shutterstock\n"),
              Samples.body(""),
              "a label and an agency in small letters, in Polish")
          .keeps(
              Samples.body("The lamp (Jo Brandt/AP, File)\nTwo boats [File: Reuters]\n"),
              "titles of pictures in a list")
          .fixes(
              Samples.body("Main image: Ida Holm/Getty\n"),
              Samples.body(""),
              "where the picture stands, a name and an agency")
          .keeps(Samples.body("Hero image: Blue Sky\n"), "what a picture shows")
          .keeps(Samples.body("Main photo: Front Elevation\n"), "a view of a house")
          .keeps(Samples.body("File: Reuters Lamp\n"), "the name of a file")
          .keeps(Samples.body("Copyright: Harbor Company\n"), "a line of a license")
          .keeps(
              Samples.body("The moon is far away. (Source: NASA)\n"), "a statement and its source")
          .keeps(Samples.body("Quelle: THW\n"), "the source of a table, in German")
          .keeps(Samples.body("Main image: the lamp from the pier\n"), "a label before a sentence")
          .fixes(Samples.body("DSC_0041.JPG\n"), Samples.body(""), "the name that a camera gave")
          .fixes(Samples.body("撮影：山田太郎\n"), Samples.body(""), "a task and a name, in Japanese")
          .keeps(
              Samples.body("The lamp has a name of its own. Its neighbors: Mara Lind.\n"),
              "what is no label of a credit")
          .keeps(
              Samples.body("\u201CA lamp of a book.\u201D (Mara Lind / Harbor Post)\n"),
              "a quotation from a paper")
          .fixes(Samples.body("Img_0742\n"), Samples.body(""), "the name that a phone gave")
          .keeps(Samples.body("DSC 4063\n"), "the model of a camera")
          .keeps(Samples.body("DSC 4063\nDSC 4064\n"), "a list of models")
          .keeps(Samples.body("The card holds two files:\nDSC_0041.JPG\n"), "a list of files")
          .keeps(Samples.head("logo_small.png\n"), "the name that somebody gave to a file")
          .keeps(
              Samples.body("The camera calls it\nDSC_0041.JPG\nand goes on.\n"),
              "a sentence in several lines")
          .keeps(Samples.body("DSC1007\n"), "the number of a course")
          .keeps(Samples.body("DSC_0041.JPG\nDSC_0042.JPG\n"), "a listing")
          .keeps(Samples.body("- DSC_0041.JPG\n"), "an item of a list")
          .keeps(Samples.body("lamp2.jpg\n"), "the name that somebody gave to a file")
          .keeps(Samples.body("Photography\n"), "a heading")
          .keeps(Samples.body("Photo contest, la presse\n"), "a label before no name")
          .keeps(Samples.tail("Photo Marathon, Velden\n"), "a name and a place")
          .keeps(Samples.tail("La presse\n"), "a paper alone may be a heading")
          .keeps(
              Samples.body(
                  "Photo: this is how the lock looked before it was filled in, with the two gates"
                      + " open and nobody there.\n"),
              "a label before a sentence")
          .keeps(Samples.tail("Pictures of the river\n"), "a title")
          .keeps(Samples.body("Mara Lind, Reuters\n"), "a guest and her employer")
          .keeps(
              Samples.tail("The town will decide in the spring, a speaker said. (dpa)\n"),
              "a paragraph and the agency of the text")
          .keeps(
              Samples.body(
                  "\uC120\uC7A5\uC740 \uC548\uAC1C\uAC00 \uC9D9\uC5C8\uB2E4\uACE0"
                      + " \uB9D0\uD588\uB2E4. \uC2B9\uAC1D\uB4E4\uC740 \uD55C \uC2DC\uAC04\uC744"
                      + " \uAE30\uB2E4\uB838\uB2E4. (\uC0AC\uC9C4=\uAE40\uD558\uB298)\n"),
              "a paragraph in Korean that a credit closes")
          .keeps(Samples.body("Pexels\n"), "a heading of a list")
          .keeps(
              Samples.tail("Directed by Mara Lind\nMusic: Jan Oland\nPhoto: Ida Holm\n"),
              "credits of a play")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    Set<Integer> known = new HashSet<>();
    for (Furniture.Piece piece : document.get(Furniture.ANALYSIS).of(INFO.id())) {
      int end = piece.line().content().end();
      int from =
          piece.value().isEmpty() ? piece.line().content().start() : end - piece.value().length();
      known.add(piece.line().index());
      if (mayBeName(piece.value())
          || Zones.zoneOf(piece.line()) == Zone.TAIL && isBrief(piece.value())) {
        delete(piece.line(), new Span(from, end), edits);
      }
    }
    for (Line line : document.lines()) {
      if (line.isBlank() || line.end() - line.start() > PictureCredits.LONGEST_CAPTION) {
        continue;
      }
      if (PictureFile.is(line)) {
        edits.deleteLine(line, "name of a picture");
      } else if (PictureCredits.mayBeIn(line)
          && !known.contains(line.index())
          && !WorkCredits.contain(line)) {
        propose(line, edits);
      }
    }
  }

  /** Returns whether the text is a few words without a mark or a number: an institution. */
  private static boolean isBrief(String value) {
    return CharMatcher.whitespace().countIn(value) < MOST_WORDS_OF_INSTITUTION
        && value.chars().allMatch(c -> Letters.isCased((char) c) || c == ' ');
  }

  /** Returns whether what follows a label may be a name, and not what a picture shows. */
  private static boolean mayBeName(String value) {
    return value.isEmpty()
        || !Letters.isLower(value.charAt(0)) && CharMatcher.inRange('0', '9').matchesNoneOf(value);
  }

  private static void propose(Line line, EditSink edits) {
    Optional<PictureCredits.Credit> whole = PictureCredits.whole(line);
    Optional<PictureCredits.Credit> closing =
        whole.isPresent() ? Optional.empty() : PictureCredits.closing(line);
    if (whole.isEmpty() && closing.isEmpty() || Neighbors.isAnnounced(line)) {
      return;
    }
    String text = line.text();
    Zone zone = Zones.zoneOf(line);
    if (whole.isPresent()) {
      boolean title = Neighbors.above(line).isEmpty() && text.indexOf('|') >= 0;
      boolean proved = whole.get().isSure() || zone != Zone.BODY && !isListed(line);
      if (proved && !title) {
        delete(line, line.content(), edits);
      }
      return;
    }
    closing
        .filter(
            credit ->
                zone == Zone.HEAD
                        && !CaptionText.holdsCaselessSentences(text.substring(0, credit.start()))
                    || credit.isSure()
                        && isCaption(text.substring(0, credit.start()))
                        && !isCatalogued(line))
        .ifPresent(
            credit -> {
              int start = line.content().start();
              int at = start + credit.start();
              delete(line, new Span(at, line.content().end()), edits)
                  .as(
                      MetadataKind.CAPTION,
                      text.substring(0, credit.start()).strip(),
                      new Span(start, at));
            });
  }

  /**
   * Returns whether a neighbor is of the same kind: a list of guests, or of places for pictures.
   */
  private static boolean isListed(Line line) {
    return Neighbors.anyBeside(line, PhotoCredit::isWeak);
  }

  private static boolean isWeak(Line line) {
    return PictureCredits.whole(line).filter(credit -> !credit.isSure()).isPresent();
  }

  /** Returns whether the line is one of a list of pictures that an author made. */
  private static boolean isCatalogued(Line line) {
    return isTitled(line) && Neighbors.anyBeside(line, PhotoCredit::isTitled);
  }

  /** Returns whether the line is the title of a picture, no sentence, and a credit. */
  private static boolean isTitled(Line line) {
    return PictureCredits.mayBeIn(line)
        && PictureCredits.closing(line)
            .filter(credit -> credit.isSure() && isTitle(line.text().substring(0, credit.start())))
            .isPresent();
  }

  private static boolean isTitle(String text) {
    String title = text.strip();
    return !title.isEmpty()
        && title.length() <= LONGEST_TITLE
        && !Sentences.isMark(title.charAt(title.length() - 1));
  }

  /** Returns whether the text is short and one sentence at most, no paragraph. */
  private static boolean isCaption(String text) {
    return text.length() <= LONGEST_CAPTION && CaptionText.isSentence(text);
  }

  private static EditSink.Proposal delete(Line line, Span credit, EditSink edits) {
    return edits
        .deleteLine(line, "credit of a photograph")
        .as(MetadataKind.CREDIT, credit.of(line.document().text()), credit);
  }
}
