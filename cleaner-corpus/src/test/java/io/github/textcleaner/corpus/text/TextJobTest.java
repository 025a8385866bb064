package io.github.textcleaner.corpus.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.textcleaner.corpus.TextInput;
import io.github.textcleaner.corpus.Toys;
import io.github.textcleaner.corpus.text.TextOutcome.Cleaned;
import io.github.textcleaner.corpus.text.TextOutcome.TooLong;
import io.github.textcleaner.corpus.text.TextOutcome.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextJobTest {
  private static final TextJob JOB = job(TextCodec.STRICT_UTF_8);

  @TempDir Path folder;

  private static TextJob job(TextCodec codec) {
    return new TextJob(Toys.CLEANER, codec, "en", 100);
  }

  private static TextOutcome clean(TextJob job, String latin1) {
    return job.clean(TextInput.of("in.txt", new ByteArrayInputStream(latin1.getBytes(ISO_8859_1))));
  }

  private static String output(TextOutcome outcome) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ((Cleaned) outcome).writeTo(out);
    return out.toString(ISO_8859_1);
  }

  private static void assertUnreadable(TextOutcome outcome, String problem) {
    assertThat(outcome)
        .asInstanceOf(type(Unreadable.class))
        .extracting(unreadable -> unreadable.problem().toString())
        .isEqualTo(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a\n", "a\r\nb\r", "\u00EF\u00BB\u00BFa\n", "\u00C3\u00A9"})
  void a_text_without_edits_comes_out_byte_for_byte(String bytes) throws IOException {
    TextOutcome outcome = clean(JOB, bytes);
    assertThat(output(outcome)).isEqualTo(bytes);
    assertThat(((Cleaned) outcome).differs()).isFalse();
  }

  @Test
  void edits_are_made_and_the_document_knows_where_it_comes_from() throws IOException {
    TextOutcome outcome = clean(JOB, "\u00EF\u00BB\u00BF#x\r\na->b");
    assertThat(output(outcome)).isEqualTo("\u00EF\u00BB\u00BFa\u00E2\u0086\u0092b");
    Cleaned cleaned = (Cleaned) outcome;
    assertThat(cleaned.differs()).isTrue();
    assertThat(cleaned.result().source().id()).isEqualTo("in.txt");
    assertThat(cleaned.result().source().language()).isEqualTo("en");
  }

  @Test
  void a_text_for_which_memory_does_not_suffice_fails() {
    assertUnreadable(clean(JOB, "HEAP ->"), "in.txt: not enough memory to clean it");
  }

  @Test
  void what_is_no_text_is_refused() {
    assertUnreadable(
        clean(JOB, "a\u00E9"),
        "in.txt: not valid UTF-8: byte 0xE9 at offset 1; see --encoding NAME, and --invalid replace or keep");
    assertUnreadable(
        clean(JOB, "a\0->"),
        "in.txt: binary data, or text in another encoding (use --encoding NAME): it holds a NUL character");
    assertUnreadable(
        clean(job(new TextCodec(ISO_8859_1, InvalidBytes.FAIL)), "a->b"),
        "in.txt: U+2192 cannot be written in ISO-8859-1");
  }

  @Test
  void replaced_bytes_are_a_difference_and_kept_ones_are_none() throws IOException {
    TextOutcome replaced = clean(job(new TextCodec(UTF_8, InvalidBytes.REPLACE)), "a\u00FF");
    assertThat(output(replaced)).isEqualTo("a\u00EF\u00BF\u00BD");
    assertThat(((Cleaned) replaced).differs()).isTrue();
    TextJob keep = job(new TextCodec(UTF_8, InvalidBytes.KEEP));
    assertThat(((Cleaned) clean(keep, "a\u00FF")).differs()).isFalse();
    assertThat(output(clean(keep, "->\u00FF"))).isEqualTo("\u00E2\u0086\u0092\u00FF");
  }

  @Test
  void a_long_text_is_handed_back_whole() throws IOException {
    assertThat(output(clean(JOB, "x".repeat(100)))).hasSize(100);
    TooLong outcome = (TooLong) clean(JOB, "->".repeat(5000));
    assertThat(outcome.problem())
        .hasToString("in.txt: longer than 100 bytes, so it was not cleaned");
    assertThat(new String(outcome.content().readAllBytes(), UTF_8)).isEqualTo("->".repeat(5000));
  }

  @Test
  void files_are_cleaned_in_order_and_the_unreadable_named() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "->");
    Files.writeString(folder.resolve("b.txt"), "b");
    List<Path> files = new ArrayList<>();
    IntStream.range(0, 50).forEach(i -> files.add(folder.resolve(i % 2 == 0 ? "a.txt" : "b.txt")));
    files.add(3, folder.resolve("missing"));
    files.add(7, folder);
    List<String> outcomes = new ArrayList<>();
    JOB.run(
        files.stream().map(TextInput::of).toList(),
        4,
        outcome ->
            outcomes.add(
                outcome instanceof Unreadable unreadable
                    ? unreadable.problem().reason()
                    : output(outcome)));
    assertThat(outcomes).hasSize(52).startsWith("\u00E2\u0086\u0092", "b", "\u00E2\u0086\u0092");
    assertThat(outcomes.get(3)).isEqualTo("no such file or folder");
    assertThat(outcomes.get(7)).isEqualTo("is a folder");
    assertThat(outcomes.get(51)).isEqualTo("b");
  }
}
