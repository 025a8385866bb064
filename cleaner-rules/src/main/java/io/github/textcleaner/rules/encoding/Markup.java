package io.github.textcleaner.rules.encoding;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.text.Analysis;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;

/** Tells texts that are about markup, and lines of code, from texts that hold residue of it. */
final class Markup {
  private static final ImmutableList<String> TOPICS =
      ImmutableList.of("HTML", "XML", "Markdown", "JavaScript", "CSS", "<code", "<pre", "<script");

  private static final ImmutableList<String> CODE =
      ImmutableList.of(
          "&&", "||", "==", "=>", " -> ", "();", "\");", "';", "\";", "){", ") {", "`");

  private static final Analysis<Boolean> IS_TOPIC = Analysis.of("markup as topic", Markup::isTopic);

  private Markup() {}

  private static boolean isTopic(Document document) {
    String text = document.text();
    return TOPICS.stream().anyMatch(text::contains);
  }

  /** Returns whether markup in this line may be meant as such. */
  static boolean isMeant(Line line) {
    if (line.document().get(IS_TOPIC)) {
      return true;
    }
    String text = line.text();
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return last == '{' || last == '}' || CODE.stream().anyMatch(text::contains);
  }
}
