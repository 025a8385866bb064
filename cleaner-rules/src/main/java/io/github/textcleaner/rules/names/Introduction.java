package io.github.textcleaner.rules.names;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;
import io.github.textcleaner.text.Letters;
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
 * @param says what follows the name
 * @param tongue the language of the word that follows the name
 */
public record Introduction(String name, Says says, Tongue tongue) {

  /** What a sentence says of somebody. */
  public enum Says {
    /** A trade of those who write. */
    TRADE,
    /** Something else that somebody is. */
    IS,
    /** What somebody does, as authors do. */
    DOES
  }

  /** What papers open a sentence with that presents an author without a name, in small letters. */
  private static final ImmutableList<String> WRITERS =
      ImmutableList.of("the writer ", "the reporter ", "the columnist ");

  /** Words by which somebody speaks of himself, as they are folded. */
  private static final ImmutableSet<String> FIRST_PERSON =
      ImmutableSet.of(
          "my", "me", "ich", "mein", "meine", "mich", "je", "j'ai", "moi", "mes", "yo", "soy",
          "mis", "eu", "sou", "meu", "minha", "io", "sono", "ik", "mijn", "jestem", "moj", "moja",
          "я", "мои", "моя", "jag", "jeg", "mitt");

  /** In lower case the letter is a word of other languages. */
  private static final ImmutableSet<String> I = ImmutableSet.of("I", "I'm", "I've", "I'd");

  /** Words by which several people speak of themselves; of an author, papers say "our". */
  private static final ImmutableSet<String> FIRST_PERSONS =
      ImmutableSet.of("we", "our", "wir", "unser", "unsere", "nous", "nos", "noi", "wij", "мы");

  /** So many words of a text are looked at. */
  private static final int OPENING = 40;

  /** What stands around words and is none of them. */
  static final CharMatcher MARKS = CharMatcher.anyOf(".,;:!?()\"\u201C\u201D\u00AB\u00BB");

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
      int next = Math.min(end + 1, text.length());
      Optional<Tongue> is = Tongue.ofIs(word);
      Optional<Tongue> tongue = is;
      if (tongue.isEmpty()) {
        tongue = Tongue.ofDoes(word, text.substring(next, Words.endAt(text, next)));
      }
      if (tongue.isPresent()) {
        boolean trade = Trades.areNamedIn(text.substring(next));
        Says says = is.isEmpty() ? Says.DOES : trade ? Says.TRADE : Says.IS;
        return tongue
            .filter(found -> isName(name))
            .map(found -> new Introduction(String.join(" ", name), says, found));
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
   * Returns the word for the author by which a paragraph presents one without a name, and by a
   * trade or an address: "The writer is a professor in Holm."
   */
  public static Optional<String> writerIn(String text) {
    if (!text.startsWith("T") && !text.startsWith("t")) {
      return Optional.empty();
    }
    String small = text.toLowerCase(Locale.ROOT);
    return WRITERS.stream()
        .filter(small::startsWith)
        .filter(
            writer ->
                small.startsWith("can be reached ", writer.length())
                    || small.startsWith("is ", writer.length())
                        && Trades.areNamedIn(text.substring(writer.length() + "is ".length())))
        .findFirst();
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
    return words.size() == 1 ? PersonNames.isPart(words.get(0)) : PersonNames.isName(words);
  }

  /** Returns whether a paragraph goes on speaking of the person: "She lives in Holm." */
  public boolean goesOnIn(String text) {
    return tongue.isPronoun(small(Words.first(text)));
  }

  private static String small(String word) {
    return bare(word).toLowerCase(Locale.ROOT);
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
