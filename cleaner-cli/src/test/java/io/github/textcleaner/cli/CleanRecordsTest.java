package io.github.textcleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanRecordsTest {
  @TempDir Path folder;

  @Test
  void the_text_of_each_record_is_cleaned() {
    Cli cli =
        Cli.given(
            "{\"id\":1, \"text\":\"a  \\nb\",\"n\":1.50}\r\n\n{\"text\":\"fine\"}", "--json-lines");
    assertThat(cli)
        .hasToString(
            "status 0\n{\"id\":1, \"text\":\"a\\nb\",\"n\":1.50}\r\n\n{\"text\":\"fine\"}---\n");
  }

  @Test
  void a_malformed_record_is_named_and_the_others_survive() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("in.jsonl"),
            "{\"text\":\"a  \"}\n{\"text\":\"b  \"\n{\"text\":\"c  \"}\n{\"text\":7}\n");
    Cli cli = Cli.run("--json-lines", file.toString());
    assertThat(cli.status()).isEqualTo(3);
    assertThat(cli.out())
        .isEqualTo("{\"text\":\"a\"}\n{\"text\":\"b  \"\n{\"text\":\"c\"}\n{\"text\":7}\n");
    assertThat(cli.err())
        .isEqualTo(
            "cleaner: %1$s:2: malformed JSON: ends too early\ncleaner: %1$s:4: field \"text\" holds no string\n"
                .formatted(file));
  }

  @Test
  void all_records_failing_is_not_the_same_as_nothing_to_read() {
    assertThat(Cli.given("bad\n", "--json-lines").status()).isEqualTo(3);
    assertThat(Cli.given("", "--json-lines")).hasToString("status 0\n---\n");
    assertThat(Cli.run("--json-lines", folder.resolve("missing").toString()).status()).isEqualTo(2);
    Cli some = Cli.given("{\"text\":\"a \"}", "--json-lines", folder.toString(), "-");
    assertThat(some.status()).isEqualTo(3);
    assertThat(some.out()).isEqualTo("{\"text\":\"a\"}");
  }

  @Test
  void fields_can_be_named() {
    Cli cli =
        Cli.given(
            "{\"key\":\"k\",\"body\":\"a  \",\"text\":\"a  \"}",
            "--json-lines",
            "--field=body",
            "--id-field=key",
            "--lang-field=l",
            "--check");
    assertThat(cli).hasToString("status 1\n---\ncleaner: would change: k\n");
  }

  @Test
  void records_without_an_id_are_named_by_their_place() {
    assertThat(Cli.given("\n{\"text\":\"a \"}\n", "--json-lines", "--check").err())
        .isEqualTo("cleaner: would change: <stdin>:2\n");
  }

  @Test
  void a_diff_names_the_record() {
    Cli cli = Cli.given("{\"text\":\"a \",\"id\":\"x\\ny\"}", "--json-lines", "--diff");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.out()).startsWith("--- x\\ny\n+++ x\\ny\n@@ -1 +1 @@\n-a \n");
  }

  @Test
  void metadata_becomes_a_field() {
    String prose = "The ferry left the harbor an hour late, and nobody on the pier seemed to mind.";
    Cli cli =
        Cli.given(
            "{\"text\":\"" + prose + "\\n\\n#ferry #harbor\\n\"}\n",
            "--json-lines",
            "--metadata-field",
            "meta");
    assertThat(cli.out())
        .isEqualTo("{\"text\":\"" + prose + "\\n\",\"meta\":{\"tag\":[\"ferry\",\"harbor\"]}}\n");
  }

  @Test
  void threads_and_line_buffering_change_nothing() {
    String lines = "{\"text\":\"a  \"}\nbad\n\n".repeat(6_000);
    String expected = Cli.given(lines, "--json-lines", "--threads", "1").out();
    assertThat(expected).startsWith("{\"text\":\"a\"}\nbad\n\n").hasSize(6_000 * 18);
    Cli parallel = Cli.given(lines, "--json-lines", "--threads", "4");
    assertThat(parallel.out()).isEqualTo(expected);
    assertThat(parallel.err()).hasLineCount(6_000);
    assertThat(Cli.given(lines, "--json-lines", "--line-buffered").out()).isEqualTo(expected);
  }

  @Test
  void edits_name_their_record() throws IOException {
    Path edits = folder.resolve("edits.jsonl");
    Cli.given(
        "{\"id\":\"r1\",\"text\":\"a \"}\n{\"text\":\"b\"}\n{\"text\":\"c \"}\n",
        "--json-lines",
        "--edits",
        edits.toString());
    assertThat(Files.readAllLines(edits))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":\"r1\",\"start\":1,\"end\":2,"),
            line -> assertThat(line).startsWith("{\"id\":\"<stdin>:3\",\"start\":1,\"end\":2,"));
  }
}
