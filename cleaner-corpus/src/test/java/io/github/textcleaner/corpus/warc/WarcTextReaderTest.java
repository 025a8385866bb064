package io.github.textcleaner.corpus.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.CleanedBatch;
import io.github.textcleaner.corpus.CleaningListener;
import io.github.textcleaner.corpus.Guard;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.Toys;
import io.github.textcleaner.corpus.text.TextCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarcTextReaderTest {
  private static final int MAX_BYTES = 200_000;

  private final List<String> ids = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int members;

  private static String record(String type, String contentType, String fields, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
        + fields
        + "Content-Type: "
        + contentType
        + "\r\nContent-Length:  "
        + block.getBytes(UTF_8).length
        + "\r\nX-Last: \u00E9 kept\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static String text(String block) {
    return record("conversion", "text/plain", "", block);
  }

  private String clean(String warc, long maxTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CleaningListener listener =
        new CleaningListener() {
          @Override
          public void cleaned(String id, CleaningResult result) {
            ids.add(id);
            languages.add(String.valueOf(result.source().language()));
          }

          @Override
          public void failed(Problem problem) {
            problems.add(problem.toString());
          }
        };
    try (WarcTextReader reader =
        new WarcTextReader(
            "in.warc",
            new ByteArrayInputStream(warc.getBytes(UTF_8)),
            TextCodec.STRICT_UTF_8,
            new Guard(Toys.CLEANER),
            MAX_BYTES,
            maxTexts)) {
      for (Supplier<CleanedBatch> batch = reader.next(); batch != null; batch = reader.next()) {
        CleanedBatch cleaned = batch.get();
        cleaned.deliver(listener, out);
        members += cleaned.endsMember() ? 1 : 0;
      }
    }
    return out.toString(UTF_8);
  }

  private String clean(String warc) throws IOException {
    return clean(warc, Long.MAX_VALUE);
  }

  @Test
  void records_without_edits_come_out_byte_for_byte() throws IOException {
    String warc =
        record("warcinfo", "application/warc-fields", "", "software: x -> y\r\n")
            + text("clean\n")
            + record(
                "response", "application/http; msgtype=response", "", "HTTP/1.1 200 OK\r\n\r\n->")
            + record("resource", "text/plain; charset=utf-8", "", "caf\u00E9")
            + record("conversion", "text/plain", "", "");
    assertThat(clean(warc)).isEqualTo(warc);
    assertThat(ids).hasSize(3).allMatch("<urn:uuid:1>"::equals);
    assertThat(members).isEqualTo(5);
  }

  @Test
  void a_changed_text_changes_its_length_and_nothing_else_of_its_header() throws IOException {
    assertThat(clean(text("a -> b\n") + text("c"))).isEqualTo(text("a \u2192 b\n") + text("c"));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, sha1:TBZOZMCEHW2E5B3TWNO4KJC4YGHCPV4O",
    "SHA-1:0000000000000000000000000000000000000000, SHA-1:9872ecb0443db44e8773b35dc5245cc18e27d78e",
    "sha1:ABABABABABABABABABABABABABABABABABABABAB, sha1:9872ECB0443DB44E8773B35DC5245CC18E27D78E",
    "sha256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA====, sha256:327LQXG4R5BMAVZJURI6AZ4J5MGXTRDJSRVBX4KJT3MRDAWFMYRA====",
    "sha256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, sha256:327LQXG4R5BMAVZJURI6AZ4J5MGXTRDJSRVBX4KJT3MRDAWFMYRA",
    "md5:cccccccccccccccccccccccccccccccc, md5:3661ef9cbc3abcd91502933791705828",
    "md5:BBBBBBBBBBBBBBBBBBBBBBBBBB, md5:GZQ67HF4HK6NSFICSM3ZC4CYFA",
    "md5:aaaaaaaaaaaaaaaaaaaaaa==, md5:NmHvnLw6vNkVApM3kXBYKA==",
  })
  void digests_are_those_of_the_new_block_in_the_old_spelling(String old, String expected)
      throws IOException {
    assertThat(digested(old, "a -> b")).isNotEqualTo(digested(expected, "a -> b"));
    assertThat(clean(digested(old, "a -> b"))).isEqualTo(digested(expected, "a \u2192 b"));
  }

  private static String digested(String digest, String block) {
    String fields = "WARC-Block-Digest: " + digest + "\r\nwarc-payload-digest: " + digest + "\r\n";
    return record("conversion", "text/plain", fields, block);
  }

  @Test
  void a_digest_of_an_unknown_kind_keeps_the_record_as_it_is() throws IOException {
    String warc =
        record("conversion", "text/plain", "WARC-Block-Digest: foo:BAR\r\n", "a -> b") + text("->");
    assertThat(clean(warc))
        .isEqualTo(
            record("conversion", "text/plain", "WARC-Block-Digest: foo:BAR\r\n", "a -> b")
                + text("\u2192"));
    assertThat(problems)
        .containsExactly(
            "in.warc: <urn:uuid:1>: the record has a digest of an unknown kind: foo:BAR");
  }

  @Test
  void the_language_that_the_crawler_found_is_a_hint() throws IOException {
    clean(record("conversion", "text/plain", "WARC-Identified-Content-Language: deu,eng\r\n", "a"));
    assertThat(languages).containsExactly("de");
  }

  @Test
  void long_blocks_are_passed_through_in_pieces() throws IOException {
    String warc =
        text("-".repeat(MAX_BYTES) + ">")
            + record("response", "application/http", "", "-".repeat(3 * MAX_BYTES))
            + text("->");
    assertThat(clean(warc))
        .isEqualTo(
            text("-".repeat(MAX_BYTES) + ">")
                + record("response", "application/http", "", "-".repeat(3 * MAX_BYTES))
                + text("\u2192"));
    assertThat(problems)
        .containsExactly("in.warc: <urn:uuid:1>: longer than 200000 bytes, so it was not cleaned");
  }

  @Test
  void after_the_wanted_texts_the_output_ends_with_a_whole_record() throws IOException {
    String first = record("warcinfo", "application/warc-fields", "", "x: y\r\n") + text("a");
    assertThat(clean(first + text("b") + text("c"), 1)).isEqualTo(first);
  }

  @Test
  void a_file_that_is_cut_off_is_damaged_wherever_the_cut_is() {
    String warc = text("first") + text("second");
    for (int length = text("first").length() + 3; length < warc.length() - 4; length++) {
      String cut = warc.substring(0, length);
      assertThatIOException().as("%d characters", length).isThrownBy(() -> clean(cut));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "garbage\r\n\r\n",
        "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: x\r\n\r\n-> x\r\n\r\n",
        "WARC/1.0\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx\r\n\r\n",
        "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: -5\r\n\r\n",
        "WARC/1.0\nWARC-Type: conversion\nContent-Length: 1\n\nx\n\n",
      })
  void what_is_no_record_is_passed_through_and_the_next_one_is_cleaned(String garbage)
      throws IOException {
    assertThat(clean(text("->") + garbage + text("->")))
        .isEqualTo(text("\u2192") + garbage + text("\u2192"));
    assertThat(problems)
        .containsExactly(
            "in.warc: malformed WARC record at byte " + text("->").getBytes(UTF_8).length);
    assertThat(ids).hasSize(2);
  }

  @Test
  void garbage_at_the_start_and_at_the_end_is_passed_through() throws IOException {
    String end = "no record\r\n\r\n".repeat(20_000);
    assertThat(clean("WARC/1.0 no header\r\n\r\n" + text("->") + end))
        .isEqualTo("WARC/1.0 no header\r\n\r\n" + text("\u2192") + end);
    assertThat(problems).hasSize(2);
  }

  @Test
  void a_record_without_a_type_is_passed_through() throws IOException {
    String record = "WARC/1.0\r\nContent-Length: 1\r\n\r\nx\r\n\r\n";
    assertThat(clean(record + text("->"))).isEqualTo(record + text("\u2192"));
    assertThat(problems).isEmpty();
  }

  @Test
  void fields_that_go_on_in_the_next_line_stay() throws IOException {
    String fields = "WARC-Target-URI: http://x.example/\r\n  Content-Length: 99 in it\r\n";
    assertThat(clean(record("conversion", "text/plain", fields, "-> b")))
        .isEqualTo(record("conversion", "text/plain", fields, "\u2192 b"));
  }

  @Test
  void texts_in_other_encodings_keep_the_record_as_it_is() throws IOException {
    String warc = record("conversion", "text/plain; charset=iso-8859-1", "", "->");
    assertThat(clean(warc)).isEqualTo(warc);
    assertThat(problems)
        .containsExactly(
            "in.warc: <urn:uuid:1>: its charset is iso-8859-1, and only UTF-8 is cleaned");
  }

  @Test
  void a_header_without_end_is_damage() {
    String endless = "WARC/1.0\r\nX: " + "x".repeat(3 << 20);
    assertThatIOException().isThrownBy(() -> clean(text("->") + endless));
  }

  @Test
  void bytes_that_are_no_text_keep_the_record_as_it_is() throws IOException {
    String warc = text("a\u0000b ->");
    assertThat(clean(warc)).isEqualTo(warc);
    assertThat(problems).hasSize(1);
  }
}
