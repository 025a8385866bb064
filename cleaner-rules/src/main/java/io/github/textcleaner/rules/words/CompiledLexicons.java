package io.github.textcleaner.rules.words;

import io.github.textcleaner.rules.resource.Resource;
import java.io.IOException;
import java.nio.file.Path;

/** The word lists as hash tables. */
public final class CompiledLexicons {
  private CompiledLexicons() {}

  /** Writes them to a folder of classes. */
  public static void write(Path classes) throws IOException {
    for (Language language : Language.values()) {
      if (language != Language.OTHER) {
        Lexicon lexicon = Lexicon.ofWords(language.tag() + ".txt");
        Resource.write(
            classes, Lexicon.class, Lexicon.file(language.tag()), lexicon, Lexicon::write);
      }
    }
  }
}
