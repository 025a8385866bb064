package io.github.textcleaner.corpus.warc;

import com.ibm.icu.util.ULocale;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.corpus.BatchReader;
import io.github.textcleaner.corpus.CleanedBatch;
import io.github.textcleaner.corpus.CleaningListener;
import io.github.textcleaner.corpus.DocumentCleaner;
import io.github.textcleaner.corpus.Guard;
import io.github.textcleaner.corpus.Problem;
import io.github.textcleaner.corpus.RejectedTextException;
import io.github.textcleaner.corpus.text.TextCodec;
import io.github.textcleaner.text.Document;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads WARC (ISO 28500), uncompressed. Cleaned are the blocks of conversion and resource records
 * that are plain text in UTF-8, as WET files hold them; all other bytes are passed through. A
 * record that changes keeps its header, except for its length and its digests.
 *
 * <p>Each record is two batches, its header and block and what stands between it and the next one,
 * or more if its block is long. What is no record is passed through up to the next one.
 */
public final class WarcTextReader implements BatchReader {
  private static final int PIECE = 1 << 16;
  private static final byte[] RECORD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END_OF_HEADER = RECORD_END;
  private static final byte[] START_OF_LINE = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii");
  private static final Set<String> TYPES_WITH_TEXT = Set.of("conversion", "resource");
  private static final MediaType PLAIN_TEXT = MediaType.parse("text/plain");

  private final String name;
  private final TextCodec codec;
  private final DocumentCleaner cleaner;
  private final int maxBytes;
  private final long maxTexts;
  private final RecordedChannel channel;
  private WarcReader reader;

  /** Where {@link #reader} was started. */
  private long base;

  private long texts;
  private @Nullable WarcRecord record;

  /** Where the part of the input starts that no batch holds yet. */
  private long done;

  private State state = State.BETWEEN_RECORDS;

  private enum State {
    BETWEEN_RECORDS,
    AT_HEADER,
    IN_BLOCK,
    IN_GARBAGE,
    AT_END
  }

  /**
   * Makes a reader.
   *
   * @param name the name of the input
   * @param in is closed with the reader
   * @param codec what the texts are read and written with
   * @param maxBytes longer texts are passed through without being held in memory
   * @param maxTexts how many texts are read, after which the input ends
   * @throws IOException if the start of the input cannot be read
   */
  public WarcTextReader(
      String name,
      InputStream in,
      TextCodec codec,
      DocumentCleaner cleaner,
      int maxBytes,
      long maxTexts)
      throws IOException {
    this.name = name;
    this.codec = codec;
    this.cleaner = cleaner;
    this.maxBytes = maxBytes;
    this.maxTexts = maxTexts;
    this.channel = new RecordedChannel(in);
    this.reader = new WarcReader(channel);
    if (reader.compression() != WarcCompression.NONE) {
      throw new IOException("compressed twice");
    }
  }

  @Override
  public @Nullable Supplier<CleanedBatch> next() throws IOException {
    try {
      return switch (state) {
        case BETWEEN_RECORDS -> betweenRecords();
        case AT_HEADER -> headerAndBlock();
        case IN_BLOCK -> moreOfBlock();
        case IN_GARBAGE -> moreOfGarbage();
        case AT_END -> null;
      };
    } catch (EOFException e) {
      throw new EOFException("cut off in the record at byte " + position());
    }
  }

  /** Returns where the record that was read last starts. */
  private long position() {
    return base + reader.position();
  }

  /** Moves to the next record; what stood before it is passed through. */
  private Supplier<CleanedBatch> betweenRecords() throws IOException {
    if (texts == maxTexts) {
      state = State.AT_END;
      return () -> new Separator(RECORD_END);
    }
    try {
      record = reader.next().orElse(null);
    } catch (ParsingException | RuntimeException e) {
      return garbage();
    }
    if (record == null) {
      state = State.AT_END;
      byte[] rest = upTo(channel.end());
      return () -> new Separator(rest);
    }
    state = State.AT_HEADER;
    byte[] between = upTo(position());
    return between.length == 0 ? headerAndBlock() : () -> new Separator(between);
  }

  private byte[] upTo(long position) {
    byte[] bytes = channel.bytes(done, position);
    channel.forgetBefore(position);
    done = position;
    return bytes;
  }

  private Supplier<CleanedBatch> garbage() {
    state = State.IN_GARBAGE;
    Problem problem = new Problem(name, 0, "malformed WARC record at byte " + position());
    byte[] start = upTo(Math.max(done, Math.min(position() + 1, channel.end())));
    return () -> rejected(problem, start, new byte[0]);
  }

  /** Passes on what is no record, until a line looks like the start of one. */
  private Supplier<CleanedBatch> moreOfGarbage() throws IOException {
    long found = channel.find(START_OF_LINE, done);
    while (found < 0 && channel.end() - done < PIECE) {
      if (channel.fill() < 0) {
        state = State.AT_END;
        byte[] rest = upTo(channel.end());
        return () -> new Separator(rest);
      }
      found = channel.find(START_OF_LINE, done);
    }
    if (found < 0) {
      byte[] piece = upTo(channel.end() - START_OF_LINE.length);
      return () -> verbatim(piece);
    }
    byte[] piece = upTo(found + 1);
    base = done;
    channel.goBackTo(done);
    reader = new WarcReader(channel);
    state = State.BETWEEN_RECORDS;
    return () -> new Separator(piece);
  }

  private Supplier<CleanedBatch> headerAndBlock() throws IOException {
    WarcRecord current = Objects.requireNonNull(record);
    long endOfHeader = channel.find(END_OF_HEADER, done);
    if (endOfHeader < 0 || current.body().size() < 0) {
      return garbage();
    }
    byte[] header = upTo(endOfHeader + END_OF_HEADER.length);
    if (!isPlainText(current)) {
      state = State.IN_BLOCK;
      return () -> verbatim(header);
    }
    texts++;
    String id = current.headers().first("WARC-Record-ID").orElse("record at byte " + position());
    String rejection = rejection(current);
    if (rejection != null) {
      state = State.IN_BLOCK;
      return () -> rejected(new Problem(name, 0, id, rejection), header, new byte[0]);
    }
    byte[] block = new byte[(int) current.body().size()];
    for (int at = 0; at < block.length; at += PIECE) {
      int piece = Math.min(PIECE, block.length - at);
      current.body().stream().readNBytes(block, at, piece);
      upTo(done + piece);
    }
    state = State.BETWEEN_RECORDS;
    String language = language(current);
    return () -> clean(id, language, header, block);
  }

  private Supplier<CleanedBatch> moreOfBlock() throws IOException {
    byte[] piece = Objects.requireNonNull(record).body().stream().readNBytes(PIECE);
    upTo(done + piece.length);
    if (piece.length < PIECE) {
      state = State.BETWEEN_RECORDS;
    }
    return () -> verbatim(piece);
  }

  private static boolean isPlainText(WarcRecord record) {
    return TYPES_WITH_TEXT.contains(record.headers().first("WARC-Type").orElse(""))
        && record.contentType().base().equals(PLAIN_TEXT);
  }

  /** Returns why a text cannot be cleaned, or null if it can. */
  private @Nullable String rejection(WarcRecord record) throws IOException {
    String charset = record.contentType().parameters().get("charset");
    if (charset != null && !UTF_8.contains(charset.toLowerCase(Locale.ROOT))) {
      return "its charset is " + charset + ", and only UTF-8 is cleaned";
    }
    return record.body().size() > maxBytes ? Guard.tooLong(maxBytes) : null;
  }

  /** Returns the main language that the crawler found, as a BCP 47 tag. */
  private static @Nullable String language(WarcRecord record) {
    Optional<String> languages = record.headers().first("WARC-Identified-Content-Language");
    if (languages.isEmpty()) {
      return null;
    }
    String first = languages.get().split(",", 2)[0].strip().toLowerCase(Locale.ROOT);
    String tag = ULocale.createCanonical(first).toLanguageTag();
    return tag.equals("und") ? null : tag;
  }

  /** Bytes as they came. */
  private static CleanedBatch verbatim(byte[] bytes) {
    return (listener, out) -> out.write(bytes);
  }

  /** What stands between two records, and ends a member. */
  private static final class Separator implements CleanedBatch {
    private final byte[] bytes;

    Separator(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void deliver(CleaningListener listener, OutputStream out) throws IOException {
      out.write(bytes);
    }

    @Override
    public boolean endsMember() {
      return true;
    }
  }

  private CleanedBatch clean(String id, @Nullable String language, byte[] header, byte[] block) {
    try {
      String text = codec.decode(block);
      CleaningResult result = cleaner.clean(Document.of(text, id, language));
      if (!result.isChanged() && !codec.mayDiffer(text)) {
        return cleaned(id, result, header, block);
      }
      byte[] cleaned = codec.encode(result.text());
      return cleaned(id, result, new WarcHeader(header).withBlock(cleaned), cleaned);
    } catch (RejectedTextException e) {
      return rejected(new Problem(name, 0, id, Problem.reason(e)), header, block);
    } catch (OutOfMemoryError e) {
      // What the text took is free again; smaller ones may well fit.
      return rejected(new Problem(name, 0, id, Guard.NO_MEMORY), header, block);
    }
  }

  private static CleanedBatch cleaned(
      String id, CleaningResult result, byte[] header, byte[] block) {
    return (listener, out) -> {
      listener.cleaned(id, result);
      out.write(header);
      out.write(block);
    };
  }

  private static CleanedBatch rejected(Problem problem, byte[] header, byte[] block) {
    return (listener, out) -> {
      listener.failed(problem);
      out.write(header);
      out.write(block);
    };
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
