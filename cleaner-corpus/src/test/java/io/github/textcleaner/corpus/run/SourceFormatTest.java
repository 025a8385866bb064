package io.github.textcleaner.corpus.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt | {\"text\":1} | TEXT",
        "a.jsonl.gz | not JSON | JSON_LINES",
        "x/CC-MAIN.warc.wet.gz | x | WARC",
        "a.WARC | x | WARC",
        "a.ndjson.zst | x | JSON_LINES",
        "part-0001 | {\"id\":1} | JSON_LINES",
        "part-0001 | { } | JSON_LINES",
        "part-0001 | {{template}} | TEXT",
        "part-0001 | [1] | TEXT",
        "part-0001 | [{\"a\":1}] | OTHER",
        "c4-train.00000.json.gz | {\"text\":\"a\"} | JSON_LINES",
        "page.html | x | OTHER",
        "part-0001 | <html> | OTHER",
        "part-0001 | <3 you | TEXT",
        "part-0001 | WARC/1.1 | WARC",
        "part-0001 | Warc | TEXT",
        "jsonl | Warc | TEXT",
      })
  void name_and_content_tell_the_format(String name, String content, SourceFormat expected) {
    assertThat(SourceFormat.of(name, content.getBytes(UTF_8))).isEqualTo(expected);
  }

  @Test
  void an_object_over_several_lines_is_no_record() {
    assertThat(SourceFormat.of("config.json", "{\n  \"a\": 1\n}\n".getBytes(UTF_8)))
        .isEqualTo(SourceFormat.OTHER);
  }
}
