package io.github.textcleaner.rules.residue;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.EditSink;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.rules.context.Neighbors;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import io.github.textcleaner.text.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deletes what a forum prints around its posts; the posts stay. */
final class ForumPost implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.builder("forum-post", Category.RESIDUE)
          .confidence(Confidence.HEURISTIC)
          .triggers(Trait.SHORT, Trait.DIGIT)
          .summary(
              "Deletes the lines around posts of a forum: writer, time, profile, edits, buttons")
          .rationale(
              """
              Forums print who wrote a post and when above it, "Post by Nori » 3 May 2023, 10:15",
              and beside it since when the writer is a member, how often the post was edited, and
              buttons to quote and report it. One such line may be quoted; two in a document are a
              forum. The other lines must stand beside one of them, or be a known wording.
              """)
          .fixes(
              Samples.tail(
                  """
                  Post by Nori » Wed 3 May 2023, 10:15
                  Joined: May 2018 Posts: 214
                  I was on it.
                  Quote Report
                  Post by Pell » Thu 4 May 2023, 11:20
                  So was I.
                  Last edited by Pell on Thu 4 May 2023, 11:25, edited 1 time in total.
                  """),
              Samples.tail("I was on it.\nSo was I.\n"),
              "two posts")
          .fixes(
              Samples.tail(
                  """
                  von Nori » 03.05.2023, 10:15
                  Ich war dabei.
                  von Pell » 04.05.2023, 11:20
                  Ich auch.
                  """),
              Samples.tail("Ich war dabei.\nIch auch.\n"),
              "any language")
          .fixes(
              Samples.tail(
                  """
                  Wysłany: 2023-05-03, 10:15   Re: Prom
                  Płynąłem nim.
                  Wysłany: 2023-05-04, 11:20   Re: Prom
                  Ja też.
                  """),
              Samples.tail("Płynąłem nim.\nJa też.\n"),
              "a label, the time and a subject")
          .keeps(
              Samples.tail("Posted: 3 May 2023, 10:15   Lamp oil, two cans\n".repeat(2)), "a log")
          .keeps(
              Samples.tail("Posted: 3 May 2023, 10:15 the lamps went out\n".repeat(2)),
              "words behind the time")
          .keeps(
              Samples.tail("Post by Nori » Wed 3 May 2023, 10:15\nI was on it.\n"),
              "one header may be quoted")
          .keeps(Samples.tail("Joined: May 2018 Posts: 214\n"), "a profile without posts")
          .keeps(
              Samples.tail("Home » 3 May 2023\nHarbor » 4 May 2023\n"),
              "dates without a time of day")
          .keeps(
              Samples.tail(
                  """
                  Last edited by Nori, the second edition of 2021 lacks the tables.
                  The third of 2023 has them.
                  """),
              "a sentence")
          .build();

  private static final String SIGN = " \u00BB ";

  /** What stands before the name of a writer in forums that print no mark behind it. */
  private static final ImmutableSet<String> POSTED_BY =
      ImmutableSet.of(
          "مساهمة من طرف", "مُساهمة من طرف", "مساهمة", "مُساهمة", "Message par", "Mensaje por");

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_PROFILE = 60;

  /** So many headers make a forum of the document. */
  private static final int PROVING_HEADERS = 2;

  /** What forums label the time since when a writer is a member, or the number of posts, with. */
  private static final Pattern PROFILE =
      Pattern.compile(
          "(?:Joined|Join Date|Registered|Posts|Location|Registriert|Beiträge|Wohnort|Inscription"
              + "|Messages|Registrado|Mensajes|Iscritto il|Messaggi|Lid geworden op|Berichten"
              + "|Rejestracja|Dołączył|Dołączyła|Posty|Registado em|Registrado em"
              + "|Mensagens|Зарегистрирован|Сообщения|Откуда|Založen|Příspěvky|Bydliště"
              + "|Csatlakozott|Hozzászólások|Tartózkodási hely|Membru din|Mesaje|Localitate"
              + "|Kayıt|Mesajlar|Konum|Medlem sedan|Inlägg|Tilmeldt|Indlæg|Geografisk sted"
              + "|З нами з|Повідомлення|Звідки|Εγγραφή|Δημοσιεύσεις|Τοποθεσία"
              + "|عدد الرسائل|عدد المساهمات|المساهمات|نقاط|السٌّمعَة|تاريخ التسجيل)"
              + "\\s?: ?\\S.*");

  /** How forums say that a post was edited. */
  private static final Pattern EDITED =
      Pattern.compile(
          "(?:Last edited by|Zuletzt geändert von|Dernière (?:modification|édition) par"
              + "|Última edición por|Ultima modifica di|Laatst gewijzigd door"
              + "|Ostatnio zmieniony przez|Editado pela última vez por"
              + "|Последний раз редактировалось) \\S.*\\d.*");

  /** What older forums label the time of a post with, below the text of a picture or without. */
  private static final Pattern POSTED =
      Pattern.compile(
          "(?:Post|Beitrag|Message|Сообщение)?(?:Posted|Verfasst am|Posté le|Inviato|Geplaatst"
              + "|Wysłany|Добавлено|Zaslal|Elküldve|Trimis|Skrevet|Lagt inn|Postad|Додано"
              + "|Δημοσιεύθηκε): +");

  /** Parts the time of a post from its subject. */
  private static final String GAP = "   ";

  /** What the subject of an answer begins with; others may be the entries of a log. */
  private static final String ANSWER = "Re:";

  private static final ImmutableSet<String> BUTTONS =
      ImmutableSet.of("page-control", "reply-prompt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void propose(Document document, EditSink edits) {
    List<Line> headers = new ArrayList<>();
    for (Line line : document.lines(INFO.triggers())) {
      if (isHeader(line)) {
        headers.add(line);
      }
    }
    if (headers.size() < PROVING_HEADERS) {
      return;
    }
    Set<Integer> chrome = new HashSet<>();
    headers.forEach(line -> chrome.add(line.index()));
    for (Line line : document.lines(INFO.triggers())) {
      if (isBesidePost(line, chrome)) {
        chrome.add(line.index());
      }
    }
    for (Line line : document.lines()) {
      if (chrome.contains(line.index()) || isButton(line) && touches(line, chrome)) {
        edits.deleteLine(line, "line of a forum around a post");
      }
    }
  }

  /** Returns whether the line says when a post was written. */
  private static boolean isHeader(Line line) {
    return isSigned(line) || isPosted(line) || isPostedBy(line);
  }

  /** A label, one date with a time of day, and perhaps the subject of the post. */
  private static boolean isPosted(Line line) {
    Matcher label = POSTED.matcher(line.text());
    if (!label.lookingAt()) {
      return false;
    }
    Span content = line.content();
    int gap = line.text().indexOf(GAP, label.end());
    int end = gap < 0 ? content.end() : content.start() + gap;
    if (gap >= 0 && !line.text().substring(gap).strip().startsWith(ANSWER)) {
      return false;
    }
    return DateLine.of(line, new Span(content.start() + label.end(), end))
        .filter(DateLine::isOneTime)
        .isPresent();
  }

  private static boolean isPostedBy(Line line) {
    String text = line.text();
    if (POSTED_BY.stream().noneMatch(word -> text.startsWith(word + " "))) {
      return false;
    }
    Span content = line.content();
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      if (DateLine.of(line, new Span(content.start() + space + 1, content.end()))
          .filter(DateLine::isOneTime)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A name, a mark and one date with a time of day. */
  private static boolean isSigned(Line line) {
    Span content = line.content();
    int sign = line.text().lastIndexOf(SIGN);
    return sign > 0
        && sign <= LONGEST_NAME
        && DateLine.of(line, new Span(content.start() + sign + SIGN.length(), content.end()))
            .filter(DateLine::isOneTime)
            .isPresent();
  }

  private static boolean isBesidePost(Line line, Set<Integer> chrome) {
    String text = line.text();
    boolean profile =
        text.length() <= LONGEST_PROFILE
            && PROFILE.matcher(text).matches()
            && Neighbors.above(line).filter(above -> chrome.contains(above.index())).isPresent();
    return profile || EDITED.matcher(text).matches();
  }

  private static boolean isButton(Line line) {
    return line.has(Trait.SHORT)
        && PhraseBook.of(line).filter(hit -> BUTTONS.contains(hit.rule())).isPresent();
  }

  private static boolean touches(Line line, Set<Integer> chrome) {
    return Neighbors.anyBeside(line, other -> chrome.contains(other.index()));
  }
}
