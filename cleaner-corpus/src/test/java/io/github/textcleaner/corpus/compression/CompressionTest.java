package io.github.textcleaner.corpus.compression;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {
  private static final byte[] TEXT = "The harbour opened in May.\n".repeat(500).getBytes(UTF_8);

  private static byte[] compressed(Compression compression, byte[]... members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemberOutputStream stream = compression.compress(out)) {
      for (byte[] member : members) {
        stream.write(member);
        stream.endMember();
      }
    }
    return out.toByteArray();
  }

  private static byte[] content(Compression compression, byte[] data) throws IOException {
    try (InputStream in = compression.decompress(new ByteArrayInputStream(data))) {
      return in.readAllBytes();
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @ParameterizedTest
  @EnumSource
  void what_is_written_is_read_back(Compression compression) throws IOException {
    assertThat(content(compression, compressed(compression, TEXT))).isEqualTo(TEXT);
    assertThat(content(compression, compressed(compression))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void several_members_are_one_content(Compression compression) throws IOException {
    byte[] data = compressed(compression, TEXT, "more".getBytes(UTF_8));
    assertThat(content(compression, data)).isEqualTo(joined(TEXT, "more".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void a_member_can_be_read_without_the_one_before_it(Compression compression) throws IOException {
    byte[] first = compressed(compression, TEXT);
    byte[] both = compressed(compression, TEXT, TEXT);
    byte[] second = Arrays.copyOfRange(both, first.length, both.length);
    assertThat(content(compression, second)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void data_that_are_cut_off_are_noticed_wherever_the_cut_is(Compression compression)
      throws IOException {
    byte[] data = compressed(compression, TEXT);
    for (int length = 1; length < data.length; length++) {
      byte[] cut = Arrays.copyOf(data, length);
      assertThatIOException().as("%d bytes", length).isThrownBy(() -> content(compression, cut));
    }
  }

  @Test
  void the_checksum_of_gzip_is_checked() throws IOException {
    byte[] data = compressed(Compression.GZIP, TEXT);
    data[data.length - 6] ^= 1;
    assertThatIOException().isThrownBy(() -> content(Compression.GZIP, data));
  }

  @Test
  void zero_bytes_after_gzip_are_padding_and_anything_else_is_damage() throws IOException {
    byte[] data = compressed(Compression.GZIP, TEXT);
    assertThat(content(Compression.GZIP, joined(data, new byte[700]))).isEqualTo(TEXT);
    assertThatIOException()
        .isThrownBy(() -> content(Compression.GZIP, joined(data, new byte[] {0, 0, 7})))
        .withMessage("something else follows the gzip data");
  }

  @Test
  void gzip_can_hold_gzip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(out)) {
      stream.write(compressed(Compression.GZIP, TEXT));
    }
    byte[] once = content(Compression.GZIP, out.toByteArray());
    assertThat(content(Compression.GZIP, once)).isEqualTo(TEXT);
  }

  @Test
  void zstd_with_a_long_window_is_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZstdOutputStreamNoFinalizer stream = new ZstdOutputStreamNoFinalizer(out)) {
      stream.setLong(28);
      stream.write(TEXT);
    }
    assertThat(content(Compression.ZSTD, out.toByteArray())).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "a.jsonl.gz, 1f8b0800, GZIP",
    "a, 1f8b0800, GZIP",
    "a.zst, 28b52ffd, ZSTD",
    "a, 502a4d18, ZSTD",
    "a.BZ2, 425a6839314159265359, BZIP2",
    "a.txt, 425a6839206973206d79, NONE",
    "a.txt, 48656c6c, NONE",
    "a.txt, 1f, NONE",
  })
  void content_tells_the_compression(String name, String start, Compression expected)
      throws IOException {
    assertThat(Compression.of(name, HexFormat.of().parseHex(start))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7b226964", "28b52ffd"})
  void a_name_that_says_another_compression_is_no_name_for_the_content(String start) {
    assertThatIOException()
        .isThrownBy(() -> Compression.of("a.jsonl.gz", HexFormat.of().parseHex(start)))
        .withMessage("named .gz, but holds no gzip data");
  }
}
