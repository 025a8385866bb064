package io.github.textcleaner.corpus.warc;

import io.github.textcleaner.corpus.RejectedTextException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;

/** The header of a record, byte for byte. */
final class WarcHeader {
  /** A field and its value; ISO 8859-1 keeps all bytes. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?<start>(?<name>[^:\\s][^:\r\n]*+):[ \t]*+)"
              + "(?<value>[^\r\n]*+(?:\r?\n[ \t][^\r\n]*+)*+)(?<end>\r?\n)");

  private static final Pattern BASE_16 = Pattern.compile("[0-9a-fA-F]+");
  private static final Pattern BASE_32 = Pattern.compile("[A-Z2-7]+=*");
  private static final Pattern PADDING = Pattern.compile("=+$");
  private static final Pattern SHA = Pattern.compile("^sha-?", Pattern.CASE_INSENSITIVE);

  private final String text;

  WarcHeader(byte[] bytes) {
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /**
   * Returns the header of a record whose block became another one: with its length and, where the
   * header has them, its digests in the algorithm and the spelling that were used.
   *
   * @throws RejectedTextException if the algorithm of a digest is not known here, or the header is
   *     not understood
   */
  byte[] withBlock(byte[] block) throws RejectedTextException {
    StringBuilder changed = new StringBuilder(text.length() + 16);
    Matcher field = FIELD.matcher(text);
    int at = text.indexOf('\n') + 1;
    changed.append(text, 0, at);
    boolean hasLength = false;
    while (field.region(at, text.length()).lookingAt()) {
      hasLength |= field.group("name").equalsIgnoreCase("content-length");
      String value = value(field.group("name"), field.group("value"), block);
      changed.append(field.group("start")).append(value).append(field.group("end"));
      at = field.end();
    }
    if (!hasLength || !text.startsWith("\r\n", at)) {
      throw new RejectedTextException("the header of the record is not understood");
    }
    changed.append(text, at, text.length());
    return changed.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String value(String name, String value, byte[] block)
      throws RejectedTextException {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "content-length" -> String.valueOf(block.length);
      case "warc-block-digest", "warc-payload-digest" -> digest(value, block);
      default -> value;
    };
  }

  private static String digest(String old, byte[] block) throws RejectedTextException {
    int colon = old.indexOf(':');
    String algorithm = old.substring(0, Math.max(0, colon));
    String value = old.substring(colon + 1).strip();
    try {
      byte[] sum = MessageDigest.getInstance(standardName(algorithm)).digest(block);
      return algorithm + ":" + spelledLike(value, sum);
    } catch (NoSuchAlgorithmException e) {
      throw unknown(old);
    }
  }

  /** Returns the name that Java knows: {@code SHA-256} for {@code sha256}. */
  private static String standardName(String algorithm) {
    return SHA.matcher(algorithm).replaceFirst("SHA-");
  }

  private static String spelledLike(String old, byte[] sum) throws RejectedTextException {
    HexFormat lower = HexFormat.of();
    Base32 base32 = Base32.builder().get();
    Base64.Encoder base64 = Base64.getEncoder();
    if (old.length() == 2 * sum.length && BASE_16.matcher(old).matches()) {
      boolean isUpper = !old.equals(old.toLowerCase(Locale.ROOT));
      return (isUpper ? lower.withUpperCase() : lower).formatHex(sum);
    }
    String padded = base32.encodeAsString(sum);
    String bare = PADDING.matcher(padded).replaceFirst("");
    if (BASE_32.matcher(old).matches()) {
      if (old.length() == padded.length()) {
        return padded;
      }
      if (old.length() == bare.length()) {
        return bare;
      }
    }
    if (old.length() == base64.encodeToString(sum).length()) {
      return base64.encodeToString(sum);
    }
    throw unknown(old);
  }

  private static RejectedTextException unknown(String digest) {
    return new RejectedTextException("the record has a digest of an unknown kind: " + digest);
  }
}
