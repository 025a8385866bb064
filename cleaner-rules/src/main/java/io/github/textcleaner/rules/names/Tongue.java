package io.github.textcleaner.rules.names;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.textcleaner.rules.letters.Words;
import java.util.Optional;

/** What sentences about an author are made of, in languages of which some share the words. */
public enum Tongue {
  ENGLISH_DUTCH(
      "is",
      "covers,lives,works,joined,teaches,blogs,writes about,werkt,woont,schrijft over",
      "he,she,his,her,hij"),
  GERMAN("ist", "arbeitet,lebt,studierte,schreibt über", "er"),
  FRENCH("est", "vit,travaille,enseigne,collabore,écrit sur", "elle"),
  SPANISH("es", "cubre,trabaja,vive,colabora,escribe sobre", "él,ella"),
  PORTUGUESE("é", "cobre,trabalha,mora,escreve sobre", "ele,ela"),
  ITALIAN("è", "lavora,insegna,scrive di", "lui"),
  POLISH("jest", "pracuje,mieszka,pisze o", "on,ona,jego,jej"),
  RUSSIAN("является,—,–", "работает,живет,живёт,пишет о,пишет об", "он,она,его,ее,её"),
  NORDIC("är,er", "arbetar,arbejder,bor,skriver om", "han,hon,hun,hans,hennes,hendes");

  private static final ImmutableList<Tongue> ALL = ImmutableList.copyOf(values());

  /** The words that what authors do begins with, in any language. */
  private static final ImmutableSet<String> FIRST =
      ALL.stream()
          .flatMap(tongue -> tongue.does.stream())
          .map(Words::first)
          .collect(ImmutableSet.toImmutableSet());

  private final ImmutableSet<String> is;
  private final ImmutableSet<String> does;
  private final ImmutableSet<String> pronouns;

  /**
   * @param is words for "is" that stand in what a page says of its author
   * @param does words for what authors do or did, and no task of a meeting: nobody "writes to"
   * @param pronouns words for a person, or what is of a person, that are nothing else
   */
  Tongue(String is, String does, String pronouns) {
    this.is = set(is);
    this.does = set(does);
    this.pronouns = set(pronouns);
  }

  private static ImmutableSet<String> set(String words) {
    return ImmutableSet.copyOf(Splitter.on(',').split(words));
  }

  /** Returns the language in which the word is one for "is". */
  static Optional<Tongue> ofIs(String word) {
    for (Tongue tongue : ALL) {
      if (tongue.is.contains(word)) {
        return Optional.of(tongue);
      }
    }
    return Optional.empty();
  }

  /** Returns the language in which authors do so. */
  static Optional<Tongue> ofDoes(String word, String next) {
    if (!FIRST.contains(word)) {
      return Optional.empty();
    }
    String both = word + ' ' + next;
    for (Tongue tongue : ALL) {
      if (tongue.does.contains(word) || tongue.does.contains(both)) {
        return Optional.of(tongue);
      }
    }
    return Optional.empty();
  }

  /** Returns whether the word in small letters is a pronoun, and nothing else. */
  boolean isPronoun(String word) {
    return pronouns.contains(word);
  }
}
