package io.github.textcleaner.rules.phrases;

import io.github.textcleaner.rules.resource.Resource;
import java.io.IOException;
import java.nio.file.Path;

/** The phrases of all languages, folded and laid out. */
public final class CompiledPhrases {
  private CompiledPhrases() {}

  /** Writes them to a folder of classes. */
  public static void write(Path classes) throws IOException {
    Resource.write(
        classes, PhraseBook.class, PhraseBook.FILE, PhraseFiles.read(), PhraseBook::write);
  }
}
