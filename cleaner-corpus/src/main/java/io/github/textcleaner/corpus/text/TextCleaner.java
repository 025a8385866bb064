package io.github.textcleaner.corpus.text;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.DocumentCleaner;
import io.github.textcleaner.corpus.RejectedTextException;
import io.github.textcleaner.corpus.text.TextOutcome.Cleaned;
import io.github.textcleaner.text.Document;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cleans contents that are one text each. Immutable. */
final class TextCleaner {
  private final DocumentCleaner cleaner;
  private final TextCodec codec;
  private final @Nullable String language;

  TextCleaner(DocumentCleaner cleaner, TextCodec codec, @Nullable String language) {
    this.cleaner = Objects.requireNonNull(cleaner, "cleaner");
    this.codec = Objects.requireNonNull(codec, "codec");
    this.language = language;
  }

  /**
   * Cleans a content.
   *
   * @param name becomes the id of the document
   * @throws RejectedTextException if it is no text, or cannot be cleaned
   */
  Cleaned clean(String name, byte[] content) throws RejectedTextException {
    TextCodec own = codec.forContent(content);
    String text = own.decode(content);
    CleaningResult result = cleaner.clean(Document.of(text, name, language));
    if (!result.isChanged() && !own.mayDiffer(text)) {
      return new Cleaned(result, own, content, false);
    }
    byte[] output = own.encode(result.text());
    return new Cleaned(result, own, output, !Arrays.equals(output, content));
  }
}
