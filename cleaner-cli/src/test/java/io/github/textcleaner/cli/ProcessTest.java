package io.github.textcleaner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: locale, pipes, exit status. */
@Timeout(120)
class ProcessTest {
  @TempDir Path folder;

  private ProcessBuilder command(String locale, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "LANG", "LC_CTYPE"));
    builder.environment().put("LC_ALL", locale);
    return builder;
  }

  /** Runs the command on an input and returns its status, output and words. */
  private String run(ProcessBuilder builder, String input) throws Exception {
    Path err = folder.resolve("err");
    Process process = builder.redirectError(err.toFile()).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor() + "\n" + out + "---\n" + Files.readString(err);
  }

  @Test
  void text_is_utf_8_in_any_locale() throws Exception {
    String text = "caf\u00E9 \u2013 \uD83D\uDE00";
    assertThat(run(command("C"), text + "  \n")).isEqualTo("0\n" + text + "\n---\n");
    assertThat(run(command("C", "--check"), text + "  \n"))
        .isEqualTo("1\n---\ncleaner: would change: <stdin>\n");
    assertThat(run(command("C", "--json-lines"), "{\"id\":\"\u00E9\",\"text\":7}\n"))
        .startsWith("3\n{\"id\":\"\u00E9\",\"text\":7}\n---\n");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void file_names_need_a_utf_8_locale() throws Exception {
    // The shell makes and passes the name, since this test may run in a C locale itself.
    String script = "n=$(printf 'na\\303\\257ve.txt'); echo 'a  ' >\"$n\"; exec \"$@\" \"$n\"";
    for (String locale : List.of("C.UTF-8", "C")) {
      ProcessBuilder builder = command(locale);
      List<String> shell = new ArrayList<>(List.of("sh", "-c", script, "sh"));
      shell.addAll(builder.command());
      String result = run(builder.command(shell), "");
      if (locale.equals("C")) {
        assertThat(result).startsWith("2\n---\ncleaner: ").contains("LC_ALL");
      } else {
        assertThat(result).isEqualTo("0\na\n---\n");
      }
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_pipe_can_be_named_as_a_file() throws Exception {
    assertThat(run(command("C.UTF-8", "/dev/stdin"), "a  \n")).isEqualTo("0\na\n---\n");
  }

  @Test
  void a_missing_file_sets_the_status() throws Exception {
    assertThat(run(command("C.UTF-8", "missing.txt"), ""))
        .isEqualTo("2\n---\ncleaner: missing.txt: no such file or folder\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_reader_that_leaves_early_ends_it_silently() throws Exception {
    Path large = folder.resolve("large.jsonl");
    Files.writeString(large, "{\"text\":\"a line with some text in it  \"}\n".repeat(500_000));
    Path err = folder.resolve("err");
    Process process =
        command("C.UTF-8", "--json-lines", "large.jsonl").redirectError(err.toFile()).start();
    try (BufferedReader reader = process.inputReader(UTF_8)) {
      assertThat(reader.readLine()).isEqualTo("{\"text\":\"a line with some text in it\"}");
    }
    assertThat(process.waitFor()).isZero();
    assertThat(err).isEmptyFile();
  }

  @Test
  void a_partner_gets_an_answer_to_each_record() throws Exception {
    Process process =
        command("C.UTF-8", "--json-lines", "--line-buffered", "--threads", "4").start();
    OutputStream send = process.getOutputStream();
    try (BufferedReader answers = process.inputReader(UTF_8)) {
      for (int i = 0; i < 5; i++) {
        send.write(("{\"text\":\"" + i + "  \"}\n").getBytes(UTF_8));
        send.flush();
        assertThat(answers.readLine()).isEqualTo("{\"text\":\"" + i + "\"}");
      }
      send.close();
      assertThat(answers.readLine()).isNull();
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_is_an_error() throws Exception {
    Path full = Path.of("/dev/full");
    ProcessBuilder builder = command("C.UTF-8").redirectOutput(full.toFile());
    assertThat(run(builder, "text"))
        .isEqualTo("4\n---\ncleaner: cannot write standard output: No space left on device\n");
    assertThat(run(command("C.UTF-8", "-o", full.toString()), "text"))
        .isEqualTo("4\n---\ncleaner: cannot write /dev/full: No space left on device\n");
  }
}
