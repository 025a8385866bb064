package io.github.textcleaner.corpus.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.textcleaner.corpus.RejectedTextException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {
  private static final String TEXT = "The ferry left — “late”, said Müller.\n";
  private static final String RUSSIAN =
      "Паром ушёл из гавани на час позже, и никто на причале не обратил на это внимания. ";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void a_byte_order_mark_proves_the_encoding(String name) {
    byte[] content = ("\uFEFF" + TEXT).getBytes(Charset.forName(name));
    DetectedEncoding found = EncodingDetector.detect(content, "windows-1252").orElseThrow();
    assertThat(found.charset().name()).isEqualTo(name);
    assertThat(found.certainty()).isEqualTo(100);
  }

  @Test
  void a_mark_that_the_rest_contradicts_proves_nothing() {
    byte[] content = ("\u00FF\u00FE" + "The ferry left the harbor.").getBytes(ISO_8859_1);
    assertThat(EncodingDetector.detect(content, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ISO-2022-JP, 連絡船は一時間遅れて港を出た", "ISO-2022-KR, 연락선은 한 시간 늦게 떠났다"})
  void escapes_tell_encodings_of_seven_bits(String name, String text) {
    byte[] content = text.getBytes(Charset.forName(name));
    assertThat(EncodingDetector.detect(content, null))
        .map(found -> found.charset().name())
        .hasValue(name);
  }

  @Test
  void escapes_of_a_terminal_tell_nothing() {
    byte[] content = "The \u001B[1mferry\u001B[0m costs \u001B$5.".getBytes(UTF_8);
    assertThat(EncodingDetector.detect(content, null))
        .map(DetectedEncoding::charset)
        .hasValue(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void unicode_is_known_without_a_mark(String name) {
    byte[] content = TEXT.getBytes(Charset.forName(name));
    assertThat(EncodingDetector.detect(content, null))
        .map(found -> found.charset().name())
        .hasValue(name);
  }

  @Test
  void a_declared_name_counts_if_the_bytes_are_text_in_it() {
    byte[] latin = "Müller, Größe".getBytes(ISO_8859_1);
    assertThat(EncodingDetector.detect(latin, "ISO-8859-1").orElseThrow().evidence())
        .isEqualTo("declared name");
    assertThat(EncodingDetector.detect(latin, "UTF-8").map(DetectedEncoding::evidence))
        .isNotEqualTo(Optional.of("declared name"));
    assertThat(
            EncodingDetector.detect("abc".getBytes(UTF_8), "no such name").orElseThrow().charset())
        .isEqualTo(UTF_8);
  }

  @Test
  void a_guess_must_be_sure_enough() {
    byte[] shift = "渡し船は時刻表より一時間遅れて港を出た。桟橋では誰も気にしなかった。".getBytes(Charset.forName("Shift_JIS"));
    assertThat(EncodingDetector.detect(shift, null).map(found -> found.charset().name()))
        .hasValue("Shift_JIS");
    assertThat(EncodingDetector.detect(new byte[] {'a', (byte) 0x81, 'b'}, null)).isEmpty();
  }

  @Test
  void a_codec_that_detects_writes_utf_8() throws Exception {
    TextCodec codec = TextCodec.detecting(InvalidBytes.FAIL);
    assertThatThrownBy(() -> codec.forContent(new byte[] {'a', (byte) 0x81, 'b'}))
        .isInstanceOf(RejectedTextException.class)
        .hasMessageContaining("--encoding");
    byte[] marked = ("\uFEFF" + RUSSIAN).getBytes(Charset.forName("UTF-16LE"));
    TextCodec own = codec.forContent(marked);
    assertThat(own.detected())
        .hasValueSatisfying(found -> assertThat(found.certainty()).isEqualTo(100));
    assertThat(own.encode(own.decode(marked))).isEqualTo(("\uFEFF" + RUSSIAN).getBytes(UTF_8));
  }

  @Test
  void with_a_policy_for_invalid_bytes_utf_8_is_taken() throws Exception {
    TextCodec codec = TextCodec.detecting(InvalidBytes.REPLACE);
    byte[] content = {'a', (byte) 0x81, 'b'};
    assertThat(codec.forContent(content).decode(content)).isEqualTo("a\uFFFDb");
  }
}
