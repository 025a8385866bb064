package io.github.textcleaner.corpus.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.CleaningListener;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.TextInput;
import io.github.textcleaner.corpus.Toys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineBufferedTest {
  private static final CleaningListener SILENT =
      new CleaningListener() {
        @Override
        public void cleaned(String id, CleaningResult result) {}

        @Override
        public void failed(Problem problem) {}
      };

  @Test
  @Timeout(60)
  void each_record_is_answered_before_the_next_one_is_sent() throws Exception {
    PipedOutputStream send = new PipedOutputStream();
    PipedInputStream received = new PipedInputStream(send);
    PipedInputStream answers = new PipedInputStream();
    PipedOutputStream answer = new PipedOutputStream(answers);
    CompletableFuture<Boolean> job =
        CompletableFuture.supplyAsync(
            () -> {
              try (answer) {
                return new JsonLinesJob(Toys.CLEANER, JsonLinesFormat.DEFAULT)
                    .runLineBuffered(TextInput.of("partner", received), answer, SILENT);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    BufferedReader reader = new BufferedReader(new InputStreamReader(answers, UTF_8));
    for (int i = 0; i < 20; i++) {
      send.write(("{\"text\":\"" + i + "->\"}\n").getBytes(UTF_8));
      send.flush();
      assertThat(reader.readLine()).isEqualTo("{\"text\":\"" + i + "\\u2192\"}");
    }
    send.write("broken\n{\"text\":\"two at".getBytes(UTF_8));
    send.flush();
    assertThat(reader.readLine()).isEqualTo("broken");
    send.write(" once\"}\n\n{\"text\":\"no newline\"}".getBytes(UTF_8));
    send.close();
    assertThat(reader.readLine()).isEqualTo("{\"text\":\"two at once\"}");
    assertThat(reader.readLine()).isEmpty();
    assertThat(reader.readLine()).isEqualTo("{\"text\":\"no newline\"}");
    assertThat(reader.readLine()).isNull();
    assertThat(job.get(30, TimeUnit.SECONDS)).isTrue();
  }
}
