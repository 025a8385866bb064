package io.github.textcleaner.rules.names;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.clues.Clue;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.text.Letters;
import io.github.textcleaner.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sentence that says in the third person who somebody is: {@code Mara Lind is a reporter of the
 * Harbor Post.} The place must say whether it is the author of the text: articles present those
 * whom they speak of in the same way.
 *
 * @param name the name that the sentence opens with, a whole one or a part
 * @param is whether a word for "is" follows, and not one for what somebody does
 * @param trade by what the sentence says that somebody lives
 */
public record Introduction(String name, boolean is, Trade trade) {

  /** What a sentence says of the work of somebody. */
  public enum Trade {
    /** A trade of those who write for papers. */
    PRESS,
    /** A trade of others who write a text now and then. */
    OTHER,
    NONE
  }

  /** Words for "is" that stand in what a page says of its author, as they are written. */
  private static final ImmutableSet<String> IS =
      ImmutableSet.of("is", "ist", "est", "es", "è", "é", "jest", "är", "er", "является", "—", "–");

  /** Words for what authors do or did, as they stand in what a page says of them. */
  private static final ImmutableSet<String> DOES =
      ImmutableSet.of(
          // English
          "covers",
          "writes",
          "reports",
          "joined",
          "works",
          "hosts",
          "teaches",
          "lives",
          "edits",
          "blogs",
          // German
          "schreibt",
          "berichtet",
          "arbeitet",
          "lebt",
          "studierte",
          // French
          "écrit",
          "vit",
          "travaille",
          "enseigne",
          "collabore",
          // Spanish
          "escribe",
          "cubre",
          "trabaja",
          "vive",
          "colabora",
          // Portuguese
          "escreve",
          "cobre",
          "trabalha",
          "mora",
          // Italian
          "scrive",
          "lavora",
          "insegna",
          // Dutch
          "schrijft",
          "werkt",
          "woont",
          // Polish
          "pisze",
          "pracuje",
          "mieszka",
          // Russian
          "пишет",
          "работает",
          "живет",
          "живёт",
          // Swedish, Danish
          "skriver",
          "arbetar",
          "arbejder",
          "bor");

  /** Trades of others who write a text now and then, as they are folded. */
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "author",
          "blogger",
          "professor",
          "lecturer",
          "fellow",
          "researcher",
          "novelist",
          "autor",
          "autorin",
          "autora",
          "auteur",
          "auteure",
          "autrice",
          "autore",
          "bloggerin",
          "professorin",
          "schriftsteller",
          "schriftstellerin",
          "professeur",
          "professeure",
          "ecrivain",
          "ecrivaine",
          "profesor",
          "profesora",
          "escritor",
          "escritora",
          "professora",
          "professore",
          "professoressa",
          "scrittore",
          "scrittrice",
          "schrijver",
          "schrijfster",
          "hoogleraar",
          "pisarz",
          "pisarka",
          "писатель",
          "профессор",
          "forfattare",
          "forfatter");

  /** Words of {@link Clue#TRADE} that are more than a trade. */
  private static final ImmutableSet<String> NO_TRADES =
      ImmutableSet.of("staff", "report", "reports");

  /** Words that a sentence opens with which goes on speaking of somebody, as they are folded. */
  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of(
          "he", "she", "they", "his", "her", "their", "er", "sie", "ihr", "ihre", "seine", "il",
          "elle", "son", "sa", "ses", "el", "ella", "su", "sus", "ele", "ela", "seu", "sua", "lui",
          "lei", "suo", "hij", "zij", "ze", "haar", "on", "ona", "jego", "jej", "он", "она", "его",
          "ее", "han", "hon", "hun", "hans", "hennes");

  /** What sentences open with that present an author without a name, in small letters. */
  private static final ImmutableList<String> AUTHORS =
      ImmutableList.of(
          "the author ",
          "the writer ",
          "the reporter ",
          "the columnist ",
          "der autor ",
          "die autorin ",
          "l'auteur ",
          "l'auteure ",
          "l'autrice ",
          "el autor ",
          "la autora ",
          "l'autore ",
          "o autor ",
          "a autora ",
          "de auteur ",
          "autor ",
          "autorka ",
          "автор ",
          "författaren ",
          "skribenten ");

  /** Words by which somebody speaks of himself, as they are folded. */
  private static final ImmutableSet<String> FIRST_PERSON =
      ImmutableSet.of(
          "my", "me", "ich", "mein", "meine", "mich", "je", "j'ai", "moi", "mes", "yo", "soy",
          "mis", "eu", "sou", "meu", "minha", "io", "sono", "ik", "mijn", "jestem", "moj", "moja",
          "я", "мой", "моя", "jag", "jeg", "mitt");

  /** In lower case the letter is a word of other languages. */
  private static final ImmutableSet<String> I = ImmutableSet.of("I", "I'm", "I've", "I'd");

  /** Words that sentences open with before "is" as if they were names, as they are folded. */
  private static final ImmutableSet<String> NO_PERSONS =
      ImmutableSet.of("there", "here", "it", "es", "das", "hier", "ici", "aqui", "qui", "to");

  /** Words by which several people speak of themselves; of an author, papers say "our". */
  private static final ImmutableSet<String> FIRST_PERSONS =
      ImmutableSet.of("we", "our", "wir", "unser", "unsere", "nous", "nos", "noi", "wij", "мы");

  /** Words behind which a sentence speaks of others, as they are folded. */
  private static final ImmutableSet<String> OTHERS_FOLLOW =
      ImmutableSet.of(
          "who", "whose", "which", "that", "by", "qui", "que", "dont", "quien", "che", "quem",
          "который", "которая", "ktory", "ktora");

  /** So many words of a text are looked at. */
  private static final int OPENING = 40;

  /** So many words stand up to a trade, with the employer and the rank before it. */
  private static final int FARTHEST_TRADE = 12;

  private static final CharMatcher MARKS = CharMatcher.anyOf(".,;:!?()\"\u201C\u201D\u00AB\u00BB");

  /**
   * Reads a paragraph; empty if it opens otherwise. A single word may be a name if a word for "is"
   * or "does" follows: what is no name is for the place to say.
   */
  public static Optional<Introduction> of(String text) {
    if (text.isEmpty() || !Letters.isUpper(text.charAt(0))) {
      return Optional.empty();
    }
    List<String> name = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = Words.endAt(text, at);
      String word = text.substring(at, end);
      boolean is = IS.contains(word);
      if (is || DOES.contains(word)) {
        return isName(name)
            ? Optional.of(
                new Introduction(String.join(" ", name), is, tradeIn(text.substring(end))))
            : Optional.empty();
      }
      at = end + 1;
      if (word.isEmpty() || !name.isEmpty() && isAddress(word)) {
        continue;
      }
      if (name.size() == PersonNames.MOST_WORDS) {
        return Optional.empty();
      }
      name.add(word);
    }
    return Optional.empty();
  }

  /**
   * Reads a paragraph that presents an author without a name, by a trade or an address: "The writer
   * is a professor in Holm." The name is the word for the author.
   */
  public static Optional<Introduction> ofNameless(String text) {
    String small = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    for (String author : AUTHORS) {
      if (small.startsWith(author)) {
        int end = Words.endAt(text, author.length());
        boolean is = IS.contains(small.substring(author.length(), end));
        Trade trade = is ? tradeIn(text.substring(end)) : Trade.NONE;
        boolean reached = small.startsWith("can be reached ", author.length());
        return trade != Trade.NONE || reached
            ? Optional.of(new Introduction(text.substring(0, author.length() - 1), is, trade))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns whether somebody presents himself by a trade: "I am a reporter in Holm." */
  public static boolean isOfSelf(String text) {
    return isOfFirstPerson(bare(Words.first(text))) && tradeIn(text) != Trade.NONE;
  }

  private static boolean isOfFirstPerson(String word) {
    boolean capitals = word.length() > 1 && Letters.isUpper(word.charAt(1)); // EU, MY
    return I.contains(word) || !capitals && FIRST_PERSON.contains(Folding.fold(word));
  }

  private static String bare(String word) {
    return MARKS.trimFrom(word).replace('\u2019', '\'');
  }

  /** {@code (lind@harbor.example)}, {@code (@maralind)} */
  private static boolean isAddress(String word) {
    return word.charAt(0) == '(' && word.indexOf('@') > 0 && word.indexOf(')') > 0;
  }

  private static boolean isName(List<String> words) {
    if (words.size() > 1) {
      return PersonNames.isName(words);
    }
    return words.size() == 1
        && PersonNames.isPart(words.get(0))
        && !isPronoun(words.get(0))
        && !NO_PERSONS.contains(Folding.fold(words.get(0)));
  }

  private static boolean isPronoun(String word) {
    return PRONOUNS.contains(Folding.fold(word));
  }

  /** Returns what trade the rest of the first sentence of a text names. */
  private static Trade tradeIn(String text) {
    Trade trade = Trade.NONE;
    int at = 0;
    for (int i = 0; i < FARTHEST_TRADE && at < text.length(); i++) {
      int end = Words.endAt(text, at);
      String word = text.substring(at, end);
      String bare = Folding.fold(MARKS.trimFrom(word));
      if (Clue.TRADE.isWord(bare) && !NO_TRADES.contains(bare)) {
        return Trade.PRESS;
      }
      if (OTHERS.contains(bare)) {
        trade = Trade.OTHER;
      }
      if (OTHERS_FOLLOW.contains(bare) || Sentences.endWith(word) && word.length() > 3) {
        return trade;
      }
      at = end + 1;
    }
    return trade;
  }

  /** Returns whether a paragraph goes on speaking of somebody: "She lives in Holm." */
  public static boolean goesOn(String text) {
    return isPronoun(MARKS.trimFrom(Words.first(text)));
  }

  /** Returns whether somebody speaks of himself near the start of a text. */
  public static boolean isInFirstPerson(String text) {
    int at = 0;
    for (int i = 0; i < OPENING && at < text.length(); i++) {
      int end = Words.endAt(text, at);
      String word = bare(text.substring(at, end));
      if (isOfFirstPerson(word) || i == 0 && FIRST_PERSONS.contains(Folding.fold(word))) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }
}
