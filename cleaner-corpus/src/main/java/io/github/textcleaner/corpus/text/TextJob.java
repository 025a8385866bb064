package io.github.textcleaner.corpus.text;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.corpus.Guard;
import io.github.textcleaner.corpus.OrderedWorkers;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.TextInput;
import io.github.textcleaner.corpus.text.TextOutcome.TooLong;
import io.github.textcleaner.corpus.text.TextOutcome.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cleans inputs that hold one text each, several at a time. Immutable. */
public final class TextJob {
  private static final int FIRST_READ = 1 << 14;

  private final TextCleaner cleaner;
  private final int maxBytes;

  /**
   * Makes a job.
   *
   * @param language the language of the texts, a BCP 47 tag, or null if unknown
   * @param maxBytes longer inputs are handed back unread
   */
  public TextJob(Cleaner cleaner, TextCodec codec, @Nullable String language, int maxBytes) {
    this.cleaner = new TextCleaner(new Guard(cleaner), codec, language);
    this.maxBytes = maxBytes;
  }

  /**
   * Cleans inputs; the outcomes come in the order of the inputs.
   *
   * @param threads how many threads clean
   * @param outcomes takes what became of each input, on the calling thread
   * @throws IOException if {@code outcomes} fails
   */
  public void run(List<TextInput> inputs, int threads, OrderedWorkers.Sink<TextOutcome> outcomes)
      throws IOException {
    int useful = Math.max(1, Math.min(threads, inputs.size()));
    try (OrderedWorkers<TextOutcome> workers = new OrderedWorkers<>(useful, outcomes)) {
      for (TextInput input : inputs) {
        workers.submit(() -> clean(input));
      }
      workers.finish();
    }
  }

  /** Cleans one input. */
  public TextOutcome clean(TextInput input) {
    try {
      InputStream in = input.open();
      byte[] content = start(in);
      if (content.length > maxBytes) {
        return new TooLong(
            new SequenceInputStream(new ByteArrayInputStream(content), in),
            new Problem(input.name(), 0, Guard.tooLong(maxBytes)));
      }
      in.close();
      return cleaner.clean(input.name(), content);
    } catch (IOException e) {
      return new Unreadable(Problem.of(input.name(), e));
    } catch (OutOfMemoryError e) {
      // What the text took is free again; smaller ones may well fit.
      return new Unreadable(new Problem(input.name(), 0, Guard.NO_MEMORY));
    }
  }

  /** Returns all of the input, or if it is too long as much as shows it. */
  private byte[] start(InputStream in) throws IOException {
    byte[] content = new byte[Math.min(FIRST_READ, maxBytes + 1)];
    int length = 0;
    try {
      int count = 0;
      while (count >= 0 && length <= maxBytes) {
        if (length == content.length) {
          content = Arrays.copyOf(content, (int) Math.min(2L * length, maxBytes + 1L));
        }
        // Not readNBytes: on a pipe it fails.
        count = in.read(content, length, content.length - length);
        length += Math.max(0, count);
      }
    } catch (IOException e) {
      in.close();
      throw e;
    }
    return Arrays.copyOf(content, length);
  }
}
