package io.github.textcleaner.corpus.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out the encoding of bytes, by this order: a byte order mark; a declared name, if the bytes
 * are text in it; zero bytes in every second or in three of four places, as UTF-16 and UTF-32 have
 * them; valid UTF-8; and last what ICU guesses from the bytes, if it is sure enough.
 */
public final class EncodingDetector {
  /**
   * Below this confidence ICU's guess is not followed: on short texts of single-byte encodings its
   * wrong answers reach 54, and its right ones for Unicode and East Asian encodings start at 70.
   */
  public static final int LEAST_CONFIDENCE = 70;

  private static final int PROVEN = 100;
  private static final int BY_SHAPE = 95;
  private static final byte ESCAPE = 0x1B;
  private static final int BY_NAME = 90;

  /** Text of UTF-16 may by chance be valid UTF-8 if it is as short as this, in bytes. */
  private static final int SHORTEST_PROOF = 16;

  /** How many bytes are looked at for a guess. */
  private static final int SAMPLE = 1 << 16;

  /** Contents are decoded so many characters at a time. */
  private static final int BUFFER = 1 << 13;

  private EncodingDetector() {}

  /**
   * Returns the encoding of {@code content}, or nothing if it is not certain enough.
   *
   * @param content all bytes of a text, a byte order mark included
   * @param declared the name of an encoding that came with the bytes, for instance in a header of
   *     the transfer, or null; an unknown name is ignored
   */
  public static Optional<DetectedEncoding> detect(byte[] content, @Nullable String declared) {
    Optional<DetectedEncoding> marked = byMark(content);
    if (marked.isPresent()) {
      return marked.filter(found -> !contradictsMark(content, found.charset()));
    }
    return declared(content, declared)
        .or(() -> byZeros(content))
        .or(() -> byEscapes(content))
        .or(() -> utf8(content))
        .or(() -> guessed(content));
  }

  /** Returns whether UTF-8 follows a mark of UTF-16: the one or the other is wrong. */
  private static boolean contradictsMark(byte[] content, Charset charset) {
    return charset.name().startsWith("UTF-16")
        && content.length > SHORTEST_PROOF
        && isText(content, 2, StandardCharsets.UTF_8);
  }

  private static Optional<DetectedEncoding> byMark(byte[] content) {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return proven(StandardCharsets.UTF_8);
    }
    if (startsWith(content, 0xFF, 0xFE, 0, 0)) {
      return proven(Charset.forName("UTF-32LE"));
    }
    if (startsWith(content, 0, 0, 0xFE, 0xFF)) {
      return proven(Charset.forName("UTF-32BE"));
    }
    if (startsWith(content, 0xFF, 0xFE)) {
      return proven(StandardCharsets.UTF_16LE);
    }
    return startsWith(content, 0xFE, 0xFF) ? proven(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static Optional<DetectedEncoding> proven(Charset charset) {
    return Optional.of(new DetectedEncoding(charset, PROVEN, "byte order mark"));
  }

  /** Returns whether the first bytes are those given, each from 0 to 255. */
  static boolean startsWith(byte[] content, int... start) {
    if (content.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((content[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<DetectedEncoding> declared(byte[] content, @Nullable String name) {
    return Optional.ofNullable(name)
        .flatMap(EncodingDetector::charset)
        .filter(charset -> isText(content, charset))
        .map(charset -> new DetectedEncoding(charset, BY_NAME, "declared name"));
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  /** Texts with letters of ASCII have zeros in fixed places in UTF-16 and UTF-32. */
  private static Optional<DetectedEncoding> byZeros(byte[] content) {
    int[] zeros = new int[4];
    int length = Math.min(content.length, SAMPLE) & ~3;
    for (int i = 0; i < length; i++) {
      zeros[i & 3] += content[i] == 0 ? 1 : 0;
    }
    int quarter = length / 4;
    if (quarter == 0 || Arrays.stream(zeros).sum() == 0) {
      return Optional.empty();
    }
    String name;
    if (zeros[0] == quarter && zeros[1] > quarter / 2 && zeros[3] == 0) {
      name = "UTF-32BE";
    } else if (zeros[3] == quarter && zeros[2] > quarter / 2 && zeros[0] == 0) {
      name = "UTF-32LE";
    } else if (zeros[0] + zeros[2] > quarter && zeros[1] + zeros[3] == 0) {
      name = "UTF-16BE";
    } else if (zeros[1] + zeros[3] > quarter && zeros[0] + zeros[2] == 0) {
      name = "UTF-16LE";
    } else {
      return Optional.empty();
    }
    Charset charset = Charset.forName(name);
    return isText(content, charset)
        ? Optional.of(new DetectedEncoding(charset, BY_SHAPE, "places of zero bytes"))
        : Optional.empty();
  }

  /** Encodings that shift to two bytes a character by escapes are valid UTF-8 as well. */
  private static Optional<DetectedEncoding> byEscapes(byte[] content) {
    int length = Math.min(content.length, SAMPLE);
    for (int i = 0; i + 3 < length; i++) {
      if (content[i] == ESCAPE && content[i + 1] == '$') {
        boolean korean = content[i + 2] == ')' && content[i + 3] == 'C';
        boolean japanese = content[i + 2] == 'B' || content[i + 2] == '@';
        return korean || japanese
            ? charset(korean ? "ISO-2022-KR" : "ISO-2022-JP")
                .filter(charset -> isText(content, charset))
                .map(charset -> new DetectedEncoding(charset, BY_SHAPE, "escape sequences"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<DetectedEncoding> utf8(byte[] content) {
    return isText(content, StandardCharsets.UTF_8)
        ? Optional.of(new DetectedEncoding(StandardCharsets.UTF_8, PROVEN, "valid UTF-8"))
        : Optional.empty();
  }

  private static Optional<DetectedEncoding> guessed(byte[] content) {
    byte[] sample = content.length > SAMPLE ? Arrays.copyOf(content, SAMPLE) : content;
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    if (match == null || match.getConfidence() < LEAST_CONFIDENCE) {
      return Optional.empty();
    }
    return charset(match.getName())
        .filter(charset -> charset.canEncode() && isText(content, charset))
        .map(charset -> new DetectedEncoding(charset, match.getConfidence(), "guess of ICU"));
  }

  private static boolean isText(byte[] content, Charset charset) {
    return isText(content, 0, charset);
  }

  /** Returns whether the bytes from {@code from} on are valid and hold no NUL character. */
  private static boolean isText(byte[] content, int from, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(content, from, content.length - from);
    CharBuffer out = CharBuffer.allocate(BUFFER);
    CoderResult result;
    do {
      result = decoder.decode(in, out.clear(), true);
      if (result.isError() || holdsNul(out.flip())) {
        return false;
      }
    } while (result.isOverflow());
    do {
      result = decoder.flush(out.clear());
      if (holdsNul(out.flip())) {
        return false;
      }
    } while (result.isOverflow());
    return true;
  }

  private static boolean holdsNul(CharBuffer text) {
    return text.chars().anyMatch(c -> c == 0);
  }
}
