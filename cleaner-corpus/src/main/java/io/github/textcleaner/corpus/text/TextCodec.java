package io.github.textcleaner.corpus.text;

import io.github.textcleaner.corpus.RejectedTextException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text and back, with a stated policy for invalid bytes. A byte order mark stays,
 * as U+FEFF at the start of the text. Immutable.
 */
public final class TextCodec {
  /** UTF-8, and a text with an invalid byte is rejected. */
  public static final TextCodec STRICT_UTF_8 =
      new TextCodec(StandardCharsets.UTF_8, InvalidBytes.FAIL);

  private static final char REPLACEMENT = '\uFFFD';
  private static final int KEPT_BYTES = 0xDC00;

  private final Charset charset;
  private final Charset written;
  private final InvalidBytes invalidBytes;
  private final boolean detects;
  private final @Nullable DetectedEncoding detected;

  /**
   * Makes a codec.
   *
   * @throws IllegalArgumentException if texts in {@code charset} can only be read, or its bytes are
   *     to be kept and it does not extend ASCII
   */
  public TextCodec(Charset charset, InvalidBytes invalidBytes) {
    this(charset, charset, invalidBytes, false, null);
  }

  private TextCodec(
      Charset charset,
      Charset written,
      InvalidBytes invalidBytes,
      boolean detects,
      @Nullable DetectedEncoding detected) {
    this.charset = Objects.requireNonNull(charset, "charset");
    this.written = written;
    this.invalidBytes = Objects.requireNonNull(invalidBytes, "invalidBytes");
    this.detects = detects;
    this.detected = detected;
    if (!charset.canEncode()) {
      throw new IllegalArgumentException(charset.name() + " can be read but not written");
    }
    if (invalidBytes == InvalidBytes.KEEP && !extendsAscii(charset)) {
      throw new IllegalArgumentException(
          "invalid bytes cannot be kept in " + charset.name() + ", only in extensions of ASCII");
    }
  }

  /**
   * Returns a codec that finds out the encoding of each content by {@link EncodingDetector} and
   * writes UTF-8.
   */
  public static TextCodec detecting(InvalidBytes invalidBytes) {
    return new TextCodec(StandardCharsets.UTF_8, StandardCharsets.UTF_8, invalidBytes, true, null);
  }

  private static boolean extendsAscii(Charset charset) {
    return Arrays.equals("a\n".getBytes(charset), "a\n".getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Returns the codec for a content: one whose encoding was found out if this one {@linkplain
   * #detecting detects}; one with the byte order that the first bytes tell, where the name of the
   * encoding leaves it open; else this codec.
   *
   * @throws RejectedTextException if the encoding is to be found out, is not certain enough, and
   *     invalid bytes are to fail; else they are taken for UTF-8
   */
  public TextCodec forContent(byte[] content) throws RejectedTextException {
    if (detects) {
      DetectedEncoding found = EncodingDetector.detect(content, null).orElse(null);
      if (found != null) {
        return new TextCodec(found.charset(), written, InvalidBytes.FAIL, false, found);
      }
      if (invalidBytes == InvalidBytes.FAIL) {
        throw new RejectedTextException(
            "no encoding is certain enough, or it is no text; use --encoding NAME");
      }
      return new TextCodec(charset, invalidBytes);
    }
    return switch (charset.name()) {
      case "UTF-16" ->
          as(EncodingDetector.startsWith(content, 0xFF, 0xFE) ? "UTF-16LE" : "UTF-16BE");
      case "UTF-32" ->
          as(EncodingDetector.startsWith(content, 0xFF, 0xFE, 0, 0) ? "UTF-32LE" : "UTF-32BE");
      default -> this;
    };
  }

  private TextCodec as(String name) {
    return new TextCodec(Charset.forName(name), invalidBytes);
  }

  /**
   * Returns the text that bytes stand for.
   *
   * @throws RejectedTextException if they are no text in this encoding
   */
  public String decode(byte[] content) throws RejectedTextException {
    return decode(content, 0, content.length);
  }

  /**
   * Returns the text that the bytes in [{@code from}, {@code to}) stand for.
   *
   * @throws RejectedTextException if they are no text in this encoding
   */
  public String decode(byte[] content, int from, int to) throws RejectedTextException {
    String text = new String(content, from, to - from, charset);
    if (text.indexOf('\0') >= 0) {
      throw new RejectedTextException(
          "binary data, or text in another encoding (use --encoding NAME): it holds a NUL character");
    }
    return mayHaveReplaced(text) && invalidBytes != InvalidBytes.REPLACE
        ? decodeStepwise(content, from, to)
        : text;
  }

  private static boolean mayHaveReplaced(String text) {
    return text.indexOf(REPLACEMENT) >= 0;
  }

  /** Returns the encoding that was found out, or nothing if none had to be. */
  public Optional<DetectedEncoding> detected() {
    return Optional.ofNullable(detected);
  }

  /** Returns whether {@link #encode} may give other bytes than {@link #decode} was given. */
  public boolean mayDiffer(String decoded) {
    return !written.equals(charset)
        || invalidBytes == InvalidBytes.REPLACE && mayHaveReplaced(decoded);
  }

  private String decodeStepwise(byte[] content, int from, int to) throws RejectedTextException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(content, from, to - from);
    // A kept byte is one char, which a decoder may not count on.
    int size = (int) Math.ceil((to - from) * Math.max(1f, decoder.maxCharsPerByte()));
    CharBuffer out = CharBuffer.allocate(size);
    while (decoder.decode(in, out, true).isError()) {
      int invalid = content[in.position()] & 0xFF;
      if (invalidBytes == InvalidBytes.FAIL || invalid < 0x80) {
        throw new RejectedTextException(
            String.format(
                Locale.ROOT,
                "not valid %s: byte 0x%02X at offset %d; see --encoding NAME, and --invalid"
                    + " replace or keep",
                charset.name(),
                invalid,
                in.position() - from));
      }
      out.put((char) (KEPT_BYTES + invalid));
      in.position(in.position() + 1);
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  /**
   * Returns the bytes of a text.
   *
   * @throws RejectedTextException if a character has no bytes in this encoding
   */
  public byte[] encode(String text) throws RejectedTextException {
    CharsetEncoder encoder =
        written
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer in = CharBuffer.wrap(text.toCharArray());
    ByteBuffer out =
        ByteBuffer.allocate((int) Math.ceil(text.length() * (double) encoder.maxBytesPerChar()));
    while (encoder.encode(in, out, true).isError()) {
      char c = in.get(in.position());
      if (!isKeptByte(c)) {
        int codePoint = text.codePointAt(in.position());
        throw new RejectedTextException(
            "U+"
                + HexFormat.of().withUpperCase().toHexDigits(codePoint, codePoint > 0xFFFF ? 6 : 4)
                + " cannot be written in "
                + written.name());
      }
      out.put((byte) c);
      in.position(in.position() + 1);
    }
    encoder.flush(out);
    return Arrays.copyOf(out.array(), out.position());
  }

  /** Returns the encoding and the policy. */
  @Override
  public String toString() {
    return (detects ? "detecting" : charset.name()) + ", " + invalidBytes.label();
  }

  private boolean isKeptByte(char c) {
    return invalidBytes == InvalidBytes.KEEP && c >= KEPT_BYTES + 0x80 && c <= KEPT_BYTES + 0xFF;
  }
}
