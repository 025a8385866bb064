package io.github.textcleaner.corpus.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.Toys;
import io.github.textcleaner.corpus.compression.Compression;
import io.github.textcleaner.corpus.json.JsonLinesFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusRunTest {
  private static final String REJECTS = "_cleaner/rejects.jsonl";
  private static final String FILES = "_cleaner/files.txt";
  private static final String MANIFEST = "_cleaner/manifest.jsonl";

  @TempDir Path folder;

  private Path in;
  private Path out;
  private CorpusOptions options = CorpusOptions.DEFAULT;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
  }

  private static final CorpusListener DEAF =
      new CorpusListener() {
        @Override
        public void started(long bytes) {}

        @Override
        public void advanced(long bytes, long documents) {}

        @Override
        public void failed(Problem problem) {}
      };

  private RunReport run(Path... inputs) throws IOException {
    return new CorpusRun(Toys.CLEANER, options).run(List.of(inputs), out, DEAF);
  }

  private void given(String name, String content) throws IOException {
    given(name, content.getBytes(UTF_8));
  }

  private void given(String name, byte[] content) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static byte[] compressed(Compression compression, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream stream = compression.compress(bytes)) {
      stream.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private String output(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(out.resolve(name));
    Compression compression = Compression.of(name, Arrays.copyOf(bytes, 10));
    return new String(
        compression.decompress(new ByteArrayInputStream(bytes)).readAllBytes(), UTF_8);
  }

  private Map<String, String> tree() throws IOException {
    return tree(out);
  }

  private static Map<String, String> tree(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString(), ContentDigest.of(path).sha256());
      }
    }
    return files;
  }

  private void givenOneOfEach() throws IOException {
    given("a.txt", "a -> b\n");
    given("sub/deep/b.jsonl", "{\"id\":\"x\",\"text\":\"#c\\n->\"}\n");
    given("sub/c", "{\"text\":\"->\"}\n");
    given("empty.txt", "");
  }

  @Test
  void outputs_stand_in_a_tree_like_that_of_the_inputs() throws IOException {
    givenOneOfEach();
    RunReport report = run(in);
    assertThat(output("a.txt")).isEqualTo("a \u2192 b\n");
    assertThat(output("sub/deep/b.jsonl")).isEqualTo("{\"id\":\"x\",\"text\":\"\\u2192\"}\n");
    assertThat(output("sub/c")).isEqualTo("{\"text\":\"\\u2192\"}\n");
    assertThat(output("empty.txt")).isEmpty();
    assertThat(report.isClean()).isTrue();
    assertThat(report.sources()).isEqualTo(4);
    assertThat(report.counts().documents()).isEqualTo(4);
    assertThat(report.counts().changed()).isEqualTo(3);
    assertThat(report.counts().rules().get("arrow").edits()).isEqualTo(3);
    assertThat(output(REJECTS)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void outputs_are_compressed_like_the_inputs(Compression compression) throws IOException {
    String name = "a.jsonl" + compression.suffix();
    given(name, compressed(compression, "{\"text\":\"->\"}\n{\"text\":\"b\"}\n"));
    run(in);
    assertThat(output(name)).isEqualTo("{\"text\":\"\\u2192\"}\n{\"text\":\"b\"}\n");
  }

  @Test
  void every_record_of_a_compressed_warc_is_a_member() throws IOException {
    String warc = "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 1\r\n\r\nx\r\n\r\n";
    given("a.warc.gz", compressed(Compression.GZIP, warc + warc));
    run(in);
    assertThat(output("a.warc.gz")).isEqualTo(warc + warc);
    byte[] one = compressed(Compression.GZIP, warc);
    assertThat(Files.size(out.resolve("a.warc.gz"))).isEqualTo(2L * one.length);
  }

  @Test
  void what_cannot_be_cleaned_is_passed_through_and_named() throws IOException {
    given("a.jsonl", "{\"text\":\"->\"}\nx\n{\"id\":7,\"text\":3}\n{\"text\":\"->\"}");
    given("b.txt", new byte[] {'-', '>', (byte) 0xFF});
    RunReport report = run(in);
    assertThat(output("a.jsonl"))
        .isEqualTo("{\"text\":\"\\u2192\"}\nx\n{\"id\":7,\"text\":3}\n{\"text\":\"\\u2192\"}");
    assertThat(Files.readAllBytes(out.resolve("b.txt"))).hasSize(3);
    assertThat(report.isClean()).isFalse();
    assertThat(report.counts().rejected()).isEqualTo(3);
    assertThat(output(REJECTS).lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("{\"source\":\"a.jsonl\",\"line\":2,\"reason\":"))
        .anyMatch(line -> line.startsWith("{\"source\":\"a.jsonl\",\"line\":3,\"id\":\"7\","))
        .anyMatch(line -> line.startsWith("{\"source\":\"b.txt\",\"reason\":"));
  }

  @Test
  void of_a_damaged_file_the_part_before_the_damage_survives_under_another_name()
      throws IOException {
    StringBuilder content = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      content.append("{\"text\":\"-> ").append(random.nextInt()).append("\"}\n");
    }
    byte[] data = compressed(Compression.GZIP, content.toString());
    given("sub/a.jsonl.gz", Arrays.copyOf(data, data.length - 4));
    given("b.txt", "->");
    RunReport report = run(in);
    assertThat(report.incomplete()).isEqualTo(1);
    assertThat(tree())
        .containsOnlyKeys(
            "b.txt",
            "_cleaner/incomplete/sub/a.jsonl.gz",
            MANIFEST,
            REJECTS,
            FILES,
            "_cleaner/lock");
    assertThat(output("_cleaner/incomplete/sub/a.jsonl.gz"))
        .startsWith("{\"text\":\"\\u2192 ")
        .hasSizeGreaterThan(content.length() / 2);
    assertThat(output(REJECTS)).contains("sub/a.jsonl.gz").contains("cut off");

    Map<String, String> first = tree();
    assertThat(run(in).kept()).isEqualTo(2);
    assertThat(tree()).isEqualTo(first);

    given("sub/a.jsonl.gz", data);
    assertThat(run(in).isClean()).isTrue();
    assertThat(tree())
        .containsOnlyKeys("b.txt", "sub/a.jsonl.gz", MANIFEST, REJECTS, FILES, "_cleaner/lock");
  }

  @Test
  void a_file_that_cannot_be_read_at_all_has_no_output() throws IOException {
    given("a.jsonl.gz", "no gzip");
    given("b.txt", "->");
    Files.createSymbolicLink(in.resolve("c.txt"), Path.of("nowhere"));
    RunReport report = run(in, in.resolve("missing"));
    assertThat(report.failed()).isEqualTo(3);
    assertThat(tree()).containsOnlyKeys("b.txt", MANIFEST, REJECTS, FILES, "_cleaner/lock");
    assertThat(output(REJECTS).lines())
        .containsExactly(
            "{\"source\":\"a.jsonl.gz\",\"reason\":\"the data are damaged: named .gz, but holds no"
                + " gzip data, within the first 7 bytes of the file\"}",
            "{\"source\":\"c.txt\",\"reason\":\"a symbolic link that leads nowhere\"}",
            "{\"source\":\"missing\",\"reason\":\"no such file or folder\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void threads_and_the_order_of_inputs_change_nothing(int threads) throws IOException {
    List<Path> inputs = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      given("f" + i + ".jsonl", ("{\"text\":\"-> " + i + "\"}\nx\n").repeat(1 + 400 * (i % 3)));
      inputs.add(in.resolve("f" + i + ".jsonl"));
    }
    run(in);
    Map<String, String> expected = tree();
    Collections.shuffle(inputs, new Random(threads));
    options = options.withThreads(threads);
    out = folder.resolve("out2");
    run(inputs.toArray(Path[]::new));
    assertThat(tree()).isEqualTo(expected);
  }

  @Test
  void what_is_finished_is_kept() throws IOException {
    givenOneOfEach();
    run(in);
    Map<String, String> first = tree();
    Object time = Files.getLastModifiedTime(out.resolve("a.txt"));
    RunReport report = run(in);
    assertThat(report.kept()).isEqualTo(4);
    assertThat(report.counts().rules().get("arrow").edits()).isEqualTo(3);
    assertThat(tree()).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(out.resolve("a.txt"))).isEqualTo(time);
  }

  @Test
  void what_is_missing_or_changed_or_made_by_other_options_is_made_again() throws IOException {
    givenOneOfEach();
    run(in);
    Map<String, String> first = tree();
    Files.delete(out.resolve("a.txt"));
    Files.writeString(out.resolve("sub/c"), "{\"text\":\"xx\"}\n");
    assertThat(run(in).kept()).isEqualTo(2);
    assertThat(tree()).isEqualTo(first);

    given("a.txt", "b -> a\n");
    assertThat(run(in).kept()).isEqualTo(3);
    assertThat(output("a.txt")).isEqualTo("b \u2192 a\n");

    options = options.withJsonLines(JsonLinesFormat.DEFAULT.withMetadataField("meta"));
    assertThat(run(in).kept()).isZero();
    assertThat(output("sub/deep/b.jsonl")).contains("\"meta\":{\"tag\":[\"c\"]}");
  }

  @Test
  void what_an_earlier_run_made_of_other_inputs_stays_in_the_manifest() throws IOException {
    given("a.txt", "->");
    given("b.txt", "->");
    run(in.resolve("b.txt"));
    run(in.resolve("a.txt"));
    Map<String, String> twice = tree();
    out = folder.resolve("out2");
    run(in);
    assertThat(twice).isEqualTo(tree());
  }

  @Test
  void a_torn_journal_is_taken_up_to_its_last_whole_record() throws IOException {
    givenOneOfEach();
    given("rejects.jsonl", "x\ny\n");
    run(in);
    Map<String, String> expected = tree();
    byte[] journal = Files.readAllBytes(out.resolve(MANIFEST));
    for (int length = 0; length <= journal.length; length += 37) {
      Files.deleteIfExists(out.resolve(MANIFEST));
      Files.deleteIfExists(out.resolve(REJECTS));
      Files.write(out.resolve("_cleaner/journal.jsonl"), Arrays.copyOf(journal, length));
      for (String name : List.of("a.txt", "empty.txt", "rejects.jsonl", "sub/c")) {
        if (!hasRecord(new String(journal, 0, length, UTF_8), name)) {
          Files.deleteIfExists(out.resolve(name));
        }
      }
      Files.deleteIfExists(out.resolve("sub/deep/b.jsonl"));
      run(in);
      assertThat(tree()).as("%d bytes", length).isEqualTo(expected);
    }
  }

  /** Returns whether a record is whole: only then its output may have appeared. */
  private static boolean hasRecord(String journal, String source) {
    int start = journal.indexOf("{\"source\":\"" + source + "\",\"status\"");
    return start >= 0 && journal.indexOf('\n', start) >= 0;
  }

  @Test
  void what_an_ended_process_left_is_removed() throws IOException {
    given("a.txt", "->");
    Path work = Files.createDirectories(out.resolve("_cleaner/work"));
    Files.writeString(work.resolve("1.tmp"), "half");
    run(in);
    assertThat(tree()).containsOnlyKeys("a.txt", MANIFEST, REJECTS, FILES, "_cleaner/lock");
    assertThat(work).doesNotExist();
  }

  @Test
  void a_file_that_no_run_made_is_not_replaced() throws IOException {
    given("a.txt", "->");
    given("b.txt", "->");
    Files.createDirectories(out);
    Files.writeString(out.resolve("a.txt"), "precious");
    RunReport report = run(in);
    assertThat(output("a.txt")).isEqualTo("precious");
    assertThat(output("b.txt")).isEqualTo("\u2192");
    assertThat(report.failed()).isEqualTo(1);
    assertThat(run(in).failed()).isEqualTo(1);
    assertThat(output("a.txt")).isEqualTo("precious");
  }

  @Test
  void outputs_of_a_run_that_was_cut_off_are_known_by_their_whole_names() throws IOException {
    given("a.txt", "->");
    given("b.txt", "->");
    run(in);
    Files.delete(out.resolve(FILES));
    Files.writeString(out.resolve("_cleaner/claims.txt"), "a.txt\nb.txt");
    Files.writeString(out.resolve("a.txt"), "torn");
    Files.writeString(out.resolve("b.txt"), "precious");
    assertThat(run(in).failed()).isEqualTo(1);
    assertThat(output("a.txt")).isEqualTo("\u2192");
    assertThat(output("b.txt")).isEqualTo("precious");
    assertThat(out.resolve("_cleaner/claims.txt")).doesNotExist();
    assertThat(output(FILES)).isEqualTo("a.txt\n");
  }

  @Test
  void an_output_whose_record_is_lost_is_taken_if_it_is_right() throws IOException {
    givenOneOfEach();
    run(in);
    Map<String, String> first = tree();
    Files.delete(out.resolve(MANIFEST));
    Files.delete(out.resolve(FILES));
    assertThat(run(in).isClean()).isTrue();
    assertThat(tree()).isEqualTo(first);
  }

  @Test
  void what_was_made_of_a_file_stays_when_it_cannot_be_read_any_more() throws IOException {
    given("a.txt", "->");
    run(in);
    Files.delete(in.resolve("a.txt"));
    Files.createSymbolicLink(in.resolve("a.txt"), Path.of("nowhere"));
    assertThat(run(in).failed()).isEqualTo(1);
    assertThat(output("a.txt")).isEqualTo("\u2192");
    assertThat(output(MANIFEST)).contains("\"status\":\"complete\"");
    assertThat(output(REJECTS)).contains("leads nowhere");
  }

  @Test
  void names_that_are_no_characters_are_told_apart() throws IOException {
    Path odd = Path.of(URI.create(in.toUri() + "/%FF.txt"));
    Path other = Path.of(URI.create(in.toUri() + "/%FE.txt"));
    Files.writeString(odd, "->");
    Files.writeString(other, "a");
    assertThat(run(in).isClean()).isTrue();
    assertThat(run(in).kept()).isEqualTo(2);
    assertThat(Path.of(URI.create(out.toUri() + "%FF.txt"))).hasContent("\u2192");
  }

  @Test
  void data_and_markup_are_passed_through() throws IOException {
    given("config.json", "{\n  \"arrow\": \"->\"\n}\n");
    given("page", "<!DOCTYPE html><p>-></p>");
    RunReport report = run(in);
    assertThat(output("config.json")).isEqualTo("{\n  \"arrow\": \"->\"\n}\n");
    assertThat(output("page")).isEqualTo("<!DOCTYPE html><p>-></p>");
    assertThat(report.counts().rejected()).isEqualTo(2);
  }

  @Test
  void inputs_are_never_overwritten() throws IOException {
    given("a.txt", "->");
    options = CorpusOptions.DEFAULT.withEdits(in, EditsFormat.RECORDS);
    assertThatIllegalArgumentException().isThrownBy(() -> run(in));
    assertThat(in.resolve("a.txt")).hasContent("->");
  }

  @Test
  void edits_replace_no_file_that_no_run_made() throws IOException {
    given("a.txt", "->");
    Path edits = Files.createDirectories(folder.resolve("edits"));
    Files.writeString(edits.resolve("a.txt.edits.jsonl"), "precious");
    options = options.withEdits(edits, EditsFormat.RECORDS);
    assertThat(run(in).failed()).isEqualTo(1);
    assertThat(edits.resolve("a.txt.edits.jsonl")).hasContent("precious");
  }

  @Test
  void edits_of_two_files_never_meet() throws IOException {
    given("a.txt", "->");
    given("a.txt.edits.jsonl", "{\"text\":\"->\"}");
    options = options.withEdits(folder.resolve("edits"), EditsFormat.RECORDS);
    assertThat(run(in).failed()).isEqualTo(1);
    assertThat(run(in).kept()).isEqualTo(1);
  }

  @Test
  void symbolic_links_in_the_output_folder_are_not_followed() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim.txt"), "precious");
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    given("a.txt", "->");
    given("sub/b.txt", "->");
    given("c.txt", "->");
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("a.txt"), victim);
    Files.createSymbolicLink(out.resolve("sub"), elsewhere);
    RunReport report = run(in);
    assertThat(victim).hasContent("precious");
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(output("c.txt")).isEqualTo("\u2192");
    assertThat(report.failed()).isEqualTo(2);
  }

  @Test
  void a_planted_link_for_the_manifest_is_not_followed() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    given("a.txt", "->");
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("_cleaner"), elsewhere);
    assertThatIOException().isThrownBy(() -> run(in));
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void inputs_in_the_output_folder_are_refused() throws IOException {
    given("a.txt", "->");
    out = in;
    assertThatIllegalArgumentException().isThrownBy(() -> run(in));
    assertThatIllegalArgumentException().isThrownBy(() -> run(in.resolve("a.txt")));
    assertThat(in.resolve("a.txt")).hasContent("->");
  }

  @Test
  void an_output_folder_in_an_input_folder_is_left_out() throws IOException {
    given("a.txt", "->");
    out = in.resolve("out");
    run(in);
    assertThat(run(in).kept()).isEqualTo(1);
    assertThat(tree()).containsOnlyKeys("a.txt", MANIFEST, REJECTS, FILES, "_cleaner/lock");
  }

  @Test
  void edits_in_an_input_folder_are_left_out() throws IOException {
    given("a.txt", "->");
    options = options.withEdits(in.resolve("edits"), EditsFormat.RECORDS);
    run(in);
    assertThat(run(in).sources()).isEqualTo(1);
  }

  @Test
  void rejects_and_reports_lie_in_nobody_elses_way() throws IOException {
    given("a.txt", "->");
    Files.createDirectories(out);
    Path link = Files.createSymbolicLink(folder.resolve("link"), in.resolve("a.txt"));
    for (Path place :
        List.of(in.resolve("new"), in.resolve("a.txt"), link, out.resolve("a.txt"), in, folder)) {
      options = CorpusOptions.DEFAULT.withRejects(place);
      assertThatIllegalArgumentException().as(place.toString()).isThrownBy(() -> run(in));
      options = CorpusOptions.DEFAULT.withReport(place);
      assertThatIllegalArgumentException().as(place.toString()).isThrownBy(() -> run(in));
    }
    Path both = folder.resolve("both");
    options = CorpusOptions.DEFAULT.withRejects(both).withReport(both);
    assertThatIllegalArgumentException().isThrownBy(() -> run(in));
    assertThat(in.resolve("a.txt")).hasContent("->");
  }

  @Test
  void a_folder_in_the_way_is_refused_and_no_record_says_otherwise() throws IOException {
    given("sub/a.txt", "->");
    Files.createDirectories(out);
    Files.writeString(out.resolve("sub"), "precious");
    assertThat(run(in).failed()).isEqualTo(1);
    assertThat(output(MANIFEST)).contains("\"status\":\"failed\"");
    Files.delete(out.resolve("sub"));
    Files.createDirectories(out.resolve("sub"));
    Files.writeString(out.resolve("sub/a.txt"), "precious");
    assertThat(run(in).failed()).isEqualTo(1);
    assertThat(output("sub/a.txt")).isEqualTo("precious");
  }

  @Test
  void files_in_a_new_folder_for_edits_are_foreign() throws IOException {
    given("a.txt", "->");
    options = options.withEdits(folder.resolve("edits1"), EditsFormat.RECORDS);
    run(in);
    Path edits = Files.createDirectories(folder.resolve("edits2"));
    Files.writeString(edits.resolve("a.txt.edits.jsonl"), "precious");
    options = options.withEdits(edits, EditsFormat.RECORDS);
    assertThat(run(in).failed()).isEqualTo(1);
    assertThat(edits.resolve("a.txt.edits.jsonl")).hasContent("precious");
  }

  @Test
  void what_is_foreign_under_the_folder_of_incomplete_outputs_stays() throws IOException {
    given("a.txt", "->");
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.txt"), "precious");
    Files.createDirectories(out.resolve("_cleaner"));
    Files.createSymbolicLink(out.resolve("_cleaner/incomplete"), elsewhere);
    assertThat(run(in).isClean()).isTrue();
    assertThat(elsewhere.resolve("a.txt")).hasContent("precious");
  }

  @Test
  void what_failed_and_is_not_named_any_more_is_forgotten() throws IOException {
    given("a.txt", "->");
    run(in, in.resolve("typo"));
    assertThat(output(REJECTS)).contains("typo");
    assertThat(run(in).isClean()).isTrue();
    assertThat(output(REJECTS)).isEmpty();
  }

  @Test
  void inputs_with_the_same_output_are_refused() throws IOException {
    given("x/a.txt", "->");
    given("y/a.txt", "->");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> run(in.resolve("x"), in.resolve("y/a.txt")))
        .withMessageContaining("would have the same output, a.txt");
    assertThat(out).doesNotExist();
  }

  @Test
  void loops_of_links_and_special_names_are_problems() throws IOException {
    given("a.txt", "->");
    given("_cleaner/manifest.jsonl", "x");
    Files.createSymbolicLink(in.resolve("loop"), in);
    RunReport report = run(in);
    assertThat(report.failed()).isEqualTo(2);
    assertThat(output("a.txt")).isEqualTo("\u2192");
  }

  @Test
  void a_second_run_into_a_folder_in_use_is_refused() throws IOException {
    given("a.txt", "->");
    try (OutputTree tree = OutputTree.open(out)) {
      assertThat(tree.own("lock")).exists();
      assertThatIOException().isThrownBy(() -> run(in)).withMessageContaining("another run");
    }
    assertThat(run(in).isClean()).isTrue();
  }

  @Test
  void a_limit_takes_the_first_documents_of_each_file() throws IOException {
    given("a.jsonl", "{\"text\":\"->\"}\n\n{\"text\":\"b\"}\n{\"text\":\"c\"}\n");
    given("b.txt", "->");
    options = options.withLimit(2);
    run(in);
    assertThat(output("a.jsonl")).isEqualTo("{\"text\":\"\\u2192\"}\n\n{\"text\":\"b\"}\n");
    assertThat(output("b.txt")).isEqualTo("\u2192");
    options = options.withLimit(Long.MAX_VALUE);
    run(in);
    assertThat(output("a.jsonl")).endsWith("{\"text\":\"c\"}\n");
  }

  @Test
  void a_dry_run_counts_and_writes_nothing() throws IOException {
    givenOneOfEach();
    RunReport report = new CorpusRun(Toys.CLEANER, options).dryRun(List.of(in), out, DEAF);
    assertThat(report.counts().changed()).isEqualTo(3);
    assertThat(out).doesNotExist();
  }

  @Test
  void edits_and_rejects_go_where_they_are_wanted() throws IOException {
    givenOneOfEach();
    given("bad.jsonl.gz", compressed(Compression.GZIP, "{\"id\":\"r\",\"text\":1}\n"));
    Path edits = folder.resolve("edits");
    Path rejects = folder.resolve("rejects.jsonl");
    options = options.withEdits(edits, EditsFormat.RECORDS).withRejects(rejects);
    run(in);
    assertThat(tree(edits))
        .containsOnlyKeys(
            "_cleaner/lock",
            FILES,
            "a.txt.edits.jsonl",
            "bad.jsonl.gz",
            "empty.txt.edits.jsonl",
            "sub/c",
            "sub/deep/b.jsonl");
    assertThat(edits.resolve("a.txt.edits.jsonl"))
        .content()
        .contains("\"id\":\"a.txt\",\"start\":2");
    assertThat(rejects).hasSameTextualContentAs(out.resolve(REJECTS)).content().isNotEmpty();
    assertThat(run(in).kept()).isEqualTo(5);

    options = options.withEdits(edits, EditsFormat.DOLMA);
    assertThat(run(in).kept()).isZero();
    assertThat(edits.resolve("sub/deep/b.jsonl"))
        .hasContent(
            "{\"id\":\"x\",\"attributes\":{\"cleaner__joins__other\":[[3,5,1.0]],"
                + "\"cleaner__residue__delete\":[[0,3,1.0]]}}");
  }

  @Test
  void a_rule_that_fails_is_named() throws IOException {
    given("a.jsonl", "{\"id\":\"x\",\"text\":\"BOOM ->\"}\n");
    RunReport report = run(in);
    assertThat(report.counts().failures()).isEqualTo(1);
    assertThat(report.isClean()).isFalse();
    assertThat(run(in).kept()).isZero();
    assertThat(output("a.jsonl")).isEqualTo("{\"id\":\"x\",\"text\":\"BOOM \\u2192\"}\n");
    assertThat(output(REJECTS)).contains("left out rule bomb, which failed");
  }

  @Test
  void the_report_is_json_too() throws IOException {
    given("a.txt", "->");
    assertThat(run(in).toJson())
        .startsWith("{\"sources\":1,\"kept\":0,")
        .contains("\"rules\":{\"arrow\":{\"edits\":1,\"charsRemoved\":2,\"charsAdded\":1}}")
        .contains("\"slowest\":[{\"source\":\"a.txt\",\"id\":\"a.txt\",\"chars\":2,\"seconds\":");
  }
}
