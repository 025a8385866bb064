package io.github.textcleaner.corpus.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.textcleaner.corpus.RejectedTextException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCodecTest {
  private static final TextCodec KEEP = new TextCodec(UTF_8, InvalidBytes.KEEP);
  private static final TextCodec REPLACE = new TextCodec(UTF_8, InvalidBytes.REPLACE);

  /** Returns the bytes that the characters U+0000 to U+00FF of a string name. */
  private static byte[] bytes(String latin1) {
    return latin1.getBytes(ISO_8859_1);
  }

  @Test
  void the_first_invalid_byte_is_named_with_its_offset() {
    assertThatThrownBy(() -> TextCodec.STRICT_UTF_8.decode(bytes("caf\u00C3\u00A9 \u00E9t\u00E9")))
        .isInstanceOf(RejectedTextException.class)
        .hasMessage(
            "not valid UTF-8: byte 0xE9 at offset 6; see --encoding NAME, and --invalid replace or keep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0080",
        "\u00C0\u00AF",
        "\u00ED\u00A0\u0080",
        "\u00F4\u0090\u0080\u0080",
        "\u00E2\u0082",
        "a\u00FFb",
        "\u00F0\u009F\u0098"
      })
  void invalid_bytes_are_rejected_and_can_be_kept(String invalid) throws Exception {
    assertThatThrownBy(() -> TextCodec.STRICT_UTF_8.decode(bytes(invalid)))
        .isInstanceOf(RejectedTextException.class);
    assertThat(KEEP.encode(KEEP.decode(bytes(invalid)))).isEqualTo(bytes(invalid));
  }

  @Test
  void kept_bytes_are_lone_surrogates() throws Exception {
    assertThat(KEEP.decode(bytes("a\u00E2\u0082b\u00C3\u00A9"))).isEqualTo("a\uDCE2\uDC82b\u00E9");
  }

  @Test
  void invalid_sequences_are_replaced_one_for_one() throws Exception {
    assertThat(REPLACE.decode(bytes("a\u00E2\u0082b\u00FF\u00FF")))
        .isEqualTo("a\uFFFDb\uFFFD\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "\uFEFFmark", "\u00E9\u4E2D\uD83D\uDE00", "real \uFFFD"})
  void valid_text_survives_every_policy(String text) throws Exception {
    for (InvalidBytes policy : InvalidBytes.values()) {
      TextCodec codec = new TextCodec(UTF_8, policy);
      assertThat(codec.decode(text.getBytes(UTF_8))).isEqualTo(text);
      assertThat(codec.encode(text)).isEqualTo(text.getBytes(UTF_8));
    }
  }

  @Test
  void only_a_part_of_an_array_is_read() throws Exception {
    assertThat(KEEP.decode(bytes("\u00FFab\u00FFc\u00FF"), 1, 5)).isEqualTo("ab\uDCFFc");
  }

  @Test
  void nul_is_no_text() {
    assertThatThrownBy(() -> REPLACE.decode(bytes("\u0089PNG\0\u001A")))
        .isInstanceOf(RejectedTextException.class)
        .hasMessageContaining("binary");
  }

  @Test
  void characters_without_bytes_are_rejected() {
    assertThatThrownBy(() -> new TextCodec(ISO_8859_1, InvalidBytes.FAIL).encode("a \u2192 b"))
        .hasMessage("U+2192 cannot be written in ISO-8859-1");
    assertThatThrownBy(() -> new TextCodec(ISO_8859_1, InvalidBytes.FAIL).encode("\uD83D\uDE00"))
        .hasMessage("U+01F600 cannot be written in ISO-8859-1");
    assertThatThrownBy(() -> TextCodec.STRICT_UTF_8.encode("a\uD83D"))
        .hasMessage("U+D83D cannot be written in UTF-8");
  }

  @Test
  void other_encodings_are_read_and_written() throws Exception {
    TextCodec codec = new TextCodec(Charset.forName("windows-1252"), InvalidBytes.FAIL);
    byte[] content = bytes("\u0093caf\u00E9\u0094");
    assertThat(codec.decode(content)).isEqualTo("\u201Ccaf\u00E9\u201D");
    assertThat(codec.encode("\u201Ccaf\u00E9\u201D")).isEqualTo(content);
  }

  @Test
  void the_byte_order_of_utf_16_is_that_of_the_content() throws Exception {
    TextCodec codec = new TextCodec(UTF_16, InvalidBytes.FAIL);
    for (byte[] content :
        new byte[][] {"\uFEFFab".getBytes(UTF_16LE), "\uFEFFab".getBytes(UTF_16BE)}) {
      TextCodec own = codec.forContent(content);
      assertThat(own.decode(content)).isEqualTo("\uFEFFab");
      assertThat(own.encode("\uFEFFab")).isEqualTo(content);
    }
    byte[] unmarked = "ab".getBytes(UTF_16BE);
    assertThat(codec.forContent(unmarked).encode("ab")).isEqualTo(unmarked);
  }

  @Test
  void combinations_that_cannot_work_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextCodec(UTF_16, InvalidBytes.KEEP))
        .withMessageContaining("UTF-16");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextCodec(Charset.forName("ISO-2022-CN"), InvalidBytes.FAIL))
        .withMessageContaining("not written");
  }
}
