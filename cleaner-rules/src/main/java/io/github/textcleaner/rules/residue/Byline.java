package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.MetadataKind;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.bylines.Bylines;
import io.github.textcleaner.rules.context.furniture.Furniture;
import io.github.textcleaner.rules.names.AuthorLine;
import io.github.textcleaner.rules.names.AuthorLine.Form;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.Optional;

/** Deletes lines that name the author. */
final class Byline implements Rule {
  private static final String REASON = "line that names the author";

  private static final RuleInfo INFO =
      RuleInfo.builder("byline", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT)
          .summary("Deletes lines that name the author")
          .rationale(
              """
              Templates print who wrote a text above it or below it. The line must begin with a
              known label, or with a word such as "by" and a name, or be a name, an address or a job
              in one block with such a line, or beside a date or the buttons of a page, below a title.
              What has the shape of a name is none if the text speaks of it: a word of it stands in
              lower case, or the last one in the opening. Away from the top a line must stand beside a
              date, or repeat the names at the top, or have the word that papers in Chinese and
              Japanese print before names. Names and dates are kept as metadata. Labels that come again
              with each record of a log or a digest are its author's, and so are seven addresses or
              more, and three with dates.
              """)
          .fixes(Samples.head("Written by Mara Lind\n"), Samples.head(""), "a wording and a name")
          .fixes(Samples.head("Author: Mara Lind\n"), Samples.head(""), "a label and a name")
          .fixes(
              Samples.headline("By Mara Lind and Jo Brandt | Harbor Post\n"),
              Samples.headline(""),
              "names and where they work")
          .fixes(
              Samples.headline("12/05/2023 by Mara Lind\n"),
              Samples.headline(""),
              "a date before it")
          .fixes(
              Samples.headline("by Mara | 12 May 2023 | 5 comments\n"),
              Samples.headline(""),
              "a date and a count behind it")
          .fixes(
              Samples.headline("Mara Lind\n12 May 2023\n@maralind\n"),
              Samples.headline("12 May 2023\n"),
              "a name and an address beside a date")
          .fixes(
              Samples.headline("By Mara Lind Special to the Harbor Post\n"),
              Samples.headline(""),
              "a guest of a paper")
          .fixes(
              Samples.headline("By Mara Lind, Harbor Post reporter\n"),
              Samples.headline(""),
              "a job in small letters behind an employer")
          .fixes(
              Samples.headline("By Mara Lind, Jo Brandt and Ida Holm New York Times\n"),
              Samples.headline(""),
              "several names and the paper of all")
          .fixes(
              Samples.headline("By Mara Lind, lind@harbor.example\n"),
              Samples.headline(""),
              "an address behind a comma")
          .keeps(
              Samples.head("")
                  + """

                  Author: Mara Lind <mara@harbor.example>
                  Date: 3 May 2023
                  The lamp is lit by a clock.

                  Author: Pell Falk <pell@harbor.example>
                  Date: 4 May 2023
                  The clock is wound by the wind.

                  Author: Mara Lind <mara@harbor.example>
                  Date: 5 May 2023
                  The wind is asked first.
                  """,
              "records of a log")
          .keeps(
              Samples.head("")
                  + """

                  * **Author:** Mara Lind

                  * **Date:** 3 May 2023
                  The lamp is lit by a clock.
                  * **Author:** Pell Falk

                  * **Date:** 4 May 2023
                  The clock is wound by the wind.
                  * **Author:** Mara Lind

                  * **Date:** 5 May 2023
                  """,
              "records with bullets, blank lines and bold labels")
          .keeps(
              """
              2023-05-03  Mara Lind  <mara@harbor.example>
              * lamp: Light it by a clock.

              2023-05-04  Pell Falk  <pell@harbor.example>
              * clock: Wind it by the wind.

              2023-05-05  Mara Lind  <mara@harbor.example>
              * wind: Ask it first, since it may be asleep in the early hours of the day.
              """,
              "dates and addresses above the entries of a log")
          .keeps(
              Samples.headline("By Popular Demand, a reporter\n"),
              "words in small letters that are no job")
          .keeps(
              Samples.headline("By Orsund Bay, the last correspondent\n"), "a title with a comma")
          .keeps(Samples.headline("By the way, reporter\n"), "no name")
          .keeps(Samples.headline("Mara Lind, reporter\n"), "a person whom the text presents")
          .keeps(
              Samples.headline("Mara Lind, Staff Writer\n")
                  + "Jo Brandt, Staff Writer\n"
                  + Samples.body(""),
              "persons whom the text presents one after the other")
          .fixes(Samples.headline("By\nMara Lind\n"), Samples.headline(""), "two lines")
          .fixes(Samples.tail("Edited by M. L.\n"), Samples.tail(""), "initials after a wording")
          .fixes(
              Samples.tail("김하늘 기자 sky@harbor.example\n"),
              Samples.tail(""),
              "a reporter and an address, in Korean")
          .fixes(
              Samples.headline("항구신문 김하늘 기자\n"),
              Samples.headline(""),
              "a paper and a reporter below a title, in Korean")
          .fixes(
              Samples.tail("本报记者 李杨 通讯员 王晓明\n"),
              Samples.tail(""),
              "reporters of the paper, in Chinese")
          .fixes(
              Samples.headline("記者李曉明／台中報導\n"),
              Samples.headline(""),
              "a reporter and a town, in Chinese")
          .fixes(
              Samples.headline("12/05/2023\n记者 王明、李杨\n"),
              Samples.headline("12/05/2023\n"),
              "two reporters beside a date, in Chinese")
          .fixes(Samples.tail("取材・文＝山田太郎 写真＝佐藤花子\n"), Samples.tail(""), "tasks, in Japanese")
          .fixes(Samples.headline("كتبت - نادية شكري\n"), Samples.headline(""), "a mark, in Arabic")
          .keeps(
              Samples.headline("كتب نادرة قديمة\n"), "the word for books, which is that for wrote")
          .keeps(Samples.headline("记者观察\n"), "a heading, in Chinese")
          .keeps(Samples.headline("记者：您怎么看？\n"), "a question of an interview, in Chinese")
          .keeps(Samples.tail("取材／下調べ\n"), "an item of a list, in Japanese")
          .keeps(Samples.body("") + Samples.body("本报记者 李杨\n"), "a reporter who speaks")
          .keeps(Samples.tail("李杨\n"), "a signature in Chinese")
          .keeps(Samples.tail("记者：谢谢您\n"), "the last words of an interview, in Chinese")
          .keeps(Samples.tail("记者：和谁\n"), "a question without its mark, in Chinese")
          .keeps(Samples.tail("记者：李老师好\n"), "a greeting, in Chinese")
          .keeps(Samples.tail("女记者：谢谢您\n"), "a part of a play, in Chinese")
          .keeps(Samples.tail("本报记者：谢谢\n"), "thanks of an interview in a paper, in Chinese")
          .keeps(Samples.tail("记者李杨来了\n"), "a sentence without its stop, in Chinese")
          .keeps(Samples.tail("主任 李强\n记者 王明\n司机 赵勇\n"), "guests and their trades, in Chinese")
          .keeps(Samples.tail("記者：分かりました\n"), "an answer of an interview, in Japanese")
          .keeps(Samples.tail("取材／執筆\n"), "two tasks, in Japanese")
          .keeps(Samples.tail("写真／動画\n"), "two kinds of pictures, in Japanese")
          .keeps(Samples.tail("文＝文章\n"), "a line of a glossary, in Japanese")
          .keeps(Samples.tail("写真＝山口県\n"), "where a picture was taken, in Japanese")
          .keeps(Samples.tail("取材／記者会見\n"), "a kind of work, in Japanese")
          .keeps(Samples.headline("文／理科\n"), "branches of learning, in Japanese")
          .keeps(Samples.headline("文/李白\n"), "the poet of a song, in Chinese")
          .keeps(Samples.headline("정직한 기자\n"), "an adjective and a trade, in Korean")
          .keeps(Samples.headline("지역 오래된 기자\n"), "a region, an adjective and a trade, in Korean")
          .keeps(Samples.headline("إعداد / طبق العدس\n"), "how to make a dish, in Arabic")
          .keeps(Samples.headline("تحرير - أرض الوطن\n"), "the word for liberation, in Arabic")
          .keeps(Samples.headline("كتب - أقلام ودفاتر\n"), "a list of goods, in Arabic")
          .keeps(Samples.headline("بقلم رصاص أحمر\n"), "what is drawn with a pencil, in Arabic")
          .keeps(Samples.headline("بقلم حبر جاف\n"), "what is written with a pen, in Arabic")
          .keeps(Samples.headline("מאת ה' היתה זאת\n"), "a line of a psalm, in Hebrew")
          .keeps(Samples.headline("정치부 기자\n"), "a job, in Korean")
          .keeps(
              Samples.head(
                  "Directed by Mara Lind\nWritten by Jan Oland\nPhotography by Ida Holm\n12 March"
                      + " 2019\n"),
              "credits of a film")
          .keeps(
              Samples.body("Written by candlelight, these letters are hard to read.\n"),
              "a sentence")
          .keeps(Samples.body("Author\n"), "between paragraphs it may be a heading")
          .keeps(Samples.head("By the river\n"), "a title")
          .keeps(Samples.headline("Mara Lind\n"), "a name may be a heading, or the first of a cast")
          .keeps(
              "Salads for the winter months\n8 January 2011\n" + Samples.body("Rosemary Green\n"),
              "a heading below the first paragraph")
          .keeps(
              "Skip to content\n24 November 2012 Holm Lind\n" + Samples.body(""),
              "a title of a date and a name below furniture")
          .keeps(Samples.tail("Mara Lind\n"), "a signature")
          .keeps(Samples.tail("(Mara Lind)\n"), "a name in brackets, as below a quotation")
          .keeps(Samples.tail("김하늘 기자\n"), "a reporter in Korean without an address")
          .keeps(Samples.tail("우리는 기자 news@harbor.example\n"), "no name of a Korean")
          .fixes(
              Samples.headline("By Mara Lind\n3 May 2023\nStory Highlights\n"),
              Samples.headline("3 May 2023\nStory Highlights\n"),
              "not what heads a summary below the names")
          .keeps("By Popular Demand\n" + Samples.body(""), "a title in the shape of a name")
          .knownError("A heading of several capitals that the text does not take up, beside a date")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    ImmutableSet<Integer> labeled =
        document.get(Furniture.ANALYSIS).lines(ImmutableSet.of(INFO.id()));
    for (int index : labeled) {
      Line line = document.line(index);
      delete(line, AuthorLine.of(line), edits);
    }
    for (Bylines.Piece piece : document.get(Bylines.ANALYSIS).pieces()) {
      if (piece.author().form() != Form.SOURCE && !labeled.contains(piece.line().index())) {
        delete(piece.line(), Optional.of(piece.author()), edits);
      }
    }
  }

  private static void delete(Line line, Optional<AuthorLine> author, EditSink edits) {
    EditSink.Proposal proposal = edits.deleteLine(line, REASON);
    author.ifPresent(
        known -> {
          for (Span name : known.names()) {
            proposal.as(MetadataKind.AUTHOR, name.of(line.document().text()), name);
          }
          known.dates().forEach(date -> proposal.as(date.kind(), date.value(), date.span()));
        });
  }
}
