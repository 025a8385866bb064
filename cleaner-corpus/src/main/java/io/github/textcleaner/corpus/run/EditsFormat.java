package io.github.textcleaner.corpus.run;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.edits.DolmaAttributes;
import io.github.textcleaner.corpus.edits.EditRecord;
import io.github.textcleaner.corpus.edits.EditRecords;
import io.github.textcleaner.text.OffsetUnit;
import org.jspecify.annotations.Nullable;

/** How edits are written. */
public enum EditsFormat {
  /** A line for each edit; see {@link EditRecords}. */
  RECORDS("records") {
    @Override
    String lines(String id, CleaningResult result) {
      StringBuilder lines = new StringBuilder();
      for (EditRecord edit : EditRecord.of(result, OffsetUnit.CODE_POINT)) {
        lines.append(EditRecords.toJson(edit)).append('\n');
      }
      return lines.toString();
    }

    @Override
    String lines(@Nullable String id) {
      return "";
    }
  },

  /** A line for each document; see {@link DolmaAttributes}. */
  DOLMA("dolma") {
    @Override
    String lines(String id, CleaningResult result) {
      return DolmaAttributes.toJson(id, result) + '\n';
    }

    @Override
    String lines(@Nullable String id) {
      return DolmaAttributes.none(id) + '\n';
    }
  };

  private final String label;

  EditsFormat(String label) {
    this.label = label;
  }

  /** Returns the name that users know. */
  public String label() {
    return label;
  }

  /** Returns the lines for a document, each with its terminator. */
  abstract String lines(String id, CleaningResult result);

  /** Returns the lines for a document that was passed through; its name may not be known. */
  abstract String lines(@Nullable String id);
}
