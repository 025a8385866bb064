package io.github.textcleaner.rules.context.comments;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.context.comments.CommentHead.Shape;
import io.github.textcleaner.rules.dates.DateLine;
import io.github.textcleaner.rules.dates.DateLine.Precision;
import io.github.textcleaner.rules.phrases.LineKey;
import io.github.textcleaner.rules.phrases.PhraseBook;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Line;
import io.github.textcleaner.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one line says of who wrote a comment.
 *
 * @param shape how it is worded
 * @param name the name in it
 */
record CommentLine(Shape shape, String name) {
  private static final String NAME = "[^\\s:]{1,40}(?: [^\\s:]{1,40}){0,3}";

  /** What a page says that a reader did, as blogs word it in the languages they are in. */
  private static final String VERB =
      "(?:says|said|wrote|writes|commented|replied|sagt|sagte|schrieb|schreibt|meint|kommentierte"
          + "|a dit|dit|a écrit|écrit|dice|dijo|escribió|comentó|ha detto|ha scritto|scrive|disse|diz"
          + "|escreveu|comentou|va dir|diu|ha dit|zegt|zei|schreef|schrijft|pisze|napisał|napisała"
          + "|napisał\\(a\\)|mówi|говорит|пишет|написал|сказал|каже|пише|säger|skriver|skrev|siger"
          + "|sier|sanoo|sanoi|kirjoitti|říká|napsal|szerint|spune|a spus|λέει|είπε|diyor ki|dedi ki"
          + "|dedi|يقول|قال|می‌گوید|گفت|אומר|אמר|berkata|mengatakan|viết|nói)";

  /** Says so in languages that part no words, or words by other rules. */
  private static final String UNSPACED_VERB = "(?: より|说道|说|說道|說| 表示|님의 말| 댓글)";

  private static final Pattern SAYS =
      Pattern.compile("(" + NAME + ")(?: " + VERB + "|" + UNSPACED_VERB + ")(?:\\s?[:\uFF1A])?");
  private static final Pattern SPOKEN = Pattern.compile("(" + NAME + ") " + VERB + "(?:\\.{3}|…)");
  private static final Pattern SAID = Pattern.compile(VERB + "(?:\\s?:)?");
  private static final Pattern SAID_FIRST = Pattern.compile("(" + NAME + ") " + VERB + ",? ");

  /** What stands before the writer of a comment. */
  private static final ImmutableSet<String> BY =
      ImmutableSet.of(
          "by", "von", "par", "por", "di", "da", "door", "af", "av", "przez", "od", "de", "от");

  private static final Pattern POSTED_BY =
      Pattern.compile(
          "(?:(?:Posted|Comment|Commented|Submitted|Written|Left) by|(?:Kommentar|Geschrieben"
              + "|Verfasst|Gepostet|Eingetragen) von|(?:Commentaire|Posté|Écrit|Rédigé|Soumis) par"
              + "|Commentaire de|(?:Comentario|Publicado|Enviado|Escrito|Comentário|Postado) por"
              + "|(?:Commento|Scritto|Inviato|Postato) (?:di|da)|(?:Reactie|Geplaatst|Geschreven)"
              + " (?:van|door)|(?:Kommentar|Skrevet|Indsendt) af|(?:Kommentar|Skrevet|Skriven"
              + "|Postat) av|(?:Komentarz|Napisany|Wysłany) przez):? ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The mark or the number of an item. */
  private static final Pattern MARK =
      Pattern.compile("(?:[-*+\u2022]|#?\\d{1,4}[.)]?|#\\d{1,4})\\s+");

  private static final String BOLD = "**";

  private static final CharMatcher EDGE =
      CharMatcher.whitespace().or(CharMatcher.anyOf(",;:|/\u2022\u00B7\u2013\u2014-()@*_"));

  private static final String REPLY = "reply-prompt";
  private static final int MOST_WORDS_OF_NAME = 4;

  /** The colon may be a word of its own. */
  private static final int MOST_WORDS_OF_VERB = 3;

  /** Signs between the name and the date are words too. */
  private static final int MOST_WORDS_BEFORE_DATE = 6;

  /** Reads a line that says more than a name and a date. */
  static Optional<CommentLine> strong(Line line) {
    String text = line.text();
    int from = afterMark(text);
    if (isReplied(line)) {
      return head(Shape.REPLIED, beforeTime(line, from, text.lastIndexOf(' ')));
    }
    if (isSigned(line)) {
      int to = text.length() - (text.endsWith(".") ? 1 : 0);
      return head(Shape.SIGNED, beforeTime(line, text.indexOf(' ') + 1, to));
    }
    Optional<CommentLine> said = ofSaid(line, from);
    Matcher by = POSTED_BY.matcher(text).region(from, text.length());
    return said.isEmpty() && by.lookingAt()
        ? head(Shape.POSTED, beforeTime(line, by.end(), text.length()))
        : said;
  }

  /** Reads a line that ends as {@code Nori said...}. */
  static Optional<CommentLine> spoken(Line line) {
    Matcher spoken = SPOKEN.matcher(name(line.text()));
    return spoken.matches() ? head(Shape.SPOKEN, Optional.of(spoken.group(1))) : Optional.empty();
  }

  /** Reads a line of a name and a date. */
  static Optional<CommentLine> dated(Line line) {
    String text = line.text();
    return head(Shape.DATED, beforeDate(line, afterMark(text), text.length()));
  }

  /** Returns whether a text says that somebody says something, and nothing else. */
  static boolean isSaying(String text) {
    return SAYS.matcher(name(text)).matches();
  }

  /** Returns what may be a name, without the marks of a list and of bold letters. */
  static String name(String text) {
    return text.substring(afterMark(text)).replace(BOLD, "");
  }

  private static Optional<CommentLine> ofSaid(Line line, int from) {
    String text = line.text();
    int end = beforeVerb(text);
    if (end > from) {
      Optional<String> name = beforeTime(line, from, end);
      return name.isPresent()
          ? head(Shape.SAID, name)
          : head(Shape.WROTE, afterTime(line, from, end));
    }
    Matcher first = SAID_FIRST.matcher(text).region(from, text.length());
    int to = text.length() - (text.endsWith(":") ? 1 : 0);
    return first.lookingAt() && isOneTime(line, first.end(), to)
        ? head(Shape.WROTE, Optional.of(first.group(1)))
        : Optional.empty();
  }

  /** Returns where the verb starts that a line ends with, with the space before it, else -1. */
  private static int beforeVerb(String text) {
    int at = text.length();
    for (int words = 1; words <= MOST_WORDS_OF_VERB && at > 0; words++) {
      at = text.lastIndexOf(' ', at - 1);
      if (at > 0 && SAID.matcher(text).region(at + 1, text.length()).matches()) {
        return at;
      }
    }
    return -1;
  }

  private static Optional<CommentLine> head(Shape shape, Optional<String> name) {
    return name.filter(words -> isName(words.replace(BOLD, "")))
        .map(words -> new CommentLine(shape, words));
  }

  private static int afterMark(String text) {
    Matcher mark = MARK.matcher(text);
    return mark.lookingAt() ? mark.end() : 0;
  }

  /** Returns whether words may be a name. */
  static boolean isName(String words) {
    String name = EDGE.trimFrom(words);
    char last = name.isEmpty() ? '.' : name.charAt(name.length() - 1);
    return LineKey.countWords(name) <= MOST_WORDS_OF_NAME
        && name.indexOf(':') < 0
        && "!?\u3002".indexOf(last) < 0
        && (last != '.' || name.length() > 1 && Letters.isUpper(name.charAt(name.length() - 2)))
        && name.chars().anyMatch(Character::isLetter);
  }

  /** Returns whether a date is one that pages print beside a name. */
  static boolean isTime(DateLine date) {
    return date.stamps().size() == 1
        && !date.labeled()
        && (date.stamps().get(0).isDay() || date.stamps().get(0).precision() == Precision.RELATIVE);
  }

  /** Returns the words before a date, if the part of the line is words and a date. */
  private static Optional<String> beforeDate(Line line, int from, int to) {
    return before(line, from, to, false);
  }

  private static Optional<String> beforeTime(Line line, int from, int to) {
    return before(line, from, to, true);
  }

  private static Optional<String> before(Line line, int from, int to, boolean timed) {
    String text = line.text();
    int at = from;
    for (int words = 1; words <= MOST_WORDS_BEFORE_DATE; words++) {
      at = text.indexOf(' ', at) + 1;
      if (at <= 0 || at >= to) {
        return Optional.empty();
      }
      if (timed ? isOneTime(line, at, to) : isTime(line, at, to)) {
        return Optional.of(text.substring(from, at).strip());
      }
    }
    return Optional.empty();
  }

  /** Returns the words behind a date with a time of day, if nothing else stands in the part. */
  private static Optional<String> afterTime(Line line, int from, int to) {
    String text = line.text();
    int at = to;
    for (int words = 1; words <= MOST_WORDS_OF_NAME; words++) {
      at = text.lastIndexOf(' ', at - 1);
      if (at <= from) {
        return Optional.empty();
      }
      int end = text.charAt(at - 1) == ',' ? at - 1 : at;
      if (isOneTime(line, from, end)) {
        return Optional.of(text.substring(at, to).strip());
      }
    }
    return Optional.empty();
  }

  private static boolean isTime(Line line, int from, int to) {
    return date(line, from, to).filter(CommentLine::isTime).isPresent();
  }

  private static boolean isOneTime(Line line, int from, int to) {
    return date(line, from, to).filter(DateLine::isOneTime).isPresent();
  }

  private static Optional<DateLine> date(Line line, int from, int to) {
    int start = line.content().start();
    return DateLine.of(line, new Span(start + from, start + to));
  }

  /** Returns whether the line is a few words, a date with a time of day and a button to reply. */
  private static boolean isReplied(Line line) {
    int last = line.text().lastIndexOf(' ');
    return last > 0
        && isReply(line.text().substring(last + 1))
        && wordsBeforeTime(line, 0, last) > 0;
  }

  private static boolean isReply(String word) {
    return PhraseBook.get().find(word).filter(hit -> hit.rule().equals(REPLY)).isPresent();
  }

  /** Returns whether the line is a word such as "by", a name and a date with a time of day. */
  private static boolean isSigned(Line line) {
    String text = line.text();
    int first = text.indexOf(' ');
    if (first < 0 || !BY.contains(Ascii.toLowerCase(text.substring(0, first)))) {
      return false;
    }
    int words = wordsBeforeTime(line, first + 1, text.length() - (text.endsWith(".") ? 1 : 0));
    int second = text.indexOf(' ', first + 1) + 1;
    return words == 1
        || words == 2
            && !Letters.isLower(text.charAt(first + 1))
            && !Letters.isLower(text.charAt(second));
  }

  /** Returns how many words stand before a date with a time of day, 0 if none or too many do. */
  private static int wordsBeforeTime(Line line, int from, int to) {
    int at = from;
    for (int words = 1; words <= MOST_WORDS_OF_NAME; words++) {
      at = line.text().indexOf(' ', at) + 1;
      if (at <= 0 || at >= to) {
        return 0;
      }
      if (isOneTime(line, at, to)) {
        return words;
      }
    }
    return 0;
  }
}
