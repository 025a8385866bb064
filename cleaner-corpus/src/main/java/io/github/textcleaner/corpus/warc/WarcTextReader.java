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
 * or more if its block is long.
 */
public final class WarcTextReader implements BatchReader {
  private static final int PIECE = 1 << 16;
  private static final byte[] RECORD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final Set<String> TYPES_WITH_TEXT = Set.of("conversion", "resource");
  private static final MediaType PLAIN_TEXT = MediaType.parse("text/plain");

  private final String name;
  private final TextCodec codec;
  private final DocumentCleaner cleaner;
  private final int maxBytes;
  private final long maxTexts;
  private final RecordedChannel channel;
  private final WarcReader reader;

  private long texts;
  private @Nullable WarcRecord record;

  /** Where the part of the input starts that no batch holds yet. */
  private long done;

  private State state = State.BETWEEN_RECORDS;

  private enum State {
    BETWEEN_RECORDS,
    AT_HEADER,
    IN_BLOCK,
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
        case AT_END -> null;
      };
    } catch (EOFException e) {
      throw new IOException("cut off in the record at byte " + reader.position(), e);
    } catch (ParsingException | RuntimeException e) {
      throw new IOException("malformed WARC record at byte " + reader.position(), e);
    }
  }

  /** Moves to the next record; what stood before it is passed through. */
  private @Nullable Supplier<CleanedBatch> betweenRecords() throws IOException {
    record = texts < maxTexts ? reader.next().orElse(null) : null;
    boolean isFirst = done == 0;
    if (record != null) {
      state = State.AT_HEADER;
      byte[] between = upTo(reader.position());
      return isFirst ? headerAndBlock() : () -> new Separator(between);
    }
    state = State.AT_END;
    byte[] rest = texts < maxTexts ? upTo(channel.position()) : RECORD_END.clone();
    return () -> new Separator(rest);
  }

  private byte[] upTo(long position) {
    byte[] bytes = channel.bytes(done, position);
    channel.forgetBefore(position);
    done = position;
    return bytes;
  }

  private Supplier<CleanedBatch> headerAndBlock() throws IOException {
    WarcRecord current = Objects.requireNonNull(record);
    byte[] header = upTo(endOfHeader());
    long length = current.body().size();
    if (!isText(current)) {
      state = State.IN_BLOCK;
      return () -> verbatim(header);
    }
    texts++;
    String id = id(current);
    if (length > maxBytes) {
      state = State.IN_BLOCK;
      return () -> rejected(id, header, new byte[0], Guard.tooLong(maxBytes));
    }
    byte[] block = current.body().stream().readAllBytes();
    upTo(done + length);
    state = State.BETWEEN_RECORDS;
    String language = language(current);
    return () -> clean(id, language, header, block);
  }

  private long endOfHeader() throws IOException {
    byte[] read = channel.bytes(done, channel.position());
    for (int i = 3; i < read.length; i++) {
      if (read[i] == '\n' && read[i - 1] == '\r' && read[i - 2] == '\n' && read[i - 3] == '\r') {
        return done + i + 1;
      }
    }
    throw new IOException("malformed WARC record at byte " + reader.position());
  }

  private Supplier<CleanedBatch> moreOfBlock() throws IOException {
    byte[] piece = Objects.requireNonNull(record).body().stream().readNBytes(PIECE);
    upTo(done + piece.length);
    if (piece.length < PIECE) {
      state = State.BETWEEN_RECORDS;
    }
    return () -> verbatim(piece);
  }

  private static boolean isText(WarcRecord record) {
    return TYPES_WITH_TEXT.contains(record.type())
        && record.contentType().base().equals(PLAIN_TEXT);
  }

  private static String id(WarcRecord record) {
    return record.headers().first("WARC-Record-ID").orElse("record without a name");
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
      return rejected(id, header, block, Problem.reason(e));
    } catch (OutOfMemoryError e) {
      // What the text took is free again; smaller ones may well fit.
      return rejected(id, header, block, Guard.NO_MEMORY);
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

  private CleanedBatch rejected(String id, byte[] header, byte[] block, String reason) {
    return (listener, out) -> {
      listener.failed(new Problem(name, 0, id, reason));
      out.write(header);
      out.write(block);
    };
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
