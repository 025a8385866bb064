package io.github.textcleaner.rules.names;

import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.clues.Clue;
import io.github.textcleaner.rules.letters.Folding;
import io.github.textcleaner.rules.letters.Words;

/** Trades of those who write, as sentences name them: "is a senior reporter of the Harbor Post". */
final class Trades {
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

  /** Words behind which a sentence says no more what somebody is, as they are folded. */
  private static final ImmutableSet<String> ENDS =
      ImmutableSet.of(
          "of", "to", "in", "at", "for", "on", "with", "by", "from", "that", "who", "what", "von",
          "zu", "im", "mit", "bei", "vom", "de", "du", "des", "en", "dans", "pour", "que", "qui",
          "del", "con", "da", "do", "di", "che", "van", "met", "av", "af", "med", "w", "z", "в",
          "из", "с");

  /** So many words stand up to a trade, with an article and the rank before it. */
  private static final int FARTHEST_TRADE = 6;

  private Trades() {}

  /** Returns whether the words behind "is" name a trade: an article and a rank may precede it. */
  static boolean areNamedIn(String text) {
    int at = 0;
    for (int i = 0; i < FARTHEST_TRADE && at < text.length(); i++) {
      int end = Words.endAt(text, at);
      String word = text.substring(at, end);
      String bare = Folding.fold(Introduction.MARKS.trimFrom(word));
      if (OTHERS.contains(bare) || Clue.TRADE.isWord(bare) && !NO_TRADES.contains(bare)) {
        return true;
      }
      if (i > 0 && ENDS.contains(bare) || !Introduction.MARKS.trimTrailingFrom(word).equals(word)) {
        return false;
      }
      at = end + 1;
    }
    return false;
  }
}
