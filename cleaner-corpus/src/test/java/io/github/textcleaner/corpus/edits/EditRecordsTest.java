package io.github.textcleaner.corpus.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.Toys;
import io.github.textcleaner.edit.EditSet;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.OffsetIndex;
import io.github.textcleaner.text.OffsetUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditRecordsTest {
  private static CleaningResult clean(String text) {
    return Toys.CLEANER.clean(Document.of(text, "doc", null));
  }

  @Test
  void a_record_is_one_line_with_fixed_fields() {
    List<EditRecord> records =
        EditRecord.of(clean("\uD83D\uDE00\u00E9\n#t\u00E9\nb ->"), OffsetUnit.CODE_POINT);
    assertThat(records.stream().map(EditRecords::toJson))
        .containsExactly(
            "{\"id\":\"doc\",\"start\":3,\"end\":7,\"unit\":\"code-point\",\"line\":2,"
                + "\"before\":\"#t\u00E9\\n\",\"after\":\"\",\"contributions\":[{\"rule\":\"tag-line\","
                + "\"category\":\"residue\",\"reason\":\"line with a tag\",\"confidence\":\"safe\","
                + "\"metadata\":[{\"kind\":\"tag\",\"value\":\"t\u00E9\",\"start\":4,\"end\":6}]}]}",
            "{\"id\":\"doc\",\"start\":9,\"end\":11,\"unit\":\"code-point\",\"line\":3,"
                + "\"before\":\"->\",\"after\":\"\u2192\",\"contributions\":[{\"rule\":\"arrow\","
                + "\"category\":\"joins\",\"reason\":\"typed arrow\",\"confidence\":\"safe\","
                + "\"metadata\":[]}]}");
  }

  @ParameterizedTest
  @EnumSource
  void records_can_be_read_and_replayed(OffsetUnit unit) {
    CleaningResult result = clean("\uFEFF\u00E9\uD83D\uDE00->\r\n#\uD83D \"lone\"\\\t\r\n\u4E2D->");
    List<EditRecord> written = EditRecord.of(result, unit);
    List<EditRecord> read =
        written.stream().map(EditRecords::toJson).map(EditRecords::fromJson).toList();
    assertThat(read).isEqualTo(written).hasSize(3);
    OffsetIndex index = new OffsetIndex(result.source().text(), unit);
    EditSet replayed =
        EditSet.of(
            result.source().text(), read.stream().map(record -> record.toEdit(index)).toList());
    assertThat(replayed.apply()).isEqualTo(result.text());
    assertThat(replayed.edits()).isEqualTo(result.edits().edits());
  }

  @Test
  void lone_surrogates_are_escapes() {
    String json =
        EditRecords.toJson(EditRecord.of(clean("a\n#\uD83D\n"), OffsetUnit.UTF_16).get(0));
    assertThat(json).contains("\"before\":\"#\\ud83d\\n\"").contains("\"value\":\"\\ud83d\"");
  }

  @Test
  void a_clean_text_has_no_records() {
    assertThat(EditRecord.of(clean("clean"), OffsetUnit.BYTE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense|not JSON",
        "[]|expected an edit",
        "{\"id\":7}|needs a field \"id\" of the kind: string",
        "{\"id\":\"a\"}|needs a field \"start\" of the kind: whole number",
        "{\"id\":\"a\",\"start\":0,\"end\":1,\"unit\":\"byte\",\"line\":1,\"before\":\"a\",\"after\":\"\",\"contributions\":[],\"x\":1}|unknown fields of an edit: [x]",
        "{\"id\":\"a\",\"start\":0,\"end\":1,\"unit\":\"inch\"}|field \"unit\" of an edit: inch",
      })
  void what_is_no_record_is_refused(String line, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EditRecords.fromJson(line))
        .withMessageContaining(reason);
  }

  @Test
  void an_index_of_another_unit_is_refused() {
    EditRecord record = EditRecord.of(clean("->"), OffsetUnit.BYTE).get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record.toEdit(new OffsetIndex("->", OffsetUnit.UTF_16)))
        .withMessageContaining("byte");
  }
}
