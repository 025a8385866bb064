package io.github.textcleaner.corpus.json;

import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.CleanedBatch;
import io.github.textcleaner.corpus.CleaningListener;
import io.github.textcleaner.corpus.DocumentCleaner;
import io.github.textcleaner.corpus.Guard;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.RejectedTextException;
import io.github.textcleaner.corpus.text.TextCodec;
import io.github.textcleaner.edit.Metadata;
import io.github.textcleaner.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of lines on its way: its records are cleaned here, and what was found is kept. */
final class RecordBlock implements CleanedBatch {
  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private final String source;
  private final JsonLinesFormat format;
  private final TextCodec codec;
  private final DocumentCleaner cleaner;
  private final byte[] bytes;
  private final ByteArrayOutputStream cleaned;
  private final List<Finding> findings = new ArrayList<>();
  private int copied;

  /** Something to tell a listener. */
  private interface Finding {
    void tell(CleaningListener listener) throws IOException;
  }

  private RecordBlock(
      String source,
      byte[] bytes,
      DocumentCleaner cleaner,
      JsonLinesFormat format,
      TextCodec codec) {
    this.source = source;
    this.bytes = bytes;
    this.cleaner = cleaner;
    this.format = format;
    this.codec = codec;
    this.cleaned = new ByteArrayOutputStream(bytes.length + 256);
  }

  static RecordBlock clean(
      String source,
      LineBlock block,
      DocumentCleaner cleaner,
      JsonLinesFormat format,
      TextCodec codec) {
    RecordBlock records = new RecordBlock(source, block.bytes(), cleaner, format, codec);
    switch (block.kind()) {
      case LINES -> records.cleanLines(block.firstLine());
      case LONG_LINE ->
          records.reject(block.firstLine(), null, Guard.tooLong(format.maxLineBytes()));
      case MORE_OF_LONG_LINE -> {}
    }
    records.copyUpTo(block.bytes().length);
    return records;
  }

  @Override
  public void deliver(CleaningListener listener, OutputStream out) throws IOException {
    for (Finding finding : findings) {
      finding.tell(listener);
    }
    cleaned.writeTo(out);
  }

  private void cleanLines(long firstLine) {
    long number = firstLine;
    int start = firstLine == 1 && startsWithByteOrderMark() ? BYTE_ORDER_MARK.length : 0;
    while (start < bytes.length) {
      int end = endOfLine(start);
      if (!isBlank(start, end)) {
        cleanLine(start, end, number);
      }
      start = end + 1;
      number++;
    }
  }

  private int endOfLine(int start) {
    byte[] all = bytes;
    int end = start;
    while (end < all.length && all[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean isBlank(int start, int end) {
    int i = start;
    while (i < end && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r')) {
      i++;
    }
    return i == end;
  }

  private boolean startsWithByteOrderMark() {
    int length = BYTE_ORDER_MARK.length;
    return bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
  }

  private void cleanLine(int start, int end, long number) {
    String given = null;
    try {
      if (end - start > format.maxLineBytes()) {
        throw new RejectedTextException(Guard.tooLong(format.maxLineBytes()));
      }
      String line = codec.decode(bytes, start, end);
      JsonRecord record = JsonRecord.parse(line, format);
      given = record.id();
      String id = given == null ? source + ":" + number : given;
      CleaningResult result = cleaner.clean(Document.of(record.text(), id, record.language()));
      String changed = changed(record, line, result);
      if (!changed.equals(line) || codec.mayDiffer(line)) {
        byte[] replacement = codec.encode(changed);
        copyUpTo(start);
        cleaned.writeBytes(replacement);
        copied = end;
      }
      findings.add(listener -> listener.cleaned(id, result));
    } catch (RejectedTextException e) {
      reject(number, given, Problem.reason(e));
    } catch (OutOfMemoryError e) {
      // What the record took is free again; smaller ones may well fit.
      reject(number, given, Guard.NO_MEMORY);
    }
  }

  private String changed(JsonRecord record, String line, CleaningResult result)
      throws RejectedTextException {
    if (!result.isChanged()) {
      return line;
    }
    String field = format.metadataField();
    List<Metadata> metadata = field == null ? List.of() : result.metadata();
    return field == null || metadata.isEmpty()
        ? record.with(result.edits())
        : record.with(result.edits(), metadata, field);
  }

  private void reject(long line, @Nullable String id, String reason) {
    Problem problem = new Problem(source, line, id, reason);
    findings.add(listener -> listener.failed(problem));
  }

  private void copyUpTo(int end) {
    cleaned.write(bytes, copied, end - copied);
    copied = end;
  }
}
