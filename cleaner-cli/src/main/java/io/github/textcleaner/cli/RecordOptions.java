package io.github.textcleaner.cli;

import io.github.textcleaner.corpus.json.JsonLinesFormat;
import io.github.textcleaner.corpus.text.InvalidBytes;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say where things stand in the records of JSON Lines. */
final class RecordOptions {
  static final String LANG_FIELD = "--lang-field";

  private static final String FIELD = "--field";
  private static final String ID_FIELD = "--id-field";
  private static final String METADATA_FIELD = "--metadata-field";

  /** All of them. */
  static final List<String> NAMES = List.of(FIELD, ID_FIELD, LANG_FIELD, METADATA_FIELD);

  private RecordOptions() {}

  static void addTo(CommandSpec spec) {
    Specs.value(spec, "NAME", "Field with the text (text).", FIELD, "--text-field");
    Specs.value(spec, "NAME", "Field with the name of the record (id).", ID_FIELD);
    Specs.value(spec, "NAME", "Field with the language of the text, a hint (lang).", LANG_FIELD);
    Specs.value(
        spec,
        "NAME",
        "Add a field with the dates, tags and so on that were removed.",
        METADATA_FIELD);
  }

  /**
   * Returns the form of the records.
   *
   * @throws UsageException if metadata would go into another field
   */
  static JsonLinesFormat format(Arguments arguments, InvalidBytes invalidBytes)
      throws UsageException {
    JsonLinesFormat format =
        JsonLinesFormat.DEFAULT
            .withTextField(arguments.text(FIELD, "text"))
            .withIdField(arguments.text(ID_FIELD, "id"))
            .withLanguageField(arguments.text(LANG_FIELD, "lang"))
            .withInvalidBytes(invalidBytes);
    String metadata = arguments.text(METADATA_FIELD);
    try {
      return format.withMetadataField(metadata);
    } catch (IllegalArgumentException e) {
      throw new UsageException(METADATA_FIELD + " needs a field of its own, not " + metadata);
    }
  }
}
