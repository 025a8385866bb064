package io.github.textcleaner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.textcleaner.edit.Category;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextsTest {
  private static final String DIRTY =
      "It rained last month,The mayor said.  \n\n\n\nNo one came.\n";
  private static final String CLEAN = "It rained last month, The mayor said.\n\nNo one came.\n";

  @TempDir Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void standard_input_is_cleaned_to_standard_output() {
    assertThat(Cli.given(DIRTY)).hasToString("status 0\n" + CLEAN + "---\n");
    assertThat(Cli.given(DIRTY, "-")).hasToString("status 0\n" + CLEAN + "---\n");
  }

  @Test
  void files_are_concatenated_in_order() throws IOException {
    String dirty = file("dirty.txt", DIRTY);
    String open = file("open.txt", "no newline");
    Cli cli = Cli.given("from input  \n", dirty, open, "-", dirty, "--threads", "4");
    assertThat(cli.out()).isEqualTo(CLEAN + "no newline" + "from input\n" + CLEAN);
    assertThat(cli.status()).isZero();
  }

  @Test
  void many_files_come_out_the_same_with_any_number_of_threads() throws IOException {
    String[] files =
        IntStream.range(0, 60)
            .mapToObj(i -> folder.resolve(i + ".txt").toString())
            .toArray(String[]::new);
    for (int i = 0; i < files.length; i++) {
      Files.writeString(Path.of(files[i]), i + "  \n" + "word \n".repeat(i * 10));
    }
    String expected = Cli.run(with(files, "--threads", "1")).out();
    assertThat(expected).startsWith("0\n1\nword\n").doesNotContain(" ");
    assertThat(Cli.run(with(files, "--threads", "5")).out()).isEqualTo(expected);
  }

  private static String[] with(String[] files, String... options) {
    String[] args = Arrays.copyOf(options, options.length + files.length);
    System.arraycopy(files, 0, args, options.length, files.length);
    return args;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a\n",
        "a\r\nb\r\n",
        "a\rb",
        "\uFEFFa\n",
        "\uFEFF",
        "caf\u00E9 \uD83D\uDE00"
      })
  void a_clean_text_comes_out_byte_for_byte(String text) {
    assertThat(Cli.given(text)).hasToString("status 0\n" + text + "---\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void line_ends_and_byte_order_mark_stay(String mark) {
    assertThat(Cli.given(mark + "a  \r\nb\t\r\nc ").out()).isEqualTo(mark + "a\r\nb\r\nc");
  }

  @Test
  void an_unreadable_input_is_named_and_the_others_are_cleaned() throws IOException {
    String good = file("good.txt", DIRTY);
    Files.write(folder.resolve("binary"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
    Files.write(folder.resolve("latin1"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    Cli cli =
        Cli.run(good, path("missing"), folder.toString(), path("binary"), path("latin1"), good);
    assertThat(cli.status()).isEqualTo(3);
    assertThat(cli.out()).isEqualTo(CLEAN + CLEAN);
    assertThat(cli.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(named("missing", "no such file or folder")),
            line -> assertThat(line).isEqualTo("cleaner: " + folder + ": is a folder"),
            line -> assertThat(line).startsWith(named("binary", "binary data")),
            line ->
                assertThat(line)
                    .startsWith(named("latin1", "not valid UTF-8: byte 0xE9 at offset 3")));
  }

  private String named(String file, String reason) {
    return "cleaner: " + path(file) + ": " + reason;
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", ".", "bad"})
  void it_is_wrong_usage_if_nothing_can_be_read(String name) throws IOException {
    Files.write(folder.resolve("bad"), new byte[] {(byte) 0xFF});
    Cli cli = Cli.run(path(name));
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).startsWith("cleaner: " + path(name) + ": ");
  }

  @Test
  void a_file_that_cannot_be_read_is_named() {
    Path memory = Path.of("/proc/self/mem"); // There is nothing to read at its start.
    assumeThat(memory).exists();
    Cli cli = Cli.given("a", memory.toString(), "-");
    assertThat(cli.status()).isEqualTo(3);
    assertThat(cli.out()).isEqualTo("a");
    assertThat(cli.err()).startsWith("cleaner: /proc/self/mem: ").hasLineCount(1);
  }

  @Test
  void control_characters_in_names_do_not_reach_the_terminal() {
    Cli cli = Cli.run("no\u001B[31m\nfile\u202E");
    assertThat(cli.err())
        .isEqualTo("cleaner: no\\u001b[31m\\nfile\\u202e: no such file or folder\n");
  }

  @Test
  void invalid_bytes_are_replaced_or_kept_on_demand() {
    assertThat(Cli.givenBytes("caf\u00E9  \n", "--invalid", "replace").out())
        .isEqualTo("caf\uFFFD\n");
    assertThat(Cli.givenBytes("caf\u00E9  \n", "--invalid", "keep").outBytes())
        .isEqualTo("caf\u00E9\n");
  }

  @Test
  void a_declared_encoding_is_read_and_written() {
    Cli latin = Cli.givenBytes("\u0093caf\u00E9\u0094  \n", "--encoding", "windows-1252");
    assertThat(latin.outBytes()).isEqualTo("\u0093caf\u00E9\u0094\n");
    String utf16 = "\uFEFFa  \n";
    Cli cli =
        Cli.givenBytes(
            new String(utf16.getBytes(Charset.forName("UTF-16LE")), Charset.forName("ISO-8859-1")),
            "--encoding=utf-16");
    assertThat(cli.outBytes()).isEqualTo("\u00FF\u00FEa\0\n\0");
  }

  @Test
  void an_encoding_is_found_out_and_utf_8_is_written() {
    String utf16 = "\uFEFFcaf\u00E9  \n";
    Cli found =
        Cli.givenBytes(
            new String(utf16.getBytes(Charset.forName("UTF-16LE")), Charset.forName("ISO-8859-1")),
            "--encoding",
            "auto");
    assertThat(found.outBytes()).isEqualTo("\u00EF\u00BB\u00BFcaf\u00C3\u00A9\n");
    assertThat(found.err()).contains("read as UTF-16LE (100 %, byte order mark)");
    assertThat(Cli.givenBytes("a\u0081b", "--encoding", "auto").err()).contains("no encoding");
  }

  @Test
  void check_lists_what_would_change() throws IOException {
    String dirty = file("dirty.txt", DIRTY);
    String clean = file("clean.txt", CLEAN);
    assertThat(Cli.run("--check", clean, dirty))
        .hasToString("status 1\n---\ncleaner: would change: " + dirty + "\n");
    assertThat(Cli.run("--check", "-q", dirty)).hasToString("status 1\n---\n");
    assertThat(Cli.run("--check", clean)).hasToString("status 0\n---\n");
    assertThat(Cli.run("--check", dirty, path("missing")).status()).isEqualTo(3);
  }

  @Test
  void diff_shows_what_would_change() throws IOException {
    String dirty = file("dirty.txt", "one\ntwo  \nthree");
    assertThat(Cli.run("--diff", dirty, file("clean.txt", CLEAN)))
        .hasToString(
            """
            status 1
            --- %1$s
            +++ %1$s
            @@ -1,3 +1,3 @@
             one
            -two \s
            +two
             three
            \\ No newline at end of file
            ---
            """
                .formatted(dirty));
    assertThat(Files.readString(Path.of(dirty))).isEqualTo("one\ntwo  \nthree");
    assertThat(Cli.given(CLEAN, "--diff")).hasToString("status 0\n---\n");
    assertThat(Cli.given("a  \n", "--diff").out()).startsWith("--- <stdin>\n");
  }

  @Test
  void output_goes_to_a_file() throws IOException {
    String out = path("out.txt");
    assertThat(Cli.given(DIRTY, "-o", out)).hasToString("status 0\n---\n");
    assertThat(Path.of(out)).hasContent(CLEAN);
    assertThat(Cli.given(DIRTY, "-o", "-").out()).isEqualTo(CLEAN);
  }

  @Test
  void an_output_file_stays_as_it_is_if_nothing_can_be_read() throws IOException {
    String out = file("out.txt", "precious");
    assertThat(Cli.run(path("missing"), "--output", out).status()).isEqualTo(2);
    assertThat(Path.of(out)).hasContent("precious");
    assertThat(folder).isDirectoryNotContaining(p -> p.toString().endsWith(".tmp"));
  }

  @Test
  void an_input_is_never_an_output() throws IOException {
    String in = file("in.txt", DIRTY);
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("in.txt"));
    Path hard = Files.createLink(folder.resolve("hard"), Path.of(in));
    for (String name : new String[] {in, link.toString(), hard.toString(), path("./in.txt")}) {
      assertThat(Cli.run("-o", name, in).status()).isEqualTo(2);
      assertThat(Cli.run("--edits", name, in).err()).contains("the same file").hasLineCount(1);
      assertThat(Path.of(in)).hasContent(DIRTY);
    }
    Cli both = Cli.run("-o", path("new"), "--edits", path("./new"), in);
    assertThat(both.status()).isEqualTo(2);
    assertThat(both.err()).contains("--edits and --output are the same file");
  }

  @Test
  void edits_are_written_as_json_lines() throws IOException {
    String in = file("in.txt", "\uD83D\uDE00\n\nb  \n");
    String edits = path("edits.jsonl");
    assertThat(Cli.run("--edits", edits, in)).hasToString("status 0\n\uD83D\uDE00\n\nb\n---\n");
    assertThat(Files.readString(Path.of(edits)))
        .startsWith(
            "{\"id\":\""
                + in
                + "\",\"start\":4,\"end\":6,\"unit\":\"code-point\",\"line\":3,"
                + "\"before\":\"  \",\"after\":\"\",\"contributions\":[{\"rule\":\"trailing-space\","
                + "\"category\":\"layout\",\"reason\":")
        .endsWith("}\n");
    Cli bytes = Cli.run("--edits", "-", "--unit", "byte", "--check", "--quiet", in);
    assertThat(bytes.status()).isEqualTo(1);
    assertThat(bytes.out()).contains("\"start\":7,\"end\":9,\"unit\":\"byte\"");
    assertThat(Cli.run("--edits", "-", "-o", path("o"), "--unit=utf-16", in).out())
        .contains("\"start\":5,\"end\":7,\"unit\":\"utf-16\"");
  }

  @Test
  void stats_count_for_each_rule() {
    Cli cli = Cli.given(DIRTY, "--stats", "--select", "layout");
    assertThat(cli.err())
        .containsPattern("texts +1\n")
        .containsPattern("changed +1\n")
        .containsPattern("RULE +EDITS +REMOVED +ADDED\n")
        .containsPattern("blank-line-run +1 +2 +0\n")
        .containsPattern("trailing-space +1 +2 +0\n");
    assertThat(cli.status()).isZero();
  }

  @Test
  void rules_can_be_selected_and_ignored() {
    String spaces = "It rained last month,The mayor said.\n\n\n\nNo one came.\n";
    assertThat(Cli.given(DIRTY, "--select", "trailing-space").out()).isEqualTo(spaces);
    assertThat(Cli.given(DIRTY, "--select=layout", "--select", "joins").out()).isEqualTo(CLEAN);
    assertThat(
            Cli.given(DIRTY, "--select", "layout, joins", "--ignore", "blank-line-run,glued-clause")
                .out())
        .isEqualTo(spaces);
    assertThat(Cli.given(DIRTY, "--profile", "conservative", "--ignore", "layout").out())
        .isEqualTo(DIRTY);
  }

  @Test
  void a_selection_without_rules_is_worth_a_word() {
    String all = Stream.of(Category.values()).map(Category::label).collect(joining(","));
    assertThat(Cli.given(DIRTY, "--ignore", all))
        .hasToString(
            "status 0\n"
                + DIRTY
                + "---\ncleaner: no rule is selected, so nothing is changed; 'cleaner rules' lists the"
                + " rules\n");
    assertThat(Cli.given(DIRTY, "--ignore", all, "-q")).hasToString("status 0\n" + DIRTY + "---\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void an_output_link_that_leads_nowhere_is_refused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("missing"));
    Cli cli = Cli.given(DIRTY, "-o", link.toString());
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err())
        .isEqualTo(
            "cleaner: --output cannot be written: " + link + ": is a symbolic link to nothing\n");
  }

  @Test
  void a_reader_that_leaves_ends_it_silently() {
    assertThat(Cli.into(failing("Broken pipe"), DIRTY)).isEqualTo("0 ");
    assertThat(Cli.into(failing("Broken pipe"), DIRTY, "--diff")).isEqualTo("0 ");
    assertThat(Cli.into(failing("Broken pipe"), "", "rules")).isEqualTo("0 ");
  }

  @Test
  void a_full_disk_is_an_error() {
    assertThat(Cli.into(failing("No space left on device"), DIRTY))
        .isEqualTo("4 cleaner: cannot write standard output: No space left on device\n");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void a_text_above_the_limit_passes_through() throws IOException {
    byte[] large = "word  \n".repeat((17 << 20) / 7).getBytes(UTF_8);
    Path file = Files.write(folder.resolve("large.txt"), large);
    Path out = folder.resolve("out.txt");
    Cli cli = Cli.run("-o", out.toString(), file.toString());
    assertThat(cli.status()).isEqualTo(3);
    assertThat(cli.err())
        .isEqualTo(named("large.txt", "longer than 16777216 bytes, so it was not cleaned\n"));
    assertThat(Files.mismatch(file, out)).isEqualTo(-1);
  }
}
