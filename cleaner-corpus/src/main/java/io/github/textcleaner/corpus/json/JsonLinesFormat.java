package io.github.textcleaner.corpus.json;

import io.github.textcleaner.Limits;
import io.github.textcleaner.corpus.text.InvalidBytes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand in the records of a JSON Lines file. All fields are looked for at the top
 * level of a record only.
 *
 * @param textField the field with the text to clean; must be there and hold a string
 * @param idField the field with the name of the record, a string or a number; need not be there
 * @param languageField the field with the language of the text, a BCP 47 tag; need not be there
 * @param metadataField the field that is added to records whose cleaning yielded metadata, or null
 *     to add none
 * @param invalidBytes what happens to bytes that are not valid UTF-8
 * @param maxLineBytes longer lines are passed through unchanged, without being held in memory
 */
public record JsonLinesFormat(
    String textField,
    String idField,
    String languageField,
    @Nullable String metadataField,
    InvalidBytes invalidBytes,
    int maxLineBytes) {

  /**
   * Fields {@code text}, {@code id} and {@code lang}, nothing added, strict, lines up to 16 MiB.
   */
  public static final JsonLinesFormat DEFAULT =
      new JsonLinesFormat("text", "id", "lang", null, InvalidBytes.FAIL, Limits.DEFAULT.maxChars());

  /**
   * @throws IllegalArgumentException if the limit is not positive, or metadata would go into the
   *     field with the text, the id or the language
   */
  public JsonLinesFormat {
    Objects.requireNonNull(textField, "textField");
    Objects.requireNonNull(idField, "idField");
    Objects.requireNonNull(languageField, "languageField");
    Objects.requireNonNull(invalidBytes, "invalidBytes");
    if (maxLineBytes < 1) {
      throw new IllegalArgumentException("a line has room for at least one byte");
    }
    if (metadataField != null
        && List.of(textField, idField, languageField).contains(metadataField)) {
      throw new IllegalArgumentException(
          "metadata need a field of their own, not " + metadataField);
    }
  }

  /** Returns this format with the text in another field. */
  public JsonLinesFormat withTextField(String name) {
    return new JsonLinesFormat(
        name, idField, languageField, metadataField, invalidBytes, maxLineBytes);
  }

  /** Returns this format with the id in another field. */
  public JsonLinesFormat withIdField(String name) {
    return new JsonLinesFormat(
        textField, name, languageField, metadataField, invalidBytes, maxLineBytes);
  }

  /** Returns this format with the language in another field. */
  public JsonLinesFormat withLanguageField(String name) {
    return new JsonLinesFormat(textField, idField, name, metadataField, invalidBytes, maxLineBytes);
  }

  /** Returns this format with metadata in a field of that name, or in none if it is null. */
  public JsonLinesFormat withMetadataField(@Nullable String name) {
    return new JsonLinesFormat(textField, idField, languageField, name, invalidBytes, maxLineBytes);
  }

  /** Returns this format with another policy for invalid bytes. */
  public JsonLinesFormat withInvalidBytes(InvalidBytes policy) {
    return new JsonLinesFormat(
        textField, idField, languageField, metadataField, policy, maxLineBytes);
  }

  /** Returns this format with another bound on the length of a line. */
  public JsonLinesFormat withMaxLineBytes(int value) {
    return new JsonLinesFormat(
        textField, idField, languageField, metadataField, invalidBytes, value);
  }
}
