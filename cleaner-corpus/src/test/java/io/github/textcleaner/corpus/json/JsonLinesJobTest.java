package io.github.textcleaner.corpus.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Limits;
import io.github.textcleaner.corpus.CleaningListener;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.TextInput;
import io.github.textcleaner.corpus.Toys;
import io.github.textcleaner.corpus.text.InvalidBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesJobTest {
  private static final JsonLinesFormat FORMAT = JsonLinesFormat.DEFAULT;

  /** Remembers what it was told. */
  private static final class Told implements CleaningListener {
    final List<CleaningResult> results = new ArrayList<>();
    final List<String> ids = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    @Override
    public void cleaned(String id, CleaningResult result) {
      ids.add(id);
      results.add(result);
    }

    @Override
    public void failed(Problem problem) {
      problems.add(problem.toString());
    }
  }

  private final Told told = new Told();

  private byte[] clean(byte[] lines, JsonLinesFormat format, int threads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextInput input = TextInput.of("in.jsonl", new ByteArrayInputStream(lines));
    assertThat(new JsonLinesJob(Toys.CLEANER, format).run(input, out, threads, told)).isTrue();
    return out.toByteArray();
  }

  private String clean(String lines, JsonLinesFormat format) throws IOException {
    return new String(clean(lines.getBytes(UTF_8), format, 1), UTF_8);
  }

  private String clean(String lines) throws IOException {
    return clean(lines, FORMAT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"a -> b\"}|{\"text\":\"a \\u2192 b\"}",
        "{\"text\":\"\u00E9 -> b\"}|{\"text\":\"\u00E9 \u2192 b\"}",
        "{\"x\":\"\u00E9\",\"text\":\"->\"}|{\"x\":\"\u00E9\",\"text\":\"\u2192\"}",
        "{\"text\":\"\\u00e9\\/\\t->\\u00E9\"}|{\"text\":\"\\u00e9\\/\\t\\u2192\\u00E9\"}",
        "{\"text\":\"-\\u003e\\\\->\\\"->\"}|{\"text\":\"\\u2192\\\\\\u2192\\\"\\u2192\"}",
        "{\"text\":\"\\ud83d\\ude00->\uD83D\uDE00->\"}|{\"text\":\"\\ud83d\\ude00\u2192\uD83D\uDE00\u2192\"}",
        "{\"text\":\"\\ud83d->\\ude00\"}|{\"text\":\"\\ud83d\\u2192\\ude00\"}",
        "{\"te\\u0078t\" : \"->\"}|{\"te\\u0078t\" : \"\\u2192\"}",
        "{\"text\":\"a\\n#x\\nb\"}|{\"text\":\"a\\nb\"}",
      })
  void only_what_an_edit_replaces_is_spelled_anew(String line, String cleaned) throws IOException {
    assertThat(clean(line)).isEqualTo(cleaned);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\" : \"nothing\" ,\t\"n\":1.0e+00, \"n\" : 2, \"deep\":{\"text\":\"->\"}} ",
        "{\"text\":\"\",\"text2\":\"->\",\"list\":[\"->\",{\"text\":null}]}",
        "{\"text\":\"\\u0000\\b \\ud83d lone\",\"id\":null,\"lang\":7}",
        "{\"text\":\"x\",\"big\":123456789012345678901234567890.12345678901234567890}"
      })
  void a_record_without_edits_is_copied(String line) throws IOException {
    assertThat(clean(line)).isEqualTo(line);
    assertThat(told.problems).isEmpty();
  }

  @Test
  void other_fields_line_ends_and_blank_lines_stay() throws IOException {
    String before =
        "\uFEFF{\"text\":\"->\"}\r\n\r\n \t\n{ \"b\":[1 , 2.50],\"b\":1E5,\"text\":\"->\" , \"z\":\"->\" }\n\n{\"text\":\"->\"}";
    String after =
        "\uFEFF{\"text\":\"\\u2192\"}\r\n\r\n \t\n{ \"b\":[1 , 2.50],\"b\":1E5,\"text\":\"\\u2192\" , \"z\":\"->\" }\n\n{\"text\":\"\\u2192\"}";
    assertThat(clean(before)).isEqualTo(after);
    assertThat(told.ids).containsExactly("in.jsonl:1", "in.jsonl:4", "in.jsonl:6");
    assertThat(told.problems).isEmpty();
  }

  @Test
  void nothing_comes_of_nothing() throws IOException {
    assertThat(clean("")).isEmpty();
    assertThat(clean("\n\n")).isEqualTo("\n\n");
    assertThat(told.problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"->\"|malformed JSON: ends too early",
        "{\"text\":\"->|malformed JSON: ends too early",
        "{\"text\":->}|expected digit (0-9) to follow minus sign, for valid numeric value, at character 10",
        "{\"text\":\"->\"}}|malformed JSON: Unexpected close marker '}': no open Object to close, at character 14",
        "{\"text\":\"->\"} {}|more than one JSON value in a line",
        "{'text':\"->\"}|was expecting double-quote to start field name, at character 2",
        "{\"text\":NaN}|malformed JSON: Non-standard token 'NaN', at character 12",
        "{\"text\":+1}|malformed JSON: Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs, at character 10",
        "{/**/}|malformed JSON: Unexpected character ('/' (code 47)), at character 2",
        "{\"x\":[}|malformed JSON: Unexpected close marker '}': expected ']', at character 7",
        "[\"->\"]|not a JSON object",
        "\"->\"|not a JSON object",
        "{\"txt\":\"->\"}|has no field \"text\"",
        "{\"a\":{\"text\":\"->\"}}|has no field \"text\"",
        "{\"text\":null}|field \"text\" holds no string",
        "{\"text\":[\"->\"]}|field \"text\" holds no string",
        "{\"text\":\"->\",\"text\":\"b\"}|has field \"text\" twice",
      })
  void a_record_that_fails_is_written_as_it_came_and_named(String line, String reason)
      throws IOException {
    String good = "{\"text\":\"->\"}\n";
    String cleaned = "{\"text\":\"\\u2192\"}\n";
    assertThat(clean(good + line + "\n" + good)).isEqualTo(cleaned + line + "\n" + cleaned);
    assertThat(told.problems).hasSize(1);
    assertThat(told.problems.get(0)).startsWith("in.jsonl:2: ").endsWith(reason);
    assertThat(told.ids).containsExactly("in.jsonl:1", "in.jsonl:3");
  }

  @Test
  void deep_records_fail_and_do_not_crash() throws IOException {
    String deep = "{\"text\":\"->\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
    assertThat(clean(deep)).isEqualTo(deep);
    assertThat(told.problems)
        .containsExactly(
            "in.jsonl:1: malformed JSON: Document nesting depth (1001) exceeds the maximum allowed (1000)");
  }

  @Test
  void a_rule_that_fails_is_left_out_and_reported() throws IOException {
    assertThat(clean("{\"text\":\"BOOM ->\"}")).isEqualTo("{\"text\":\"BOOM \\u2192\"}");
    assertThat(told.results.get(0).failures()).extracting(f -> f.rule()).containsExactly("bomb");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void a_record_for_which_memory_does_not_suffice_fails_alone(int threads) throws IOException {
    String lines = "{\"text\":\"HEAP ->\"}\n{\"text\":\"->\"}\n";
    assertThat(new String(clean(lines.getBytes(UTF_8), FORMAT, threads), UTF_8))
        .isEqualTo("{\"text\":\"HEAP ->\"}\n{\"text\":\"\\u2192\"}\n");
    assertThat(told.problems).containsExactly("in.jsonl:1: not enough memory to clean it");
  }

  @Test
  void a_record_that_needs_too_many_edits_fails() throws IOException {
    Cleaner cleaner =
        Cleaner.builder().pack(new Toys.Pack()).limits(new Limits(100, 2, 1, 0.9)).build();
    JsonLinesJob job = new JsonLinesJob(cleaner, FORMAT);
    String lines = "{\"text\":\"->->\"}\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextInput input = TextInput.of("in.jsonl", new ByteArrayInputStream(lines.getBytes(UTF_8)));
    assertThat(job.run(input, out, 1, told)).isTrue();
    assertThat(out.toString(UTF_8)).isEqualTo(lines);
    assertThat(told.problems)
        .containsExactly("in.jsonl:1: the text needs too many edits, so it was not cleaned");
  }

  @Test
  void id_and_language_come_from_the_record() throws IOException {
    clean(
        "{\"id\":\"a\\u0062\",\"text\":\"x\",\"lang\":\"de\"}\n{\"text\":\"x\",\"id\":-1.50}\n{\"id\":[],\"text\":\"x\"}");
    assertThat(told.ids).containsExactly("ab", "-1.50", "in.jsonl:3");
    assertThat(told.results)
        .extracting(r -> r.source().language())
        .containsExactly("de", null, null);
    assertThat(told.results).extracting(r -> r.source().id()).isEqualTo(told.ids);
  }

  @Test
  void fields_have_any_name() throws IOException {
    JsonLinesFormat format =
        FORMAT.withTextField("a \"b\"").withIdField("k").withLanguageField("l");
    assertThat(clean("{\"l\":\"fr\",\"k\":7,\"a \\\"b\\\"\":\"->\"}", format))
        .isEqualTo("{\"l\":\"fr\",\"k\":7,\"a \\\"b\\\"\":\"\\u2192\"}");
    assertThat(told.ids).containsExactly("7");
    assertThat(told.results.get(0).source().language()).isEqualTo("fr");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"a\\n#x\\n#y\\n#x\\n\"}|{\"text\":\"a\\n\",\"meta\":{\"tag\":[\"x\",\"y\"]}}",
        "{ \"text\" : \"a\\n#x\" , \"b\" : {} }|{ \"text\" : \"a\" , \"b\" : {},\"meta\":{\"tag\":[\"x\"]} }",
        "{\"text\":\"a\\n#\\u00e9\\\"\\n\"}|{\"text\":\"a\\n\",\"meta\":{\"tag\":[\"\\u00e9\\\"\"]}}",
        "{\"text\":\"a\\n#\u00E9\\ud83d\\n\"}|{\"text\":\"a\\n\",\"meta\":{\"tag\":[\"\u00E9\\ud83d\"]}}",
        "{\"text\":\"a ->\",\"meta\":1}|{\"text\":\"a \\u2192\",\"meta\":1}",
      })
  void metadata_becomes_a_field_at_the_end(String line, String cleaned) throws IOException {
    assertThat(clean(line, FORMAT.withMetadataField("meta"))).isEqualTo(cleaned);
    assertThat(told.problems).isEmpty();
  }

  @Test
  void metadata_never_doubles_a_field() throws IOException {
    String line = "{\"meta\":0,\"text\":\"a\\n#x\\n\"}\n";
    assertThat(clean(line, FORMAT.withMetadataField("meta"))).isEqualTo(line);
    assertThat(told.problems).containsExactly("in.jsonl:1: has a field \"meta\" already");
  }

  @Test
  void invalid_bytes_fail_the_record_are_replaced_or_kept() throws IOException {
    byte[] line = "{\"x\":\"\u00FF\",\"text\":\"\u00E9-> \u00C3\u00A9\"}\n".getBytes(ISO_8859_1);
    assertThat(clean(line, FORMAT, 1)).isEqualTo(line);
    assertThat(told.problems)
        .containsExactly(
            "in.jsonl:1: not valid UTF-8: byte 0xFF at offset 6; see --encoding NAME, and --invalid replace or keep");
    assertThat(clean(line, FORMAT.withInvalidBytes(InvalidBytes.REPLACE), 1))
        .isEqualTo("{\"x\":\"\uFFFD\",\"text\":\"\uFFFD\u2192 \u00E9\"}\n".getBytes(UTF_8));
    assertThat(clean(line, FORMAT.withInvalidBytes(InvalidBytes.KEEP), 1))
        .isEqualTo(
            "{\"x\":\"\u00FF\",\"text\":\"\u00E9\u00E2\u0086\u0092 \u00C3\u00A9\"}\n"
                .getBytes(ISO_8859_1));
  }

  @Test
  void replaced_bytes_are_written_without_any_edit() throws IOException {
    byte[] line = "{\"text\":\"\u00FF\"}".getBytes(ISO_8859_1);
    assertThat(clean(line, FORMAT.withInvalidBytes(InvalidBytes.REPLACE), 1))
        .isEqualTo("{\"text\":\"\uFFFD\"}".getBytes(UTF_8));
  }

  @Test
  void the_output_does_not_depend_on_the_number_of_threads() throws IOException {
    byte[] lines = manyLines().getBytes(UTF_8);
    byte[] expected = clean(lines, FORMAT, 1);
    List<String> ids = List.copyOf(told.ids);
    List<String> problems = List.copyOf(told.problems);
    assertThat(lines.length).isGreaterThan(1_000_000);
    assertThat(problems).hasSizeGreaterThan(10);
    for (int threads : new int[] {2, 7}) {
      told.ids.clear();
      told.problems.clear();
      assertThat(clean(lines, FORMAT, threads)).isEqualTo(expected);
      assertThat(told.ids).isEqualTo(ids);
      assertThat(told.problems).isEqualTo(problems);
    }
  }

  private static String manyLines() {
    Random random = new Random(1);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      String text = "word ".repeat(random.nextInt(100)) + (random.nextBoolean() ? "->" : "");
      lines.append("{\"id\":").append(i).append(",\"text\":\"").append(text);
      lines.append(random.nextInt(100) == 0 ? "\n" : "\"}\n");
    }
    return lines.toString();
  }

  @Test
  void what_is_written_means_what_the_cleaner_returned() throws IOException {
    Random random = new Random(2);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      lines.append("{\"text\":\"").append(randomSpelling(random)).append("\"}\n");
    }
    List<String> cleaned = clean(lines.toString()).lines().toList();
    assertThat(told.problems).isEmpty();
    for (int i = 0; i < cleaned.size(); i++) {
      assertThat(textOf(cleaned.get(i))).isEqualTo(told.results.get(i).text());
    }
  }

  private static String randomSpelling(Random random) {
    String[] tokens = {
      "a",
      "->",
      "-\\u003e",
      "\\u002d>",
      "\\n",
      "\\n#",
      "\\\\",
      "\\\"",
      "\\/",
      "\u00E9",
      "\\u00e9",
      "\uD83D\uDE00",
      "\\ud83d\\ude00",
      "\\ud83d",
      "\\ude00",
      "\u4E2D",
      "\\r\\n"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(tokens[random.nextInt(tokens.length)]);
    }
    return text.toString();
  }

  private static String textOf(String line) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      parser.nextToken();
      parser.nextToken();
      parser.nextToken();
      return parser.getText();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void lines_that_are_too_long_pass_through(int threads) throws IOException {
    String good = "{\"text\":\"->\"}\n";
    String cleaned = "{\"text\":\"\\u2192\"}\n";
    String tooLong = "{\"text\":\"->" + "x".repeat(90) + "\"}\n";
    String farTooLong = "{\"text\":\"->" + "x".repeat(500_000) + "\"}\n";
    String lines = good + farTooLong + good + tooLong + good + farTooLong.strip();
    byte[] out = clean(lines.getBytes(UTF_8), FORMAT.withMaxLineBytes(100), threads);
    assertThat(new String(out, UTF_8))
        .isEqualTo(cleaned + farTooLong + cleaned + tooLong + cleaned + farTooLong.strip());
    assertThat(told.ids).containsExactly("in.jsonl:1", "in.jsonl:3", "in.jsonl:5");
    assertThat(told.problems)
        .containsExactly(
            "in.jsonl:2: longer than 100 bytes, so it was not cleaned",
            "in.jsonl:4: longer than 100 bytes, so it was not cleaned",
            "in.jsonl:6: longer than 100 bytes, so it was not cleaned");
  }

  @Test
  void a_line_of_exactly_the_limit_is_cleaned_wherever_it_stands() throws IOException {
    String line = "{\"text\":\"->" + "x".repeat(70_000) + "\"}";
    JsonLinesFormat format = FORMAT.withMaxLineBytes(line.length());
    assertThat(clean(line + "\n" + line + "\n" + line, format)).doesNotContain("->");
    assertThat(told.problems).isEmpty();
    assertThat(clean(line, FORMAT.withMaxLineBytes(line.length() - 1))).isEqualTo(line);
    assertThat(told.problems).hasSize(1);
  }

  @Test
  void an_input_that_breaks_off_is_reported_after_what_it_gave() throws IOException {
    String line = "{\"text\":\"->\"}\n";
    InputStream broken =
        new InputStream() {
          private final InputStream start = new ByteArrayInputStream(line.getBytes(UTF_8));

          @Override
          public int read() {
            throw new AssertionError("reads blocks");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int count = start.read(target, offset, length);
            if (count < 0) {
              throw new IOException("disk on fire");
            }
            return count;
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLinesJob job = new JsonLinesJob(Toys.CLEANER, FORMAT);
    assertThat(job.run(TextInput.of("b.jsonl", broken), out, 2, told)).isFalse();
    assertThat(out.toString(UTF_8)).isEqualTo("{\"text\":\"\\u2192\"}\n");
    assertThat(told.problems).containsExactly("b.jsonl: disk on fire");
  }

  @Test
  void an_input_that_is_not_there_is_reported() throws IOException {
    JsonLinesJob job = new JsonLinesJob(Toys.CLEANER, FORMAT);
    TextInput input = TextInput.of(Path.of("no", "such.jsonl"));
    assertThat(job.run(input, OutputStream.nullOutputStream(), 1, told)).isFalse();
    assertThat(told.problems).containsExactly("no/such.jsonl: no such file or folder");
  }

  @Test
  void a_closed_output_ends_the_job_at_once() {
    AtomicInteger read = new AtomicInteger();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("reads blocks");
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            read.incrementAndGet();
            Arrays.fill(target, offset, offset + length, (byte) '\n');
            return length;
          }
        };
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    JsonLinesJob job = new JsonLinesJob(Toys.CLEANER, FORMAT);
    assertThatThrownBy(() -> job.run(TextInput.of("-", endless), closed, 2, told))
        .isInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
    assertThat(read.get()).isLessThan(100);
  }
}
