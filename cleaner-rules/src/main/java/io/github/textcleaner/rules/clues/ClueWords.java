package io.github.textcleaner.rules.clues;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** The words of clues that are few. */
final class ClueWords {
  /** What templates write before the name of an author, as it is folded. */
  static final ImmutableSet<String> BY =
      ImmutableSet.of(
          "by", "von", "por", "par", "di", "door", "av", "af", "od", "przez", "oleh", "per");

  /** Words for trades, as they are folded. */
  static final ImmutableSet<String> TRADES =
      ImmutableSet.of(
          "writer",
          "writers",
          "reporter",
          "reporters",
          "correspondent",
          "editor",
          "contributor",
          "columnist",
          "journalist",
          "staff",
          "producer",
          "report",
          "reports",
          "redakteur",
          "redakteurin",
          "korrespondent",
          "korrespondentin",
          "journalistin",
          "reporterin",
          "periodista",
          "redactor",
          "redactora",
          "corresponsal",
          "journaliste",
          "redacteur",
          "redactrice",
          "correspondant",
          "correspondante",
          "giornalista",
          "redattore",
          "inviato",
          "jornalista",
          "colunista",
          "redaktor",
          "dziennikarz",
          "dziennikarka",
          "verslaggever",
          "skribent",
          "editoru",
          "muhabir",
          "muhabiri",
          "корреспондент",
          "журналист",
          "обозреватель");

  /** Words of which each wording that captions open with has one, as they are folded. */
  static final ImmutableSet<String> CAPTIONS =
      ImmutableSet.of(
          "file",
          "photo",
          "photograph",
          "image",
          "picture",
          "combination",
          "courtroom",
          "artist",
          "illustration",
          "archivbild",
          "archivfoto",
          "foto",
          "bild",
          "archivaufnahme",
          "fotografia",
          "imagen",
          "artiste",
          "artistica",
          "imagem",
          "archieffoto",
          "archiefbeeld",
          "zdjecie",
          "arsiv",
          "fotograf",
          "snimek",
          "arkivfoto",
          "arkivbild",
          "grafica",
          "immagine",
          "zdjeciu",
          "фото",
          "снимке",
          "фотографии",
          "світлині",
          "fotografta",
          "snimku",
          "fotografii",
          "fotografiji",
          "bilden",
          "bildet",
          "billedet",
          "kuvassa",
          "kepen",
          "imagine",
          "fotografie",
          "φωτογραφια",
          "pictured",
          "symbolfoto",
          "symbolbild",
          "clockwise",
          "izquierda",
          "gauche",
          "sinistra",
          "esquerda",
          "lewej",
          "слева",
          "зліва",
          "soldan",
          "zleva",
          "vanster",
          "venstre",
          "vasemmalta",
          "stanga",
          "above");

  /** Parts of words, of which every credit of contributors has one. */
  static final ImmutableList<String> STEMS =
      ImmutableList.of("report", "contribu", "edi", "mitarbeit", "mitgearbeit");

  private ClueWords() {}
}
