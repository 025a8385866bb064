package io.github.textcleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusTest {
  private static final String GLUED = "The harbour opened in May.The council was pleased.\n";
  private static final String MENDED = "The harbour opened in May. The council was pleased.\n";

  @TempDir Path folder;

  private String in;
  private String out;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectories(folder.resolve("in/sub")).getParent().toString();
    out = folder.resolve("out").toString();
  }

  private void given(String name, String content) throws IOException {
    Files.writeString(Path.of(in, name), content);
  }

  @Test
  void files_are_cleaned_into_a_folder() throws IOException {
    given("a.txt", GLUED);
    given("sub/b.jsonl", "{\"content\":\"" + GLUED.strip() + "\"}\n");
    Cli run = Cli.run("corpus", in, "-o", out, "--text-field", "content");
    assertThat(run.status()).isZero();
    assertThat(Path.of(out, "a.txt")).hasContent(MENDED);
    assertThat(Path.of(out, "sub/b.jsonl")).hasContent("{\"content\":\"" + MENDED.strip() + "\"}");
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .containsPattern("files +2")
        .containsPattern("glued-sentence +2 +0 +2")
        .contains("SLOWEST DOCUMENTS");
  }

  @Test
  void quiet_runs_say_nothing_and_reports_are_json() throws IOException {
    given("a.txt", GLUED);
    String report = folder.resolve("report.json").toString();
    Cli run = Cli.run("corpus", "-q", in, "-o", out, "--report", report);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(Path.of(report)).content().startsWith("{\"sources\":1,").endsWith("}\n");
  }

  @Test
  void what_failed_is_named_and_the_rest_is_done() throws IOException {
    given("a.txt", GLUED);
    given("b.jsonl", "x\n".repeat(30));
    Files.createSymbolicLink(Path.of(in, "c\u001B.txt"), Path.of("nowhere"));
    String rejects = folder.resolve("rejects.jsonl").toString();
    Cli run = Cli.run("corpus", in, "-o", out, "--rejects", rejects);
    assertThat(run.status()).isEqualTo(3);
    assertThat(Path.of(out, "a.txt")).hasContent(MENDED);
    assertThat(Path.of(rejects)).content().hasLineCount(31);
    assertThat(run.err())
        .contains("cleaner: c\\u001b.txt: a symbolic link that leads nowhere")
        .contains("cleaner: b.jsonl:19: malformed JSON")
        .doesNotContain("b.jsonl:20:")
        .contains("more problems");
  }

  @Test
  void a_dry_run_writes_nothing() throws IOException {
    given("a.txt", GLUED);
    Cli run = Cli.run("corpus", in, "-o", out, "--dry-run");
    assertThat(run.status()).isZero();
    assertThat(run.err()).containsPattern("changed +1");
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void edits_can_feed_the_mixer_of_dolma() throws IOException {
    given("sub/b.jsonl", "{\"id\":\"x\",\"text\":\"" + GLUED.strip() + "\"}\n");
    String edits = folder.resolve("attributes/cleaner").toString();
    Cli run = Cli.run("corpus", in, "-o", out, "--edits", edits, "--edits-format", "dolma");
    assertThat(run.status()).isZero();
    assertThat(Path.of(edits, "sub/b.jsonl"))
        .hasContent(
            "{\"id\":\"x\",\"attributes\":{\"cleaner__joins__append_space\":[[25,26,0.8]]}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "corpus in | corpus needs INPUTs and -o FOLDER",
        "corpus -o out | corpus needs INPUTs and -o FOLDER",
        "corpus in -o out --format xml | xml",
        "corpus in -o out --limit 0 | must be positive",
        "corpus in -o out --edits-format dolma | --edits-format needs --edits",
        "corpus in -o out --profil all | --profile",
        "corpus in -o out --metadata-field text | --metadata-field needs a field of its own",
        "corpus in -o out --encoding UTF-99 | UTF-99",
        "corpus in -o out --dry-run --edits e | --dry-run writes nothing",
      })
  void wrong_usage_is_explained(String args, String message) {
    Cli run = Cli.run(args.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void inputs_in_the_output_folder_are_wrong_usage() throws IOException {
    given("a.txt", GLUED);
    Cli run = Cli.run("corpus", in, "-o", in);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("would be overwritten");
    assertThat(Path.of(in, "a.txt")).hasContent(GLUED);
  }

  @Test
  void nothing_to_read_is_wrong_usage() {
    Cli run = Cli.run("corpus", folder.resolve("missing").toString(), "-o", out);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("missing: no such file or folder");
  }

  @Test
  void an_output_folder_that_cannot_be_made_is_named() throws IOException {
    given("a.txt", GLUED);
    Files.writeString(Path.of(out), "a file");
    Cli run = Cli.run("corpus", in, "-o", out);
    assertThat(run.status()).isEqualTo(4);
    assertThat(run.err()).contains("cannot write " + out);
  }
}
